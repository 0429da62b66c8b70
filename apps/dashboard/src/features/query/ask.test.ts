import { expect, it } from "vitest";
import { fileName } from "../common/files/exportFile.js";
import type { Cell, Row } from "./columns.js";
import { filtered, sorted } from "./sorting.js";

it.each([
  [null, "query.csv"],
  ['attachment; filename="diem.csv"', "diem.csv"],
  ["attachment; filename=\"x.csv\"; filename*=UTF-8''%C4%90i%E1%BB%83m.csv", "Điểm.csv"],
  ["attachment; filename=\"x.csv\"; filename*=UTF-8''%zz", "x.csv"],
])("a file is called as the server says: %s", (disposition, name) => {
  expect(fileName(disposition, "csv")).toBe(name);
});

const row = (text: string, value: number | null, isTotal = false): Row => ({
  isTotal,
  cells: new Map<string, Cell>([
    ["a", { kind: "text", text }],
    ["b", value === null ? { kind: "none" } : { kind: "number", value }],
  ]),
});
const rows = [row("Đông", 2), row("An", null), row("Ấm", 10), row("Tổng", 99, true)];
const order = (by: Parameters<typeof sorted>[1]) =>
  sorted(rows, by).map(({ cells }) => {
    const cell = cells.get("a");
    return cell?.kind === "text" ? cell.text : "";
  });

it("rows are sorted by number or by Vietnamese letters, what is missing and the total last either way", () => {
  expect(order({ path: "b", descending: false })).toEqual(["Đông", "Ấm", "An", "Tổng"]);
  expect(order({ path: "b", descending: true })).toEqual(["Ấm", "Đông", "An", "Tổng"]);
  expect(order({ path: "a", descending: false })).toEqual(["An", "Ấm", "Đông", "Tổng"]);
  expect(order(null)).toEqual(["Đông", "An", "Ấm", "Tổng"]);
});

it("rows are found without marks", () => {
  const words = ({ cells }: Row) =>
    [...cells.values()].map((cell) => (cell.kind === "text" ? cell.text : ""));
  expect(filtered(rows, "dong", words)).toHaveLength(1);
  expect(filtered(rows, " ", words)).toHaveLength(4);
});
