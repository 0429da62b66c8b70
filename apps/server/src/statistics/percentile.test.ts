import { expect, it } from "vitest";
import { percentileAt, percentileOf } from "./percentile.js";

// R: quantile(c(15, 20, 35, 40, 50), c(.1, .4, .5, .9)) and quantile(1:4, …), type 7.
it.each([
  [[15, 20, 35, 40, 50], 10, 17],
  [[15, 20, 35, 40, 50], 40, 29],
  [[50, 15, 40, 20, 35], 50, 35],
  [[15, 20, 35, 40, 50], 90, 46],
  [[1, 2, 3, 4], 10, 1.3],
  [[1, 2, 3, 4], 50, 2.5],
  [[1, 2, 3, 4], 90, 3.7],
  [[7], 90, 7],
])("of %j at %i is %d", (values, percent, expected) => {
  expect(percentileOf(values, percent)).toBeCloseTo(expected, 12);
});

it("is null of nothing", () => {
  expect(percentileOf([], 50)).toBeNull();
  expect(percentileAt({ n: 0, low: 0, high: 0 }, 50)).toBeNull();
});

it("reaches the least and the greatest value", () => {
  expect([0, 100].map((percent) => percentileOf([3, 9, 4], percent))).toEqual([3, 9]);
});
