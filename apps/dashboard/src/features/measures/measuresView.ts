import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";

const TABS = ["flags", "cases", "tables"] as const;
export type Tab = (typeof TABS)[number];

/** What somebody finds on the page. */
export interface Reader {
  /** Flags and cases of others, by role. */
  readonly reads: boolean;
  /** The fixed tables. */
  readonly tables: boolean;
  /** Flags or cases that concern them, without any role for it. */
  readonly own: boolean;
}

/** The parts that are of use to somebody. */
export function tabsFor({ reads, tables, own }: Reader): readonly Tab[] {
  const work = reads || own || !tables;
  return TABS.filter((tab) => (tab === "tables" ? tables : work));
}

/** Where one begins: who is here only as the person concerned with their case, an analyst with the tables. */
export const beginsAt = ({ reads, tables, own }: Reader): Tab =>
  reads ? "flags" : own || !tables ? "cases" : "tables";

/** Reads the tab from the URL: an open case says it too, else it is where one begins. */
export function readTab(
  search: Search,
  begins: Tab,
  tabs: readonly Tab[] = TABS,
): { tab: Tab; rejected: Rejected[] } {
  const { tab: value, m } = search;
  const tab = tabs.find((each) => each === value);
  return {
    tab: tab ?? (m !== undefined && tabs.includes("cases") ? "cases" : begins),
    rejected: value !== undefined && !TABS.some((each) => each === value) ? [{ key: "tab", value }] : [],
  };
}
