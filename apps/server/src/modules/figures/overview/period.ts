import {
  addMonths,
  bucketOf,
  type Comparison,
  type Day,
  daysBetween,
  GRAINS,
  type Grain,
} from "@nen-nep/schema";
import { invalid } from "../../../core/errors.js";
import { BucketType } from "../api/value-types.js";
import type { Shift } from "../question/question.js";
import { shiftDay } from "../question/shift.js";

/** A half-open stretch of days. */
export interface Period {
  readonly from: Day;
  readonly before: Day;
}

const MOST_YEARS = 20;

/** Refuses a period that ends before it begins, or that no page could show. */
export function checkPeriod({ from, before }: Period): void {
  if (from >= before) throw invalid("period", "A period begins before it ends.");
  if (addMonths(from, MOST_YEARS * 12) < before)
    throw invalid("period", `A period has at most ${MOST_YEARS} years.`);
}

/** Months from the month of one day to that of another. */
export const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

const beginsMonth = (day: Day): boolean => day.endsWith("-01");

/** How far back the earlier period lies: whole months where the period is made of them, else as many days. */
export function shiftOfPeriod({ from, before }: Period, comparison: Comparison): Shift {
  if (comparison === "SAME_PERIOD_LAST_YEAR") return { unit: "months", count: 12 };
  if (beginsMonth(from) && beginsMonth(before)) return { unit: "months", count: monthsBetween(from, before) };
  return { unit: "days", count: daysBetween(from, before) };
}

export const earlier = ({ from, before }: Period, shift: Shift): Period => ({
  from: shiftDay(from, shift),
  before: shiftDay(before, shift),
});

/** Quarters, or months where the period is under a year. */
export const trendGrain = ({ from, before }: Period): Grain =>
  addMonths(from, 12) > before ? "MONTH" : "QUARTER";

/** A period as the API gives it; named by its grain where it is exactly one. */
export function bucketOfPeriod({ from, before }: Period, today: Day): BucketType {
  const grain = GRAINS.find((each) => {
    const { start, end } = bucketOf(from, each);
    return start === from && end === before;
  });
  return Object.assign(new BucketType(), {
    start: from,
    end: before,
    grain: grain ?? null,
    complete: before <= today,
  });
}
