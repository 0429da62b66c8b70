import type { Language } from "@nen-nep/schema";
import type { Table } from "../ui/DataTable.js";
import { toCsv } from "./csv.js";
import { download } from "./download.js";

/** Saves a table as CSV; notes stand below its rows. */
export function saveTable(title: string, table: Table, notes: readonly string[], language: Language): void {
  const noted = { ...table, rows: [...table.rows, ...notes.map((note) => [note])] };
  download(title, "csv", new Blob([toCsv(noted, language)], { type: "text/csv;charset=utf-8" }));
}
