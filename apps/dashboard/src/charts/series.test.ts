import { describe, expect, it } from "vitest";
import { drawn, type SeriesPoint, sharedScale } from "./series.js";

const point = (value: number | null, sufficient = true): SeriesPoint => ({
  label: "",
  shortLabel: "",
  value,
  low: value === null ? null : value - 2,
  high: value === null ? null : value + 2,
  n: 10,
  cells: sufficient ? 5 : 4,
  sufficient,
  complete: true,
});

describe("what a line chart draws", () => {
  it("breaks the line where a value is missing", () => {
    const lines = drawn([point(80), point(81), point(null), point(82), point(83)]).map(({ line }) => line);
    expect(lines).toEqual([80, 81, null, 82, 83]);
  });

  it("draws a dot, and no interval, under five cells", () => {
    const [first] = drawn([point(80, false), point(81), point(82)]);
    expect(first).toMatchObject({ line: null, band: null, dot: 80 });
  });

  it("draws a point without neighbours as a dot with its interval", () => {
    const [, lonely] = drawn([point(null), point(81), point(null)]);
    expect(lonely).toMatchObject({ line: 81, dot: 81, band: [79, 83] });
  });

  it("keeps the overall line where the group has nothing", () => {
    expect(drawn([point(null)], [point(85)])[0]).toMatchObject({ line: null, dot: null, context: 85 });
  });
});

describe("the shared scale", () => {
  it("is cropped below to tens and always holds the thresholds", () => {
    expect(sharedScale([64.9, 92], [70, 90])).toEqual({ low: 60, high: 100, ticks: [70, 90] });
    expect(sharedScale([95], [70, 90]).low).toBe(60);
    expect(sharedScale([null], []).low).toBe(40);
  });

  it("never goes below zero", () => {
    expect(sharedScale([0.5], [70]).low).toBe(0);
  });
});
