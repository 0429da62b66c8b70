import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, findRows, hydrate } from "../../core/rows.js";
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

/** A record behind decisions where the actor may see it; one statement for all that a request asks. */
const seenBy =
  <T extends object>(
    entity: EntityClass<T>,
    table: string,
    scope: (context: Context, alias: string, bag: ParameterBag) => string,
  ) =>
  async (context: Context, pk: number | null): Promise<T | null> => {
    if (pk === null) return null;
    const found = await loadMany<T>(context, `decided:${table}`, pk, async (session, keys) => {
      const bag = new ParameterBag();
      const rows = await session.query(
        `SELECT t.* FROM ${table} t WHERE t.pk IN ${bag.list(keys)} AND ${scope(context, "t", bag)}`,
        bag.values,
      );
      return rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.pk as number }));
    });
    return found[0] ?? null;
  };

const actionSeen = seenBy(Action, "action", (context, alias, bag) => actionScope(context, alias, bag));
const measureSeen = seenBy(Measure, "measure", measureScope);

export const seenAction = (context: Context, { actionPk }: SessionDecision): Promise<Action | null> =>
  actionSeen(context, actionPk);
export const seenMeasure = (context: Context, { measurePk }: SessionDecision): Promise<Measure | null> =>
  measureSeen(context, measurePk);
