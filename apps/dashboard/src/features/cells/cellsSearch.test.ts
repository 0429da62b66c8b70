import { describe, expect, it } from "vitest";
import { cellsVariables, readCellsView } from "./cellsSearch.js";

const GROUPS = ["SCHOOL", "AGENCY"];
const PERIOD = { key: "2020-Q2", from: "2020-04-01", before: "2020-07-01" };
const view = (search: Record<string, string>) => readCellsView(search, GROUPS).view;

describe("the view of the list", () => {
  it("is everything by code where the URL says nothing", () => {
    expect(readCellsView({}, GROUPS)).toEqual({
      view: { wanted: "", group: null, show: null, rating: null, sort: "code", descending: false },
      rejected: [],
    });
  });

  it("names what it cannot use", () => {
    const { view: fallback, rejected } = readCellsView(
      { g: "NONE", show: "all", r: "BEST", sort: "-age" },
      GROUPS,
    );
    expect(fallback).toMatchObject({
      group: null,
      show: null,
      rating: null,
      sort: "code",
      descending: false,
    });
    expect(rejected.map(({ key }) => key)).toEqual(["sort", "g", "show", "r"]);
  });

  it("orders downwards with a minus", () => {
    expect(view({ sort: "-score" })).toMatchObject({ sort: "score", descending: true });
  });
});

describe("the question to the API", () => {
  it("is unlimited where nothing is chosen", () => {
    expect(cellsVariables(view({}), PERIOD, null).where).toBeNull();
  });

  it("joins all conditions", () => {
    const { where } = cellsVariables(view({ q: "hoa", g: "SCHOOL", show: "unreported" }), PERIOD, "c-1");
    expect(where?.and).toEqual([
      { search: "hoa" },
      { group: { key: { eq: "SCHOOL" } } },
      { committee: { under: { eq: "c-1" } } },
      { unreportedMonths: { from: "2020-04-01", before: "2020-07-01", gte: 1 } },
    ]);
  });

  it("puts cells without a score last, whichever way", () => {
    expect(cellsVariables(view({ sort: "-score" }), PERIOD, null).orderBy).toEqual([
      { by: "LATEST_SCORE", direction: "DESC", nulls: "LAST" },
    ]);
  });
});
