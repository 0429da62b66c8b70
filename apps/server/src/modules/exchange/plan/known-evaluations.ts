import { findRows } from "../../../core/rows.js";
import type { Session } from "../../../db/session.js";
import { Evaluation, type EvaluationInput, Finding, Mark } from "../../evaluations/index.js";
import { groupBy } from "./run.js";

/** An evaluation of the database, and what would have to be said to record it so. */
export interface KnownEvaluation {
  readonly evaluation: Evaluation;
  readonly before: EvaluationInput;
}

/** Evaluations of the cells and days of a list, by cell, day and evaluator, with their marks and findings. */
export async function knownEvaluations(
  session: Session,
  inputs: readonly EvaluationInput[],
): Promise<Map<string, KnownEvaluation>> {
  const days = inputs.map(({ heldOn }) => heldOn).sort();
  const found = await findRows(
    session,
    Evaluation,
    "cell_pk IN (:...cells) AND held_on BETWEEN :first AND :last",
    {
      cells: [...new Set(inputs.map(({ cellPk }) => cellPk))],
      first: days[0],
      last: days.at(-1),
    },
  );
  const known = await withDetails(session, found);
  return new Map(known.map((one) => [keyOf(one.evaluation), one]));
}

const keyOf = ({ cellPk, heldOn, evaluatorKey }: Evaluation): string => `${cellPk} ${heldOn} ${evaluatorKey}`;

/** Evaluations with what was said to record them. */
export async function withDetails(
  session: Session,
  evaluations: readonly Evaluation[],
): Promise<KnownEvaluation[]> {
  if (evaluations.length === 0) return [];
  const pks = evaluations.map(({ pk }) => pk);
  const criteria = await session.query<{ pk: number; key: string }>("SELECT pk, key FROM criterion");
  const keys = new Map(criteria.map(({ pk, key }) => [pk, key]));
  const marks = groupBy(
    await findRows(session, Mark, "evaluation_pk IN (:...pks)", { pks }),
    (mark) => mark.evaluationPk,
  );
  const findings = groupBy(
    await findRows(session, Finding, "evaluation_pk IN (:...pks)", { pks }),
    (one) => one.evaluationPk,
  );
  return evaluations.map((evaluation) => ({
    evaluation,
    before: {
      cellPk: evaluation.cellPk,
      meetingPk: evaluation.meetingPk,
      heldOn: evaluation.heldOn,
      evaluatedOn: evaluation.evaluatedOn,
      sessionType: evaluation.sessionType,
      evaluatorKind: evaluation.evaluatorKind,
      setting: evaluation.setting,
      delegationPk: evaluation.delegationPk,
      committeePk: evaluation.committeePk,
      rubricVersionPk: evaluation.rubricVersionPk,
      remarks: evaluation.remarks,
      source: evaluation.source,
      recordedOn: evaluation.recordedOn,
      marks: Object.fromEntries(
        (marks.get(evaluation.pk) ?? []).map((mark) => [keys.get(mark.criterionPk)!, mark.points]),
      ),
      findings: (findings.get(evaluation.pk) ?? []).map(({ kind, severity, words, criterionPk }) => ({
        kind,
        severity,
        words,
        criterionKey: criterionPk === null ? null : (keys.get(criterionPk) ?? null),
      })),
    },
  }));
}
