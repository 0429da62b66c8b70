import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import type { Action } from "./actions.entity.js";
import { eventOf } from "./actions.loader.js";
import type { Taken } from "./actions.rules.js";
import { eventLack } from "./events.rules.js";

/** All who are invited to an event, whoever asks. */
export interface Turnout {
  readonly invited: number;
  readonly taken: number;
  readonly attended: number;
}

/** How many cells were invited to an event, and what is known of them. */
export async function turnoutOf(context: Context, actionPk: number): Promise<Turnout> {
  const [turnout] = await loadMany<Turnout>(context, "turnout", actionPk, (session, keys) =>
    session.query(
      `SELECT action_pk AS parent, COUNT(*) AS invited, COUNT(attended) AS taken, COALESCE(SUM(attended), 0) AS attended
        FROM action_invitee WHERE action_pk IN (:...keys) GROUP BY action_pk`,
      { keys },
    ),
  );
  return turnout ?? { invited: 0, taken: 0, attended: 0 };
}

/** Why a conference or briefing cannot count as done yet; null where it can, and for other kinds. */
export async function lackOf(context: Context, { pk, kind }: Action) {
  const [event, { taken }] = [await eventOf(context, pk), await turnoutOf(context, pk)];
  return eventLack(kind, { heldOn: event?.heldOn ?? null, isTaken: taken > 0 }, context.today);
}

/** The steps by which an action counts as done. */
const DONE: readonly Taken[] = ["SUBMIT", "VERIFY"];
export const countsAsDone = (step: Taken): boolean => DONE.includes(step);
