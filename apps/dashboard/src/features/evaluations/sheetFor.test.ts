import { expect, it } from "vitest";
import { sheetFor } from "./sheetFor.js";

const own = { key: "own", since: "2020-03-01" };
const other = { key: "other", since: "2019-06-01" };
const first = { key: "own", since: "2018-01-01" };
const sheets = [own, other, first];

it("begins with the version in force of the sheet that the office uses", () => {
  expect(sheetFor(sheets, "2020-03-01", "own")).toBe(own);
  expect(sheetFor(sheets, "2020-02-28", "own")).toBe(first);
});

it("takes the newest in force where none is used yet, and any where none is in force", () => {
  expect(sheetFor(sheets, "2020-02-28", null)).toBe(other);
  expect(sheetFor(sheets, "2017-01-01", "own")).toBe(own);
});
