import { addDays, type Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, linesOf, noteOf, textOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Action, type OpenAction, openActionAs } from "../actions/index.js";
import { Measure, measureScope, standingOf } from "../measures/index.js";
import { committeesCovered } from "../organization/index.js";
import { CommitteeSession, SessionDecision } from "./sessions.entity.js";
import { SESSION_WRITERS, sessionScope } from "./sessions.filter.js";

export interface RecordSession {
  readonly id?: string | null;
  /** The version that was read; null records a new one. */
  readonly version?: number | null;
  readonly committeeId: string;
  readonly heldOn: Day;
  /** The notice of its conclusions, once it is issued. */
  readonly documentNumber?: string | null;
  readonly documentDay?: Day | null;
  readonly idempotencyKey?: string | null;
}

/** A session may be prepared so many days ahead. */
const DAYS_AHEAD = 180;

/** Records a session of a committee, or corrects one; returns its id. */
export const recordSession = (
  context: Context,
  { idempotencyKey, ...input }: RecordSession,
): Promise<string> =>
  inTransaction(context, { verb: "recordSession", idempotencyKey, input, figures: false }, async (tx) => {
    const { heldOn } = input;
    if (heldOn > addDays(tx.context.today, DAYS_AHEAD)) {
      throw invalid("heldOn", `A session is prepared ${DAYS_AHEAD} days ahead at most.`);
    }
    if ((input.documentNumber == null) !== (input.documentDay == null)) {
      throw invalid("documentDay", "A notice has a number and a day.");
    }
    const documentNumber =
      input.documentNumber == null ? null : textOf("documentNumber", input.documentNumber, 60);
    const committeePk = await committeeFor(tx, input.committeeId);
    const id = idOf(input.id);
    const kept = { committeePk, heldOn, documentNumber, documentDay: input.documentDay ?? null };
    const same = await findRows(
      tx.session,
      CommitteeSession,
      "committee_pk = :committeePk AND held_on = :heldOn AND id <> :id",
      { committeePk, heldOn, id },
    );
    if (same.length > 0) {
      throw new Refusal("ALREADY_EXISTS", "There is a session of that day.", { field: "heldOn" });
    }
    if (input.version == null) {
      await insertRows(tx.session, CommitteeSession, [{ ...kept, id, version: 1, recordedAt: tx.now }]);
    } else {
      const current = await sessionToChange(tx, id);
      const read = { ...current, version: input.version };
      await updateVersioned(tx.session, CommitteeSession, read, { ...kept, recordedAt: tx.now }, tx.now);
    }
    tx.audit({ verb: "recordSession", subject: "committee_session", subjectId: id, detail: { heldOn } });
    return id;
  });

export interface RecordDecision {
  readonly id?: string | null;
  readonly sessionId: string;
  readonly words: string;
  /** Until when it is to be carried out, where it opens no action. */
  readonly dueOn?: Day | null;
  /** The action that it opens. */
  readonly action?: OpenAction | null;
  /** The case that it takes on. */
  readonly measureId?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Records what a session decided and, where told, opens the action with it; returns the decision's id. */
export const recordDecision = (
  context: Context,
  { idempotencyKey, ...input }: RecordDecision,
): Promise<string> =>
  inTransaction(context, { verb: "recordDecision", idempotencyKey, input }, async (tx) => {
    const words = linesOf("words", input.words, 2_000);
    if (input.action && input.measureId != null) {
      throw invalid("measureId", "A decision opens an action, or takes on a case.");
    }
    const of = await sessionToChange(tx, input.sessionId);
    const id = idOf(input.id);
    const actionPk = input.action ? await opened(tx, input.action) : null;
    const measurePk = input.measureId == null ? null : await measureFor(tx, input.measureId);
    const [{ place }] = (await tx.session.query<{ place: number }>(
      "SELECT COALESCE(MAX(place), 0) + 1 AS place FROM session_decision WHERE session_pk = :pk",
      { pk: of.pk },
    )) as [{ place: number }];
    const dueOn = actionPk === null ? (input.dueOn ?? null) : null;
    await insertRows(tx.session, SessionDecision, [
      { id, version: 1, sessionPk: of.pk, place, words, dueOn, actionPk, measurePk, recordedAt: tx.now },
    ]);
    tx.audit({ verb: "recordDecision", subject: "session_decision", subjectId: id, detail: { place } });
    return of.id;
  });

export interface CarryOutDecision {
  readonly id: string;
  readonly version: number;
  readonly on?: Day | null;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Says that a decision was carried out that opened no action; returns the id of its session. */
export const carryOutDecision = (
  context: Context,
  { idempotencyKey, ...input }: CarryOutDecision,
): Promise<string> =>
  inTransaction(context, { verb: "carryOutDecision", idempotencyKey, input, figures: false }, async (tx) => {
    const [decision] = await findRows(tx.session, SessionDecision, "id = :id", { id: input.id });
    const [parent] = decision
      ? await findRows(tx.session, CommitteeSession, "pk = :pk", { pk: decision.sessionPk })
      : [];
    if (!decision || !parent) throw notFound("The decision");
    await sessionToChange(tx, parent.id);
    if (decision.actionPk !== null || decision.carriedOn !== null) {
      throw new Refusal("WRONG_STATE", "Its action shows whether it was carried out, or it was already.");
    }
    const carriedOn = input.on ?? tx.context.today;
    if (carriedOn > tx.context.today || carriedOn < parent.heldOn) {
      throw invalid("on", "It was carried out after the session, and today at the latest.");
    }
    const note = noteOf("note", input.note, 2_000);
    const read = { ...decision, version: input.version };
    await updateVersioned(tx.session, SessionDecision, read, { carriedOn, note, recordedAt: tx.now }, tx.now);
    tx.audit({ verb: "carryOutDecision", subject: "session_decision", subjectId: decision.id });
    return parent.id;
  });

async function committeeFor(tx: Transaction, id: string): Promise<number> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query<{ pk: number }>(
    `SELECT c.pk FROM committee c WHERE c.id = ${bag.add(id)}
      AND ${committeesCovered(tx.context, SESSION_WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The committee");
  return row.pk;
}

/** A session of a committee for which the actor records. */
async function sessionToChange(tx: Transaction, id: string): Promise<CommitteeSession> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT s.* FROM committee_session s JOIN committee c ON c.pk = s.committee_pk
      WHERE s.id = ${bag.add(id)} AND ${sessionScope(tx.context, "s", bag)}
        AND ${committeesCovered(tx.context, SESSION_WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The session");
  return hydrate(tx.session, CommitteeSession, row);
}

async function opened(tx: Transaction, input: OpenAction): Promise<number> {
  const id = await openActionAs(tx.context, input);
  const [action] = await findRows(tx.session, Action, "id = :id", { id });
  return action!.pk;
}

async function measureFor(tx: Transaction, id: string): Promise<number> {
  const bag = new ParameterBag();
  const seen = tx.context.actor === null ? "1 = 1" : measureScope(tx.context, "m", bag);
  const [row] = await tx.session.query(
    `SELECT m.* FROM measure m WHERE m.id = ${bag.add(id)} AND ${seen}`,
    bag.values,
  );
  if (!row) throw notFound("The case");
  const measure = hydrate(tx.session, Measure, row);
  if (tx.context.actor !== null && (await standingOf(tx.context, measure)).wasConcerned) {
    throw new Refusal("OWN_CASE", "Nobody records what is decided in their own case.", {
      field: "measureId",
    });
  }
  return measure.pk;
}
