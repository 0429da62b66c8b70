import type { Skill, TrainingRequestKind, TrainingRequestStep } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, linesOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { isActorSql } from "../identity/index.js";
import { cellScope, cellsLed } from "../organization/index.js";
import { TrainingRequest } from "./needs.entity.js";
import { TRAINERS } from "./needs.rights.js";
import { type RequestStanding, TAKEN_BY } from "./requests.rules.js";

export interface RequestTraining {
  readonly id?: string | null;
  readonly kind: TrainingRequestKind;
  readonly personId: string;
  readonly skill?: Skill | null;
  readonly words: string;
  readonly idempotencyKey?: string | null;
}

interface OfRequest {
  readonly requestId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

export interface AnswerTrainingRequest extends OfRequest {
  readonly answer: string;
}

const LONGEST = 2_000;

/**
 * A person asks for a course or contests what is kept of them; who speaks for their cell may ask for a course for them.
 * Returns its id. One request of a kind and skill from one account is open at a time.
 */
export const requestTraining = (
  context: Context,
  { idempotencyKey, ...input }: RequestTraining,
): Promise<string> =>
  inTransaction(context, { verb: "requestTraining", idempotencyKey, input }, async (tx) => {
    const words = linesOf("words", input.words, LONGEST);
    const skill = input.skill ?? null;
    if (input.kind === "CONTEST" && skill === null)
      throw invalid("skill", "To contest an entry, name the skill it is about.");
    const person = await askingFor(tx, input);
    const askedByPk = tx.context.actor?.accountPk ?? null;
    const open = await tx.session.query(
      `SELECT pk FROM training_request WHERE person_pk = :person AND state = 'OPEN' AND kind = :kind
        AND COALESCE(skill, '') = :skill AND COALESCE(asked_by_pk, 0) = :by`,
      { person: person.pk, kind: input.kind, skill: skill ?? "", by: askedByPk ?? 0 },
    );
    if (open.length > 0)
      throw new Refusal("ALREADY_EXISTS", "Such a request is waiting for an answer already.", {
        field: "kind",
      });
    const id = idOf(input.id);
    await insertRows(tx.session, TrainingRequest, [
      {
        ...{ id, version: 1, kind: input.kind, personPk: person.pk, cellPk: person.cellPk, skill, words },
        ...{ askedOn: tx.context.today, askedByPk, state: "OPEN" },
        ...{ answer: null, closedOn: null, closedByPk: null, recordedAt: tx.now },
      },
    ]);
    tx.audit({
      verb: "requestTraining",
      subject: "training_request",
      subjectId: id,
      detail: { kind: input.kind },
    });
    return id;
  });

/** The person, where the actor is they or asks for a course for one of their cell; the machine itself may for anybody. */
async function askingFor(
  { context, session }: Transaction,
  { personId, kind }: RequestTraining,
): Promise<{ pk: number; cellPk: number }> {
  const bag = new ParameterBag();
  const isTheirs = context.actor === null ? "1 = 1" : isActorSql(context, "p.pk", bag);
  const led = context.actor === null ? [] : cellsLed(context);
  const [person] = await session.query<{ pk: number; cellPk: number; isOwn: number }>(
    `SELECT p.pk, p.cell_pk AS "cellPk", CASE WHEN ${isTheirs} THEN 1 ELSE 0 END AS "isOwn" FROM person p
      WHERE p.id = ${bag.add(personId)} AND (${isTheirs} OR p.cell_pk IN ${bag.list(led)})`,
    bag.values,
  );
  if (!person) throw notFound("The person");
  if (kind === "CONTEST" && person.isOwn !== 1)
    throw new Refusal("NOT_ALLOWED", "An entry is contested by the person it is about alone.", {
      field: "personId",
    });
  return person;
}

/** Whoever organises courses answers a request, in words; returns its id. */
export const answerTrainingRequest = (
  context: Context,
  { idempotencyKey, ...input }: AnswerTrainingRequest,
): Promise<string> =>
  inTransaction(context, { verb: "answerTrainingRequest", idempotencyKey, input }, async (tx) => {
    const answer = linesOf("answer", input.answer, LONGEST);
    return close(tx, "ANSWER", input, { state: "ANSWERED", answer });
  });

/** Whoever asked takes a request back; returns its id. */
export const withdrawTrainingRequest = (
  context: Context,
  { idempotencyKey, ...input }: OfRequest,
): Promise<string> =>
  inTransaction(context, { verb: "withdrawTrainingRequest", idempotencyKey, input }, (tx) =>
    close(tx, "WITHDRAW", input, { state: "WITHDRAWN" }),
  );

const VERBS: Record<TrainingRequestStep, string> = {
  ANSWER: "answerTrainingRequest",
  WITHDRAW: "withdrawTrainingRequest",
};

async function close(
  tx: Transaction,
  step: TrainingRequestStep,
  { requestId, version }: OfRequest,
  patch: Pick<Partial<TrainingRequest>, "state" | "answer">,
): Promise<string> {
  const { session, context } = tx;
  const bag = new ParameterBag();
  const mayTake = standingSql(context, "r", bag)[TAKEN_BY[step]];
  const [row] = await session.query(
    `SELECT r.* FROM training_request r WHERE r.id = ${bag.add(requestId)} AND ${mayTake}`,
    bag.values,
  );
  if (!row) throw notFound("The request");
  const request = hydrate(session, TrainingRequest, row);
  if (request.state !== "OPEN")
    throw new Refusal("WRONG_STATE", "This request was closed already.", { state: request.state });
  const closed = {
    closedOn: context.today,
    closedByPk: context.actor?.accountPk ?? null,
    recordedAt: tx.now,
  };
  await updateVersioned(
    session,
    TrainingRequest,
    Object.assign(request, { version }),
    { ...patch, ...closed },
    tx.now,
  );
  tx.audit({ verb: VERBS[step], subject: "training_request", subjectId: request.id });
  return request.id;
}

/** SQL of who the actor is to a request under `alias`; the machine itself is both. */
export function standingSql(
  context: Context,
  alias: string,
  bag: ParameterBag,
): Record<keyof RequestStanding, string> {
  if (context.actor === null) return { asks: "1 = 1", organises: "1 = 1" };
  return {
    asks: `(${isActorSql(context, `${alias}.person_pk`, bag)} OR ${alias}.asked_by_pk = ${bag.add(context.actor.accountPk)})`,
    organises: `EXISTS (SELECT 1 FROM cell near WHERE near.pk = ${alias}.cell_pk AND ${cellScope(context, TRAINERS, "near", bag)})`,
  };
}
