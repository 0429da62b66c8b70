import { type Rating, ratings } from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Period } from "../../filters/period.js";
import type { Search } from "../../filters/search.js";
import type { CellFilter, CellOrder } from "../../graphql/types.generated.js";
import type { CELLS_KEYS } from "./keys.js";

/** What the list can be narrowed to. */
export const SHOWS = ["attention", "missed", "unreported", "thematic", "never"] as const;
export type Show = (typeof SHOWS)[number];

export const SORTS = ["code", "name", "group", "score", "members", "actions"] as const;
export type Sort = (typeof SORTS)[number];

const ORDER_KEYS = {
  code: "CODE",
  name: "NAME",
  group: "GROUP",
  score: "LATEST_SCORE",
  members: "MEMBERS",
  actions: "OPEN_ACTIONS",
} as const;

export interface CellsView {
  readonly wanted: string;
  readonly group: string | null;
  readonly show: Show | null;
  readonly rating: Rating | null;
  readonly sort: Sort;
  readonly descending: boolean;
}

const oneOf = <T extends string>(list: readonly T[], value: string): T | null =>
  list.find((each) => each === value) ?? null;

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readCellsView(
  search: Search,
  groupKeys: readonly string[],
): { view: CellsView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof CELLS_KEYS)[number], parse: (value: string) => T | null): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  const sort = read("sort", (value) => oneOf(SORTS, value.replace(/^-/, "")));
  const view: CellsView = {
    wanted: search.q ?? "",
    group: read("g", (value) => oneOf(groupKeys, value)),
    show: read("show", (value) => oneOf(SHOWS, value)),
    rating: read("r", (value) => (ratings.has(value) ? value : null)),
    sort: sort ?? "code",
    descending: sort !== null && search.sort?.startsWith("-") === true,
  };
  return { view, rejected };
}

function showFilter(show: Show, { from, before }: Period): CellFilter {
  switch (show) {
    case "missed":
      return { notHeldMonths: { from, before, gte: 1 } };
    case "unreported":
      return { unreportedMonths: { from, before, gte: 1 } };
    case "thematic":
      return { quartersWithoutThematic: { from, before, gte: 1 } };
    case "never":
      return { evaluations: { none: {} } };
    case "attention":
      return {
        or: (["unreported", "thematic", "never"] as const).map((each) =>
          showFilter(each, { key: "", from, before }),
        ),
      };
  }
}

/** The question of the page as the API asks it. */
export function cellsVariables(view: CellsView, period: Period, committee: string | null) {
  const and: CellFilter[] = [];
  if (view.wanted !== "") and.push({ search: view.wanted });
  if (view.group !== null) and.push({ group: { key: { eq: view.group } } });
  if (view.rating !== null) and.push({ latestRating: { eq: view.rating } });
  if (committee !== null) and.push({ committee: { under: { eq: committee } } });
  if (view.show !== null) and.push(showFilter(view.show, period));
  const orderBy: CellOrder[] = [
    { by: ORDER_KEYS[view.sort], direction: view.descending ? "DESC" : "ASC", nulls: "LAST" },
  ];
  return { where: and.length > 0 ? { and } : null, orderBy };
}
