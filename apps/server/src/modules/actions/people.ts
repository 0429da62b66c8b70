import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows } from "../../core/rows.js";
import { Account } from "../identity/index.js";
import { cellScope, committeesCovered, type Tenure } from "../organization/index.js";
import { ACCOUNT_OWNERS, NAMED_VERIFIERS } from "./actions.rights.js";
import { officialsOver, type Place, postsOn } from "./owners.js";

const GIVERS: readonly Role[] = ["ORGANISER", "INSPECTION"];

export interface People {
  readonly posts: readonly Tenure[];
  readonly owners: readonly Account[];
  readonly verifiers: readonly Account[];
}

/** A cell, or a committee. */
export interface PeoplePlace {
  readonly cellId?: string | null;
  readonly committeeId?: string | null;
}

/** To whom an action there may be given today, and who may be named to verify it. */
export async function peopleFor(context: Context, asked: PeoplePlace): Promise<People | null> {
  const session = await context.reader();
  const place = await placeOf(context, asked);
  if (!place) return null;
  const owners = await officialsOver(session, place, ACCOUNT_OWNERS, context.today);
  const verifiers = await officialsOver(session, place, NAMED_VERIFIERS, context.today);
  const pks = [0, ...[...owners, ...verifiers].map(({ pk }) => pk)];
  const accounts = new Map(
    (await findRows(session, Account, "pk IN (:...pks)", { pks })).map((account) => [account.pk, account]),
  );
  return {
    posts: "cellPk" in place ? await postsOn(session, [place.cellPk], context.today) : [],
    owners: owners.map(({ pk }) => accounts.get(pk)!),
    verifiers: verifiers.map(({ pk }) => accounts.get(pk)!),
  };
}

async function placeOf(context: Context, { cellId, committeeId }: PeoplePlace): Promise<Place | null> {
  if ((cellId == null) === (committeeId == null)) throw invalid("cellId", "Name a cell, or a committee.");
  const session = await context.reader();
  const bag = new ParameterBag();
  const id = bag.add(cellId ?? committeeId);
  const sql =
    cellId == null
      ? `SELECT c.pk FROM committee c WHERE c.id = ${id} AND ${committeesCovered(context, GIVERS, "c", bag)}`
      : `SELECT c.pk FROM cell c WHERE c.id = ${id} AND ${cellScope(context, GIVERS, "c", bag)}`;
  const [found] = await session.query<{ pk: number }>(sql, bag.values);
  if (!found) return null;
  return cellId == null ? { committeePk: found.pk } : { cellPk: found.pk };
}
