import { expect, it } from "vitest";
import { type HalfYear, halfOf, tableOf, totalOf } from "./tablesView.js";

const group = { id: "g", key: "AGENCY", name: "Chi bộ cơ quan" };
const half = (start: string, counts: HalfYear["counts"]) =>
  ({ start, end: "2021-01-01", counts }) as HalfYear;
const told = half("2020-01-01", [
  { group, kind: "REMINDER", count: 15 },
  { group, kind: "WARNING", count: null },
  { group: null, kind: null, count: 20 },
]);

it("shows groups by forms, and says what is withheld", () => {
  const { columns, rows } = tableOf(told, { group: "Loại hình", withheld: "không công bố" }, "VI");
  expect(columns.map(({ label }) => label).slice(0, 2)).toEqual(["Loại hình", "Nhắc nhở"]);
  expect(rows).toEqual([["Chi bộ cơ quan", 15, ...Array.from({ length: 6 }, () => "không công bố")]]);
  expect(totalOf(told)).toBe(20);
  expect(totalOf(half("2020-01-01", [{ group: null, kind: null, count: null }]))).toBeNull();
});

it("shows the half-year that was asked for, else the latest", () => {
  const [first, last] = [half("2019-01-01", []), half("2019-07-01", [])];
  expect(halfOf([first, last], { half: "2019-01-01" })).toBe(first);
  expect(halfOf([first, last], { half: "1999-01-01" })).toBe(last);
  expect(halfOf([], {})).toBeUndefined();
});
