import type { Language } from "@nen-nep/schema";
import type { ExportFile } from "./file.js";
import { isFormula, type Value } from "./values.js";

const dayMonthYear = (day: string) => day.split("-").reverse().join("/");

function textOf(value: Value, language: Language): string {
  if (value === null) return "";
  const isVietnamese = language === "VI";
  switch (value.kind) {
    case "number":
      return isVietnamese ? String(value.value).replace(".", ",") : String(value.value);
    case "day":
      return isVietnamese ? dayMonthYear(value.value) : value.value;
    case "instant": {
      const [day, time] = value.value.split("T");
      return isVietnamese ? `${dayMonthYear(day!)} ${time}` : `${day} ${time}`;
    }
    case "text":
      return isFormula(value.value) ? `'${value.value}` : value.value;
  }
}

const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A file as CSV that a spreadsheet of the reader's language opens as it is: UTF-8 with BOM, in Vietnamese decimal
 * commas and semicolons. Notes stand above and below the table, each a line that begins with #.
 */
export async function* csvOf(file: ExportFile): AsyncGenerator<string> {
  const { language, columns, head } = file;
  const separator = language === "VI" ? ";" : ",";
  const line = (texts: readonly string[]) =>
    `${texts.map((text) => quoted(text, separator)).join(separator)}\r\n`;
  const notes = (lines: readonly string[]) => lines.map((text) => line([`# ${text}`])).join("");
  yield `\uFEFF${notes(head)}${line(columns.map(({ label }) => label))}`;
  for await (const rows of file.batches()) {
    yield rows.map((row) => line(row.map((value) => textOf(value, language)))).join("");
  }
  yield notes(file.foot());
}
