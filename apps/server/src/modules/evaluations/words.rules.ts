import { invalid } from "../../core/errors.js";

/** Words of several lines, tidied line by line; refuses none and too many. */
export function wordsOf(field: string, given: string, most: number): string {
  const words = given
    .normalize("NFC")
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .join("\n")
    .trim();
  if (words.length === 0 || words.length > most || words.includes("\u0000")) {
    throw invalid(field, `${field} has 1 to ${most} characters.`);
  }
  return words;
}

/** Words that may be missing; blank ones are none. */
export const wordsOrNone = (field: string, given: string | null | undefined, most: number): string | null =>
  given == null || given.trim() === "" ? null : wordsOf(field, given, most);
