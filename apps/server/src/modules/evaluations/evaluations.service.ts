import type {
  Day,
  EvaluatorKind,
  FindingKind,
  SessionType,
  Setting,
  Severity,
  Source,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Evaluation, Finding, Mark } from "./evaluations.entity.js";
import { evaluatorKey, markFault, type Totals, totalsOf } from "./evaluations.rules.js";
import { readRubrics, type StoredRubric } from "./rubrics.service.js";

export interface FindingInput {
  readonly kind: FindingKind;
  readonly criterionKey: string | null;
  readonly severity: Severity | null;
  readonly words: string;
}

export interface EvaluationInput {
  readonly id?: string;
  readonly cellPk: number;
  /** The meeting, only where that cell met on that day; never guessed. */
  readonly meetingPk: number | null;
  /** The pilot whose model meeting it is of; what is there already stays unless told. */
  readonly pilotPk?: number | null;
  readonly heldOn: Day;
  readonly evaluatedOn: Day;
  readonly sessionType: SessionType;
  readonly evaluatorKind: EvaluatorKind;
  readonly setting: Setting;
  readonly delegationPk: number | null;
  readonly committeePk: number | null;
  readonly rubricVersionPk: number;
  /** Hundredths by the criterion's key; null where it does not apply. */
  readonly marks: Readonly<Record<string, number | null>>;
  readonly remarks: string | null;
  readonly findings: readonly FindingInput[];
  readonly source: Source;
  readonly recordedOn: Day;
}

/** Records evaluations that were made on paper, locked, with their marks and findings. Returns their ids. */
export function recordEvaluations(context: Context, inputs: readonly EvaluationInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "recordEvaluations" }, async (tx) => {
    const rubrics = await rubricsByVersion(tx);
    const judged = inputs.map((input) => judge(input, storedRubric(rubrics, input.rubricVersionPk)));
    const rows = inputs.map((input, index) => ({
      ...columnsOf(input, judged[index]!.totals),
      id: input.id ?? newId(),
      version: 1,
      state: "LOCKED" as const,
      remarksVersion: 1,
      recordedAt: tx.now,
      lockedAt: tx.now,
    }));
    await tx.changing(
      inputs.map(({ cellPk, heldOn }) => ({ of: "evaluation" as const, cellPk, day: heldOn })),
    );
    const pks = await insertRows(tx.session, Evaluation, rows);
    await insertDetails(tx, inputs, judged, pks);
    tx.audit({
      verb: "recordEvaluations",
      subject: "evaluation",
      subjectId: rows.length === 1 ? rows[0]!.id : null,
      count: rows.length,
    });
    return rows.map((row) => row.id);
  });
}

export interface EvaluationRevision {
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  readonly reason: string;
}

/** Revises evaluations with a reason: the public id stays, the version rises, what was before is kept. */
export function reviseEvaluations(
  context: Context,
  revisions: readonly EvaluationRevision[],
): Promise<string[]> {
  return inTransaction(context, { verb: "reviseEvaluations" }, async (tx) => {
    const rubrics = await rubricsByVersion(tx);
    await tx.changing(
      revisions.flatMap(({ evaluation, input }) =>
        [evaluation, input].map(({ cellPk, heldOn }) => ({ of: "evaluation" as const, cellPk, day: heldOn })),
      ),
    );
    for (const { evaluation, input, reason } of revisions) {
      if (reason.trim() === "") throw invalid("reason", "A revision gives its reason.");
      const judged = judge(input, storedRubric(rubrics, input.rubricVersionPk));
      await keepDetails(tx, evaluation);
      // What stands in a register is settled, also where somebody was still filling in the form.
      const patch = {
        ...columnsOf(input, judged.totals),
        state: "LOCKED" as const,
        reason: reason.trim(),
        recordedAt: tx.now,
        lockedAt: evaluation.lockedAt ?? tx.now,
      };
      await updateVersioned(tx.session, Evaluation, evaluation, patch, tx.now);
      await insertDetails(tx, [input], [judged], [evaluation.pk]);
    }
    tx.audit({ verb: "reviseEvaluations", subject: "evaluation", count: revisions.length });
    return revisions.map(({ evaluation }) => evaluation.id);
  });
}

