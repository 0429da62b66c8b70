import type { Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { noteOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope } from "../organization/index.js";
import { Action, ActionEvent, ActionInvitee, type ActionStep } from "./actions.entity.js";
import { ACTION_ORGANISERS, ALL_ACTION_READERS } from "./actions.rights.js";
import { noteStep } from "./actions.service.js";
import { EVENT_KINDS, mayChangeEvent, type PlannedEvent, planWords } from "./events.rules.js";
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
  readonly cellIds?: readonly string[] | null;
  readonly dropsAttendance?: boolean | null;
}

const MOST_INVITED = 1_000;
const LONGEST_PLACE = 200;

interface Guest {
  readonly cell_pk: number;
  readonly id: string;
  readonly code: string;
  readonly attended: number | null;
}

/** Sets day, place and invited cells of a conference or briefing; who stays invited keeps their attendance. */
export const planEvent = (context: Context, { idempotencyKey, ...input }: PlanEvent): Promise<string> =>
  inTransaction(context, { verb: "planEvent", idempotencyKey, input }, async (tx) => {
    const action = await changeable(tx, input);
    if (!EVENT_KINDS.includes(action.kind)) {
      throw invalid("id", "Only conferences and briefings have a day, a place and invitees.");
    }
    if (input.heldOn < action.openedOn) throw invalid("heldOn", "It is held after it was decided on.");
    const planned = { heldOn: input.heldOn, place: noteOf("place", input.place, LONGEST_PLACE) };
    const before = await plannedBefore(tx, action);
    const guests = await guestsOf(tx, action);
    const { added, dropped } = await changesOf(tx, guests, input.cellIds);
    // Nobody has attended what lies ahead.
    const isAhead = planned.heldOn > tx.context.today;
    const lost = (isAhead ? guests : dropped).filter(({ attended }) => attended !== null);
    if (lost.length > 0 && !input.dropsAttendance) {
      throw new Refusal("ATTENDANCE_LOST", "Recorded attendance would be lost; confirm that first.", {
        field: "dropsAttendance",
        cells: lost.map(({ code }) => code),
      });
    }
    await keepEvent(tx, action, planned, { added, dropped, forgets: isAhead });
    const all = guests.length + added.length - dropped.length;
    const words = planWords(before, planned, { all, added: added.length, dropped: dropped.length });
    return changed(tx, action, "PLAN", words, { invited: all, lost: lost.length });
  });

async function plannedBefore(tx: Transaction, { pk }: Action): Promise<PlannedEvent | null> {
  const [event] = await findRows(tx.session, ActionEvent, "action_pk = :pk", { pk });
  return event ?? null;
}

const guestsOf = (tx: Transaction, { pk }: Action): Promise<Guest[]> =>
  tx.session.query<Guest>(
    `SELECT i.cell_pk, c.id, c.code, i.attended FROM action_invitee i JOIN cell c ON c.pk = i.cell_pk
      WHERE i.action_pk = :pk ORDER BY c.sort_code, c.pk`,
    { pk },
  );

/** Who is invited anew and who leaves; cells that the actor does not see stay as they are. */
async function changesOf(
  tx: Transaction,
  guests: readonly Guest[],
  ids: readonly string[] | null | undefined,
) {
  if (ids == null) return { added: [], dropped: [] };
  const wanted = new Set(ids);
  if (wanted.size > MOST_INVITED) throw invalid("cellIds", `${MOST_INVITED} cells at most are invited.`);
  const known = new Set(guests.map(({ id }) => id));
  const fresh = [...wanted].filter((id) => !known.has(id));
  const added = await cellsSeen(tx, fresh, ACTION_ORGANISERS);
  if (added.length < fresh.length) throw notFound("The cell");
  const leaving = guests.filter(({ id }) => !wanted.has(id));
  const seen = new Set(
    await cellsSeen(
      tx,
      leaving.map(({ id }) => id),
      ALL_ACTION_READERS,
    ),
  );
  return { added, dropped: leaving.filter(({ cell_pk }) => seen.has(cell_pk)) };
}

