import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate } from "../../core/rows.js";
import { Action, actionScope } from "../actions/index.js";
import { Measure, measureScope } from "../measures/index.js";
import { CommitteeSession, SessionDecision } from "./sessions.entity.js";

/** What a session decided, in its order. */
export const decisionsOf = (context: Context, sessionPk: number): Promise<SessionDecision[]> =>
  loadMany<SessionDecision>(context, "sessionDecisions", sessionPk, async (session, keys) =>
    (await findRows(session, SessionDecision, "session_pk IN (:...keys) ORDER BY place", { keys })).map(
      (decision) => Object.assign(decision, { parent: decision.sessionPk }),
    ),
  );

export const sessionBy = async (context: Context, pk: number): Promise<CommitteeSession> =>
  (await loadOne(context, CommitteeSession, pk))!;

/** What shows whether a decision was carried out is read whoever asks; the records themselves only with rights. */
export const actionBehind = (context: Context, { actionPk }: SessionDecision): Promise<Action | null> =>
  loadOne(context, Action, actionPk);
export const measureBehind = (context: Context, { measurePk }: SessionDecision): Promise<Measure | null> =>
  loadOne(context, Measure, measurePk);

export async function seenAction(context: Context, { actionPk }: SessionDecision): Promise<Action | null> {
  if (actionPk === null) return null;
  const found = await loadMany<Action>(context, "decidedActions", actionPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT a.* FROM action a WHERE a.pk IN ${bag.list(keys)} AND ${actionScope(context, "a", bag)}`,
      bag.values,
    );
    return rows.map((row) => Object.assign(hydrate(session, Action, row), { parent: row.pk as number }));
  });
  return found[0] ?? null;
}

export async function seenMeasure(context: Context, { measurePk }: SessionDecision): Promise<Measure | null> {
  if (measurePk === null) return null;
  const found = await loadMany<Measure>(context, "decidedMeasures", measurePk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT m.* FROM measure m WHERE m.pk IN ${bag.list(keys)} AND ${measureScope(context, "m", bag)}`,
      bag.values,
    );
    return rows.map((row) => Object.assign(hydrate(session, Measure, row), { parent: row.pk as number }));
  });
  return found[0] ?? null;
}
