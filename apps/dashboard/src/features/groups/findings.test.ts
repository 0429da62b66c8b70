import { describe, expect, it } from "vitest";
import { directionOf, groupsChange, isThin, surelyBelow, turns } from "./findings.js";

const changed = (delta: number | null, distinguishable: boolean) => ({ delta, distinguishable });

describe("a change", () => {
  it.each([
    [changed(2, true), "RISING"],
    [changed(-2, true), "FALLING"],
    [changed(9, false), "UNCLEAR"],
    [changed(null, false), "UNCLEAR"],
    [null, "UNCLEAR"],
  ] as const)("%j is %s", (change, direction) => {
    expect(directionOf(change)).toBe(direction);
  });

  it("sorts the groups by what may be said of them", () => {
    const line = (change: ReturnType<typeof changed> | null) => ({ figure: { n: 9, change } });
    const [up, down, open, none] = [
      line(changed(3, true)),
      line(changed(-3, true)),
      line(changed(3, false)),
      line(null),
    ];
    expect(groupsChange([up, down, open, none])).toEqual({
      rising: [up],
      falling: [down],
      unclear: [open, none],
    });
  });

  it("dates from the buckets that can be told apart, within the period", () => {
    const point = (start: string, change: ReturnType<typeof changed>) => ({
      bucket: { start },
      figure: { change },
    });
    const trend = [
      point("2019-01-01", changed(4, true)),
      point("2019-07-01", changed(4, true)),
      point("2019-10-01", changed(4, false)),
      point("2020-01-01", changed(-4, true)),
    ];
    expect(turns(trend, "2019-07-01").map(({ bucket }) => bucket.start)).toEqual([
      "2019-07-01",
      "2020-01-01",
    ]);
  });
});

describe("the distance from the requirement", () => {
  it("is claimed only where the whole interval is below, with five cells", () => {
    const cell = (value: number, high: number | null, sufficient = true) => ({
      attainment: { value, high, sufficient },
    });
    const [low, lower] = [cell(0.6, 0.69), cell(0.5, 0.6)];
    expect(surelyBelow([low, lower, cell(0.6, 0.71), cell(0.4, 0.5, false), cell(0.4, null)], 0.7)).toEqual([
      lower,
      low,
    ]);
  });
});

it("a single evaluation on either side is thin", () => {
  expect([isThin({ nBefore: 1, n: 5 }), isThin({ nBefore: 2, n: 1 }), isThin({ nBefore: 2, n: 2 })]).toEqual([
    true,
    true,
    false,
  ]);
});
