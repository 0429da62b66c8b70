import { expect, it } from "vitest";
import { thematicQuarters } from "./quarters.js";

const months = (thematic: Record<string, boolean | null>, from: number, count: number, complete = true) =>
  Array.from({ length: count }, (_, index) => {
    const month = `2020-${String(from + index).padStart(2, "0")}`;
    return { month, thematic: thematic[month] ?? false, complete };
  });

it("one thematic meeting is enough for a quarter", () => {
  expect(thematicQuarters(months({ "2020-05": true }, 1, 6))).toEqual([
    { start: "2020-01-01", thematic: false },
    { start: "2020-04-01", thematic: true },
  ]);
});

it("a quarter that is cut off or not over does not count", () => {
  expect(thematicQuarters(months({}, 2, 2))).toEqual([]);
  expect(thematicQuarters(months({}, 1, 3, false))).toEqual([]);
});
