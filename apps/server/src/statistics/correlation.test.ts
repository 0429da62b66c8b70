import { describe, expect, it } from "vitest";
import { correlation } from "./index.js";

const sums = (pairs: readonly (readonly [number, number])[]) => {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const product = (a: 0 | 1, b: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[a] - mean(a)) * (pair[b] - mean(b)), 0);
  return { n: pairs.length, xy: product(0, 1), xx: product(0, 0), yy: product(1, 1) };
};

/** Anscombe's first data set (The American Statistician 27, 1973). */
const ANSCOMBE = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
] as const;

describe("a correlation", () => {
  it("is 0.816 with R's interval on Anscombe's first data set", () => {
    const { value, low, high } = correlation(sums(ANSCOMBE), "PEARSON", true);
    expect(value).toBeCloseTo(0.8164205, 6);
    expect(low).toBeCloseTo(0.4243912, 5);
    expect(high).toBeCloseTo(0.9506933, 5);
  });

  it("is wider by ranks, has no interval where pairs repeat, and says nothing under five or without spread", () => {
    const pearson = correlation(sums(ANSCOMBE), "PEARSON", true);
    const spearman = correlation(sums(ANSCOMBE), "SPEARMAN", true);
    expect(spearman.low).toBeLessThan(pearson.low!);
    expect(correlation(sums(ANSCOMBE), "PEARSON", false)).toMatchObject({ n: 11, low: null, high: null });
    expect(correlation(sums(ANSCOMBE.slice(0, 4)), "PEARSON", true)).toEqual({
      n: 4,
      value: null,
      low: null,
      high: null,
    });
    const flat = ANSCOMBE.map(([x]) => [x, 1] as const);
    expect(correlation(sums(flat), "PEARSON", true).value).toBeNull();
    const line = ANSCOMBE.map(([x]) => [x, 2 * x] as const);
    expect(correlation(sums(line), "PEARSON", true)).toMatchObject({
      value: expect.closeTo(1, 10),
      high: expect.closeTo(1, 10),
    });
  });
});
