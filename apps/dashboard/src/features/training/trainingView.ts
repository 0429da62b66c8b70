import type { Rejected } from "../../filters/filters.js";
import { keysOf, oneOf } from "../../filters/readKeys.js";
import type { Search } from "../../filters/search.js";

const TABS = ["needs", "skills", "courses", "requests", "tables"] as const;
export type Tab = (typeof TABS)[number];

/** The tabs there are for somebody who reads needs, or the fixed tables, or both. */
export const tabsFor = (reads: { readonly needs: boolean; readonly tables: boolean }): readonly Tab[] =>
  TABS.filter((tab) => (tab === "tables" ? reads.tables : reads.needs));

/** Reads the tab from the URL; one that there is not falls back to the first, and is named. */
export function readTab(search: Search, tabs: readonly Tab[]): { tab: Tab; rejected: Rejected[] } {
  const { read, rejected } = keysOf<"tab">(search);
  return { tab: read("tab", oneOf(tabs)) ?? tabs[0]!, rejected };
}
