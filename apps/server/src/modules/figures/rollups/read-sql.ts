import { committeesOutside, seesAll } from "../../organization/index.js";
import type { SqlScope } from "../catalogue/fact.js";
import { filledGroups } from "../question/fill-sql.js";
import type { Question } from "../question/question.js";
import { groupBy, groupings, list, sumNames, sumOf } from "../question/rows-sql.js";
import type { RollupPlan } from "./plan.js";
import { keyColumn, keysOf, missing, sumColumn } from "./rollup.js";
import { stateSql } from "./state.js";

/** The groups of a question as CTEs that end with `grouped`, from a rollup: the same that the rows would give. */
export function rolledGroups(plan: RollupPlan, question: Question, scope: SqlScope): string {
  const selects = groupings(question).map((kept, set) => groupingSql(plan, question, kept, set, scope));
  return filledGroups(question, question.metrics, scope, selects.join("\n      UNION ALL "));
}

function groupingSql(
  { rollup, shapes, from, before, fixed, kinds }: RollupPlan,
  question: Question,
  kept: readonly number[],
  set: number,
  { bag }: SqlScope,
): string {
  const columns = question.keys.map(({ dimension }) => {
    if (dimension.grains) return "bucket";
    return keysOf(rollup).includes(dimension)
      ? `NULLIF(${keyColumn(dimension)}, ${missing(dimension)})`
      : "NULL";
  });
  const keys = columns.map((column, index) => `${kept.includes(index) ? column : "NULL"} AS k${index}`);
  const sums = question.metrics.flatMap((metric, index) =>
    sumNames(metric).map((name) => `SUM(${sumColumn(metric, name)}) AS ${sumOf(index, name)}`),
  );
  const conditions = [
    `shape = ${shapes[set]}`,
    ...(from === null ? [] : [`bucket >= ${bag.add(from)}`]),
    ...(before === null ? [] : [`bucket < ${bag.add(before)}`]),
    ...fixed.map(([dimension, value]) => `${keyColumn(dimension)} = ${bag.add(value)}`),
    ...kinds,
  ];
  const grouping = kept.length > 0 ? groupBy(kept.map((index) => columns[index]!)) : "HAVING COUNT(*) > 0";
  return `SELECT ${set} AS grouping_set, SUM(rows_in) AS rows_in, MIN(kind) AS kind_low, MAX(kind) AS kind_high${list([...keys, ...sums])}
      FROM ${rollup.table} WHERE ${conditions.join(" AND ")} ${grouping}`;
}

/** SQL of one row that says whether the rollup may answer: its state, and committees the actor does not see. */
export function guardSql({ rollup }: RollupPlan, { context, bag }: SqlScope): string {
  const outside = seesAll(context, rollup.readers) ? "0" : committeesOutside(context, rollup.readers, bag);
  return `SELECT state.*, ${outside} AS outside FROM (SELECT 1 AS one) always LEFT JOIN (${stateSql(rollup)}) state ON 1 = 1`;
}
