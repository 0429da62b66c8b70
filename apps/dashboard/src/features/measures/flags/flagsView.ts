import { type FlagKind, type FlagState, flagKinds, flagStates, OPEN_FLAG_STATES } from "@nen-nep/schema";
import type { Rejected } from "../../../filters/filters.js";
import { keysOf, oneOf } from "../../../filters/readKeys.js";
import type { Search } from "../../../filters/search.js";
import type { FlagFilter } from "../../../graphql/types.generated.js";
import type { FLAGS_KEYS } from "./keys.js";

/** What the list of flags shows: those that are open, all, or those of one state. */
export type Shown = FlagState | "open" | "all";
const SHOWN: readonly Shown[] = ["open", "all", ...flagStates.keys];

export interface FlagsView {
  readonly kind: FlagKind | null;
  readonly shown: Shown;
  readonly open: string | null;
}

/** Reads the list of flags from the URL; bad values fall back and are named. */
export function readFlagsView(search: Search): { view: FlagsView; rejected: Rejected[] } {
  const { read, rejected } = keysOf<(typeof FLAGS_KEYS)[number]>(search);
  const view: FlagsView = {
    kind: read("k", oneOf(flagKinds.keys)),
    shown: read("s", oneOf(SHOWN)) ?? "open",
    open: search.f || null,
  };
  return { view, rejected };
}

/** The condition of the list as the API asks it. */
export function flagsWhere({ kind, shown }: FlagsView): FlagFilter {
  return {
    ...(kind && { kind: { eq: kind } }),
    ...(shown === "all" ? {} : { state: { in: shown === "open" ? [...OPEN_FLAG_STATES] : [shown] } }),
  };
}
