import { expect, it } from "vitest";
import { LEAST, publishable, publishableParts } from "./withholding.js";

it("a published table shows counts of ten or more as multiples of five, and the total where it tells nothing", () => {
  expect(publishable([12, 0, 23, 4])).toEqual({ counts: [10, null, 25, null], total: null });
  expect(publishable([12, 7, 23, 4])).toEqual({ counts: [10, null, 25, null], total: 45 });
  expect(publishable([12, 23])).toEqual({ counts: [10, 25], total: 35 });
  expect(publishable([0, 0, 0])).toEqual({ counts: [null, null, null], total: null });
});

/** All counts up to `most`, in so many places. */
function* tables(places: number, most: number): Generator<number[]> {
  if (places === 0) yield [];
  else
    for (const rest of tables(places - 1, most))
      for (let count = 0; count <= most; count++) yield [...rest, count];
}

it("lets nobody who knows the rule work out that a withheld count is below five: every table that could be behind it", () => {
  for (const places of [1, 2, 3, 4]) {
    const highest = new Map<string, number[]>();
    for (const counts of tables(places, 15)) {
      const shown = JSON.stringify(publishable(counts));
      const known = highest.get(shown) ?? counts.map(() => 0);
      highest.set(
        shown,
        known.map((high, place) => Math.max(high, counts[place]!)),
      );
    }
    for (const [shown, high] of highest) {
      const { counts } = JSON.parse(shown) as { counts: (number | null)[] };
      for (const [place, count] of counts.entries()) {
        if (count === null) expect({ shown, place, high: high[place] }).toMatchObject({ high: LEAST - 1 });
      }
    }
  }
});

it("parts of a known whole withhold another part where a small one could be taken off", () => {
  expect(publishableParts([12, 23, 4, 40])).toEqual([null, 25, null, 40]);
  expect(publishableParts([12, 6, 4, 40])).toEqual([10, null, null, 40]);
  expect(publishableParts([12, 23])).toEqual([10, 25]);
  expect(publishableParts([3, 0])).toEqual([null, null]);
});

it("lets nobody who knows the rule and the whole work out that a part is below five", () => {
  for (const places of [2, 3, 4]) {
    const highest = new Map<string, number[]>();
    for (const counts of tables(places, 15)) {
      const whole = counts.reduce((all, count) => all + count, 0);
      if (whole < LEAST) continue;
      const shown = JSON.stringify([whole, publishableParts(counts)]);
      const known = highest.get(shown) ?? counts.map(() => 0);
      highest.set(
        shown,
        known.map((high, place) => Math.max(high, counts[place]!)),
      );
    }
    for (const [shown, high] of highest) {
      const [, parts] = JSON.parse(shown) as [number, (number | null)[]];
      for (const [place, part] of parts.entries()) {
        if (part === null)
          expect({ shown, place, isOpen: high[place]! >= LEAST - 1 }).toMatchObject({ isOpen: true });
      }
    }
  }
});
