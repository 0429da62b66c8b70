import type { Metric, SqlScope } from "../catalogue/fact.js";
import { quotient } from "../catalogue/metric-kinds.js";
import type { RollupPlan } from "../rollups/plan.js";
import { guardSql, rolledGroups } from "../rollups/read-sql.js";
import { groupsSql } from "./groups-sql.js";
import type { Having, Order, Question, Ratio } from "./question.js";
import { list, sumOf } from "./rows-sql.js";

/** One question as one statement for both engines: its groups, kept, put in order and cut to a page; then its totals. */
export const answerSql = (question: Question, scope: SqlScope): string =>
  `WITH RECURSIVE ${pageCtes(question, groupsSql(question, question.metrics, question.where, scope), scope)}
    SELECT * FROM page ORDER BY grouping_set, place`;

/** The same from a rollup, beside what tells whether it may answer: a row of its own where there is no group. */
export const rolledAnswerSql = (plan: RollupPlan, question: Question, scope: SqlScope): string =>
  `WITH RECURSIVE ${pageCtes(question, rolledGroups(plan, question, scope), scope)}
    SELECT guard.*, page.* FROM (${guardSql(plan, scope)}) guard LEFT JOIN page ON 1 = 1 ORDER BY grouping_set, place`;

/** CTEs that end with `page`, over those that end with `grouped`. */
function pageCtes(question: Question, groups: string, scope: SqlScope): string {
  const valueSql = valuesOf(question);
  const ratios = question.ratios.map((ratio, index) => `${valueSql(ratio)} AS ${ratioOf(index)}`);
  const having = question.having.map((one) => havingSql(one, valueSql, scope)).join(" AND ");
  return `${groups},
    placed AS (
      SELECT grouped.*${list(ratios)}, COUNT(*) OVER (PARTITION BY grouping_set) AS groups_in_all,
        ROW_NUMBER() OVER (PARTITION BY grouping_set ORDER BY ${orderSql(question, valueSql)}) AS place
      FROM grouped${having ? ` WHERE grouping_set > 0 OR (${having})` : ""}),
    page AS (SELECT * FROM placed
      WHERE grouping_set > 0 OR (place > ${scope.bag.add(question.offset)} AND place <= ${scope.bag.add(question.offset + question.limit)}))`;
}

type ValueSql = (of: Metric | Ratio) => string;

export const ratioOf = (index: number): string => `x${index}`;

/** The value of a metric or of a ratio of two; missing in a gap, even where it counts. */
const valuesOf =
  ({ metrics, fill }: Question): ValueSql =>
  (of) => {
    const figure = (metric: Metric) => metric.value!((name) => sumOf(metrics.indexOf(metric), name));
    const value = "per" in of ? quotient(figure(of.of), figure(of.per)) : figure(of);
    return fill === "GAPS" ? `CASE WHEN rows_in > 0 THEN ${value} END` : value;
  };

const havingSql = ({ of, conditions }: Having, valueSql: ValueSql, scope: SqlScope): string =>
  boundsSql(valueSql(of), conditions, scope).join(" AND ");

/** A value within bounds. They are fractions also of what is counted, which PostgreSQL would take for whole numbers. */
export const boundsSql = (value: string, conditions: Having["conditions"], { bag }: SqlScope): string[] =>
  conditions.map(([operator, bound]) => `${value} ${operator} CAST(${bag.add(bound)} AS numeric)`);

/** A total order: what was asked, then all keys; a missing value stands last unless told. */
function orderSql({ order, keys }: Question, valueSql: ValueSql): string {
  const byKeys = keys.map((_, index): Order => ({ of: index, descending: false, nullsFirst: false }));
  const parts = [...order, ...byKeys].flatMap(({ of, descending, nullsFirst }) => {
    const direction = descending ? "DESC" : "ASC";
    const placed = (sql: string) => [
      `CASE WHEN ${sql} IS NULL THEN 1 ELSE 0 END ${nullsFirst ? "DESC" : "ASC"}`,
      `${sql} ${direction}`,
    ];
    if (typeof of !== "number") return placed(valueSql(of));
    const column = `k${of}`;
    // The key itself settles ties between keys that stand in the same place.
    return [...placed(keys[of]!.dimension.order(column)), `${column} ${direction}`];
  });
  return parts.length > 0 ? parts.join(", ") : "grouping_set";
}
