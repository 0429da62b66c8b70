import { addDays, bucketOf, type Day, earlierOf, type Grain } from "@nen-nep/schema";
import { addDaysTo, addMonthsTo, dayLiteral, dayText, type Engine } from "../../../db/dialect.js";
import type { Metric, SqlScope } from "../catalogue/fact.js";
import { spanOf } from "../catalogue/span.js";
import type { Question } from "./question.js";
import { groupBy, keyColumns, list, sumNames, sumOf } from "./rows-sql.js";

const NEXT: Record<Grain, (engine: Engine, day: string) => string> = {
  DAY: (engine, day) => addDaysTo(engine, day, 1),
  WEEK: (engine, day) => addDaysTo(engine, day, 7),
  MONTH: (engine, day) => addMonthsTo(engine, day, 1),
  QUARTER: (engine, day) => addMonthsTo(engine, day, 3),
  HALF_YEAR: (engine, day) => addMonthsTo(engine, day, 6),
  YEAR: (engine, day) => addMonthsTo(engine, day, 12),
};

/**
 * CTEs that end with `grouped`: the groups that `counted` selects, and where buckets are filled an empty one for every
 * bucket of every combination of the other keys. Adding zeros leaves full buckets as they are, so that having, order
 * and paging need not know.
 */
export function filledGroups(
  question: Question,
  metrics: readonly Metric[],
  scope: SqlScope,
  counted: string,
): string {
  const time = question.keys.findIndex(({ dimension }) => dimension.grains);
  if (question.fill === "NONE" || time < 0) return `grouped AS (${counted})`;
  const { engine } = scope;
  const grain = question.keys[time]!.asked.every!;
  const next = NEXT[grain](engine, "b.start");
  const { first, last } = endsOf(question, grain, scope);
  const columns = keyColumns(question);
  const others = columns.filter((_, index) => index !== time);
  const keys = columns.map((key, index) =>
    index === time ? `${dayText(engine, "b.start")} AS ${key}` : `c.${key}`,
  );
  const sums = metrics.flatMap((metric, index) => sumNames(metric).map((name) => sumOf(index, name)));
  return `counted AS (${counted}),
    bucket_span AS (
      SELECT ${first ?? dayLiteral(engine, "seen.low")} AS first, ${last ?? dayLiteral(engine, "seen.high")} AS last
      FROM (SELECT MIN(k${time}) AS low, MAX(k${time}) AS high FROM counted WHERE grouping_set = 0) seen),
    bucket (start) AS (
      SELECT first FROM bucket_span WHERE first <= last
      UNION ALL SELECT ${next} FROM bucket b, bucket_span s WHERE ${next} <= s.last),
    combination AS (SELECT ${others.length > 0 ? `DISTINCT ${others.join(", ")} FROM counted WHERE grouping_set = 0` : "0 AS none"}),
    grouped AS (
      SELECT grouping_set, SUM(rows_in) AS rows_in, MIN(kind_low) AS kind_low, MAX(kind_high) AS kind_high${list([...columns, ...sums.map((sum) => `SUM(${sum}) AS ${sum}`)])}
      FROM (SELECT * FROM counted
        UNION ALL SELECT 0, 0, NULL, NULL${list([...keys, ...sums.map(() => "0")])} FROM combination c CROSS JOIN bucket b) filled
      ${groupBy(["grouping_set", ...columns])})`;
}

/** The first and the last bucket asked for, never past the one that holds today; null where the rows decide. */
function endsOf(
  question: Question,
  grain: Grain,
  { engine, bag, context }: SqlScope,
): { readonly first: string | null; readonly last: string | null } {
  const { from, before } = spanOf(question.where, question.fact.time.field);
  const start = (day: Day) => dayLiteral(engine, bag.add(bucketOf(day, grain).start));
  return {
    first: from && start(from),
    last: before && start(earlierOf(addDays(before, -1), context.today)),
  };
}
