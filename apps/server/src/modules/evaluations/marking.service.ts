import type { Context, Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { findRows, hydrate, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Evaluation, Mark } from "./evaluations.entity.js";
import { openCriteria, stepFault, totalsOf } from "./evaluations.rules.js";
import { rubricsByVersion, storedRubric, totalColumns } from "./evaluations.service.js";
import { evaluationFor } from "./forms.loader.js";
import { hundredthsOf } from "./forms.rules.js";
import type { StoredCriterion, StoredRubric } from "./rubrics.service.js";
import { wordsOrNone } from "./words.rules.js";

const LONGEST_NOTE = 2_000;
const LONGEST_REMARKS = 10_000;

export interface MarkCriterion {
  readonly evaluationId: string;
  readonly criterionId: string;
  /** The version of this one mark that was read. */
  readonly version: number;
  /** Null takes the mark away. */
  readonly points?: number | null;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What became of a mark; kept as it is for repeats. */
export interface MarkReceipt {
  readonly evaluationId: string;
  readonly criterionId: string;
  readonly version: number;
  readonly points: number | null;
  readonly note: string | null;
}

/** Gives points for a criterion, or takes them back, with a note. Two who mark different criteria never meet. */
export function markCriterion(
  context: Context,
  { idempotencyKey, ...input }: MarkCriterion,
): Promise<MarkReceipt> {
  const options = { verb: "markCriterion", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "MARK");
    const rubric = storedRubric(await rubricsByVersion(tx), evaluation.rubricVersionPk);
    const criterion = rubric.criteria.find(({ id }) => id === input.criterionId);
    if (!criterion) throw notFound("The criterion");
    const points = pointsOf(evaluation, rubric, criterion, input.points ?? null);
    const note = wordsOrNone("note", input.note, LONGEST_NOTE);
    const version = await changeMark(tx, evaluation, criterion, { version: input.version, points, note });
    await keepTotals(tx, evaluation, rubric);
    tx.audit({
      verb: "markCriterion",
      subject: "evaluation",
      subjectId: evaluation.id,
      detail: { criterion: criterion.key, points: points === null ? null : points / 100 },
    });
    return {
      evaluationId: evaluation.id,
      criterionId: criterion.id,
      version,
      points: points === null ? null : points / 100,
      note,
    };
  });
}

function pointsOf(
  evaluation: Evaluation,
  rubric: StoredRubric,
  criterion: StoredCriterion,
  given: number | null,
): number | null {
  if (given === null) {
    if (evaluation.state === "DRAFT") return null;
    throw new Refusal("MARKS_OPEN", "What was submitted has all its marks; give another instead.", {
      field: "points",
      criteria: [criterion.key],
    });
  }
  const points = hundredthsOf(given);
  const fault =
    points === null
      ? `Criterion ${criterion.key} takes multiples of ${rubric.grain / 100}.`
      : stepFault(criterion, evaluation.sessionType, points, rubric.grain);
  if (fault) throw new Refusal("MARK_OUT_OF_RANGE", fault, { field: "points" });
  return points;
}

/** The conditional update settles a race; who was late is told the present mark. */
async function changeMark(
  tx: Transaction,
  evaluation: Evaluation,
  criterion: StoredCriterion,
  { version, points, note }: { version: number; points: number | null; note: string | null },
): Promise<number> {
  const at = { evaluation: evaluation.pk, criterion: criterion.pk };
  const [changed] = await tx.session.query<{ version: number }>(
    `UPDATE mark SET points = :points, note = :note, version = version + 1
      WHERE evaluation_pk = :evaluation AND criterion_pk = :criterion AND version = :version RETURNING version`,
    { ...at, points, note, version },
  );
  if (changed) return changed.version;
  const [present] = await findRows(
    tx.session,
    Mark,
    "evaluation_pk = :evaluation AND criterion_pk = :criterion",
    at,
  );
  if (!present) throw notFound("The criterion");
  throw new Refusal("STALE_VERSION", "Somebody else marked this criterion in the meantime.", {
    field: "version",
    criterionId: criterion.id,
    current: {
      version: present.version,
      points: present.points === null ? null : present.points / 100,
      note: present.note,
    },
  });
}

