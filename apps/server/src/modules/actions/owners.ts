import type { Day, Post, Role } from "@nen-nep/schema";
import { invalid, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { Account } from "../identity/index.js";
import { assignedTo, cellsUnder, covers, Tenure } from "../organization/index.js";
import { ACCOUNT_OWNERS, NAMED_VERIFIERS } from "./actions.rights.js";
import type { Owner } from "./actions.service.js";

/** Where an action is: in a cell, or with a committee. */
export type Place = { readonly cellPk: number } | { readonly committeePk: number };

/** An account that holds a role over that place today. */
export interface Official {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The accounts that hold one of the roles over a place today, by name; an account stands there once. */
export async function officialsOver(
  session: Session,
  place: Place,
  roles: readonly Role[],
  today: Day,
): Promise<Official[]> {
  const bag = new ParameterBag();
  const over =
    "cellPk" in place
      ? `(g.cell_pk = ${bag.add(place.cellPk)} OR ${bag.add(place.cellPk)} IN (${cellsUnder("(g.committee_pk)")})
          OR EXISTS (SELECT 1 FROM cell here WHERE here.pk = ${bag.add(place.cellPk)}
            AND ${assignedTo("here", "(g.delegation_pk)")}))`
      : `g.committee_pk IN (SELECT path.ancestor_pk FROM committee_path path
          WHERE path.until IS NULL AND path.descendant_pk = ${bag.add(place.committeePk)})`;
  const day = bag.add(today);
  const rows = await session.query<Official>(
    `SELECT a.pk, a.id, COALESCE(a.name, a.login) AS name, g.role FROM role_grant g JOIN account a ON a.pk = g.account_pk
      WHERE a.disabled_at IS NULL AND g.revoked_at IS NULL AND g.awaiting = 0 AND g.since <= ${day}
        AND (g.until IS NULL OR ${day} < g.until) AND g.role IN ${bag.list(roles)} AND ${over}
      ORDER BY name, a.pk, g.pk`,
    bag.values,
  );
  return rows.filter((row, index) => rows.findIndex(({ pk }) => pk === row.pk) === index);
}

/** Who holds a post of a cell on a day, the secretary first. */
export async function postsOn(session: Session, cellPks: readonly number[], day: Day): Promise<Tenure[]> {
  const held = await findRows(session, Tenure, "cell_pk IN (:...cellPks) ORDER BY since, pk", {
    cellPks: [0, ...cellPks],
  });
  const rank: Record<Post, number> = { SECRETARY: 0, DEPUTY: 1, COMMITTEE_MEMBER: 2 };
  return held.filter((tenure) => covers(tenure, day)).sort((a, b) => rank[a.post] - rank[b.post]);
}

/** The post that owns what is given to a cell unless told: its secretary, else the deputy. */
export const headOwner = (held: readonly Tenure[], cellPk: number): Owner | null => {
  const first = held.find((tenure) => tenure.cellPk === cellPk && tenure.post !== "COMMITTEE_MEMBER");
  return first ? { tenurePk: first.pk, post: first.post } : null;
};

interface Asked {
  readonly ownerTenureId?: string | null;
  readonly ownerAccountId?: string | null;
}

/** The owner that is asked for, or the cell's head on that day. */
export async function ownerOf(tx: Transaction, place: Place, asked: Asked, openedOn: Day): Promise<Owner> {
  const { ownerTenureId, ownerAccountId } = asked;
  if (ownerTenureId != null && ownerAccountId != null) {
    throw invalid("ownerAccountId", "An action has one owner: a post or an account.");
  }
  if (ownerAccountId != null) {
    return { accountPk: await official(tx, place, ownerAccountId, ACCOUNT_OWNERS, "ownerAccountId") };
  }
  if (!("cellPk" in place)) throw noOwner("ownerAccountId", []);
  const held = await postsOn(tx.session, [place.cellPk], openedOn);
  if (ownerTenureId == null) {
    const head = headOwner(held, place.cellPk);
    if (!head) throw noOwner("ownerTenureId", []);
    return head;
  }
  const tenure = held.find(({ id }) => id === ownerTenureId);
  if (!tenure) throw invalid("ownerTenureId", "Nobody holds this post in the cell on that day.");
  return { tenurePk: tenure.pk, post: tenure.post };
}

export const noOwner = (field: string, cells: readonly string[]): Refusal =>
  new Refusal("OWNER_NEEDED", "Somebody has to own an action; name who.", { field, cells });

/** The account that is named to verify; null where nobody is. */
export async function verifierOf(
  tx: Transaction,
  place: Place,
  id: string | null | undefined,
  owner: Owner,
): Promise<number | null> {
  if (id == null) return null;
  const pk = await official(tx, place, id, NAMED_VERIFIERS, "verifierId");
  if ("accountPk" in owner && owner.accountPk === pk) {
    throw new Refusal("OWN_WORK", "Nobody verifies their own work.", { field: "verifierId" });
  }
  return pk;
}

async function official(
  tx: Transaction,
  place: Place,
  id: string,
  roles: readonly Role[],
  field: string,
): Promise<number> {
  const [account] = await findRows(tx.session, Account, "id = :id", { id });
  const known = await officialsOver(tx.session, place, roles, tx.context.today);
  if (account && known.some(({ pk }) => pk === account.pk)) return account.pk;
  throw new Refusal("NOT_FOUND", "The account was not found.", { field });
}
