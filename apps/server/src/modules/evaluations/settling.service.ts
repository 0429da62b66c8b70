import type { Context, Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { findRows, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Evaluation, Finding, Mark } from "./evaluations.entity.js";
import { stepFault, totalsOf } from "./evaluations.rules.js";
import { rubricsByVersion, storedRubric, totalColumns } from "./evaluations.service.js";
import { evaluationFor, requireVersion } from "./forms.loader.js";
import { hundredthsOf } from "./forms.rules.js";
import { marksBy, refuseOpen } from "./marking.service.js";
import type { StoredCriterion, StoredRubric } from "./rubrics.service.js";
import { meetingOn } from "./start.service.js";
import { wordsOf, wordsOrNone } from "./words.rules.js";

export interface SettleEvaluation {
  readonly evaluationId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

const rubricOf = async (tx: Transaction, evaluation: Evaluation) =>
  storedRubric(await rubricsByVersion(tx), evaluation.rubricVersionPk);

/** Hands the form in: every criterion that applies has its mark. */
export function submitEvaluation(
  context: Context,
  { idempotencyKey, ...input }: SettleEvaluation,
): Promise<string> {
  const options = { verb: "submitEvaluation", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "SUBMIT");
    requireVersion(evaluation, input.version);
    const rubric = await rubricOf(tx, evaluation);
    const marks = await marksBy(tx, evaluation.pk, rubric);
    refuseOpen(evaluation, marks);
    const patch = {
      ...totalColumns(totalsOf(marks, rubric.bands)),
      state: "SUBMITTED" as const,
      evaluatedOn: tx.context.today,
      meetingPk: await meetingFor(tx, evaluation),
      submittedAt: tx.now,
      recordedAt: tx.now,
    };
    await updateVersioned(tx.session, Evaluation, evaluation, patch, tx.now);
    tx.audit({ verb: "submitEvaluation", subject: "evaluation", subjectId: evaluation.id });
    return evaluation.id;
  });
}

/** The meeting may have been recorded after the form was begun. */
const meetingFor = (tx: Transaction, { meetingPk, cellPk, heldOn, sessionType }: Evaluation) =>
  meetingPk === null ? meetingOn(tx, cellPk, heldOn, sessionType) : Promise.resolve(meetingPk);

/** Settles a submitted evaluation: from now on it counts, and only a revision with a reason changes it. */
export function lockEvaluation(
  context: Context,
  { idempotencyKey, ...input }: SettleEvaluation,
): Promise<string> {
  return inTransaction(context, { verb: "lockEvaluation", idempotencyKey, input }, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "LOCK");
    requireVersion(evaluation, input.version);
    const { cellPk, heldOn } = evaluation;
    await tx.changing([{ of: "evaluation", cellPk, day: heldOn }]);
    const patch = {
      state: "LOCKED" as const,
      meetingPk: await meetingFor(tx, evaluation),
      lockedAt: tx.now,
      recordedAt: tx.now,
    };
    await updateVersioned(tx.session, Evaluation, evaluation, patch, tx.now);
    tx.audit({ verb: "lockEvaluation", subject: "evaluation", subjectId: evaluation.id });
    return evaluation.id;
  });
}

/** Takes back a form that was begun by mistake; what was never handed in is no record. */
export function discardEvaluation(
  context: Context,
  { idempotencyKey, ...input }: SettleEvaluation,
): Promise<string> {
  const options = { verb: "discardEvaluation", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "DISCARD");
    requireVersion(evaluation, input.version);
    for (const [table, column] of [
      ["mark", "evaluation_pk"],
      ["finding", "evaluation_pk"],
      ["evaluation", "pk"],
    ]) {
      await tx.session.query(`DELETE FROM ${table} WHERE ${column} = :pk RETURNING ${column}`, {
        pk: evaluation.pk,
      });
    }
    tx.audit({ verb: "discardEvaluation", subject: "evaluation", subjectId: evaluation.id });
    return evaluation.id;
  });
}

export interface RevisedMark {
  readonly criterionId: string;
  readonly points: number;
}

export interface ReviseEvaluation extends SettleEvaluation {
  readonly reason: string;
  readonly marks?: readonly RevisedMark[] | null;
  /** Absent leaves the remarks as they are. */
  readonly remarks?: string | null;
}

const MOST_MARKS = 200;

/** Revises a locked evaluation with a reason: the id stays, the version rises, what was before is kept. */
export function reviseEvaluation(
  context: Context,
  { idempotencyKey, ...input }: ReviseEvaluation,
): Promise<string> {
  return inTransaction(context, { verb: "reviseEvaluation", idempotencyKey, input }, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "REVISE");
    requireVersion(evaluation, input.version);
    const reason = wordsOf("reason", input.reason, 2_000);
    const rubric = await rubricOf(tx, evaluation);
    const wanted = (input.marks ?? []).slice(0, MOST_MARKS).map((mark) => revised(evaluation, rubric, mark));
    const before = await detailsOf(tx, evaluation.pk);
    const changed = wanted.filter(
      ({ criterion, points }) =>
        before.marks.find(({ criterionPk }) => criterionPk === criterion.pk)?.points !== points,
    );
    const remarks =
      input.remarks === undefined ? evaluation.remarks : wordsOrNone("remarks", input.remarks, 10_000);
    if (changed.length === 0 && remarks === evaluation.remarks) {
      throw invalid("marks", "A revision changes at least one mark or the remarks.");
    }
    await tx.changing([{ of: "evaluation", cellPk: evaluation.cellPk, day: evaluation.heldOn }]);
    for (const { criterion, points } of changed) await changeMark(tx, evaluation.pk, criterion.pk, points);
    const totals = totalsOf(await marksBy(tx, evaluation.pk, rubric), rubric.bands);
    const patch = { ...totalColumns(totals), remarks, reason, recordedAt: tx.now };
    await updateVersioned(tx.session, Evaluation, Object.assign(evaluation, before), patch, tx.now);
    tx.audit({
      verb: "reviseEvaluation",
      subject: "evaluation",
      subjectId: evaluation.id,
      detail: { criteria: changed.map(({ criterion }) => criterion.key) },
    });
    return evaluation.id;
  });
}

function revised(evaluation: Evaluation, rubric: StoredRubric, { criterionId, points }: RevisedMark) {
  const criterion = rubric.criteria.find(({ id }) => id === criterionId);
  if (!criterion) throw notFound("The criterion");
  return { criterion, points: checked(evaluation, rubric, criterion, points) };
}

function checked(
  { sessionType }: Evaluation,
  { grain }: StoredRubric,
  criterion: StoredCriterion,
  given: number,
): number {
  const points = hundredthsOf(given);
  const fault = points === null ? "No such points." : stepFault(criterion, sessionType, points, grain);
  if (fault) throw new Refusal("MARK_OUT_OF_RANGE", fault, { field: `marks.${criterion.key}` });
  return points!;
}

const changeMark = (tx: Transaction, evaluationPk: number, criterionPk: number, points: number) =>
  tx.session.query(
    `UPDATE mark SET points = :points, version = version + 1
      WHERE evaluation_pk = :evaluationPk AND criterion_pk = :criterionPk RETURNING version`,
    { evaluationPk, criterionPk, points },
  );

/** The marks and findings of a version, which are kept with it. */
async function detailsOf(tx: Transaction, pk: number): Promise<{ marks: Mark[]; findings: Finding[] }> {
  return {
    marks: await findRows(tx.session, Mark, "evaluation_pk = :pk", { pk }),
    findings: await findRows(tx.session, Finding, "evaluation_pk = :pk ORDER BY pk", { pk }),
  };
}
