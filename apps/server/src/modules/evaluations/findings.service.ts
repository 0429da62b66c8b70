import type { FindingKind, Severity } from "@nen-nep/schema";
import type { Context, Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Evaluation, Finding } from "./evaluations.entity.js";
import { evaluationFor } from "./forms.loader.js";
import { mended } from "./marking.service.js";
import { Criterion } from "./rubrics.entity.js";
import { wordsOf } from "./words.rules.js";

const LONGEST_WORDS = 4_000;
const MOST_FINDINGS = 200;

interface FindingWords {
  readonly kind: FindingKind;
  readonly severity?: Severity | null;
  readonly words: string;
}

/** What a finding says, checked: a shortcoming says how heavy it is, a strength does not. */
function said({ kind, severity = null, words }: FindingWords) {
  if ((kind === "SHORTCOMING") !== (severity !== null)) {
    throw invalid("severity", "A shortcoming says how heavy it is; a strength does not.");
  }
  return { kind, severity, words: wordsOf("words", words, LONGEST_WORDS) };
}

export interface AddFinding extends FindingWords {
  readonly id?: string | null;
  readonly evaluationId: string;
  /** Null speaks of the whole. */
  readonly criterionId?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Writes down what an evaluation found, while it may still be marked. Returns the finding's id. */
export function addFinding(context: Context, { idempotencyKey, ...input }: AddFinding): Promise<string> {
  const options = { verb: "addFinding", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const id = idOf(input.id);
    const evaluation = await evaluationFor(tx, input.evaluationId, "MARK");
    const row = {
      id,
      evaluationPk: evaluation.pk,
      criterionPk: await criterionOf(tx, evaluation, input.criterionId ?? null),
      ...said(input),
      version: 1,
    };
    const present = await findRows(tx.session, Finding, "evaluation_pk = :pk", { pk: evaluation.pk });
    if (present.length >= MOST_FINDINGS) {
      throw invalid("words", `An evaluation has ${MOST_FINDINGS} findings at most.`);
    }
    await insertRows(tx.session, Finding, [row]);
    await mended(tx, evaluation);
    tx.audit({ verb: "addFinding", subject: "finding", subjectId: id, detail: { kind: input.kind } });
    return id;
  });
}

async function criterionOf(
  tx: Transaction,
  evaluation: Evaluation,
  id: string | null,
): Promise<number | null> {
  if (id === null) return null;
  const [found] = await findRows(tx.session, Criterion, "id = :id AND rubric_version_pk = :rubric", {
    id,
    rubric: evaluation.rubricVersionPk,
  });
  if (!found) throw new Refusal("NOT_FOUND", "The criterion was not found.", { field: "criterionId" });
  return found.pk;
}

/** A finding that may still be changed, with its evaluation, at the version that was read. */
async function findingFor(tx: Transaction, id: string, version: number) {
  const [finding] = await findRows(tx.session, Finding, "id = :id", { id });
  if (!finding) throw notFound("The finding");
  const [owner] = await findRows(tx.session, Evaluation, "pk = :pk", { pk: finding.evaluationPk });
  const evaluation = await evaluationFor(tx, owner!.id, "MARK").catch((error: unknown) => {
    throw error instanceof Refusal && error.reason === "NOT_FOUND" ? notFound("The finding") : error;
  });
  if (finding.version !== version) {
    const { kind, severity, words } = finding;
    throw new Refusal("STALE_VERSION", "Somebody else changed this finding in the meantime.", {
      id,
      current: { version: finding.version, kind, severity, words },
    });
  }
  return { finding, evaluation };
}

export interface ChangeFinding extends FindingWords {
  readonly findingId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

export function changeFinding(
  context: Context,
  { idempotencyKey, ...input }: ChangeFinding,
): Promise<string> {
  const options = { verb: "changeFinding", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const { finding, evaluation } = await findingFor(tx, input.findingId, input.version);
    await updateVersioned(tx.session, Finding, finding, said(input), tx.now);
    await mended(tx, evaluation);
    tx.audit({ verb: "changeFinding", subject: "finding", subjectId: finding.id });
    return finding.id;
  });
}

export interface RemoveFinding {
  readonly findingId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

/** Takes back a finding of a form that is not locked yet. */
export function removeFinding(
  context: Context,
  { idempotencyKey, ...input }: RemoveFinding,
): Promise<string> {
  const options = { verb: "removeFinding", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const { finding, evaluation } = await findingFor(tx, input.findingId, input.version);
    await tx.session.query("DELETE FROM finding WHERE pk = :pk RETURNING pk", { pk: finding.pk });
    await mended(tx, evaluation);
    tx.audit({ verb: "removeFinding", subject: "finding", subjectId: finding.id });
    return finding.id;
  });
}
