import {
  type TrainingRequestKind,
  type TrainingRequestState,
  trainingRequestKinds,
  trainingRequestStates,
} from "@nen-nep/schema";
import type { Rejected } from "../../../filters/filters.js";
import { keysOf, oneOf } from "../../../filters/readKeys.js";
import type { Search } from "../../../filters/search.js";
import type { TrainingRequestFilter } from "../../../graphql/types.generated.js";
import type { REQUESTS_KEYS } from "./keys.js";

const SHOWN = ["all", ...trainingRequestStates.keys] as const;
export type Shown = (typeof SHOWN)[number];

export interface RequestsView {
  readonly kind: TrainingRequestKind | null;
  readonly shown: TrainingRequestState | "all";
}

/** Reads the list of requests from the URL; bad values fall back and are named. */
export function readRequestsView(search: Search): { view: RequestsView; rejected: Rejected[] } {
  const { read, rejected } = keysOf<(typeof REQUESTS_KEYS)[number]>(search);
  const view: RequestsView = {
    kind: read("k", oneOf(trainingRequestKinds.keys)),
    shown: read("s", oneOf<Shown>(SHOWN)) ?? "OPEN",
  };
  return { view, rejected };
}

/** The condition of the list as the API asks it. */
export const requestsWhere = ({ kind, shown }: RequestsView): TrainingRequestFilter => ({
  ...(kind && { kind: { eq: kind } }),
  ...(shown !== "all" && { state: { eq: shown } }),
});
