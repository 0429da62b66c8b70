import { addMonths, type Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { insertRows, newId } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { isActorSql } from "../identity/index.js";
import { cellScope } from "../organization/index.js";
import { Unavailability } from "./courses.entity.js";
import { COURSE_WRITERS } from "./courses.rights.js";
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
        personPk,
        fromDay,
        toDay,
        recordedAt: tx.now,
      })),
    );
    tx.audit({ verb: "declareUnavailable", subject: "unavailability", subjectId: id });
    return id;
  });

async function personsMeant(tx: Transaction, id: string | null): Promise<number[]> {
  const bag = new ParameterBag();
  const own = isActorSql(tx.context, "p.pk", bag);
  const organised =
    tx.context.actor === null
      ? "1 = 1"
      : `EXISTS (SELECT 1 FROM cell c WHERE c.pk = p.cell_pk AND ${cellScope(tx.context, COURSE_WRITERS, "c", bag)})`;
  const meant = id === null ? own : `p.id = ${bag.add(id)} AND (${own} OR ${organised})`;
  const rows = await tx.session.query<{ pk: number }>(
    `SELECT p.pk FROM person p WHERE ${meant} ORDER BY p.pk`,
    bag.values,
  );
  if (rows.length === 0) throw notFound("The person");
  return rows.map(({ pk }) => pk);
}
