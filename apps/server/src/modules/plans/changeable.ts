import { notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { committeesCovered, Delegation } from "../organization/index.js";
import { Pilot, Plan } from "./plans.entity.js";
import { PLANNERS } from "./plans.rights.js";

/** A plan that the actor may change; outside the scope it is not there. */
export async function planToChange(tx: Transaction, id: string): Promise<Plan> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT p.* FROM plan p JOIN committee c ON c.pk = p.committee_pk
      WHERE p.id = ${bag.add(id)} AND ${committeesCovered(tx.context, PLANNERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The plan");
  return hydrate(tx.session, Plan, row);
}

/** A pilot of a plan that the actor may change. */
export async function pilotToChange(tx: Transaction, id: string): Promise<Pilot> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT t.* FROM pilot t JOIN plan p ON p.pk = t.plan_pk JOIN committee c ON c.pk = p.committee_pk
      WHERE t.id = ${bag.add(id)} AND t.removed_at IS NULL AND ${committeesCovered(tx.context, PLANNERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The pilot");
  return hydrate(tx.session, Pilot, row);
}

/** A delegation of a committee whose plans the actor may change. */
export async function delegationToChange(tx: Transaction, id: string): Promise<Delegation> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT d.* FROM delegation d JOIN committee c ON c.pk = d.committee_pk
      WHERE d.id = ${bag.add(id)} AND ${committeesCovered(tx.context, PLANNERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The delegation");
  return hydrate(tx.session, Delegation, row);
}
