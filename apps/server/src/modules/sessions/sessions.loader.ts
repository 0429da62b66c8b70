import type { Context } from "../../core/context.js";
import { loadMany, loadOne, seenBy } from "../../core/load.js";
import { findRows } from "../../core/rows.js";
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

const actionSeen = seenBy(Action, "action t", (context, bag) => actionScope(context, "t", bag));
const measureSeen = seenBy(Measure, "measure t", (context, bag) => measureScope(context, "t", bag));

export const seenAction = (context: Context, { actionPk }: SessionDecision): Promise<Action | null> =>
  actionSeen(context, actionPk);
export const seenMeasure = (context: Context, { measurePk }: SessionDecision): Promise<Measure | null> =>
  measureSeen(context, measurePk);
