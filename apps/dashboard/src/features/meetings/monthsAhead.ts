import { type Day, type Month, monthOf, nextMonth } from "@nen-nep/schema";

/** So far ahead a month may be postponed. */
const MOST = 12;

/** The months ahead that are not declared yet; null where all of them are. */
export function monthsAhead(today: Day, declared: readonly Month[]): readonly [Month, ...Month[]] | null {
  const months: Month[] = [];
  for (let month = nextMonth(monthOf(today)); months.length < MOST; month = nextMonth(month))
    months.push(month);
  const [first, ...others] = months.filter((month) => !declared.includes(month));
  return first === undefined ? null : [first, ...others];
}
