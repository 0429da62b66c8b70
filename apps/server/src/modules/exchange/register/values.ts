import { type Day, dayOf, fold, isDay, type Month } from "@nen-nep/schema";
import { dayOfSerial } from "../reader/number-format.js";
import type { Cell } from "../reader/sheet.js";

const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NUMBER = /^[+-]?\d{1,12}(?:[.,]\d{1,6})?$/;

/** A day from a date cell, `dd/MM/yyyy` or ISO text; null where it is none. */
export function parseDay(cell: Cell): Day | null {
  if (typeof cell === "object" && cell !== null) return "day" in cell ? cell.day : null;
  if (typeof cell !== "string") return null;
  if (isDay(cell)) return cell;
  const [, day, month, year] = WRITTEN_DAY.exec(cell) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** What may have been meant by something that is no day: month and day exchanged, or a bare serial number. */
export function suggestDay(cell: Cell): string | null {
  if (typeof cell === "number") return written(dayOfSerial(cell, false));
  const [, month, day, year] = (typeof cell === "string" && WRITTEN_DAY.exec(cell)) || [];
  return month === undefined ? null : written(dayOf(Number(year), Number(month), Number(day)));
}

const written = (day: Day | null): string | null => day?.split("-").reverse().join("/") ?? null;

/** A number from a number cell or a text with a decimal point or comma; null where it is none. */
export function parseNumber(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && NUMBER.test(cell) ? Number(cell.replace(",", ".")) : null;
}

/** Points as integer hundredths; null where it is no number or finer than a hundredth. */
export function parsePoints(cell: Cell): number | null {
  const number = parseNumber(cell);
  if (number === null) return null;
  const hundredths = Math.round(number * 100);
  return Math.abs(number * 100 - hundredths) < 1e-6 ? hundredths : null;
}

/** The month a note names: "Tháng 6/2019: …" or "Month 6/2019". */
export function monthInNote(note: string): Month | null {
  const [, month, year] = /\b(?:thang|month)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})\b/.exec(fold(note)) ?? [];
  return month === undefined ? null : (dayOf(Number(year), Number(month), 1)?.slice(0, 7) ?? null);
}

/** The number of the document a note names, such as "16-CV/QU"; null where it names none. */
export function documentInNote(note: string): string | null {
  return /(?<![\p{L}\d/])(\d{1,5}[-/]\p{Lu}[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)*)/u.exec(note)?.[1] ?? null;
}
