import { fold } from "@nen-nep/schema";
import { type Row, sortValue } from "./columns.js";

export interface Sorting {
  readonly path: string;
  readonly descending: boolean;
}

const byWords = new Intl.Collator("vi", { numeric: true });

/** Rows in the order of a column; missing values and totals stay at the end either way. */
export function sorted(rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  if (sorting === null) return rows;
  const { path, descending } = sorting;
  const compare = (a: Row, b: Row) => {
    if (a.isTotal !== b.isTotal) return a.isTotal ? 1 : -1;
    const [left, right] = [a, b].map((row) => sortValue(row.cells.get(path) ?? { kind: "none" }));
    if (left === null || left === undefined) return right === null || right === undefined ? 0 : 1;
    if (right === null || right === undefined) return -1;
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : byWords.compare(String(left), String(right));
    return descending ? -order : order;
  };
  return [...rows].sort(compare);
}

/** Rows in which some shown word holds what is looked for, without marks or case. */
export function filtered(
  rows: readonly Row[],
  wanted: string,
  words: (row: Row) => readonly string[],
): readonly Row[] {
  const key = fold(wanted.trim());
  return key === "" ? rows : rows.filter((row) => words(row).some((each) => fold(each).includes(key)));
}
