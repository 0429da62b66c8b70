import type { Rejected } from "../../filters/filters.js";
import { keysOf, oneOf } from "../../filters/readKeys.js";
import type { Search } from "../../filters/search.js";
import { NEEDS_KEYS } from "./needs/needsView.js";
import { REQUESTS_KEYS } from "./requests/requestsView.js";

/** The URL's keys: the tab, and those of each tab. */
export const TRAINING_KEYS = ["tab", ...NEEDS_KEYS, ...REQUESTS_KEYS] as const;

export const TABS = ["needs", "skills", "courses", "requests"] as const;
export type Tab = (typeof TABS)[number];

/** Reads the tab from the URL. */
export function readTab(search: Search): { tab: Tab; rejected: Rejected[] } {
  const { read, rejected } = keysOf<"tab">(search);
  return { tab: read("tab", oneOf(TABS)) ?? "needs", rejected };
}
