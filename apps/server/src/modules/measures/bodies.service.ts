import { type BodyKind, COMPETENT, type Day, type MeasureKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, textOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Account } from "../identity/index.js";
import { cellScope, committeesCovered } from "../organization/index.js";
import { Body, BodyMember } from "./measures.entity.js";
import { decidesAbout } from "./measures.rights.js";

export interface RecordBody {
  readonly id?: string | null;
  /** The version that was read; null records a new one. */
  readonly version?: number | null;
  readonly kind: BodyKind;
  readonly name: string;
  /** The committee it is of; null for a cell. */
  readonly committeeId?: string | null;
  readonly cellId?: string | null;
  /** All its members. */
  readonly seats: number;
  readonly quorum: number;
  /** True closes it from today on. */
  readonly closed?: boolean | null;
  readonly idempotencyKey?: string | null;
}

const MOST_SEATS = 500;

/** Records a body that decides, or changes it; returns its id. */
export const recordBody = (context: Context, { idempotencyKey, ...input }: RecordBody): Promise<string> =>
  inTransaction(context, { verb: "recordBody", idempotencyKey, input, figures: false }, async (tx) => {
    const { seats, quorum, kind } = input;
    if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS) {
      throw invalid("seats", `A body has 1 to ${MOST_SEATS} members.`);
    }
    if (!Number.isInteger(quorum) || quorum < 1 || quorum > seats) {
      throw invalid("quorum", "A quorum is one member at least, and all of them at most.");
    }
    const name = textOf("name", input.name, 200);
    const id = idOf(input.id);
    const kept = { name, seats, quorum, closedOn: input.closed ? tx.context.today : null };
    if (input.version == null) {
      const place = await placeOf(tx, input);
      await insertRows(tx.session, Body, [{ ...kept, ...place, id, kind, version: 1 }]);
    } else {
      const current = await bodyToChange(tx, id);
      const acting = await findRows(
        tx.session,
        BodyMember,
        "body_pk = :pk AND recorder = 0 AND until IS NULL",
        {
          pk: current.pk,
        },
      );
      if (seats < acting.length) throw invalid("seats", `${acting.length} of its members act for it here.`);
      if (current.kind !== kind) throw invalid("kind", "The kind of a body does not change.");
      await updateVersioned(tx.session, Body, { ...current, version: input.version }, kept, tx.now);
    }
    tx.audit({ verb: "recordBody", subject: "body", subjectId: id, detail: { kind, seats, quorum } });
    return id;
  });

