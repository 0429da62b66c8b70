import { addDays, bucketOf, type Day, earlierOf, type Grain } from "@nen-nep/schema";
import { addDaysTo, addMonthsTo, dayLiteral, dayText, type Engine } from "../../../db/dialect.js";
import type { Metric, SqlScope } from "../catalogue/fact.js";
import { spanOf } from "../catalogue/span.js";
import type { Question } from "./question.js";
import { columnOf, keyColumns, list } from "./rows-sql.js";

const NEXT: Record<Grain, (engine: Engine, day: string) => string> = {
  DAY: (engine, day) => addDaysTo(engine, day, 1),
  WEEK: (engine, day) => addDaysTo(engine, day, 7),
  MONTH: (engine, day) => addMonthsTo(engine, day, 1),
  QUARTER: (engine, day) => addMonthsTo(engine, day, 3),
  HALF_YEAR: (engine, day) => addMonthsTo(engine, day, 6),
  YEAR: (engine, day) => addMonthsTo(engine, day, 12),
};

/**
 * CTEs that end with `filled`: the sums per cell, and one empty row for every bucket of every combination of the other
 * keys. Adding the sums up leaves full buckets as they are, so that having, order, paging and totals need not know.
 */
export function fillSql(question: Question, metrics: readonly Metric[], scope: SqlScope): string | null {
  const time = question.keys.findIndex(({ dimension }) => dimension.grains);
  if (question.fill === "NONE" || time < 0) return null;
  const { engine } = scope;
  const grain = question.keys[time]!.asked.every!;
  const next = NEXT[grain](engine, "b.start");
  const { first, last } = endsOf(question, grain, scope);
  const others = keyColumns(question).filter((_, index) => index !== time);
  const keys = keyColumns(question).map((key, index) =>
    index === time ? `${dayText(engine, "b.start")} AS ${key}` : `c.${key}`,
  );
  const columns = metrics.flatMap((metric, index) =>
    Object.keys(metric.columns).map((name) => `0 AS ${columnOf(index, name)}`),
  );
  return `bucket_span AS (
      SELECT ${first ?? dayLiteral(engine, "seen.low")} AS first, ${last ?? dayLiteral(engine, "seen.high")} AS last
      FROM (SELECT MIN(k${time}) AS low, MAX(k${time}) AS high FROM per_cell WHERE grouping_set = 0) seen),
    bucket (start) AS (
      SELECT first FROM bucket_span WHERE first <= last
      UNION ALL SELECT ${next} FROM bucket b, bucket_span s WHERE ${next} <= s.last),
    combination AS (SELECT ${others.length > 0 ? `DISTINCT ${others.join(", ")} FROM per_cell WHERE grouping_set = 0` : "0 AS none"}),
    filled AS (
      SELECT * FROM per_cell
      UNION ALL SELECT 0, NULL, 0, NULL, NULL${list([...keys, ...columns])} FROM combination c CROSS JOIN bucket b)`;
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
