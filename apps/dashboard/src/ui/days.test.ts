import { expect, it } from "vitest";
import { readDay, writeDay } from "./days.js";

it("reads a day as it is typed here, and as files hold it", () => {
  expect(["16/06/2020", "16/6/2020", " 16-06-2020 ", "16.6.2020", "2020-06-16"].map(readDay)).toEqual(
    Array.from({ length: 5 }, () => "2020-06-16"),
  );
});

it("reads no day out of what is none, or not whole yet", () => {
  expect(["", "16", "16/06", "16/06/20", "31/02/2020", "06/16/2020", "2020-06-160"].map(readDay)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});

it("writes a day as it reads it", () => {
  expect([writeDay("2020-06-05"), writeDay("")]).toEqual(["05/06/2020", ""]);
});
