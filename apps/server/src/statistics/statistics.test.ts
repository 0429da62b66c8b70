import { describe, expect, it } from "vitest";
import {
  benjaminiHochberg,
  censusShare,
  changeSums,
  clusteredMean,
  clusteredRatio,
  meanSums,
  pairedChange,
  ratioSums,
  studentCdf,
  studentQuantile,
  studentTwoSided,
  withoutFalseDiscoveries,
} from "./index.js";

const single = (value: number) => ({ n: 1, s: value, q: value * value });
const cellOf = (...values: number[]) => ({
  n: values.length,
  s: values.reduce((a, b) => a + b, 0),
  q: values.reduce((a, b) => a + b * b, 0),
});

describe("Student's t", () => {
  it.each([
    [0.975, 1, 12.706204736174698],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.776445105197793],
    [0.975, 10, 2.228138851964939],
    [0.975, 30, 2.0422724563012373],
    [0.975, 120, 1.9799304050824413],
    [0.995, 5, 4.032142983557536],
    [0.9995, 1, 636.6192487687],
    [0.6, 3, 0.2766706623326898],
  ])("quantile %d of %d degrees of freedom", (p, df, expected) => {
    expect(Math.abs(studentQuantile(p, df) / expected - 1)).toBeLessThan(1e-8);
    expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(p, df), 7);
    expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 10);
  });

  it("becomes the normal distribution", () => {
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959966, 6);
    expect(studentTwoSided(0, 7)).toBe(1);
    expect(studentTwoSided(Number.POSITIVE_INFINITY, 7)).toBe(0);
    expect(studentCdf(-1, 1)).toBeCloseTo(0.25, 12);
  });

  it.each([
    [0, 5],
    [1, 5],
    [0.5, 0],
    [Number.NaN, 5],
  ])("refuses p = %d with %d degrees of freedom", (p, df) => {
    expect(() => studentQuantile(p, df)).toThrow(RangeError);
  });
});

describe("clustered mean", () => {
  it("is the textbook t interval where every cell has one observation (Student's sleep data)", () => {
    const extra = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const mean = clusteredMean(meanSums(extra.map(single)));
    expect(mean.value).toBeCloseTo(2.33, 10);
    expect(mean.sd).toBeCloseTo(2.0022487, 6);
    expect(mean.low).toBeCloseTo(0.8976775, 6);
    expect(mean.high).toBeCloseTo(3.7623225, 6);
    expect(mean).toMatchObject({ n: 10, cells: 10, sufficient: true });
  });

  it("equals the estimator written out cell by cell", () => {
    const cells = [[80, 82, 79], [91], [70, 75], [88, 88, 85, 90], [60, 71], [77]];
    const n = 13;
    const value = cells.flat().reduce((a, b) => a + b, 0) / n;
    const squares = cells.map((cell) => cell.reduce((sum, v) => sum + v - value, 0) ** 2);
    const error = Math.sqrt((6 / 5) * squares.reduce((a, b) => a + b, 0)) / n;
    const mean = clusteredMean(meanSums(cells.map((cell) => cellOf(...cell))));
    expect(mean.low).toBeCloseTo(value - 2.5705818356 * error, 6);
    expect(mean.high).toBeCloseTo(value + 2.5705818356 * error, 6);
  });

  it("knows what it does not know", () => {
    const nothing = { n: 0, cells: 0, value: null, sd: null, low: null, high: null, sufficient: false };
    expect(clusteredMean(meanSums([]))).toEqual(nothing);
    expect(clusteredMean(meanSums([cellOf()]))).toEqual(nothing);
    expect(clusteredMean(meanSums([single(80)]))).toMatchObject({
      value: 80,
      sd: null,
      low: null,
      high: null,
    });
    expect(clusteredMean(meanSums([cellOf(80, 90)]))).toMatchObject({ value: 85, low: null, cells: 1 });
    expect(clusteredMean(meanSums([60, 70, 80, 90].map(single)))).toMatchObject({
      sufficient: false,
      cells: 4,
    });
  });

  it("keeps to the scale, and to a point where all are alike", () => {
    const wide = clusteredMean(meanSums([99, 40, 100].map(single)), [0, 100]);
    expect([wide.low, wide.high]).toEqual([0, 100].map((bound) => expect.closeTo(bound, 10)));
    const alike = clusteredMean(meanSums([cellOf(87.3, 87.3), cellOf(87.3), cellOf(87.3, 87.3, 87.3)]));
    expect(alike.high! - alike.low!).toBe(0);
  });
});

