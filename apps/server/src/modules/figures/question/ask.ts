import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { ParameterBag } from "../../../core/parameters.js";
import type { Session } from "../../../db/session.js";
import type { Metric, Sums } from "../catalogue/fact.js";
import { planOf } from "../rollups/plan.js";
import { mayAnswer } from "../rollups/state.js";
import { type AdjustedOf, adjustedOf } from "./adjusted.js";
import { answerSql, ratioOf, rolledAnswerSql } from "./answer-sql.js";
import { type ChangeOf, changesOf } from "./changes.js";
import { sumsOf } from "./groups-sql.js";
import type { Answer, AnswerRow, Question } from "./question.js";
import { groupings, keyColumns, scopeOf } from "./rows-sql.js";

type Row = Record<string, string | number | null>;

/** Answers a question by one statement, and by a second one where changes are asked for. */
export async function ask(context: Context, question: Question): Promise<Answer> {
  const session = await context.reader();
  const rows = (await fromRollup(context, session, question)) ?? (await fromRows(context, session, question));
  const adjusted = await adjustedOf(context, session, question);
  const changes = question.comparison ? await changesOf(context, session, question) : null;
  const sets = groupings(question);
  const answered = rows.map((row): AnswerRow => {
    const set = Number(row.grouping_set);
    return {
      kept: sets[set]!,
      isTotal: set > 0 || question.keys.length === 0,
      keys: keyColumns(question).map((key) => row[key] ?? null),
      metrics: metricsOf(question, row, keepsTime(question, sets[set]!) ? changes : null, adjusted),
      ratios: ratiosOf(question, row),
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

async function fromRows(context: Context, session: Session, question: Question): Promise<Row[]> {
  const bag = new ParameterBag();
  const sql = answerSql(question, scopeOf(question, session.engine, context, bag));
  return session.query<Row>(sql, bag.values);
}

/** Null where no rollup can answer, or where the one that could is not current or does not tell apart what is pooled. */
async function fromRollup(context: Context, session: Session, question: Question): Promise<Row[] | null> {
  const plan = planOf(context, question);
  if (!plan) return null;
  const bag = new ParameterBag();
  const sql = rolledAnswerSql(plan, question, scopeOf(question, session.engine, context, bag));
  const found = await session.query<Row>(sql, bag.values);
  if (!mayAnswer(plan, found[0]!, context.today)) return null;
  const rows = found.filter((row) => row.grouping_set !== null);
  return rows.some(pools) ? null : rows;
}

/** The total of nothing: counts are 0, figures are null. */
const emptyTotal = (question: Question, kept: readonly number[]): AnswerRow => ({
  kept,
  isTotal: true,
  keys: question.keys.map(() => null),
  metrics: new Map(question.metrics.map((metric) => [metric.key, metric.read({})])),
  ratios: question.ratios.map(() => null),
});

/** Over several buckets the periods compared overlap, so that a total of them has no change. */
const keepsTime = (question: Question, kept: readonly number[]): boolean =>
  question.keys.every(({ dimension }, index) => !dimension.grains || kept.includes(index));

const pools = (row: Row): boolean => row.kind_low !== row.kind_high;

/** A ratio that would pool what cannot be compared has no value, as its metrics have none. */
const ratiosOf = (question: Question, row: Row): (number | null)[] =>
  question.ratios.map(({ of, per }, index) => {
    const value = row[ratioOf(index)];
    return value == null || (pools(row) && (of.comparable || per.comparable)) ? null : Number(value);
  });

/** The metrics of a row by their keys; refused or withheld where the row would pool what cannot be compared. */
export function metricsOf(
  question: Question,
  row: Row,
  changeOf: ChangeOf | null,
  adjusted: AdjustedOf | null,
): Map<string, unknown> {
  // The total of nothing keeps its counts of 0; a bucket without rows is not known to have any.
  if (question.fill === "GAPS" && Number(row.rows_in) === 0)
    return new Map(question.metrics.map((metric) => [metric.key, null]));
  return new Map(
    question.metrics.map((metric, index): [string, unknown] => {
      const sums = sumsOf(metric, index, row);
      if (pools(row) && metric.comparable) return [metric.key, withhold(question, metric, sums, row)];
      if (metric.adjusts) return [metric.key, adjusted?.(row) ?? null];
      const value = metric.read(sums);
      const change = changeOf?.(metric, row, sums);
      return [metric.key, change ? { ...(value as object), change } : value];
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
