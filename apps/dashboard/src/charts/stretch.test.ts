import { describe, expect, it } from "vitest";
import type { SeriesPoint } from "./series.js";
import { coveredBy, placeOfDay, runs } from "./stretch.js";

const QUARTERS = [
  { start: "2019-07-01", end: "2019-10-01" },
  { start: "2019-10-01", end: "2020-01-01" },
  { start: "2020-01-01", end: "2020-04-01" },
];

describe("a day among quarters", () => {
  it.each([
    ["2019-07-01", 0],
    ["2019-10-01", 1],
    ["2019-11-16", 1.5],
    ["2020-03-31", 2 + 90 / 91],
    ["2020-04-01", null],
    ["2019-06-30", null],
  ])("%s stands at %s", (day, place) => {
    const found = placeOfDay(day, QUARTERS);
    if (place === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(place, 10);
  });
});

it("a longer stretch covers those it shares a day with", () => {
  expect(coveredBy({ start: "2019-10-01", end: "2020-04-01" }, QUARTERS)).toEqual({ first: 1, last: 2 });
  expect(coveredBy({ start: "2019-12-01", end: "2020-01-01" }, QUARTERS)).toEqual({ first: 1, last: 1 });
  expect(coveredBy({ start: "2018-01-01", end: "2019-01-01" }, QUARTERS)).toBeNull();
});

const point = (value: number | null, sufficient = true): SeriesPoint => ({
  label: "",
  shortLabel: "",
  value,
  low: value,
  high: value,
  n: 9,
  cells: sufficient ? 9 : 2,
  sufficient,
  complete: true,
});

it("a line breaks where a value is missing or too few cells are behind it", () => {
  const points = [point(1), point(2), point(null), point(3), point(4, false), point(5)];
  expect(runs(points).map((run) => run.map(({ index }) => index))).toEqual([[0, 1], [3], [5]]);
});
