import { addDays, type Day, isDay } from "@nen-nep/schema";

/** Built-in formats that show a day (14–17, 22), among them those of East Asian editions. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** True where a number format shows a calendar day; a time of day alone is none. */
export function isDateFormat(id: number, code?: string): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  const letters = code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "")
    .replace(/general/i, "");
  return /[dy]/i.test(letters);
}

/** Day 0 of a serial number after February 1900; Excel counts a 29 February 1900 that never was. */
const EPOCH = "1899-12-30";
const EPOCH_1904 = "1904-01-01";
const LAST_SERIAL = 110_000;

/** The day of a serial number; its time of day is dropped. Null outside 1900–2199. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  if (!(serial >= (date1904 ? 0 : 1)) || serial > LAST_SERIAL) return null;
  const days = Math.floor(serial);
  const day = date1904 ? addDays(EPOCH_1904, days) : addDays(EPOCH, days < 60 ? days + 1 : days);
  return isDay(day) ? day : null;
}
