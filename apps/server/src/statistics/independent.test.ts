import { describe, expect, it } from "vitest";
import { meanSums, ratioVariance } from "./clustered.js";
import { independentDifference, type Side } from "./independent.js";

/** A side whose every cell has one observation, so that the clustered variance is s² ÷ n. */
function sideOf(values: readonly number[]): Side {
  const { cells, n, s, nn, ss, ns } = meanSums(values.map((value) => ({ n: 1, s: value, q: value * value })));
  return { value: s / n, variance: ratioVariance({ cells, x: n, y: s, xx: nn, yy: ss, xy: ns }), cells };
}

// Student's sleep data (1908), as in R: t.test(extra ~ group, data = sleep).
const DRUG_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const DRUG_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("the difference of two independent figures", () => {
  it("is the textbook Welch test where every cell has one observation", () => {
    const found = independentDifference(sideOf(DRUG_1), sideOf(DRUG_2));
    expect(found.delta).toBeCloseTo(-1.58, 10);
    expect(found.df).toBeCloseTo(17.776, 3);
    expect(found.low).toBeCloseTo(-3.3654832, 6);
    expect(found.high).toBeCloseTo(0.2054832, 6);
    expect(found.pValue).toBeCloseTo(0.07939, 5);
    expect(found.distinguishable).toBe(false);
  });

  it("only turns its sign when the sides are exchanged", () => {
    const [one, other] = [sideOf(DRUG_1), sideOf(DRUG_2)];
    const [there, back] = [independentDifference(one, other), independentDifference(other, one)];
    expect(back.delta).toBeCloseTo(-there.delta!, 12);
    expect(back.low).toBeCloseTo(-there.high!, 12);
    expect(back.pValue).toBeCloseTo(there.pValue!, 12);
  });

  it.each<[string, Side, Side, object]>([
    [
      "claims nothing under five cells on a side",
      { value: 90, variance: 0.01, cells: 4 },
      { value: 60, variance: 0.01, cells: 50 },
      { delta: 30, distinguishable: false },
    ],
    [
      "claims what the interval leaves no doubt of",
      { value: 90, variance: 0.5, cells: 5 },
      { value: 60, variance: 0.5, cells: 5 },
      { delta: 30, df: 8, distinguishable: true },
    ],
    [
      "has no interval where a side has one cell",
      { value: 90, variance: null, cells: 1 },
      { value: 60, variance: 0.5, cells: 9 },
      { delta: 30, low: null, df: null, pValue: null, distinguishable: false },
    ],
    [
      "is unknown, not 0, where a side has nothing",
      { value: null, variance: null, cells: 0 },
      { value: 60, variance: 0.5, cells: 9 },
      { delta: null, low: null, distinguishable: false },
    ],
    [
      "takes the smaller side where nothing varies",
      { value: 80, variance: 0, cells: 6 },
      { value: 80, variance: 0, cells: 9 },
      { delta: 0, df: 5, pValue: 1, distinguishable: false },
    ],
  ])("%s", (_, first, second, expected) => {
    expect(independentDifference(first, second)).toMatchObject(expected);
  });
});
