import { type Day, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope } from "../organization/index.js";
import { Action, ActionEvent, ActionInvitee } from "./actions.entity.js";
import { ACTION_ORGANISERS } from "./actions.rights.js";
import { EVENT_KINDS } from "./actions.rules.js";
import { standingOf } from "./standing.js";
import { readAction } from "./verbs.service.js";

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

export interface PlanEvent extends Asked {
  readonly heldOn: Day;
  readonly place?: string | null;
  readonly cellIds: readonly string[];
}

const MOST_INVITED = 1_000;
const LONGEST_PLACE = 200;

/** Sets day, place and invited cells of a conference or briefing; what was known of attendance stays. */
export const planEvent = (context: Context, { idempotencyKey, ...input }: PlanEvent): Promise<string> =>
  inTransaction(context, { verb: "planEvent", idempotencyKey, input }, async (tx) => {
    const action = await organised(tx, input);
    if (!EVENT_KINDS.includes(action.kind)) {
      throw invalid("id", "Only conferences and briefings have a day, a place and invitees.");
    }
    if (input.heldOn < action.openedOn) throw invalid("heldOn", "It is held after it was decided on.");
    const place = tidy(input.place ?? "") || null;
    if (place !== null && place.length > LONGEST_PLACE) {
      throw invalid("place", `A place has ${LONGEST_PLACE} characters at most.`);
    }
    const invited = await invitedCells(tx, input.cellIds);
    const { pk } = action;
    const known = await tx.session.query<{ cell_pk: number; attended: number | null }>(
      "DELETE FROM action_invitee WHERE action_pk = :pk RETURNING cell_pk, attended",
      { pk },
    );
    await tx.session.query("DELETE FROM action_event WHERE action_pk = :pk RETURNING action_pk", { pk });
    await insertRows(tx.session, ActionEvent, [{ actionPk: pk, heldOn: input.heldOn, place }]);
    const before = new Map(known.map((row) => [row.cell_pk, row.attended]));
    await insertRows(
      tx.session,
      ActionInvitee,
      invited.map((cellPk) => ({ actionPk: pk, cellPk, attended: before.get(cellPk) ?? null })),
    );
    return changed(tx, action, "planEvent", { invited: invited.length });
  });

export interface EventAttendance extends Asked {
  readonly presentCellIds: readonly string[];
}

/** Records which invited cells attended; before the day nobody has. */
export const recordEventAttendance = (
  context: Context,
  { idempotencyKey, ...input }: EventAttendance,
): Promise<string> =>
  inTransaction(context, { verb: "recordEventAttendance", idempotencyKey, input }, async (tx) => {
    const action = await organised(tx, input);
    const { pk } = action;
    const [event] = await tx.session.query<{ held: number }>(
      "SELECT CASE WHEN held_on <= :today THEN 1 ELSE 0 END AS held FROM action_event WHERE action_pk = :pk",
      { pk, today: tx.context.today },
    );
    if (!event) throw notFound("The event");
    if (event.held === 0) throw invalid("presentCellIds", "Attendance is taken on the day or later.");
    const present = await invitedCells(tx, input.presentCellIds);
    await tx.session.query(
      `UPDATE action_invitee SET attended = CASE WHEN cell_pk IN (:...present) THEN 1 ELSE 0 END
        WHERE action_pk = :pk RETURNING cell_pk`,
      { pk, present: [0, ...present] },
    );
    return changed(tx, action, "recordEventAttendance", { present: present.length });
  });

async function organised(tx: Transaction, { id, version }: Asked): Promise<Action> {
  const action = await readAction(tx, id, version);
  const { organises, isOwner } = await standingOf(tx.context, action);
  if (!organises && !isOwner) throw new Refusal("NOT_ALLOWED", "This is for its owner and for organisers.");
  return action;
}

async function changed(tx: Transaction, action: Action, verb: string, detail: object): Promise<string> {
  await updateVersioned(tx.session, Action, action, { recordedAt: tx.now }, tx.now);
  tx.audit({ verb, subject: "action", subjectId: action.id, detail });
  return action.id;
}

async function invitedCells(tx: Transaction, ids: readonly string[]): Promise<number[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_INVITED) throw invalid("cellIds", `${MOST_INVITED} cells at most are invited.`);
  const bag = new ParameterBag();
  const cells = await tx.session.query<{ pk: number }>(
    `SELECT c.pk FROM cell c WHERE c.id IN ${bag.list(wanted)}
      AND ${cellScope(tx.context, ACTION_ORGANISERS, "c", bag)}`,
    bag.values,
  );
  if (cells.length < wanted.length) throw notFound("The cell");
  return cells.map(({ pk }) => pk);
}
