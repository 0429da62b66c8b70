import { type DocumentKind, documentKinds } from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import type { DocumentFilter } from "../../graphql/types.generated.js";

export interface DocumentsView {
  readonly wanted: string;
  readonly kind: DocumentKind | null;
  readonly one: string | null;
}

/** Reads the page's view from the URL; a kind that is none falls back and is named. */
export function readDocumentsView({ q, k, d }: Search): {
  readonly view: DocumentsView;
  readonly rejected: Rejected[];
} {
  const kind = k !== undefined && documentKinds.has(k) ? k : null;
  return {
    view: { wanted: q ?? "", kind, one: d ?? null },
    rejected: k !== undefined && kind === null ? [{ key: "k", value: k }] : [],
  };
}

/** The question of the list as the API asks it. */
export function documentsWhere({ wanted, kind, one }: DocumentsView): DocumentFilter {
  if (one !== null) return { id: { eq: one } };
  return {
    ...(kind && { kind: { eq: kind } }),
    ...(wanted !== "" && {
      or: [
        { number: { contains: wanted } },
        { title: { contains: wanted } },
        { issuer: { contains: wanted } },
      ],
    }),
  };
}
