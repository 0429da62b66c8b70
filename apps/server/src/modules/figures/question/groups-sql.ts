import type { Metric, SqlScope, Sums } from "../catalogue/fact.js";
import { filledGroups } from "./fill-sql.js";
import type { Question, Shift } from "./question.js";
import { rankedPerCell, rankedRows } from "./ranked-sql.js";
import {
  columnNames,
  columnsOf,
  countedOnce,
  firstColumns,
  groupBy,
  groupings,
  keptKeys,
  list,
  movedKeys,
  rowsSql,
  sumNames,
  sumOf,
} from "./rows-sql.js";

/** The sums of a metric as a row of a statement holds them. */
export const sumsOf = (metric: Metric, index: number, row: Record<string, string | number | null>): Sums =>
  Object.fromEntries(sumNames(metric).map((name) => [name, Number(row[sumOf(index, name)] ?? 0)]));

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
  const sets = groupings(question);
  const counted = sets.map((kept, set) => {
    const cells = [setName(set), ...ranked.map((one) => `(${rankedPerCell(question, metrics, one, kept)})`)];
    return sumsOverCells(question, metrics, set, cells);
  });
  const ctes = [
    rows.ctes,
    `fact_row AS (${shift ? movedRows(question, metrics, rows.select, shift, scope) : rows.select})`,
    ...ranked.map((one) => `${one.name} AS (${one.select})`),
    ...sets.map((_, set) => `${setName(set)} AS (${cellsOfSet(question, metrics, set)})`),
    filledGroups(question, metrics, scope, counted.join("\n    UNION ALL ")),
  ];
  return ctes.filter((cte) => cte !== "").join(",\n    ");
}

const setName = (set: number): string => `cells_of_set${set}`;

/** The cells of a grouping with their sums: from the coarsest grouping that has its keys and more, or else from the rows. */
function cellsOfSet(question: Question, metrics: readonly Metric[], set: number): string {
  const sets = groupings(question);
  const kept = sets[set]!;
  const once = countedOnce(question, kept);
  const finer = sets.findLastIndex(
    (other, index) =>
      index < set &&
      kept.every((key) => other.includes(key)) &&
      // Rows that one of the two counts once and the other under several keys do not add up to each other.
      countedOnce(question, other) === once,
  );
  const [from, n, low, high] =
    finer < 0
      ? [`fact_row ${once}`, "COUNT(*)", "kind", "kind"]
      : [setName(finer), "SUM(n)", "kind_low", "kind_high"];
  const keys = kept.map((index) => `k${index}`);
  return `SELECT cell, ${n} AS n, MIN(${low}) AS kind_low, MAX(${high}) AS kind_high${list([...keys, ...summedPerCell(metrics)])}
      FROM ${from} ${groupBy(["cell", ...keys])}`;
}

/** Rows of an earlier period under the keys of the later one. */
function movedRows(
  question: Question,
  metrics: readonly Metric[],
  select: string,
  shift: Shift,
  scope: SqlScope,
): string {
  const read = columnsOf(metrics).flatMap(({ column, ranked }) => (ranked ? [] : [column]));
  return `SELECT cell, kind${list([...movedKeys(question, shift, scope), ...firstColumns(question), ...read])} FROM (${select}) earlier`;
}

/** What a cell holds of the rows; of ranked ones it has rows of its own. */
const summedPerCell = (metrics: readonly Metric[]): string[] =>
  columnsOf(metrics).map(({ column, ranked }) => `${ranked ? "0" : `SUM(${column})`} AS ${column}`);

/** The groups of a grouping from what its cells hold. */
function sumsOverCells(
  question: Question,
  metrics: readonly Metric[],
  set: number,
  cells: readonly string[],
): string {
  const kept = groupings(question)[set]!;
  const keys = kept.map((index) => `k${index}`);
  const columnOf = columnNames(metrics);
  const sums = metrics.flatMap((metric, index) =>
    Object.entries(metric.sums((name) => columnOf(index, name))).map(
      ([name, sql]) => `${sql} AS ${sumOf(index, name)}`,
    ),
  );
  const columns = [
    "cell",
    "n",
    "kind_low",
    "kind_high",
    ...keys,
    ...columnsOf(metrics).map(({ column }) => column),
  ];
  const from =
    cells.length === 1
      ? cells[0]
      : `(${cells.map((some, index) => `SELECT ${columns.join(", ")} FROM ${some} part${index}`).join("\n      UNION ALL ")}) per_cell`;
  return `SELECT ${set} AS grouping_set, SUM(n) AS rows_in, MIN(kind_low) AS kind_low, MAX(kind_high) AS kind_high${list([...keptKeys(question, kept), ...sums])}
      FROM ${from} ${kept.length > 0 ? groupBy(keys) : "HAVING COUNT(*) > 0"}`;
}
