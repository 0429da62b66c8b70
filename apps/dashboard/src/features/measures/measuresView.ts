import { type FlagKind, type FlagState, flagKinds, flagStates, OPEN_FLAG_STATES } from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import type { FlagFilter } from "../../graphql/types.generated.js";

/** The URL's keys: the tab, kind and state of flags, the open flag. */
export const MEASURES_KEYS = ["tab", "k", "s", "f"] as const;

export const TABS = ["flags"] as const;
export type Tab = (typeof TABS)[number];

/** What the list of flags shows: those that are open, all, or those of one state. */
export type Shown = FlagState | "open" | "all";

export interface MeasuresView {
  readonly tab: Tab;
  readonly kind: FlagKind | null;
  readonly shown: Shown;
  readonly open: string | null;
}

const isShown = (value: string): value is Shown =>
  value === "open" || value === "all" || flagStates.has(value);

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readMeasuresView(search: Search): { view: MeasuresView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof MEASURES_KEYS)[number], parse: (value: string) => T | null): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  const view: MeasuresView = {
    tab: read("tab", (value) => TABS.find((each) => each === value) ?? null) ?? "flags",
    kind: read("k", (value) => (flagKinds.has(value) ? value : null)),
    shown: read("s", (value) => (isShown(value) ? value : null)) ?? "open",
    open: search.f ?? null,
  };
  return { view, rejected };
}

/** The condition of the list as the API asks it. */
export function flagsWhere({ kind, shown }: MeasuresView): FlagFilter {
  return {
    ...(kind && { kind: { eq: kind } }),
    ...(shown === "all" ? {} : { state: { in: shown === "open" ? [...OPEN_FLAG_STATES] : [shown] } }),
  };
}
