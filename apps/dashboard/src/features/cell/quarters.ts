import { bucketOf, type Month, monthsIn } from "@nen-nep/schema";

interface CellMonthLike {
  readonly month: Month;
  readonly thematic: boolean | null;
  readonly complete: boolean;
}

/** The quarters that lie wholly within the months and are over, each with whether a thematic meeting was held. */
export function thematicQuarters(months: readonly CellMonthLike[]): { start: string; thematic: boolean }[] {
  const byMonth = new Map(months.map((each) => [each.month, each]));
  const starts = new Set(months.map(({ month }) => bucketOf(`${month}-01`, "QUARTER").start));
  return [...starts].sort().flatMap((start) => {
    const own = monthsIn(start, bucketOf(start, "QUARTER").end).map((month) => byMonth.get(month));
    if (own.some((each) => each === undefined || !each.complete)) return [];
    return [{ start, thematic: own.some((each) => each?.thematic === true) }];
  });
}
