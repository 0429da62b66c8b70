import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { addOwnCells, definePilots } from "../evaluations/index.js";
import {
  ALL_ROLES,
  cellScope,
  committeesCovered,
  defineAssignedCells,
  ownDelegations,
} from "../organization/index.js";
import { Pilot } from "./plans.entity.js";

/** Who makes plans, of the committees their role covers. */
export const PLANNERS: readonly Role[] = ["ORGANISER"];
/** Who sees plans while they are made. */
export const DRAFT_READERS: readonly Role[] = ["ORGANISER", "STANDING_COMMITTEE"];
const OTHERS: readonly Role[] = ALL_ROLES.filter((role) => role !== "DELEGATE");

/** SQL that is true for a pilot of an approved plan that one of the delegations attends; anchors all of them attend. */
export const attendedBy = (pilot: string, delegations: string): string =>
  `${pilot}.removed_at IS NULL
    AND EXISTS (SELECT 1 FROM plan given WHERE given.pk = ${pilot}.plan_pk AND given.state = 'APPROVED')
    AND (${pilot}.delegation_pk IN ${delegations}
      OR (${pilot}.anchor = 1 AND EXISTS (SELECT 1 FROM plan_delegation sent
        WHERE sent.plan_pk = ${pilot}.plan_pk AND sent.delegation_pk IN ${delegations})))`;

defineAssignedCells(
  (alias, delegations) =>
    `${alias}.pk IN (SELECT due.cell_pk FROM pilot due WHERE ${attendedBy("due", delegations)})`,
);

/** Plans under way are the makers' own; SQL over the plan under `alias`. */
const isOpen = (context: Context, alias: string, bag: ParameterBag): string =>
  `(${alias}.state = 'APPROVED' OR EXISTS (SELECT 1 FROM committee maker
    WHERE maker.pk = ${alias}.committee_pk AND ${committeesCovered(context, DRAFT_READERS, "maker", bag)}))`;

/** The pilots an actor may see: of the cells they see, a delegate only those assigned; never those removed. */
export function pilotScope(context: Context, alias: string, bag: ParameterBag): string {
  if (context.actor === null) return `${alias}.removed_at IS NULL`;
  const delegations = ownDelegations(context);
  const ofCells = `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, OTHERS, "home", bag)})`;
  const assigned = delegations.length === 0 ? "1 = 0" : attendedBy(alias, bag.list(delegations));
  return `(${alias}.removed_at IS NULL AND (${ofCells} OR (${assigned}))
    AND EXISTS (SELECT 1 FROM plan of_pilot WHERE of_pilot.pk = ${alias}.plan_pk AND ${isOpen(context, "of_pilot", bag)}))`;
}

/** The plans an actor may see: of the committees their role covers, and those with a pilot they see. */
export function planScope(context: Context, alias: string, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 1";
  const own = `EXISTS (SELECT 1 FROM committee home WHERE home.pk = ${alias}.committee_pk
    AND ${committeesCovered(context, OTHERS, "home", bag)})`;
  const concerned = `EXISTS (SELECT 1 FROM pilot chosen WHERE chosen.plan_pk = ${alias}.pk AND ${pilotScope(context, "chosen", bag)})`;
  return `(${isOpen(context, alias, bag)} AND (${own} OR ${concerned}))`;
}

// Whom the office entered as a member of a delegation and as a person of a cell evaluates that cell for nobody above it.
addOwnCells(
  (
    context,
    bag,
  ) => `SELECT known.cell_pk FROM delegation_member listed JOIN person known ON known.pk = listed.person_pk
    WHERE listed.account_pk = ${bag.add(context.actor?.accountPk ?? 0)}`,
);

definePilots(async (tx, id) => {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT p.* FROM pilot p WHERE p.id = ${bag.add(id)} AND ${pilotScope(tx.context, "p", bag)}`,
    bag.values,
  );
  return row ? hydrate(tx.session, Pilot, row) : null;
});
