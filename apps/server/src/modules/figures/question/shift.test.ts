import { describe, expect, it } from "vitest";
import { shiftOf } from "./question.js";
import { shiftDay, shiftWhere } from "./shift.js";

describe("the earlier period", () => {
  it("moves the days asked of the fact's own time, however they are nested, and nothing else", () => {
    const where = {
      heldOn: { from: "2019-01-01", before: "2020-01-01" },
      meeting: { heldOn: { gte: "2019-02-01" } },
      or: [{ heldOn: { in: ["2019-03-31"] } }, { not: { heldOn: { isNull: true, lt: "2019-05-01" } } }],
      rating: { eq: "GOOD" },
    };
    expect(shiftWhere(where, "heldOn", { unit: "months", count: 1 })).toEqual({
      heldOn: { from: "2018-12-01", before: "2019-12-01" },
      meeting: { heldOn: { gte: "2019-02-01" } },
      or: [{ heldOn: { in: ["2019-02-28"] } }, { not: { heldOn: { isNull: true, lt: "2019-04-01" } } }],
      rating: { eq: "GOOD" },
    });
    expect(shiftWhere(null, "heldOn", { unit: "days", count: 7 })).toBeNull();
  });

  it.each([
    ["PREVIOUS_PERIOD", "DAY", "2020-02-29"],
    ["PREVIOUS_PERIOD", "WEEK", "2020-02-23"],
    ["PREVIOUS_PERIOD", "QUARTER", "2019-12-01"],
    ["PREVIOUS_PERIOD", "HALF_YEAR", "2019-09-01"],
    ["SAME_PERIOD_LAST_YEAR", "MONTH", "2019-03-01"],
    ["SAME_PERIOD_LAST_YEAR", "WEEK", "2019-03-03"],
  ] as const)("of %s by %s, seen from 1 March 2020, is %s", (comparison, grain, day) => {
    expect(shiftDay("2020-03-01", shiftOf(comparison, grain))).toBe(day);
  });
});
