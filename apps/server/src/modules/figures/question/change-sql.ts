import type { Metric, SqlScope } from "../catalogue/fact.js";
import type { Question } from "./question.js";
import {
  columnNames,
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

/** Sums over paired cells that a change is computed from, by name; see `ChangeSums`. */
export const CHANGE_SUMS = ["cells", "w", "d", "ww", "dd", "wd", "from"] as const;
export const changeColumn = (index: number, name: (typeof CHANGE_SUMS)[number]): string =>
  `c${index}_${name}`;

/** Metrics of a question whose change can be told. */
export const changing = (metrics: readonly Metric[]): Metric[] => metrics.filter((metric) => metric.change);

const REAL = "double precision";

/**
 * The changes of a question as a second statement, so that a question without a comparison pays nothing: sums over
 * the paired cells.
 */
export function changeSql(question: Question, scope: SqlScope): string {
  const keys = keyColumns(question);
  const sums = changing(question.metrics).flatMap((_, index) => {
    const [w, d] = [`w${index}`, `d${index}`];
    const of = {
      cells: `SUM(CASE WHEN ${w} > 0 THEN 1 ELSE 0 END)`,
      w: `SUM(${w})`,
      d: `SUM(${d})`,
      ww: `SUM(${w} * ${w})`,
      dd: `SUM(${d} * ${d})`,
      wd: `SUM(${w} * ${d})`,
      from: `SUM(f${index})`,
    };
    return CHANGE_SUMS.map((name) => `${of[name]} AS ${changeColumn(index, name)}`);
  });
  return `WITH RECURSIVE ${pairedCells(question, scope)}
    SELECT grouping_set${list([...keys, ...sums])} FROM per_cell ${groupBy(["grouping_set", ...keys])}`;
}

/**
 * The paired cells of a question as CTEs, the last of them `per_cell`: both periods per group, cell and stratum;
 * strata seen in both are paired and weighted; then sums per cell. Of metric `i` a cell has the weight `w{i}`, the
 * weighted difference `d{i}` and the weighted earlier value `f{i}`; `rows_before` and `rows_now` are behind them.
 */
export function pairedCells(question: Question, scope: SqlScope): string {
  const { shift, where } = question.comparison!;
  const metrics = changing(question.metrics);
  const now = rowsSql(question, metrics, question.where, scope);
  const before = rowsSql(question, metrics, where, scope);
  const keys = keyColumns(question);
  const columnOf = columnNames(metrics);
  const columns = [
    ...new Set(
      metrics.flatMap(({ change }, index) =>
        [change!.weight, change!.sum].map((name) => columnOf(index, name)),
      ),
    ),
  ];
  const strata = (rows: string) =>
    groupings(question).map((kept, set) => {
      const sums = columns.map((column) => `SUM(${column}) AS ${column}`);
      return `SELECT ${set} AS grouping_set, cell, stratum, COUNT(*) AS rows_in${list([...keptKeys(question, kept), ...sums])}
        FROM ${rows} ${countedOnce(question, kept)} ${groupBy(["cell", "stratum", ...kept.map((index) => `k${index}`)])}`;
    });
  const pairs = metrics.flatMap(({ change }, index) => {
    const [n0, s0] = [change!.weight, change!.sum].map((name) => `b.${columnOf(index, name)}`) as [
      string,
      string,
    ];
    const [n1, s1] = [change!.weight, change!.sum].map((name) => `a.${columnOf(index, name)}`) as [
      string,
      string,
    ];
    const both = (sql: string) => `CASE WHEN ${n0} > 0 AND ${n1} > 0 THEN ${sql} ELSE 0 END`;
    const weight = `CAST(${n0} AS ${REAL}) * ${n1} / (${n0} + ${n1})`;
    const earlier = `CAST(${s0} AS ${REAL}) / ${n0}`;
    return [
      `${both(weight)} AS w${index}`,
      `${both(`${weight} * (CAST(${s1} AS ${REAL}) / ${n1} - ${earlier})`)} AS d${index}`,
      `${both(`${weight} * ${earlier}`)} AS f${index}`,
    ];
  });
  const perCell = metrics.flatMap((_, index) =>
    ["w", "d", "f"].map((name) => `SUM(${name}${index}) AS ${name}${index}`),
  );
  const sameKeys = keys.map((key) => `(a.${key} = b.${key} OR (a.${key} IS NULL AND b.${key} IS NULL))`);
  return `${now.ctes ? `${now.ctes},` : ""}
    row_now AS (${now.select}),
    row_before AS (SELECT cell, stratum${list([...movedKeys(question, shift, scope), ...firstColumns(question), ...columns])} FROM (${before.select}) moved),
    now AS (${strata("row_now").join(" UNION ALL ")}),
    earlier AS (${strata("row_before").join(" UNION ALL ")}),
    paired AS (
      SELECT a.grouping_set, a.cell, b.rows_in AS rows_before, a.rows_in AS rows_now${list([...keys.map((key) => `a.${key} AS ${key}`), ...pairs])}
      FROM now a JOIN earlier b
        ON ${["a.grouping_set = b.grouping_set", "a.cell = b.cell", "a.stratum = b.stratum", ...sameKeys].join(" AND ")}),
    per_cell AS (
      SELECT grouping_set, cell, SUM(rows_before) AS rows_before, SUM(rows_now) AS rows_now${list([...keys, ...perCell])}
      FROM paired ${groupBy(["grouping_set", "cell", ...keys])})`;
}
