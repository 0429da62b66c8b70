import { type ActionAnswerKind, type Day, firstDayOf, type Month, monthOf } from "@nen-nep/schema";
import { invalid, notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Transaction } from "../../core/transaction.js";
import { documentScope } from "../documents/index.js";
import { evaluationScope, WORDS_READERS } from "../evaluations/index.js";
import { planScope } from "../plans/index.js";
import type { ActionAnswer } from "./actions.entity.js";

/** What an action is said to answer: exactly one of these. */
export interface AnswerInput {
  readonly findingId?: string | null;
  readonly evaluationId?: string | null;
  readonly month?: Month | null;
  readonly planId?: string | null;
  readonly documentId?: string | null;
}

export type Answered = Omit<ActionAnswer, "actionPk" | "place">;

const MOST_ANSWERS = 20;
const NOTHING = {
  findingPk: null,
  evaluationPk: null,
  criterionPk: null,
  planPk: null,
  documentPk: null,
  month: null,
  words: null,
};

/** The findings and evaluations of the cell that the actor may read, and months of it. */
export async function answeredBy(
  tx: Transaction,
  cellPk: number | null,
  inputs: readonly AnswerInput[],
): Promise<Answered[]> {
  if (inputs.length > MOST_ANSWERS) {
    throw invalid("answers", `An action answers ${MOST_ANSWERS} things at most.`);
  }
  const answered: Answered[] = [];
  for (const input of inputs) answered.push(await answerOf(tx, cellPk, input));
  return answered;
}

async function answerOf(tx: Transaction, cellPk: number | null, input: AnswerInput): Promise<Answered> {
  const { findingId, evaluationId, month, planId, documentId } = input;
  if ([findingId, evaluationId, month, planId, documentId].filter((one) => one != null).length !== 1) {
    throw invalid("answers", "Each answer names one finding, evaluation, month, plan or document.");
  }
  if (planId != null) return { ...NOTHING, kind: "PLAN", planPk: await seen(tx, "plan", planId) };
  if (documentId != null)
    return { ...NOTHING, kind: "DOCUMENT", documentPk: await seen(tx, "document", documentId) };
  if (findingId != null) return ofFinding(tx, cellPk, findingId);
  if (evaluationId != null) return ofEvaluation(tx, cellPk, evaluationId);
  if (cellPk === null) throw invalid("answers", "A month is one of a cell.");
  const first: Day = firstDayOf(month!);
  if (first > tx.context.today) throw invalid("answers", "The month has not begun.");
  return { ...NOTHING, kind: "BREACH", month: first };
}

/** A plan or a document that the actor may see. */
async function seen(tx: Transaction, table: "plan" | "document", id: string): Promise<number> {
  const bag = new ParameterBag();
  const scope = { plan: planScope, document: documentScope }[table];
  const mine = tx.context.actor ? scope(tx.context, "t", bag) : "1 = 1";
  const [row] = await tx.session.query<{ pk: number }>(
    `SELECT t.pk FROM ${table} t WHERE t.id = ${bag.add(id)} AND ${mine}`,
    bag.values,
  );
  if (!row) throw notFound(`The ${table}`);
  return row.pk;
}

interface Found {
  readonly findingPk: number | null;
  readonly evaluationPk: number;
  readonly criterionPk: number | null;
  readonly words: string | null;
}

const ofFinding = (tx: Transaction, cellPk: number | null, id: string) =>
  found(
    tx,
    "FINDING",
    "The finding",
    cellPk,
    `SELECT f.pk AS "findingPk", f.evaluation_pk AS "evaluationPk", f.criterion_pk AS "criterionPk", f.words
      FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk WHERE f.id = `,
    id,
  );

const ofEvaluation = (tx: Transaction, cellPk: number | null, id: string) =>
  found(
    tx,
    "EVALUATION",
    "The evaluation",
    cellPk,
    `SELECT NULL AS "findingPk", e.pk AS "evaluationPk", NULL AS "criterionPk", NULL AS words
      FROM evaluation e WHERE e.id = `,
    id,
  );

/** Only what counts is answered: a draft may still change, and what was handed in is not confirmed. */
async function found(
  tx: Transaction,
  kind: ActionAnswerKind,
  what: string,
  cellPk: number | null,
  sql: string,
  id: string,
): Promise<Answered> {
  const bag = new ParameterBag();
  const ofCell = cellPk === null ? "1 = 1" : `e.cell_pk = ${bag.add(cellPk)}`;
  // The machine's own commands ask without an actor.
  const mine = tx.context.actor ? evaluationScope(tx.context, "e", bag, WORDS_READERS) : "1 = 1";
  const [row] = await tx.session.query<Found>(
    `${sql}${bag.add(id)} AND e.state = 'LOCKED' AND ${ofCell} AND ${mine}`,
    bag.values,
  );
  if (!row) throw notFound(what);
  return { ...NOTHING, ...row, kind };
}

export const monthOfAnswer = ({ month }: Pick<ActionAnswer, "month">): Month | null =>
  month === null ? null : monthOf(month);
