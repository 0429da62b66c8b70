import { expect, it } from "vitest";
import { areTerms, changesOf, earliest, standingOn } from "./terms.js";

const terms = { minutes: 90, combinedMinutes: 120, attendanceAbove: 85, entryDays: 2 };

it("names what a version changes, and nothing of the first", () => {
  expect(changesOf({ ...terms, attendanceAbove: 90 }, terms)).toEqual([
    { term: "attendanceAbove", before: 85, after: 90 },
  ]);
  expect(changesOf(terms, terms)).toEqual([]);
  expect(changesOf(terms, undefined)).toEqual([]);
});

it.each([
  ["2020-07-01", undefined, "2020-07-01"],
  ["2020-07-01", "2018-01-01", "2020-07-01"],
  ["2020-07-01", "2020-07-01", "2020-07-02"],
  ["2020-07-01", "2025-10-28", "2025-10-29"],
])("on %s, after a version of %s, the next begins on %s at the earliest", (today, last, first) => {
  expect(earliest(today, last)).toBe(first);
});

it.each([
  ["2019-01-01", null, "inForce"],
  ["2020-07-01", "2020-07-01", "inForce"],
  ["2018-01-01", "2020-06-30", "past"],
  ["2020-07-02", null, "ahead"],
] as const)("since %s until %s is %s", (since, lastDay, standing) => {
  expect(standingOn("2020-07-01", { since, lastDay })).toBe(standing);
});

it.each([
  [{}, true],
  [{ minutes: 0 }, false],
  [{ minutes: 121 }, false],
  [{ attendanceAbove: 100 }, false],
  [{ entryDays: 1.5 }, false],
])("%o are terms: %s", (given, fit) => {
  expect(areTerms({ ...terms, ...given })).toBe(fit);
});
