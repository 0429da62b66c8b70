import { expect, it } from "vitest";
import { monthsAhead } from "./monthsAhead.js";

it("is the twelve months after the present one, without those declared", () => {
  const free = monthsAhead("2020-07-31", ["2020-09"])!;
  expect([free.length, free[0], free[1], free.at(-1)]).toEqual([11, "2020-08", "2020-10", "2021-07"]);
  expect(monthsAhead("2020-07-31", [...free, "2020-09"])).toBeNull();
});
