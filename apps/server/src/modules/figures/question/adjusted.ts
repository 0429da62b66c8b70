import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { ParameterBag } from "../../../core/parameters.js";
import type { Session } from "../../../db/session.js";
import type { FitRequest, Fitted } from "../../../fitting/fit.js";
import { fitAside } from "../../../fitting/fit-aside.js";
import type { AdjustedEstimate, EvaluatorRow, GroupRow } from "../../../statistics/index.js";
import { readEvaluator } from "../api/evaluator-type.js";
import { adjustedSql, MODEL_SET } from "./adjusted-sql.js";
import type { Question } from "./question.js";
import { groupings, keyColumns, scopeOf } from "./rows-sql.js";

type Row = Record<string, string | number | null>;

/** The corrected mean of a row, told by the row's identity. */
export type AdjustedOf = (row: Row) => (AdjustedEstimate & { readonly change: null }) | null;

const identity = (question: Question, row: Row): string =>
  JSON.stringify([Number(row.grouping_set), ...keyColumns(question).map((key) => row[key] ?? null)]);

/** Scores corrected for severity: one more statement for the model and the rows, where the question asks for it. */
export async function adjustedOf(
  context: Context,
  session: Session,
  question: Question,
): Promise<AdjustedOf | null> {
  if (!question.adjust || !question.metrics.some((metric) => metric.adjusts)) return null;
  const rows = await severityRows(context, session, question, true);
  const groups = new Map<string, GroupRow[]>();
  for (const row of rows) {
    if (Number(row.grouping_set) === MODEL_SET) continue;
    const name = identity(question, row);
    const group = groups.get(name);
    if (group) group.push(groupRow(row));
    else groups.set(name, [groupRow(row)]);
  }
  // The last group stands for rows without any.
  const wanted = [...groups.values(), []];
  const fitted = await connected(context, { rows: modelRows(question, rows), groups: wanted });
  if (fitted === null) return () => null;
  const means = new Map([...groups.keys()].map((name, index) => [name, fitted.means[index]!]));
  return (row) => ({ ...inPoints(means.get(identity(question, row)) ?? fitted.means.at(-1)!), change: null });
}

/** The scores of a question by cell, evaluator and circumstances, and where asked also by its groups. */
export async function severityRows(
  context: Context,
  session: Session,
  question: Question,
  withGroups: boolean,
): Promise<Row[]> {
  const bag = new ParameterBag();
  const sql = adjustedSql(
    question,
    withGroups ? groupings(question) : [],
    scopeOf(question, session.engine, context, bag),
  );
  return session.query<Row>(sql, bag.values);
}

/** The rows of the model; refused where they would pool what cannot be compared. */
export function modelRows({ basis, fact }: Question, rows: readonly Row[]): EvaluatorRow[] {
  const own = rows.filter((row) => Number(row.grouping_set) === MODEL_SET);
  const kinds = new Set(own.flatMap((row) => [Number(row.kind_low), Number(row.kind_high)]));
  if (kinds.size > 1 && !basis.pool)
    throw new Refusal("NOT_COMPARABLE", fact.basis!.waysOut, { field: "where" });
  return own.map((row) => ({
    ...groupRow(row),
    circumstances: [String(row.quarter), String(row.stratum)],
  }));
}

const groupRow = (row: Row): GroupRow => ({
  cell: Number(row.cell),
  evaluator: String(row.evaluator),
  n: Number(row.n),
  s: Number(row.s),
});

const MOST_NAMED = 10;

/** What a model of severities tells; null without evaluations. Refused where some evaluators cannot be compared with others. */
export async function connected(context: Context, request: FitRequest): Promise<Fitted | null> {
  if (request.rows.length === 0) return null;
  const fitted = await fitAside(context, request);
  if (fitted.components.length <= 1) return fitted;
  const sets = [...fitted.components].sort((a, b) => b.n - a.n);
  const apart = sets.slice(1).flatMap(({ evaluators }) => evaluators);
  const names = await Promise.all(apart.slice(0, MOST_NAMED).map((key) => nameOf(context, key)));
  const more = apart.length > MOST_NAMED ? ` and ${apart.length - MOST_NAMED} more` : "";
  throw new Refusal(
    "NOT_CONNECTED",
    `Severity cannot be told from the quality of the cells: the evaluators fall into ${sets.length} sets that no cell scored by both connects (within the same quarters and session types). Apart from the largest set: ${names.join("; ")}${more}. Ask about a longer time or fewer evaluators, or have cells scored by evaluators of both sets.`,
    { field: "adjust", components: sets.length, apart: names, apartInAll: apart.length },
  );
}

async function nameOf(context: Context, key: string): Promise<string> {
  const { delegation, committee } = readEvaluator(context, key);
  return (await delegation)?.name ?? (await committee)?.name ?? key;
}

const times = (value: number | null) => (value === null ? null : value / 100);

/** Hundredths as points. */
function inPoints(estimate: AdjustedEstimate): AdjustedEstimate {
  const { given, value, low, high } = estimate;
  return { ...estimate, given: times(given), value: times(value), low: times(low), high: times(high) };
}