describe("clustered ratio", () => {
  it("is Wilson's interval where every cell has one observation, but for t and n − 1", () => {
    const cells = Array.from({ length: 40 }, (_, index) => ({ n: 1, x: 1, y: index < 10 ? 1 : 0 }));
    const ratio = clusteredRatio(ratioSums(cells));
    const square = 2.0226909200367595 ** 2 / 39;
    const reach = Math.sqrt(square * (0.1875 + square / 4));
    expect(ratio.value).toBe(0.25);
    expect(ratio.low).toBeCloseTo((0.25 + square / 2 - reach) / (1 + square), 8);
    expect(ratio.high).toBeCloseTo((0.25 + square / 2 + reach) / (1 + square), 8);
  });

  it.each([
    [0, 0],
    [1, 1],
  ])("leaves room where all are %d", (each, value) => {
    const ratio = clusteredRatio(ratioSums(Array.from({ length: 10 }, () => ({ n: 4, x: 4, y: 4 * each }))));
    expect(ratio.value).toBe(value);
    const distance = Math.abs(value - (value === 0 ? ratio.high! : ratio.low!));
    expect(distance).toBeGreaterThan(0.25);
    expect(distance).toBeLessThan(0.4);
    expect(value === 0 ? ratio.low : ratio.high).toBeCloseTo(value, 12);
  });

  it("does not depend on the unit of points", () => {
    const cells = [1, 2, 3, 4, 5, 6].map((k) => ({ n: k, x: 20 * k, y: 13 * k + (k % 3) }));
    const hundredths = cells.map(({ n, x, y }) => ({ n, x: 100 * x, y: 100 * y }));
    expect(clusteredRatio(ratioSums(hundredths)).low).toBeCloseTo(clusteredRatio(ratioSums(cells)).low!, 10);
  });

  it("says nothing about nothing, and no interval over one cell", () => {
    expect(clusteredRatio(ratioSums([{ n: 1, x: 0, y: 0 }]))).toMatchObject({ value: null, cells: 0 });
    expect(clusteredRatio(ratioSums([{ n: 3, x: 3, y: 1 }]))).toMatchObject({
      value: 1 / 3,
      low: null,
      high: null,
    });
  });
});

describe("paired change", () => {
  const once = (cell: number, before: number, after: number) => ({
    cell,
    before: { n: 1, s: before },
    after: { n: 1, s: after },
  });

  it("is the paired t test where every cell was seen once in each period (Student's sleep data)", () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const change = pairedChange(changeSums(first.map((before, cell) => once(cell, before, second[cell]!))));
    expect(change.from).toBeCloseTo(0.75, 10);
    expect(change.delta).toBeCloseTo(1.58, 10);
    expect(change.low).toBeCloseTo(0.7001142, 6);
    expect(change.high).toBeCloseTo(2.4598858, 6);
    expect(change.pValue).toBeCloseTo(0.00283289, 7);
    expect(change).toMatchObject({ pairedCells: 10, distinguishable: true });
  });

  it("takes no other mix of cells or strata for a change", () => {
    const levels = [60, 70, 80, 90, 95, 99];
    const shifted = levels.map((level, cell) => ({
      cell,
      before: { n: 6 - cell, s: (6 - cell) * level },
      after: { n: 1 + cell, s: (1 + cell) * level },
    }));
    expect(pairedChange(changeSums(shifted))).toMatchObject({ delta: 0, distinguishable: false, pValue: 1 });
    const otherStratum = [...shifted, { cell: 0, before: { n: 0, s: 0 }, after: { n: 5, s: 100 } }];
    expect(pairedChange(changeSums(otherStratum)).delta).toBe(0);
  });

  it("turns only the sign when the periods are exchanged", () => {
    const pairs = [3, 1, 4, 1, 5, 9].map((k, cell) => ({
      cell,
      before: { n: k, s: 70 * k + cell },
      after: { n: 2, s: 150 + k },
    }));
    const there = pairedChange(changeSums(pairs));
    const back = pairedChange(
      changeSums(pairs.map(({ cell, before, after }) => ({ cell, before: after, after: before }))),
    );
    expect(back.delta).toBeCloseTo(-there.delta!, 12);
    expect(back.low).toBeCloseTo(-there.high!, 12);
    expect(back.pValue).toBeCloseTo(there.pValue!, 12);
  });

  it("needs five cells to be distinguishable, two for an interval and one for a difference", () => {
    const pairs = [1, 2, 3, 4, 5].map((cell) => once(cell, 70, 80 + cell / 10));
    expect(pairedChange(changeSums(pairs)).distinguishable).toBe(true);
    expect(pairedChange(changeSums(pairs.slice(1))).distinguishable).toBe(false);
    expect(pairedChange(changeSums(pairs.slice(0, 1)))).toMatchObject({ from: 70, low: null, pValue: null });
    expect(pairedChange(changeSums([]))).toMatchObject({ from: null, delta: null, pairedCells: 0 });
  });
});

describe("a census share", () => {
  it("has the bounds that unreported months allow", () => {
    expect(censusShare({ held: 90, notHeld: 4, unreported: 6 })).toEqual({
      n: 100,
      value: 0.9,
      low: 0.9,
      high: 0.96,
    });
    expect(censusShare({ held: 0, notHeld: 0, unreported: 0 })).toEqual({
      n: 0,
      value: null,
      low: null,
      high: null,
    });
  });
});

describe("false discovery rate", () => {
  it("keeps the four of Benjamini and Hochberg's example of fifteen", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(benjaminiHochberg(p).filter(Boolean)).toHaveLength(4);
    expect(benjaminiHochberg([...p].reverse()).lastIndexOf(true)).toBe(14);
  });

  it("does not count what could not be tested", () => {
    expect(benjaminiHochberg([null, 0.04, null])).toEqual([false, true, false]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it("takes the word back from changes that stand alone but not beside others", () => {
    const change = (pValue: number) => ({
      ...{ from: 80, delta: 1, low: 0.1, high: 1.9, pairedCells: 9 },
      ...{ pValue, distinguishable: pValue < 0.05 },
    });
    const alone = withoutFalseDiscoveries([change(0.04)]);
    expect(alone.map(({ distinguishable }) => distinguishable)).toEqual([true]);
    const beside = withoutFalseDiscoveries([change(0.04), change(0.6), change(0.001)]);
    expect(beside.map(({ distinguishable }) => distinguishable)).toEqual([false, false, true]);
    expect(beside[0]).toMatchObject({ delta: 1, low: 0.1, pValue: 0.04 });
  });
});