async function cellsSeen(
  tx: Transaction,
  ids: readonly string[],
  roles: typeof ALL_ACTION_READERS,
): Promise<number[]> {
  const bag = new ParameterBag();
  const cells = await tx.session.query<{ pk: number }>(
    `SELECT c.pk FROM cell c WHERE c.id IN ${bag.list(ids)} AND ${cellScope(tx.context, roles, "c", bag)}`,
    bag.values,
  );
  return cells.map(({ pk }) => pk);
}

interface GuestChanges {
  readonly added: readonly number[];
  readonly dropped: readonly Guest[];
  /** Whether attendance known so far no longer holds. */
  readonly forgets: boolean;
}

async function keepEvent(tx: Transaction, { pk }: Action, planned: PlannedEvent, changes: GuestChanges) {
  const { added, dropped, forgets } = changes;
  const { heldOn, place } = planned;
  const known = await tx.session.query(
    "UPDATE action_event SET held_on = :heldOn, place = :place WHERE action_pk = :pk RETURNING action_pk",
    { pk, heldOn, place },
  );
  if (known.length === 0) await insertRows(tx.session, ActionEvent, [{ actionPk: pk, ...planned }]);
  await tx.session.query(
    "DELETE FROM action_invitee WHERE action_pk = :pk AND cell_pk IN (:...gone) RETURNING cell_pk",
    { pk, gone: [0, ...dropped.map(({ cell_pk }) => cell_pk)] },
  );
  if (forgets) {
    const sql = "UPDATE action_invitee SET attended = NULL WHERE action_pk = :pk RETURNING cell_pk";
    await tx.session.query(sql, { pk });
  }
  await insertRows(
    tx.session,
    ActionInvitee,
    added.map((cellPk) => ({ actionPk: pk, cellPk, attended: null })),
  );
}

export interface EventAttendance extends Asked {
  readonly presentCellIds: readonly string[];
}

/** Records which invited cells attended; before the day nobody has. */
export const recordEventAttendance = (
  context: Context,
  { idempotencyKey, ...input }: EventAttendance,
): Promise<string> =>
  inTransaction(context, { verb: "recordEventAttendance", idempotencyKey, input }, async (tx) => {
    const action = await changeable(tx, input);
    const event = await plannedBefore(tx, action);
    if (!event) throw notFound("The event");
    if (event.heldOn > tx.context.today) {
      throw invalid("presentCellIds", "Attendance is taken on the day or later.");
    }
    const guests = await guestsOf(tx, action);
    const present = new Set(input.presentCellIds);
    const came = guests.filter(({ id }) => present.has(id));
    if (came.length < present.size) throw notFound("The invited cell");
    await tx.session.query(
      `UPDATE action_invitee SET attended = CASE WHEN cell_pk IN (:...came) THEN 1 ELSE 0 END
        WHERE action_pk = :pk RETURNING cell_pk`,
      { pk: action.pk, came: [0, ...came.map(({ cell_pk }) => cell_pk)] },
    );
    const words = `${came.length} trên ${guests.length} chi bộ được mời có dự.`;
    return changed(tx, action, "ATTEND", words, { present: came.length });
  });

/** An action whose event the actor may change now: its owner or an organiser, until it is closed. */
async function changeable(tx: Transaction, { id, version }: Asked): Promise<Action> {
  const action = await readAction(tx, id, version);
  const { organises, isOwner } = await standingOf(tx.context, action);
  if (!organises && !isOwner) throw new Refusal("NOT_ALLOWED", "This is for its owner and for organisers.");
  if (mayChangeEvent(action.state)) return action;
  throw new Refusal("WRONG_STATE", "What is closed is reopened before it changes.", { state: action.state });
}

const VERBS = { PLAN: "planEvent", ATTEND: "recordEventAttendance" } as const;

async function changed(
  tx: Transaction,
  action: Action,
  kind: keyof typeof VERBS & ActionStep["kind"],
  words: string,
  detail: object,
): Promise<string> {
  await updateVersioned(tx.session, Action, action, { recordedAt: tx.now }, tx.now);
  await noteStep(tx, action, { kind, state: action.state, takenOn: tx.context.today, words });
  tx.audit({ verb: VERBS[kind], subject: "action", subjectId: action.id, detail });
  return action.id;
}
