import type { Language } from "@nen-nep/schema";
import type { Column, Step } from "./columns.js";
import type { ExportRecord } from "./pages.js";
import { WITHHELD, WITHHELD_WORD } from "./withheld.js";

/** A value as a file writes it: an empty cell, a number, a day, an instant of the office's clock, or a text. */
export type Value =
  | null
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly value: string }
  | { readonly kind: "instant"; readonly value: string }
  | { readonly kind: "text"; readonly value: string };

const YES = { VI: ["có", "không"], EN: ["yes", "no"] } as const;

/** The values at a path; more than one below lists. */
function reach(value: unknown, path: readonly Step[], from = 0): unknown[] {
  if (value == null || value === WITHHELD) return [value];
  if (Array.isArray(value)) {
    const step = path[from];
    if (typeof step === "number") return reach(value[step], path, from + 1);
    return value.flatMap((each) => reach(each, path, from));
  }
  if (from === path.length) return [value];
  return reach((value as Record<string, unknown>)[path[from]!], path, from + 1);
}

export interface Writing {
  readonly language: Language;
  /** The office's clock: an instant as `YYYY-MM-DDTHH:MM:SS`. */
  readonly local: (instant: string) => string;
}

/** What a record has in a column. Missing stays empty, never 0, and what was withheld says so; several stand in one text. */
export function cellOf(record: ExportRecord, column: Column, writing: Writing): Value {
  const found = reach(record, column.path);
  const [only] = found;
  if (found.length === 1) return only == null ? emptyIn(column) : single(only, column, writing);
  const texts = found.map((each) => (each == null ? "" : textOf(single(each, column, writing))));
  return texts.every((text) => text === "") ? null : { kind: "text", value: joined(texts) };
}

/** Several texts as one: sentences follow each other, anything else is a list. */
const joined = (texts: readonly string[]): string =>
  texts.join(texts.every((text) => text.endsWith(".")) ? " " : "; ");

const emptyIn = ({ empty }: Column): Value => (empty === null ? null : { kind: "text", value: empty });

function single(value: unknown, { format, words }: Column, { language, local }: Writing): Value {
  if (value === WITHHELD) return { kind: "text", value: WITHHELD_WORD[language] };
  switch (format) {
    case "WORD":
      return { kind: "text", value: words!.has(value) ? words!.label(value, language) : String(value) };
    case "YES_NO":
      return { kind: "text", value: YES[language][value === true ? 0 : 1] };
    case "DAY":
      return { kind: "day", value: String(value) };
    case "INSTANT": {
      const instant = value instanceof Date ? value.toISOString() : String(value);
      return { kind: "instant", value: local(instant) };
    }
    default:
      return typeof value === "number" ? { kind: "number", value } : { kind: "text", value: String(value) };
  }
}

const textOf = (value: Value): string => (value === null ? "" : String(value.value));

/** An instant by the clock of a time zone, as `YYYY-MM-DDTHH:MM:SS`. */
export function localClock(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (instant) => format.format(new Date(instant)).replace(" ", "T");
}

/** Text that a spreadsheet would take for a formula. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