interface Judged {
  readonly marks: readonly {
    readonly criterionPk: number;
    readonly maxPoints: number;
    readonly points: number | null;
  }[];
  readonly totals: Totals;
  readonly criterionPk: (key: string | null) => number | null;
}

function judge(input: EvaluationInput, rubric: StoredRubric): Judged {
  const known = new Map(rubric.criteria.map((criterion) => [criterion.key, criterion]));
  for (const key of Object.keys(input.marks)) {
    if (!known.has(key)) throw invalid("marks", `The rubric has no criterion ${key}.`);
  }
  const marks = rubric.criteria.map((criterion) => {
    const points = input.marks[criterion.key] ?? null;
    const fault = markFault(criterion, input.sessionType, points);
    if (fault) throw new Refusal("MARK_OUT_OF_RANGE", fault, { field: `marks.${criterion.key}` });
    return { criterion, points };
  });
  return {
    marks: marks.map(({ criterion, points }) => ({
      criterionPk: criterion.pk,
      maxPoints: criterion.maxPoints,
      points,
    })),
    totals: totalsOf(marks, rubric.bands),
    criterionPk: (key) => (key === null ? null : (known.get(key)?.pk ?? null)),
  };
}

function columnsOf(input: EvaluationInput, totals: Totals) {
  const { id, marks, findings, ...columns } = input;
  return {
    ...columns,
    evaluatorKey: evaluatorKey(input.evaluatorKind, input.delegationPk ?? input.committeePk),
    ...totalColumns(totals),
  };
}

/** The totals as an evaluation keeps them, so that no figure needs the marks. */
export function totalColumns(totals: Totals) {
  const { earned, applicable, score, rating } = totals;
  return {
    earned,
    applicable,
    score,
    rating,
    contentEarned: totals.content.earned,
    contentApplicable: totals.content.applicable,
    formEarned: totals.form.earned,
    formApplicable: totals.form.applicable,
    leadershipEarned: totals.leadership.earned,
    leadershipApplicable: totals.leadership.applicable,
    educationEarned: totals.education.earned,
    educationApplicable: totals.education.applicable,
    combativenessEarned: totals.combativeness.earned,
    combativenessApplicable: totals.combativeness.applicable,
  };
}

async function insertDetails(
  tx: Transaction,
  inputs: readonly EvaluationInput[],
  judged: readonly Judged[],
  pks: readonly number[],
): Promise<void> {
  const marks = judged.flatMap((each, index) =>
    each.marks.map((mark) => ({ ...mark, evaluationPk: pks[index]!, version: 1 })),
  );
  await insertRows(tx.session, Mark, marks);
  const findings = inputs.flatMap((input, index) =>
    input.findings.map(({ criterionKey, ...finding }) => ({
      ...finding,
      id: newId(),
      evaluationPk: pks[index]!,
      version: 1,
      criterionPk: judged[index]!.criterionPk(criterionKey),
    })),
  );
  await insertRows(tx.session, Finding, findings);
}

/** Takes the marks and findings away for a revision; the earlier version keeps the marks. */
async function keepDetails(tx: Transaction, evaluation: Evaluation): Promise<void> {
  const parameters = { pk: evaluation.pk };
  const marks = await tx.session.query("DELETE FROM mark WHERE evaluation_pk = :pk RETURNING *", parameters);
  await tx.session.query("DELETE FROM finding WHERE evaluation_pk = :pk RETURNING pk", parameters);
  Object.assign(evaluation, { marks });
}

export async function rubricsByVersion(tx: Transaction): Promise<Map<number, StoredRubric>> {
  return new Map((await readRubrics(tx.session)).map((rubric) => [rubric.versionPk, rubric]));
}

export function storedRubric(rubrics: ReadonlyMap<number, StoredRubric>, versionPk: number): StoredRubric {
  const rubric = rubrics.get(versionPk);
  if (!rubric) throw new Refusal("NOT_FOUND", "The rubric was not found.", { field: "rubric" });
  return rubric;
}
