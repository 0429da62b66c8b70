import type { Context } from "../../../core/context.js";
import { ParameterBag } from "../../../core/parameters.js";
import type { Session } from "../../../db/session.js";
import { type Change, type ChangeSums, type Difference, pairedChange } from "../../../statistics/index.js";
import type { Metric, Sums } from "../catalogue/fact.js";
import { CHANGE_SUMS, changeColumn, changeSql, changing } from "./change-sql.js";
import { groupsSql, sumsOf } from "./groups-sql.js";
import type { Question } from "./question.js";
import { keyColumns, scopeOf } from "./rows-sql.js";

type Row = Record<string, string | number | null>;

/** The change of a metric of a row, told by the row's identity and its sums; undefined where the metric has none. */
export type ChangeOf = (metric: Metric, row: Row, sums: Sums) => Change | Difference | undefined;

const identity = (question: Question, row: Row): string =>
  JSON.stringify([row.grouping_set, ...keyColumns(question).map((key) => row[key])]);

/** Nothing was seen in both periods. */
export const NO_PAIRS: ChangeSums = { cells: 0, w: 0, d: 0, ww: 0, dd: 0, wd: 0, from: 0 };

/** A change in another unit. */
export const scaledChange = (change: Change, scale: number): Change => {
  const times = (value: number | null) => (value === null ? null : value * scale);
  const { from, delta, low, high } = change;
  return { ...change, from: times(from), delta: times(delta), low: times(low), high: times(high) };
};

/** What changed against the earlier period: one statement for what is paired, and one for what is counted in full. */
export async function changesOf(context: Context, session: Session, question: Question): Promise<ChangeOf> {
  const pairs = await pairedSums(context, session, question);
  const earlier = await earlierSums(context, session, question);
  return (metric, row, sums) => {
    const key = identity(question, row);
    if (metric.change) {
      const paired = pairedChange(pairs.get(key)?.get(metric.key) ?? NO_PAIRS);
      return scaledChange(paired, metric.change.scale);
    }
    return metric.difference?.(sums, earlier.get(key)?.get(metric.key) ?? {});
  };
}

type ByRow<T> = Map<string, ReadonlyMap<string, T>>;

async function pairedSums(
  context: Context,
  session: Session,
  question: Question,
): Promise<ByRow<ChangeSums>> {
  const metrics = changing(question.metrics);
  if (metrics.length === 0) return new Map();
  const bag = new ParameterBag();
  const sql = changeSql(question, scopeOf(question, session.engine, context, bag));
  const rows = await session.query<Row>(sql, bag.values);
  const sumsIn = (row: Row, index: number) =>
    Object.fromEntries(CHANGE_SUMS.map((name) => [name, Number(row[changeColumn(index, name)] ?? 0)]));
  return new Map(
    rows.map((row) => [
      identity(question, row),
      new Map(metrics.map((metric, index) => [metric.key, sumsIn(row, index) as unknown as ChangeSums])),
    ]),
  );
}

/** The sums of the earlier period, under the keys of the later one. A fact's own CTEs stand in this statement alone. */
async function earlierSums(context: Context, session: Session, question: Question): Promise<ByRow<Sums>> {
  const metrics = question.metrics.filter((metric) => metric.difference);
  if (metrics.length === 0) return new Map();
  const bag = new ParameterBag();
  const { where, shift } = question.comparison!;
  const scope = scopeOf(question, session.engine, context, bag);
  const groups = groupsSql({ ...question, fill: "NONE" }, metrics, where, scope, shift);
  const rows = await session.query<Row>(`WITH RECURSIVE ${groups} SELECT * FROM grouped`, bag.values);
  return new Map(
    rows.map((row) => [
      identity(question, row),
      new Map(metrics.map((metric, index) => [metric.key, sumsOf(metric, index, row)])),
    ]),
  );
}
