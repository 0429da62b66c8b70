import type { ContestOutcome } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Contest } from "./contests.entity.js";
import { Evaluation } from "./evaluations.entity.js";
import { evaluationFor } from "./forms.loader.js";
import { wordsOf } from "./words.rules.js";

const LONGEST_WORDS = 4_000;

export interface ContestEvaluation {
  readonly id?: string | null;
  readonly evaluationId: string;
  readonly words: string;
  readonly idempotencyKey?: string | null;
}

/** The cell asks that an evaluation of it be looked at again. Returns the contest's id. */
export function contestEvaluation(
  context: Context,
  { idempotencyKey, ...input }: ContestEvaluation,
): Promise<string> {
  return inTransaction(context, { verb: "contestEvaluation", idempotencyKey, input }, async (tx) => {
    const id = idOf(input.id);
    const evaluation = await evaluationFor(tx, input.evaluationId, "CONTEST");
    await insertRows(tx.session, Contest, [
      {
        id,
        version: 1,
        evaluationPk: evaluation.pk,
        evaluationVersion: evaluation.version,
        words: wordsOf("words", input.words, LONGEST_WORDS),
        contestedByPk: tx.context.signedIn.accountPk,
        contestedAt: tx.now,
      },
    ]);
    tx.audit({ verb: "contestEvaluation", subject: "evaluation", subjectId: evaluation.id });
    return id;
  });
}

export interface AnswerContest {
  readonly contestId: string;
  readonly version: number;
  readonly answer: string;
  readonly idempotencyKey?: string | null;
}

/** Answers a contest. What came of it is read off the evaluation: corrected where it was revised since. */
export function answerContest(
  context: Context,
  { idempotencyKey, ...input }: AnswerContest,
): Promise<string> {
  return inTransaction(context, { verb: "answerContest", idempotencyKey, input }, async (tx) => {
    const [contest] = await findRows(tx.session, Contest, "id = :id", { id: input.contestId });
    if (!contest) throw notFound("The contest");
    const [owner] = await findRows(tx.session, Evaluation, "pk = :pk", { pk: contest.evaluationPk });
    const evaluation = await evaluationFor(tx, owner!.id, "ANSWER").catch((error: unknown) => {
      throw error instanceof Refusal && error.reason === "NOT_FOUND" ? notFound("The contest") : error;
    });
    if (contest.version !== input.version) {
      throw new Refusal("STALE_VERSION", "This contest was answered in the meantime.", {
        id: contest.id,
        current: { version: contest.version, answer: contest.answer },
      });
    }
    const outcome: ContestOutcome = evaluation.version > contest.evaluationVersion ? "CORRECTED" : "UPHELD";
    const patch = {
      answer: wordsOf("answer", input.answer, LONGEST_WORDS),
      outcome,
      answeredByPk: tx.context.signedIn.accountPk,
      answeredAt: tx.now,
    };
    await updateVersioned(tx.session, Contest, contest, patch, tx.now);
    tx.audit({
      verb: "answerContest",
      subject: "evaluation",
      subjectId: evaluation.id,
      detail: { outcome },
    });
    return contest.id;
  });
}
