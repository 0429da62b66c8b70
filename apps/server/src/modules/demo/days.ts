import {
  addDays,
  bucketOf,
  type Day,
  daysBetween,
  firstDayOf,
  type Month,
  monthOf,
  nextMonth,
} from "@nen-nep/schema";
import type { Random } from "./random.js";

/** The Tết holidays, first and last day, in which no cell meets. */
export const TET: readonly (readonly [first: Day, last: Day])[] = [
  ["2018-02-14", "2018-02-20"],
  ["2019-02-02", "2019-02-10"],
  ["2020-01-23", "2020-01-29"],
  ["2021-02-10", "2021-02-16"],
  ["2022-01-29", "2022-02-06"],
  ["2023-01-20", "2023-01-26"],
  ["2024-02-08", "2024-02-14"],
  ["2025-01-25", "2025-02-02"],
  ["2026-02-14", "2026-02-22"],
  ["2027-02-04", "2027-02-10"],
  ["2028-01-24", "2028-01-30"],
  ["2029-02-10", "2029-02-18"],
];

const tetOf = (day: Day) => TET.find(([first, last]) => first <= day && day <= last);
export const isTet = (day: Day): boolean => tetOf(day) !== undefined;

/** The day itself, or one soon after Tết; before Tết where the month is over by then. */
export function outsideTet(day: Day, random: Random): Day {
  const tet = tetOf(day);
  if (tet === undefined) return day;
  const after = addDays(tet[1], random.whole(1, 3));
  return monthOf(after) === monthOf(day) ? after : addDays(tet[0], -random.whole(1, 3));
}

/** The last day before Tết where the day falls in it, else the day itself. */
export function notInTet(day: Day): Day {
  const tet = tetOf(day);
  return tet === undefined ? day : addDays(tet[0], -1);
}

/** A day of a month, kept within it. */
export function dayInMonth(month: Month, dayOfMonth: number): Day {
  const days = daysBetween(firstDayOf(month), firstDayOf(nextMonth(month)));
  return `${month}-${String(Math.min(Math.max(dayOfMonth, 1), days)).padStart(2, "0")}`;
}

/** Things by the first day of their quarter, in the order given. */
export function byQuarter<T>(things: Iterable<T>, dayOf: (thing: T) => Day): Map<Day, T[]> {
  const quarters = new Map<Day, T[]>();
  for (const thing of things) {
    const { start } = bucketOf(dayOf(thing), "QUARTER");
    const quarter = quarters.get(start);
    if (quarter) quarter.push(thing);
    else quarters.set(start, [thing]);
  }
  return quarters;
}
