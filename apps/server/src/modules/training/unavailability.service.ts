import { addMonths, type Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { isActorSql } from "../identity/index.js";
import { Unavailability } from "./courses.entity.js";
import { tellsDays } from "./courses.rights.js";
import type { Repeatable } from "./writing.js";

export interface DeclareUnavailable extends Repeatable {
  readonly id?: string | null;
  /** Null for the person that the actor is. */
  readonly personId?: string | null;
  readonly fromDay: Day;
  readonly toDay: Day;
}

const MONTHS_AHEAD = 24;

/** Says on which days somebody cannot attend a course; why is nobody's business. Returns the id. */
export const declareUnavailable = (
  context: Context,
  { idempotencyKey, ...input }: DeclareUnavailable,
): Promise<string> =>
  inTransaction(context, { verb: "declareUnavailable", idempotencyKey, input }, async (tx) => {
    const { fromDay, toDay } = input;
    if (toDay < fromDay) throw invalid("toDay", "The last day is not before the first.");
    if (toDay < tx.context.today || toDay > addMonths(tx.context.today, MONTHS_AHEAD)) {
      throw invalid("toDay", `The last day is today or later, within ${MONTHS_AHEAD} months.`);
    }
    const personPks = await personsMeant(tx, input.personId ?? null);
    const id = idOf(input.id);
    await insertRows(
      tx.session,
      Unavailability,
      personPks.map((personPk, index) => ({
        id: index === 0 ? id : newId(),
        version: 1,
        personPk,
        fromDay,
        toDay,
        recordedAt: tx.now,
      })),
    );
    tx.audit({ verb: "declareUnavailable", subject: "unavailability", subjectId: id });
    return id;
  });

export interface WithdrawUnavailability extends Repeatable {
  readonly unavailabilityId: string;
  readonly version: number;
}

/** Takes such days back: courses on them count the person in again. Returns the id. */
export const withdrawUnavailability = (
  context: Context,
  { idempotencyKey, ...input }: WithdrawUnavailability,
): Promise<string> =>
  inTransaction(context, { verb: "withdrawUnavailability", idempotencyKey, input }, async (tx) => {
    const bag = new ParameterBag();
    const [row] = await tx.session.query(
      `SELECT u.* FROM unavailability u JOIN person p ON p.pk = u.person_pk
        WHERE u.id = ${bag.add(input.unavailabilityId)} AND ${tellsDays(tx.context, bag)}`,
      bag.values,
    );
    if (!row) throw notFound("The days");
    const days = hydrate(tx.session, Unavailability, row);
    if (days.withdrawnOn !== null) throw new Refusal("WRONG_STATE", "These days were taken back already.");
    const read = Object.assign(days, { version: input.version });
    await updateVersioned(tx.session, Unavailability, read, { withdrawnOn: tx.context.today }, tx.now);
    tx.audit({ verb: "withdrawUnavailability", subject: "unavailability", subjectId: days.id });
    return days.id;
  });

/** The days from today on that persons cannot attend on, as far as the actor may know; one statement for all. */
export const daysAway = (context: Context, personPk: number): Promise<Unavailability[]> =>
  loadMany<Unavailability>(context, "daysAway", personPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT u.* FROM unavailability u JOIN person p ON p.pk = u.person_pk
        WHERE u.person_pk IN ${bag.list(keys)} AND u.withdrawn_on IS NULL AND u.to_day >= ${bag.add(context.today)}
          AND ${tellsDays(context, bag)} ORDER BY u.from_day, u.pk`,
      bag.values,
    );
    return rows.map((row) =>
      Object.assign(hydrate(session, Unavailability, row), { parent: row.person_pk as number }),
    );
  });

async function personsMeant(tx: Transaction, id: string | null): Promise<number[]> {
  const bag = new ParameterBag();
  const meant =
    id === null
      ? isActorSql(tx.context, "p.pk", bag)
      : `p.id = ${bag.add(id)} AND ${tellsDays(tx.context, bag)}`;
  const rows = await tx.session.query<{ pk: number }>(
    `SELECT p.pk FROM person p WHERE ${meant} ORDER BY p.pk`,
    bag.values,
  );
  if (rows.length === 0) throw notFound("The person");
  return rows.map(({ pk }) => pk);
}
