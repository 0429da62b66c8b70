import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import { CASES_KEYS } from "./cases/casesView.js";
import { FLAGS_KEYS } from "./flags/flagsView.js";

/** The URL's keys: the tab, and those of each tab. */
export const MEASURES_KEYS = ["tab", ...FLAGS_KEYS, ...CASES_KEYS] as const;

export const TABS = ["flags", "cases"] as const;
export type Tab = (typeof TABS)[number];

/** Reads the tab from the URL: an open case says it too, else it is where one begins. */
export function readTab(search: Search, begins: Tab): { tab: Tab; rejected: Rejected[] } {
  const { tab: value, m } = search;
  const tab = TABS.find((each) => each === value);
  return {
    tab: tab ?? (m === undefined ? begins : "cases"),
    rejected: value !== undefined && tab === undefined ? [{ key: "tab", value }] : [],
  };
}
