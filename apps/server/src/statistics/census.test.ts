import { expect, it } from "vitest";
import { censusDifference, censusShare } from "./census.js";

it("differs by what is known, within what was not reported in either period", () => {
  const now = censusShare({ held: 80, notHeld: 10, unreported: 10 });
  const before = censusShare({ held: 60, notHeld: 20, unreported: 20 });
  const { from, delta, low, high } = censusDifference(now, before);
  expect([from, delta, low, high].map((value) => Number(value!.toFixed(12)))).toEqual([0.6, 0.2, 0, 0.3]);
});

it("is exact where everything was reported", () => {
  const [now, before] = [6, 5].map((held) => censusShare({ held, notHeld: 10 - held, unreported: 0 }));
  const { delta, low, high } = censusDifference(now!, before!);
  expect([low, high]).toEqual([delta, delta]);
});

it("is null where nothing was due in one of the periods", () => {
  const now = censusShare({ held: 5, notHeld: 0, unreported: 0 });
  const nothing = censusShare({ held: 0, notHeld: 0, unreported: 0 });
  expect(censusDifference(now, nothing)).toEqual({ from: null, delta: null, low: null, high: null });
  expect(censusDifference(nothing, now)).toEqual({ from: 1, delta: null, low: null, high: null });
});
