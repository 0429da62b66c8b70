import type { Language } from "@nen-nep/schema";
import type { Table } from "../ui/DataTable.js";

const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number | null, language: Language): string {
  if (value === null) return "";
  if (typeof value === "number") return language === "VI" ? String(value).replace(".", ",") : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";,\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV that a spreadsheet of the reader's language opens as it is: UTF-8 with BOM, in Vietnamese decimal
 * commas and semicolons. Missing values are empty; text that a spreadsheet would run as a formula is quoted.
 */
export function toCsv(table: Table, language: Language): string {
  const separator = language === "VI" ? ";" : ",";
  const lines = [table.columns.map((column) => column.label), ...table.rows].map((row) =>
    row.map((value) => field(value, language)).join(separator),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
