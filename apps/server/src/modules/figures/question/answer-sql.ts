import type { Metric, SqlScope } from "../catalogue/fact.js";
import type { Having, Order, Question } from "./question.js";
import {
  columnOf,
  countedOnce,
  groupBy,
  groupings,
  keptKeys,
  keyColumns,
  list,
  rowsSql,
} from "./rows-sql.js";

/**
 * One question as one statement for both engines: rows → sums per group and cell → sums over cells, so that an
 * interval needs no rows; totals are their own grouping of the rows, never of the groups.
 */
export function answerSql(question: Question, scope: SqlScope): string {
  const { metrics } = question;
  const keys = keyColumns(question);
  const rows = rowsSql(question, metrics, question.where, scope);
  const perCell = groupings(question).map((kept, set) => {
    const sums = metrics.flatMap((metric, index) =>
      Object.keys(metric.columns).map((name) => `SUM(${columnOf(index, name)}) AS ${columnOf(index, name)}`),
    );
    return `SELECT ${set} AS grouping_set, cell, COUNT(*) AS n, MIN(kind) AS kind_low, MAX(kind) AS kind_high${list([...keptKeys(question, kept), ...sums])}
      FROM fact_row ${countedOnce(question, kept)} ${groupBy(["cell", ...kept.map((index) => `k${index}`)])}`;
  });
  const sums = metrics.flatMap((metric, index) =>
    Object.entries(metric.sums((name) => columnOf(index, name))).map(
      ([name, sql]) => `${sql} AS ${sumOf(index, name)}`,
    ),
  );
  const valueSql = valuesOf(metrics);
  const having = question.having.map((one) => havingSql(one, valueSql, scope)).join(" AND ");
  return `WITH RECURSIVE ${rows.ctes ? `${rows.ctes},` : ""}
    fact_row AS (${rows.select}),
    per_cell AS (${perCell.join("\n    UNION ALL ")}),
    grouped AS (
      SELECT grouping_set, MIN(kind_low) AS kind_low, MAX(kind_high) AS kind_high${list([...keys, ...sums])}
      FROM per_cell ${groupBy(["grouping_set", ...keys])}),
    placed AS (
      SELECT grouped.*, COUNT(*) OVER (PARTITION BY grouping_set) AS groups_in_all,
        ROW_NUMBER() OVER (PARTITION BY grouping_set ORDER BY ${orderSql(question, valueSql)}) AS place
      FROM grouped${having ? ` WHERE grouping_set > 0 OR (${having})` : ""})
    SELECT * FROM placed
    WHERE grouping_set > 0 OR (place > ${scope.bag.add(question.offset)} AND place <= ${scope.bag.add(question.offset + question.limit)})
    ORDER BY grouping_set, place`;
}

export const sumOf = (index: number, name: string): string => `s${index}_${name.toLowerCase()}`;

type ValueSql = (metric: Metric) => string;

const valuesOf =
  (metrics: readonly Metric[]): ValueSql =>
  (metric) =>
    metric.value!((name) => sumOf(metrics.indexOf(metric), name));

const havingSql = ({ metric, conditions }: Having, valueSql: ValueSql, { bag }: SqlScope): string =>
  conditions.map(([operator, value]) => `${valueSql(metric)} ${operator} ${bag.add(value)}`).join(" AND ");

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
