import type { Metric, SqlScope } from "../catalogue/fact.js";
import type { Question } from "./question.js";
import { columnsOf, countedOnce, groupBy, list, selectRows } from "./rows-sql.js";

/** Rows of their own that percentiles are read from; percentiles of the same value share them. */
export interface RankedRows {
  readonly name: string;
  readonly select: string;
  readonly of: Metric["ranked"];
}

export function rankedRows(
  question: Question,
  metrics: readonly Metric[],
  where: object | null,
  scope: SqlScope,
): RankedRows[] {
  const ranked = [...new Set(metrics.flatMap((metric) => metric.ranked ?? []))];
  return ranked.map((one, index) => {
    const value = one.value(scope);
    const source = question.fact.source(scope, where);
    const read = {
      columns: [`${value} AS value`],
      joins: [one.join?.(scope)],
      conditions: [`${value} IS NOT NULL`],
    };
    return {
      name: `ranked_row${index}`,
      select: selectRows(question, source, read, scope),
      of: one,
    };
  });
}

/**
 * What the cells of a grouping hold of the ranked rows: every row has its place within its group, so that the rows a
 * percentile lies between are found by their places, and only they are added up.
 */
export function rankedPerCell(
  question: Question,
  metrics: readonly Metric[],
  ranked: RankedRows,
  kept: readonly number[],
): string {
  const keys = kept.map((index) => `k${index}`);
  const within = keys.length > 0 ? `PARTITION BY ${keys.join(", ")}` : "";
  const columns = columnsOf(metrics).map(
    ({ column, sql, ranked: of }) => `${of === ranked.of ? `SUM(${sql})` : "0"} AS ${column}`,
  );
  return `SELECT cell, 0 AS n, CAST(NULL AS integer) AS kind_low, CAST(NULL AS integer) AS kind_high${list([...keys, ...columns])}
      FROM (SELECT r.*, ROW_NUMBER() OVER (${within} ORDER BY value) AS place, COUNT(*) OVER (${within}) AS places
        FROM ${ranked.name} r ${countedOnce(question, kept)}) placed
      ${groupBy(["cell", ...keys])}`;
}
