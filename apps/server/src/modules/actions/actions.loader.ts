import type { Context } from "../../core/context.js";
import { loadMany, loadOne, seenBy } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, findRows, hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
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

/** Records that an action speaks of, where the actor may read them. */
export const seenEvaluation = seenBy(Evaluation, "evaluation t", (context, bag) =>
  evaluationScope(context, "t", bag),
);
/** A finding is told with its evaluation: to those who read that in full. */
export const seenFinding = seenBy(
  Finding,
  "finding t JOIN evaluation e ON e.pk = t.evaluation_pk",
  (context, bag) => evaluationScope(context, "e", bag, WORDS_READERS),
);
export const seenPlan = seenBy(Plan, "plan t", (context, bag) => planScope(context, "t", bag));

/** An action of whose id the actor was just told. */
export async function actionById(context: Context, id: string): Promise<Action | null> {
  const [action] = await findRows(await context.reader(), Action, "id = :id", { id });
  return action ?? null;
}
