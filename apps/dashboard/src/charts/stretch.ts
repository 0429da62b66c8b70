import { type Day, daysBetween } from "@nen-nep/schema";
import { type DrawnPoint, drawn, type SeriesPoint } from "./series.js";

export interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

/** Where a day lies among consecutive stretches, counted in stretches from the left; null outside them. */
export function placeOfDay(day: Day, stretches: readonly Stretch[]): number | null {
  const index = stretches.findIndex(({ start, end }) => start <= day && day < end);
  const found = stretches[index];
  if (!found) return null;
  return index + daysBetween(found.start, day) / daysBetween(found.start, found.end);
}

/** The first and the last of the stretches that lie within a longer one; null where none does. */
export function coveredBy(
  long: Stretch,
  stretches: readonly Stretch[],
): { readonly first: number; readonly last: number } | null {
  const first = stretches.findIndex(({ start, end }) => start < long.end && end > long.start);
  const last = stretches.findLastIndex(({ start, end }) => start < long.end && end > long.start);
  return first < 0 ? null : { first, last };
}

/** Points that a line joins without a break, run by run; single points are no run. */
export function runs(
  points: readonly SeriesPoint[],
  value: (point: DrawnPoint) => unknown = ({ line }) => line,
  context: readonly SeriesPoint[] = [],
): DrawnPoint[][] {
  const found: DrawnPoint[][] = [];
  let run: DrawnPoint[] = [];
  for (const point of drawn(points, context)) {
    if (value(point) !== null) {
      run.push(point);
      continue;
    }
    if (run.length > 0) found.push(run);
    run = [];
  }
  if (run.length > 0) found.push(run);
  return found;
}
