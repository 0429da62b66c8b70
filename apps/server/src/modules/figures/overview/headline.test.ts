import { STANDARD_BANDS } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { isBelowFair, trendOfRegime, trendOfScore } from "./headline.js";
import { bucketOfPeriod, checkPeriod, earlier, shiftOfPeriod, trendGrain } from "./period.js";

const score = { n: 40, cells: 20, value: 80, sd: 5, low: 78, high: 82, sufficient: true, change: null };
const change = { from: 78, delta: 2, low: 0.5, high: 3.5, pairedCells: 12, distinguishable: true };

describe("what the headline may say", () => {
  it("lets quality rise or fall only where the change can be told from chance", () => {
    expect(trendOfScore(score, change)).toBe("RISING");
    expect(trendOfScore(score, { ...change, delta: -2 })).toBe("FALLING");
    expect(trendOfScore(score, { ...change, distinguishable: false })).toBe("UNCLEAR");
    expect(trendOfScore(score, null)).toBe("UNCLEAR");
    expect(trendOfScore({ ...score, n: 0 }, change)).toBe("NO_DATA");
  });

  it("lets the regime rise or fall only where the bounds do not meet", () => {
    const bounds = (low: number, high: number) => ({ share: low, low, high });
    expect(trendOfRegime(bounds(0.98, 0.99), bounds(0.9, 0.97))).toBe("RISING");
    expect(trendOfRegime(bounds(0.9, 0.92), bounds(0.93, 0.97))).toBe("FALLING");
    expect(trendOfRegime(bounds(0.96, 0.99), bounds(0.9, 0.97))).toBe("UNCLEAR");
    expect(trendOfRegime(bounds(0.96, 0.99), null)).toBe("UNCLEAR");
    expect(trendOfRegime({ share: null, low: null, high: null }, null)).toBe("NO_DATA");
  });

  it("calls a group below Fair only where its whole interval is, on at least five cells", () => {
    expect(isBelowFair({ high: 69.9, sufficient: true }, STANDARD_BANDS)).toBe(true);
    expect(isBelowFair({ high: 70, sufficient: true }, STANDARD_BANDS)).toBe(false);
    expect(isBelowFair({ high: 60, sufficient: false }, STANDARD_BANDS)).toBe(false);
    expect(isBelowFair({ high: null, sufficient: true }, STANDARD_BANDS)).toBe(false);
  });
});

describe("the period of a page", () => {
  it("is compared with as many whole months, or days, before it", () => {
    const half = { from: "2020-01-01", before: "2020-07-01" };
    expect(earlier(half, shiftOfPeriod(half, "PREVIOUS_PERIOD"))).toEqual({
      from: "2019-07-01",
      before: "2020-01-01",
    });
    expect(earlier(half, shiftOfPeriod(half, "SAME_PERIOD_LAST_YEAR")).from).toBe("2019-01-01");
    const days = { from: "2020-03-10", before: "2020-03-20" };
    expect(earlier(days, shiftOfPeriod(days, "PREVIOUS_PERIOD"))).toEqual({
      from: "2020-02-29",
      before: "2020-03-10",
    });
  });

  it("is drawn by months under a year, else by quarters, and named where it has a name", () => {
    expect(trendGrain({ from: "2020-01-01", before: "2020-12-31" })).toBe("MONTH");
    expect(trendGrain({ from: "2020-01-01", before: "2021-01-01" })).toBe("QUARTER");
    const named = bucketOfPeriod({ from: "2020-01-01", before: "2020-07-01" }, "2020-07-01");
    expect([named.label("VI"), named.complete]).toEqual(["6 tháng đầu năm 2020", true]);
    expect(bucketOfPeriod({ from: "2020-01-01", before: "2020-08-01" }, "2020-07-01").label("EN")).toBe(
      "from 1 Jan 2020 until before 1 Aug 2020",
    );
  });

  it("is refused where it is empty or longer than a page can show", () => {
    expect(() => checkPeriod({ from: "2020-01-01", before: "2020-01-01" })).toThrow(/begins before/);
    expect(() => checkPeriod({ from: "1999-12-31", before: "2020-01-01" })).toThrow(/20 years/);
  });
});
