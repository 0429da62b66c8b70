import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { ParameterBag } from "../../../core/parameters.js";
import type { Session } from "../../../db/session.js";
import type { Metric, Sums } from "../catalogue/fact.js";
import { type Change, type ChangeSums, pairedChange } from "../statistics/index.js";
import { answerSql } from "./answer-sql.js";
import { CHANGE_SUMS, changeColumn, changeSql, changing } from "./change-sql.js";
import { sumOf } from "./groups-sql.js";
import type { Answer, AnswerRow, Question } from "./question.js";
import { groupings, keyColumns, scopeOf } from "./rows-sql.js";

type Row = Record<string, string | number | null>;

/** Answers a question by one statement, and by a second one where changes are asked for. */
export async function ask(context: Context, question: Question): Promise<Answer> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const rows = await session.query<Row>(
    answerSql(question, scopeOf(question, session.engine, context, bag)),
    bag.values,
  );
  const changes = await changesOf(context, session, question);
  const sets = groupings(question);
  const answered = rows.map((row): AnswerRow => {
    const set = Number(row.grouping_set);
    return {
      kept: sets[set]!,
      isTotal: set > 0 || question.keys.length === 0,
      keys: keyColumns(question).map((key) => row[key] ?? null),
      metrics: metricsOf(
        question,
        row,
        keepsTime(question, sets[set]!) ? changes.get(identity(question, row)) : null,
      ),
    };
  });
  const inSet = (set: number) => answered.filter((_, index) => Number(rows[index]!.grouping_set) === set);
  const groups = inSet(0);
  return {
    rows:
      groups.length > 0 || question.keys.length > 0 || question.having.length > 0
        ? groups
        : [emptyTotal(question, [])],
    totals: question.totals.flatMap((kept, index) => {
      const found = inSet(index + 1);
      return found.length > 0 || kept.length > 0 ? found : [emptyTotal(question, kept)];
    }),
    // A page past the end has no row to tell.
    totalCount: Number(groups.length > 0 ? rows[0]!.groups_in_all : question.offset),
  };
}

/** The total of nothing: counts are 0, figures are null. */
const emptyTotal = (question: Question, kept: readonly number[]): AnswerRow => ({
  kept,
  isTotal: true,
  keys: question.keys.map(() => null),
  metrics: new Map(question.metrics.map((metric) => [metric.key, metric.read({})])),
});

/** Over several buckets the periods compared overlap, so that a total of them has no change. */
const keepsTime = (question: Question, kept: readonly number[]): boolean =>
  question.keys.every(({ dimension }, index) => !dimension.grains || kept.includes(index));

const identity = (question: Question, row: Row): string =>
  JSON.stringify([row.grouping_set, ...keyColumns(question).map((key) => row[key])]);

function metricsOf(
  question: Question,
  row: Row,
  changes: ReadonlyMap<string, Change> | null | undefined,
): Map<string, unknown> {
  // The total of nothing keeps its counts of 0; a bucket without rows is not known to have any.
  if (question.fill === "GAPS" && Number(row.rows_in) === 0)
    return new Map(question.metrics.map((metric) => [metric.key, null]));
  const pools = row.kind_low !== row.kind_high;
  return new Map(
    question.metrics.map((metric, index): [string, unknown] => {
      const sums: Sums = Object.fromEntries(
        Object.keys(metric.sums((name) => name)).map((name) => [name, Number(row[sumOf(index, name)] ?? 0)]),
      );
      if (pools && metric.comparable) return [metric.key, withhold(question, metric, sums, row)];
      const value = metric.read(sums);
      if (!metric.change || !question.comparison || changes === null) return [metric.key, value];
      const change = changes?.get(metric.key) ?? pairedChange(NO_PAIRS);
      return [metric.key, { ...(value as object), change: scaledChange(change, metric.change.scale) }];
    }),
  );
}

/** Groups that would pool are refused, naming the ways out; a total keeps its counts but has no value. */
function withhold(question: Question, metric: Metric, sums: Sums, row: Row): unknown {
  if (question.pooling === "refuse" && row.grouping_set === 0) {
    throw new Refusal("NOT_COMPARABLE", question.fact.basis!.waysOut, { field: "groupBy" });
  }
  return metric.withheld!(sums);
}

const NO_PAIRS: ChangeSums = { cells: 0, w: 0, d: 0, ww: 0, dd: 0, wd: 0, from: 0 };

const scaledChange = (change: Change, scale: number): Change => {
  const times = (value: number | null) => (value === null ? null : value * scale);
  const { from, delta, low, high } = change;
  return { ...change, from: times(from), delta: times(delta), low: times(low), high: times(high) };
};

async function changesOf(
  context: Context,
  session: Session,
  question: Question,
): Promise<Map<string, ReadonlyMap<string, Change>>> {
  const metrics = changing(question.metrics);
  if (!question.comparison || metrics.length === 0) return new Map();
  const bag = new ParameterBag();
  const rows = await session.query<Row>(
    changeSql(question, scopeOf(question, session.engine, context, bag)),
    bag.values,
  );
  return new Map(
    rows.map((row) => [
      identity(question, row),
      new Map(
        metrics.map((metric, index) => {
          const sums = CHANGE_SUMS.map((name) => [name, Number(row[changeColumn(index, name)] ?? 0)]);
          return [metric.key, pairedChange(Object.fromEntries(sums) as unknown as ChangeSums)];
        }),
      ),
    ]),
  );
}
