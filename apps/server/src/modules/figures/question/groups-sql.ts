import type { Metric, SqlScope, Sums } from "../catalogue/fact.js";
import { fillSql } from "./fill-sql.js";
import type { Question, Shift } from "./question.js";
import { rankedPerCell, rankedRows } from "./ranked-sql.js";
import {
  columnOf,
  countedOnce,
  firstColumns,
  groupBy,
  groupings,
  keptKeys,
  keyColumns,
  list,
  movedKeys,
  rowsSql,
} from "./rows-sql.js";

export const sumOf = (index: number, name: string): string => `s${index}_${name.toLowerCase()}`;

/** The sums of a metric as a row of a statement holds them. */
export const sumsOf = (metric: Metric, index: number, row: Record<string, string | number | null>): Sums =>
  Object.fromEntries(
    Object.keys(metric.sums((name) => name)).map((name) => [name, Number(row[sumOf(index, name)] ?? 0)]),
  );

/**
 * The groups of a question as CTEs, the last of them `grouped`: rows → sums per group and cell → sums over cells, so
 * that an interval needs no rows; totals are their own grouping of the rows, never of the groups. With a shift the
 * rows are those of an earlier period.
 */
export function groupsSql(
  question: Question,
  metrics: readonly Metric[],
  where: object | null,
  scope: SqlScope,
  shift: Shift | null = null,
): string {
  const rows = rowsSql(question, metrics, where, scope);
  const ranked = rankedRows(question, metrics, where, scope);
  const perCell = groupings(question).flatMap((kept, set) => [
    `SELECT ${set} AS grouping_set, cell, COUNT(*) AS n, MIN(kind) AS kind_low, MAX(kind) AS kind_high${list([...keptKeys(question, kept), ...summedPerCell(metrics)])}
      FROM fact_row ${countedOnce(question, kept)} ${groupBy(["cell", ...kept.map((index) => `k${index}`)])}`,
    ...ranked.map((one) => rankedPerCell(question, metrics, one, kept, set)),
  ]);
  const fill = fillSql(question, metrics, scope);
  const ctes = [
    rows.ctes,
    `fact_row AS (${shift ? movedRows(question, metrics, rows.select, shift, scope) : rows.select})`,
    ...ranked.map((one) => `${one.name} AS (${one.select})`),
    `per_cell AS (${perCell.join("\n    UNION ALL ")})`,
    fill ?? "",
    groupedSql(question, metrics, fill ? "filled" : "per_cell"),
  ];
  return ctes.filter((cte) => cte !== "").join(",\n    ");
}

/** Rows of an earlier period under the keys of the later one. */
function movedRows(
  question: Question,
  metrics: readonly Metric[],
  select: string,
  shift: Shift,
  scope: SqlScope,
): string {
  const columns = metrics.flatMap((metric, index) =>
    Object.keys(metric.columns).map((name) => columnOf(index, name)),
  );
  return `SELECT cell, kind${list([...movedKeys(question, shift, scope), ...firstColumns(question), ...columns])} FROM (${select}) earlier`;
}

const summedPerCell = (metrics: readonly Metric[]): string[] =>
  metrics.flatMap((metric, index) =>
    Object.keys(metric.columns).map((name) => {
      const column = columnOf(index, name);
      return metric.ranked ? `0 AS ${column}` : `SUM(${column}) AS ${column}`;
    }),
  );

function groupedSql(question: Question, metrics: readonly Metric[], from: string): string {
  const keys = keyColumns(question);
  const sums = metrics.flatMap((metric, index) =>
    Object.entries(metric.sums((name) => columnOf(index, name))).map(
      ([name, sql]) => `${sql} AS ${sumOf(index, name)}`,
    ),
  );
  return `grouped AS (
      SELECT grouping_set, SUM(n) AS rows_in, MIN(kind_low) AS kind_low, MAX(kind_high) AS kind_high${list([...keys, ...sums])}
      FROM ${from} ${groupBy(["grouping_set", ...keys])})`;
}
