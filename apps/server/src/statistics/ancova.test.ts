import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../test/testkit/simulating.js";
import { adjustedDifference, type Followed } from "./index.js";

const BEFORE = [55, 62, 48, 70, 66, 58, 60, 52, 71, 49, 64, 57, 68];
const AFTER = [68, 70, 63, 75, 78, 66, 61, 58, 70, 55, 66, 60, 69];
const WARDS = "aaabbbaaabbbb";
const people = (strata: boolean): Followed[] =>
  BEFORE.map((before, index) => ({
    treated: index < 6,
    stratum: strata ? WARDS[index]! : "",
    before,
    after: AFTER[index]!,
  }));

describe("a difference at equal before", () => {
  it("is that of R's lm with the variance HC3", () => {
    expect(adjustedDifference(people(false))).toEqual({
      difference: expect.closeTo(7.49315345, 7),
      low: expect.closeTo(4.692521574, 7),
      high: expect.closeTo(10.293785327, 7),
      df: 10,
    });
    expect(adjustedDifference(people(true))).toEqual({
      difference: expect.closeTo(7.496415891, 7),
      low: expect.closeTo(4.285432713, 7),
      high: expect.closeTo(10.707399068, 7),
      df: 9,
    });
  });

  it("is not told where everybody, or nobody, is treated, or all were alike before", () => {
    const all = people(false).map((one) => ({ ...one, treated: true }));
    expect(adjustedDifference(all)).toBeNull();
    expect(adjustedDifference(people(false).map((one) => ({ ...one, before: 60 })))).toBeNull();
    expect(adjustedDifference([])).toBeNull();
    const few = people(false).slice(4, 7);
    expect(adjustedDifference(few)).toMatchObject({ low: null, df: 0 });
  });

  it("holds what was planted in its interval, and is claimed on noise in one of twenty", () => {
    const runs = runsOf(400, 4_000);
    for (const planted of [0, 6]) {
      const random = seeded(70 + planted);
      let [held, claimed] = [0, 0];
      for (let run = 0; run < runs; run++) {
        const drawn = Array.from({ length: 24 }, (_, index): Followed => {
          const level = 60 + 8 * random.normal();
          const before = level + 4 * random.normal();
          const after = level + (index < 10 ? planted : 0) + (index < 10 ? 5 : 3) * random.normal();
          return { treated: index < 10, stratum: "", before, after };
        });
        const { low, high } = adjustedDifference(drawn)!;
        if (low! <= planted && planted <= high!) held += 1;
        if (low! > 0 || high! < 0) claimed += 1;
      }
      expect(held / runs).toBeGreaterThan(0.92);
      expect(held / runs).toBeLessThan(0.985);
      if (planted === 0) expect(claimed / runs).toBeLessThan(0.07);
    }
  });
});