/** A submitted evaluation keeps its totals right when a mark is mended. */
async function keepTotals(tx: Transaction, evaluation: Evaluation, rubric: StoredRubric): Promise<void> {
  if (evaluation.state !== "SUBMITTED") return;
  await mended(
    tx,
    evaluation,
    totalColumns(totalsOf(await marksBy(tx, evaluation.pk, rubric), rubric.bands)),
  );
}

/** What was submitted and is mended gets a new version, so that nobody locks what they have not seen. */
export async function mended(
  tx: Transaction,
  evaluation: Evaluation,
  patch: Partial<Evaluation> = {},
): Promise<void> {
  if (evaluation.state !== "SUBMITTED") return;
  await updateVersioned(tx.session, Evaluation, evaluation, { ...patch, recordedAt: tx.now }, tx.now);
}

export interface StoredMark {
  readonly criterion: StoredCriterion;
  readonly points: number | null;
}

/** The marks of an evaluation with their criteria, in the order of the rubric. */
export async function marksBy(
  tx: Transaction,
  evaluationPk: number,
  rubric: StoredRubric,
): Promise<StoredMark[]> {
  const rows = await findRows(tx.session, Mark, "evaluation_pk = :pk", { pk: evaluationPk });
  const byCriterion = new Map(rows.map((mark) => [mark.criterionPk, mark.points]));
  return rubric.criteria.map((criterion) => ({ criterion, points: byCriterion.get(criterion.pk) ?? null }));
}

/** Refuses where criteria that apply have no mark, and names them: a mark never given is not zero. */
export function refuseOpen(evaluation: Evaluation, marks: readonly StoredMark[]): void {
  const open = openCriteria(marks, evaluation.sessionType);
  if (open.length === 0) return;
  const keys = open.map(({ key }) => key);
  throw new Refusal("MARKS_OPEN", `These criteria have no mark yet: ${keys.join(", ")}.`, {
    field: "marks",
    criteria: keys,
    criterionIds: open.map(({ id }) => id),
  });
}

export interface RemarkEvaluation {
  readonly evaluationId: string;
  /** The version of the remarks that was read. */
  readonly version: number;
  readonly remarks?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What became of the remarks; kept as it is for repeats. */
export interface RemarksReceipt {
  readonly evaluationId: string;
  readonly version: number;
  readonly remarks: string | null;
}

/** Writes the remarks on the whole, with a version of their own as marks have. */
export function remarkEvaluation(
  context: Context,
  { idempotencyKey, ...input }: RemarkEvaluation,
): Promise<RemarksReceipt> {
  const options = { verb: "remarkEvaluation", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const evaluation = await evaluationFor(tx, input.evaluationId, "MARK");
    const remarks = wordsOrNone("remarks", input.remarks, LONGEST_REMARKS);
    if (!Number.isSafeInteger(input.version)) throw invalid("version", "A version is a whole number.");
    const [changed] = await tx.session.query(
      `UPDATE evaluation SET remarks = :remarks, remarks_version = remarks_version + 1
        WHERE pk = :pk AND remarks_version = :version RETURNING *`,
      { pk: evaluation.pk, remarks, version: input.version },
    );
    if (!changed) {
      throw new Refusal("STALE_VERSION", "Somebody else wrote the remarks in the meantime.", {
        field: "version",
        current: { version: evaluation.remarksVersion, remarks: evaluation.remarks },
      });
    }
    const { id, remarksVersion } = hydrate(tx.session, Evaluation, changed);
    await mended(tx, evaluation);
    tx.audit({ verb: "remarkEvaluation", subject: "evaluation", subjectId: id });
    return { evaluationId: id, version: remarksVersion, remarks };
  });
}
