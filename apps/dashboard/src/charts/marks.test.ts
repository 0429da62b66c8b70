import { describe, expect, it } from "vitest";
import { axisOf, type CategoryMark } from "./CategoryMarks.js";
import { niceScale } from "./LinePanels.js";
import type { SeriesPoint } from "./series.js";

const point = (value: number | null, sufficient = true): SeriesPoint => ({
  label: "",
  shortLabel: "",
  value,
  low: value === null ? null : value - 5,
  high: value === null ? null : value + 5,
  n: 9,
  cells: sufficient ? 6 : 2,
  sufficient,
  complete: true,
});
const scaleOf = (...points: SeriesPoint[]) => niceScale([{ key: "", name: "", basis: "", points }]);

describe("the scale of lines", () => {
  it.each([
    [[point(70), point(80)], 65, 85],
    [[point(70, false), point(72, false)], 70, 72],
    [[point(null)], 0, 1],
    [[point(0, false)], 0, 0],
  ])("%#: holds every value and interval that is drawn", (points, low, high) => {
    const scale = scaleOf(...points);
    expect(scale.low).toBeLessThanOrEqual(low);
    expect(scale.high).toBeGreaterThanOrEqual(high);
    expect(scale.high).toBeGreaterThan(scale.low);
    expect(scale.ticks.length).toBeLessThan(8);
  });
});

describe("the axis of categories", () => {
  const mark = (value: number | null): CategoryMark => ({
    key: "",
    name: "",
    value,
    low: null,
    high: null,
    sufficient: true,
    written: "",
    tip: { title: "", rows: [] },
  });

  it("of bars begins at 0, on either side of it", () => {
    expect(axisOf("BARS", [mark(40), mark(60), mark(null)])).toEqual({ low: 0, high: 60 });
    expect(axisOf("BARS", [mark(-2), mark(3)])).toEqual({ low: -2, high: 3 });
    expect(axisOf("BARS", [mark(0)])).toEqual({ low: 0, high: 1 });
  });

  it("of dots is cropped to what is there", () => {
    const { low, high } = axisOf("DOTS", [mark(70), mark(80)]);
    expect([low > 65, high < 85]).toEqual([true, true]);
    expect(axisOf("DOTS", [mark(null)])).toEqual({ low: 0, high: 1 });
  });
});
