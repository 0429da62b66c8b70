import { describe, expect, it } from "vitest";
import {
  attainmentOf,
  breachTally,
  type MonthFacts,
  poorTally,
  recurringIn,
  spansOf,
  themeTally,
} from "./recurrence.rules.js";

const NO_MEETING = { timed: null, short: null, attended: null, low_attendance: null, unexcused: null };
const month = (start: string, state: MonthFacts["state"], more: Partial<MonthFacts> = {}): MonthFacts => ({
  month: `${start}-01`,
  state,
  complete: 1,
  thematic: 0,
  quarter_ends: Number(start.slice(5)) % 3 === 0 ? 1 : 0,
  quarter_unreported: 0,
  quarter_postponed: 0,
  ...NO_MEETING,
  meetings: null,
  late: null,
  ...more,
});
const met = (start: string, more: Partial<MonthFacts> = {}) =>
  month(start, "HELD", { meetings: 1, late: 0, ...more });
const YEAR = { from: "2019-01-01", before: "2020-01-01" };

describe("the spans beside a measure", () => {
  const CASE = { basisFrom: "2019-10-01", proposedOn: "2020-03-15", announcedOn: "2020-05-04" };

  it("have twelve whole months before the proposal and after the announcement", () => {
    expect(spansOf(CASE, "2022-01-01")).toEqual([
      { from: "2019-03-01", before: "2020-03-15" },
      { from: "2020-05-04", before: "2021-06-01" },
    ]);
  });

  it("begin with what the case rests on where that is older, and end today at the latest", () => {
    const [before, after] = spansOf({ ...CASE, basisFrom: "2018-07-10" }, "2020-08-20");
    expect(before.from).toBe("2018-07-01");
    expect(after).toEqual({ from: "2020-05-04", before: "2020-08-21" });
  });
});

describe("what can happen again", () => {
  it("counts unreported and postponed months apart, and none that is not over or not wholly within", () => {
    const months = [
      month("2018-12", "NOT_HELD"),
      month("2019-01", "NOT_HELD"),
      month("2019-02", "UNREPORTED"),
      month("2019-03", "POSTPONED"),
      met("2019-04"),
      month("2019-12", "INCOMPLETE", { complete: 0 }),
    ];
    expect(breachTally("NOT_HELD", months, YEAR)).toEqual({ times: 1, among: 2, unknown: 1, notDue: 1 });
    expect(breachTally("NOT_HELD", months, { ...YEAR, before: "2019-04-20" }).among).toBe(1);
  });

  it("knows of lengths and attendance only where they were recorded", () => {
    const months = [
      met("2019-01", { timed: 1, short: 1 }),
      met("2019-02", { timed: 1, short: 0 }),
      met("2019-03", { timed: 0, short: 0 }),
      month("2019-04", "NOT_HELD"),
    ];
    expect(breachTally("SHORT", months, YEAR)).toEqual({ times: 1, among: 2, unknown: 1, notDue: 1 });
  });

  it("counts a quarter once, and not where part of it is unreported", () => {
    const months = [
      met("2019-01"),
      met("2019-02"),
      met("2019-03"),
      met("2019-06", { thematic: 1 }),
      month("2019-09", "UNREPORTED", { quarter_unreported: 1 }),
    ];
    expect(themeTally(months, YEAR)).toEqual({ times: 1, among: 2, unknown: 1, notDue: 0 });
    expect(themeTally(months, { ...YEAR, from: "2019-02-01" }).times).toBe(0);
  });

  it("takes an evaluation without a rating as unknown, and attainment over what applied", () => {
    const rated = ["POOR", "GOOD", null] as const;
    const evaluations = rated.map((rating) => ({ held_on: "2019-05-05", rating }));
    expect(poorTally(evaluations, YEAR)).toEqual({ times: 1, among: 2, unknown: 1, notDue: 0 });
    const mark = (points: number | null) => ({ held_on: "2019-05-05", points, max_points: 1000 });
    expect(attainmentOf([mark(250), mark(750), mark(null)], YEAR)).toEqual({
      among: 2,
      notDue: 1,
      attainment: 0.5,
    });
    expect(attainmentOf([mark(null)], YEAR).attainment).toBeNull();
  });

  it("is what the facts are about: a month named by itself tells of all its breaches", () => {
    const short = met("2019-02", { timed: 1, short: 1 });
    const named = { kind: "MONTH", flagId: null, begins: "2019-02-01" } as const;
    expect(recurringIn([named], [short])).toEqual(["SHORT"]);
    expect(recurringIn([{ ...named, flagId: "f" }], [])).toEqual(["NOT_HELD"]);
    const others = (["QUARTER", "ACTION", "MEETING"] as const).map((kind) => ({ ...named, kind }));
    expect(recurringIn(others, [])).toEqual(["NO_THEME", "ACTION_LATE", "UNEXCUSED"]);
  });
});
