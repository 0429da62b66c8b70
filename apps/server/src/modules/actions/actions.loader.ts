import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, findRows, hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { Document, documentScope } from "../documents/index.js";
import { Evaluation, evaluationScope, Finding, WORDS_READERS } from "../evaluations/index.js";
import { Account } from "../identity/index.js";
import { cellScope, Tenure } from "../organization/index.js";
import { Plan, planScope } from "../plans/index.js";
import { Action, ActionAnswer, ActionEvent, ActionInvitee, ActionStep, Evidence } from "./actions.entity.js";
import { ALL_ACTION_READERS } from "./actions.rights.js";

const owned = <T extends object>(session: Session, entity: EntityClass<T>, rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.action_pk as number }));

/** The parts of an action in their order; one statement for all that a request asks at once. */
const partsOf =
  <T extends object>(entity: EntityClass<T>, table: string, order: string) =>
  (context: Context, actionPk: number): Promise<T[]> =>
    loadMany<T>(context, table, actionPk, async (session, keys) =>
      owned(
        session,
        entity,
        await session.query(`SELECT * FROM ${table} WHERE action_pk IN (:...keys) ORDER BY ${order}`, {
          keys,
        }),
      ),
    );

export const stepsOf = partsOf(ActionStep, "action_step", "place");
export const answersOf = partsOf(ActionAnswer, "action_answer", "place");
export const evidenceOf = partsOf(Evidence, "evidence", "step_place, pk");
const eventsOf = partsOf(ActionEvent, "action_event", "action_pk");
export const eventOf = async (context: Context, actionPk: number): Promise<ActionEvent | null> =>
  (await eventsOf(context, actionPk))[0] ?? null;

/** The invited cells that the actor sees, by code. */
export const inviteesOf = (context: Context, actionPk: number): Promise<ActionInvitee[]> =>
  loadMany<ActionInvitee>(context, "invitees", actionPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT i.* FROM action_invitee i JOIN cell c ON c.pk = i.cell_pk
        WHERE i.action_pk IN ${bag.list(keys)} AND ${cellScope(context, ALL_ACTION_READERS, "c", bag)}
        ORDER BY c.sort_code, c.pk`,
      bag.values,
    );
    return owned(session, ActionInvitee, rows);
  });

/** Records by their internal keys; one statement for all of a kind that a request asks at once. */
export const actionBy = (context: Context, pk: number | null): Promise<Action | null> =>
  loadOne(context, Action, pk);
export const accountBy = (context: Context, pk: number | null): Promise<Account | null> =>
  loadOne(context, Account, pk);
export const tenureBy = (context: Context, pk: number | null): Promise<Tenure | null> =>
  loadOne(context, Tenure, pk);

/** One record that an action speaks of, where the actor may read it. */
async function seenBy<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  from: string,
  pk: number | null,
  scope: (bag: ParameterBag) => string,
): Promise<T | null> {
  if (pk === null) return null;
  const found = await loadMany<T>(context, `seen:${entity.name}`, pk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT t.* FROM ${from} WHERE t.pk IN ${bag.list(keys)} AND ${scope(bag)}`,
      bag.values,
    );
    return rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.pk as number }));
  });
  return found[0] ?? null;
}

export const seenEvaluation = (context: Context, pk: number | null): Promise<Evaluation | null> =>
  seenBy(context, Evaluation, "evaluation t", pk, (bag) => evaluationScope(context, "t", bag));
/** A finding is told with its evaluation: to those who read that in full. */
export const seenFinding = (context: Context, pk: number | null): Promise<Finding | null> =>
  seenBy(context, Finding, "finding t JOIN evaluation e ON e.pk = t.evaluation_pk", pk, (bag) =>
    evaluationScope(context, "e", bag, WORDS_READERS),
  );
export const seenPlan = (context: Context, pk: number | null): Promise<Plan | null> =>
  seenBy(context, Plan, "plan t", pk, (bag) => planScope(context, "t", bag));
export const seenDocument = (context: Context, pk: number | null): Promise<Document | null> =>
  seenBy(context, Document, "document t", pk, (bag) => documentScope(context, "t", bag));

/** An action of whose id the actor was just told. */
export async function actionById(context: Context, id: string): Promise<Action | null> {
  const [action] = await findRows(await context.reader(), Action, "id = :id", { id });
  return action ?? null;
}
