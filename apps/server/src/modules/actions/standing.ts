import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { cellsLed, committeesCovered, coversCell } from "../organization/index.js";
import type { Action } from "./actions.entity.js";
import { ACTION_DECIDERS, ACTION_ORGANISERS, NAMED_VERIFIERS } from "./actions.rights.js";
import { nextSteps, type Standing, type Taken } from "./actions.rules.js";
import { countsAsDone, lackOf } from "./event-stand.js";

type Roles = readonly Role[];

/** Whether a grant of one of the roles covers the place of an action. */
export async function coversPlace(context: Context, roles: Roles, action: Action): Promise<boolean> {
  if (action.cellPk !== null) return coversCell(context, roles, action.cellPk);
  const loader = context.loader<number, boolean>(`coversCommittee:${roles.join()}`, async (keys) => {
    const bag = new ParameterBag();
    const rows = await (await context.reader()).query<{ pk: number }>(
      `SELECT c.pk FROM committee c WHERE c.pk IN ${bag.list(keys)} AND ${committeesCovered(context, roles, "c", bag)}`,
      bag.values,
    );
    const covered = new Set(rows.map(({ pk }) => pk));
    return keys.map((key) => covered.has(key));
  });
  return loader.load(action.committeePk!);
}

/** What the actor is to an action. It is told to this account alone. */
export async function standingOf(context: Context, action: Action): Promise<Standing> {
  context.answer.isOwn = true;
  const { accountPk } = context.signedIn;
  const speaksForCell =
    action.ownerTenurePk !== null && cellsLed(context).some((cellPk) => cellPk === action.cellPk);
  const named = action.verifierPk === accountPk && (await coversPlace(context, NAMED_VERIFIERS, action));
  const submissions = await loadMany<{ submitter: number }>(
    context,
    "submissions",
    action.pk,
    (session, keys) =>
      session.query(
        `SELECT action_pk AS parent, account_pk AS submitter FROM action_step
        WHERE action_pk IN (:...keys) AND kind = 'SUBMIT' AND account_pk IS NOT NULL`,
        { keys },
      ),
  );
  return {
    isOwner: action.ownerAccountPk === accountPk || speaksForCell,
    organises: await coversPlace(context, ACTION_ORGANISERS, action),
    decides: named || (await coversPlace(context, ACTION_DECIDERS, action)),
    submitted: submissions.some(({ submitter }) => submitter === accountPk),
  };
}

export async function nextStepsFor(context: Context, action: Action): Promise<Taken[]> {
  const steps = nextSteps(action.state, await standingOf(context, action));
  return steps.some(countsAsDone) && (await lackOf(context, action))
    ? steps.filter((step) => !countsAsDone(step))
    : steps;
}
