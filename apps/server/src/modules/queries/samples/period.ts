import { addMonths, bucketOf, type Day } from "@nen-nep/schema";

/** So many whole months before the present one, as the variables `from` and `before`. */
export function lastMonths(today: Day, months: number): { readonly from: Day; readonly before: Day } {
  const before = bucketOf(today, "MONTH").start;
  return { from: addMonths(before, -months), before };
}

export const lastYear = (today: Day) => lastMonths(today, 12);
