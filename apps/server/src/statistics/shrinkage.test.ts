import { describe, expect, it } from "vitest";
import { pauleMandel, shrunken } from "./index.js";

const cellOf = (...values: number[]) => ({
  n: values.length,
  s: values.reduce((a, b) => a + b, 0),
  q: values.reduce((a, b) => a + b * b, 0),
});

describe("the spread of true values", () => {
  it("is that of Paule and Mandel on the thirteen trials of BCG vaccine (Colditz 1994; metafor gives 0.3181)", () => {
    const trials = [
      [-0.8893, 0.3256],
      [-1.5854, 0.1946],
      [-1.3481, 0.4154],
      [-1.4416, 0.02],
      [-0.2175, 0.0512],
      [-0.7861, 0.0069],
      [-1.6209, 0.223],
      [0.012, 0.004],
      [-0.4694, 0.0564],
      [-1.3713, 0.073],
      [-0.3394, 0.0124],
      [0.4459, 0.5325],
      [-0.0173, 0.0714],
    ];
    expect(
      pauleMandel(trials.map(([value, variance]) => ({ value: value!, variance: variance! }))),
    ).toBeCloseTo(0.3181, 3);
  });

  it("is 0 where values differ no more than their variances say", () => {
    expect(pauleMandel([70, 71, 72].map((value) => ({ value, variance: 4 })))).toBe(0);
  });
});

describe("estimates of cells", () => {
  it("are drawn to the mean by what they leave open, by hand where all have two evaluations", () => {
    const levels = [60, 70, 80, 90];
    const { estimates, ...all } = shrunken(levels.map((level) => cellOf(level - 3, level + 3)));
    // Within 6²·½ = 18, so a mean of two has 9; means vary by 500/3, of which 9 is noise.
    const spread = 500 / 3 - 9;
    expect(all).toMatchObject({ cells: 4, n: 8, mean: expect.closeTo(75, 10), sufficient: false });
    expect([all.within! ** 2, all.between! ** 2]).toEqual([expect.closeTo(18, 8), expect.closeTo(spread, 6)]);
    const weight = spread / (500 / 3);
    expect(estimates.map(({ estimate }) => estimate)).toEqual(
      levels.map((level) => expect.closeTo(75 + weight * (level - 75), 6)),
    );
    expect(estimates[0]).toMatchObject({ n: 2, raw: 60, weight: expect.closeTo(weight, 8) });
  });

  it("leave a cell with many evaluations where it is, and draw one with few", () => {
    const steady = Array.from({ length: 40 }, (_, i) => 90 + (i % 2 === 0 ? 5 : -5));
    const { estimates } = shrunken([
      cellOf(...steady),
      cellOf(90),
      cellOf(70, 78),
      cellOf(66, 72),
      cellOf(74, 71),
    ]);
    expect(estimates[0]!.weight).toBeGreaterThan(0.97);
    expect(estimates[1]!.estimate).toBeLessThan(estimates[0]!.estimate!);
    const width = ({ low, high }: (typeof estimates)[number]) => high! - low!;
    expect(width(estimates[1]!)).toBeGreaterThan(width(estimates[0]!));
  });

  it("are one where levels do not differ, keep to the scale, and know what they do not know", () => {
    const alike = shrunken([cellOf(70, 80), cellOf(74, 76), cellOf(71, 80)]);
    expect(alike.between).toBe(0);
    expect(new Set(alike.estimates.map(({ estimate }) => estimate!.toFixed(6))).size).toBe(1);
    const high = shrunken([cellOf(99, 100), cellOf(97, 100), cellOf(80, 99)], [0, 100]);
    expect(high.estimates.every((cell) => cell.high! <= 100)).toBe(true);
    expect(shrunken([])).toMatchObject({ mean: null, between: null, estimates: [] });
    const once = shrunken([cellOf(70), cellOf(80), cellOf(90)]);
    expect(once).toMatchObject({ mean: 80, between: null, estimates: [{ raw: 70, estimate: null }, {}, {}] });
    const same = shrunken([cellOf(80, 80), cellOf(90, 90), cellOf(70, 70)]);
    expect(same.estimates.map(({ estimate, weight }) => [estimate, weight])).toEqual([
      [80, 1],
      [90, 1],
      [70, 1],
    ]);
  });
});
