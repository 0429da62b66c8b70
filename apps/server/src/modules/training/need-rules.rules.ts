import type { NeedRule } from "./needs.entity.js";

type Terms = Pick<
  NeedRule,
  "required" | "halfLifeMonths" | "lookbackMonths" | "leastMeetings" | "clearFrom" | "likelyFrom" | "noneUpTo"
>;

const RANGES: Readonly<Record<keyof Terms, readonly [number, number]>> = {
  required: [1, 100],
  halfLifeMonths: [1, 60],
  lookbackMonths: [6, 120],
  leastMeetings: [1, 12],
  clearFrom: [50, 99],
  likelyFrom: [2, 98],
  noneUpTo: [1, 97],
};

/** What is wrong with the terms of a rule, and where; null where nothing is. */
export function termsFault(terms: Terms): { readonly field: string; readonly words: string } | null {
  for (const [field, [least, most]] of Object.entries(RANGES) as [keyof Terms, readonly [number, number]][]) {
    const value = terms[field];
    if (!Number.isInteger(value) || value < least || value > most)
      return { field, words: `${field} is from ${least} to ${most}.` };
  }
  if (terms.likelyFrom >= terms.clearFrom)
    return { field: "likelyFrom", words: "likelyFrom lies below clearFrom." };
  if (terms.noneUpTo >= terms.likelyFrom)
    return { field: "noneUpTo", words: "noneUpTo lies below likelyFrom." };
  return null;
}