async function placeOf(tx: Transaction, { kind, committeeId, cellId }: RecordBody) {
  if ((kind === "CELL") !== (cellId != null) || (cellId == null) === (committeeId == null)) {
    throw invalid("cellId", "The body of a cell names the cell; every other one names its committee.");
  }
  const bag = new ParameterBag();
  const { context } = tx;
  const machine = context.actor === null;
  const [row] = await tx.session.query<{ pk: number }>(
    cellId != null
      ? `SELECT c.pk FROM cell c WHERE c.id = ${bag.add(cellId)}
          AND ${machine ? "1 = 1" : cellScope(context, ["ADMINISTRATOR"], "c", bag)}`
      : `SELECT c.pk FROM committee c WHERE c.id = ${bag.add(committeeId)}
          AND ${committeesCovered(context, ["ADMINISTRATOR"], "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound(cellId != null ? "The cell" : "The committee");
  return cellId != null ? { cellPk: row.pk, committeePk: null } : { cellPk: null, committeePk: row.pk };
}

/** A body of the part that the actor administers. */
async function bodyToChange(tx: Transaction, id: string): Promise<Body> {
  const bag = new ParameterBag();
  const { context } = tx;
  const mine =
    context.actor === null
      ? "1 = 1"
      : `(EXISTS (SELECT 1 FROM cell c WHERE c.pk = b.cell_pk AND ${cellScope(context, ["ADMINISTRATOR"], "c", bag)})
          OR EXISTS (SELECT 1 FROM committee c WHERE c.pk = b.committee_pk
            AND ${committeesCovered(context, ["ADMINISTRATOR"], "c", bag)}))`;
  const [row] = await tx.session.query(
    `SELECT b.* FROM body b WHERE b.id = ${bag.add(id)} AND ${mine}`,
    bag.values,
  );
  if (!row) throw notFound("The body");
  return hydrate(tx.session, Body, row);
}

export interface SeatInBody {
  readonly bodyId: string;
  readonly accountId: string;
  readonly since: Day;
  /** True where the account only enters what the body decided. */
  readonly recorder?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** Has an account act for a body from a day on. Nobody seats themselves. */
export const seatInBody = (context: Context, { idempotencyKey, ...input }: SeatInBody): Promise<string> =>
  inTransaction(context, { verb: "seatInBody", idempotencyKey, input, figures: false }, async (tx) => {
    const body = await bodyToChange(tx, input.bodyId);
    const account = await otherAccount(tx, input.accountId);
    const seats = await findRows(tx.session, BodyMember, "body_pk = :pk", { pk: body.pk });
    const own = seats.filter(({ accountPk }) => accountPk === account.pk);
    if (own.some(({ until }) => until === null || until > input.since)) {
      throw new Refusal("ALREADY_EXISTS", "The account acts for this body already.", { field: "accountId" });
    }
    const recorder = input.recorder ? 1 : 0;
    const members = seats.filter((seat) => seat.until === null && seat.recorder === 0);
    if (recorder === 0 && members.length >= body.seats) {
      throw invalid("accountId", `The body has ${body.seats} members already.`);
    }
    await insertRows(tx.session, BodyMember, [
      { bodyPk: body.pk, accountPk: account.pk, since: input.since, until: null, recorder },
    ]);
    tx.audit({
      verb: "seatInBody",
      subject: "body",
      subjectId: body.id,
      detail: { accountId: account.id, since: input.since, recorder: recorder === 1 },
    });
    return body.id;
  });

export interface UnseatFromBody {
  readonly bodyId: string;
  readonly accountId: string;
  /** The first day on which it acts no more. */
  readonly until: Day;
  readonly idempotencyKey?: string | null;
}

/** Ends that an account acts for a body. */
export const unseatFromBody = (
  context: Context,
  { idempotencyKey, ...input }: UnseatFromBody,
): Promise<string> =>
  inTransaction(context, { verb: "unseatFromBody", idempotencyKey, input, figures: false }, async (tx) => {
    const body = await bodyToChange(tx, input.bodyId);
    const account = await otherAccount(tx, input.accountId);
    const ended = await tx.session.query(
      `UPDATE body_member SET until = :until WHERE body_pk = :body AND account_pk = :account
        AND until IS NULL AND since < :until RETURNING body_pk`,
      { until: input.until, body: body.pk, account: account.pk },
    );
    if (ended.length === 0) throw notFound("The seat");
    const detail = { accountId: account.id, until: input.until };
    tx.audit({ verb: "unseatFromBody", subject: "body", subjectId: body.id, detail });
    return body.id;
  });

async function otherAccount(tx: Transaction, id: string): Promise<Account> {
  const [account] = await findRows(tx.session, Account, "id = :id AND disabled_at IS NULL", { id });
  if (!account) throw new Refusal("NOT_FOUND", "The account was not found.", { field: "accountId" });
  if (account.pk === tx.context.actor?.accountPk) {
    throw new Refusal("NOT_ALLOWED", "Nobody seats themselves.", { field: "accountId" });
  }
  return account;
}

/** A body that may decide on a form about a cell. */
export async function competentBody(
  tx: Transaction,
  id: string,
  kind: MeasureKind,
  cellPk: number,
): Promise<Body> {
  const [row] = await tx.session.query(
    `SELECT b.* FROM body b WHERE b.id = :id AND ${decidesAbout("b", ":cellPk")}`,
    { id, cellPk },
  );
  if (!row) throw new Refusal("NOT_FOUND", "The body was not found.", { field: "bodyId" });
  const body = hydrate(tx.session, Body, row);
  if (COMPETENT[kind].includes(body.kind)) return body;
  throw new Refusal("NOT_COMPETENT", "This body does not decide on that form.", {
    field: "bodyId",
    competent: COMPETENT[kind],
  });
}
