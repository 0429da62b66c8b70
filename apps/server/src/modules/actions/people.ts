import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows } from "../../core/rows.js";
import { Account } from "../identity/index.js";
import { cellScope, type Tenure } from "../organization/index.js";
import { ACCOUNT_OWNERS, NAMED_VERIFIERS } from "./actions.rights.js";
import { officialsOver, postsOn } from "./owners.js";

export interface People {
  readonly posts: readonly Tenure[];
  readonly owners: readonly Account[];
  readonly verifiers: readonly Account[];
}

/** To whom an action of a cell may be given today, and who may be named to verify it. */
export async function peopleFor(context: Context, cellId: string): Promise<People | null> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [cell] = await session.query<{ pk: number }>(
    `SELECT c.pk FROM cell c WHERE c.id = ${bag.add(cellId)}
      AND ${cellScope(context, ["ORGANISER", "INSPECTION"], "c", bag)}`,
    bag.values,
  );
  if (!cell) return null;
  const place = { cellPk: cell.pk };
  const owners = await officialsOver(session, place, ACCOUNT_OWNERS, context.today);
  const verifiers = await officialsOver(session, place, NAMED_VERIFIERS, context.today);
  const pks = [0, ...[...owners, ...verifiers].map(({ pk }) => pk)];
  const accounts = new Map(
    (await findRows(session, Account, "pk IN (:...pks)", { pks })).map((account) => [account.pk, account]),
  );
  return {
    posts: await postsOn(session, [cell.pk], context.today),
    owners: owners.map(({ pk }) => accounts.get(pk)!),
    verifiers: verifiers.map(({ pk }) => accounts.get(pk)!),
  };
}
