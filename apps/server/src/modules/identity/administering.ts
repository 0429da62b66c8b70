import { notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { accountsAdministered, grantsAdministered, reachesBeyond } from "./administered.js";
import { Account, RoleGrant } from "./identity.entity.js";

/** Who asks, and where it is looked for. */
type Asking = Pick<Transaction, "context" | "session">;

/** An account that the actor sees as administrator; there is no other. The machine itself sees all. */
export async function accountSeen(asking: Asking, accountId: string): Promise<Account> {
  return (await findAccount(asking, accountId)).account;
}

/**
 * An account that reaches nowhere but into the part the actor administers: who sets its password or ends it has its
 * rights in hand, or takes them from others.
 */
export async function accountWithin(asking: Asking, accountId: string): Promise<Account> {
  const { account, beyond } = await findAccount(asking, accountId);
  if (!beyond) return account;
  throw new Refusal(
    "BEYOND_OWN_PART",
    "The account has a role or a person beyond the part that the actor administers.",
    { field: "accountId" },
  );
}

async function findAccount(
  { context, session }: Asking,
  id: string,
): Promise<{ account: Account; beyond: boolean }> {
  const bag = new ParameterBag();
  const seen = context.actor === null ? "1 = 1" : accountsAdministered(context, "a", bag);
  const beyond = context.actor === null ? "1 = 0" : reachesBeyond(context, "a", bag);
  const [row] = await session.query<Record<string, unknown>>(
    `SELECT a.*, CASE WHEN ${beyond} THEN 1 ELSE 0 END AS beyond FROM account a
      WHERE a.id = ${bag.add(id)} AND ${seen}`,
    bag.values,
  );
  if (!row) throw notFound("The account");
  return { account: hydrate(session, Account, row), beyond: row.beyond === 1 };
}

/** A standing role over something that the actor administers; there is no other. */
export async function grantWithin({ context, session }: Asking, id: string): Promise<RoleGrant> {
  const bag = new ParameterBag();
  const own = context.actor === null ? "g.revoked_at IS NULL" : grantsAdministered(context, "g", bag);
  const [row] = await session.query(
    `SELECT g.* FROM role_grant g WHERE g.id = ${bag.add(id)} AND ${own}`,
    bag.values,
  );
  if (!row) throw notFound("The grant");
  return hydrate(session, RoleGrant, row);
}

/**
 * SQL that is true where another administrator than the actor could confirm what is done over a committee, or with
 * `NULL` over everything. For the command line of the machine there is none.
 */
export function couldBeConfirmed({ context }: Transaction, committee: string, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 0";
  return `EXISTS (SELECT 1 FROM role_grant other JOIN account held ON held.pk = other.account_pk
    WHERE other.role = 'ADMINISTRATOR' AND other.revoked_at IS NULL AND other.awaiting = 0 AND held.disabled_at IS NULL
      AND (other.until IS NULL OR ${bag.add(context.today)} < other.until)
      AND other.account_pk <> ${bag.add(context.actor.accountPk)}
      AND (other.committee_pk IS NULL OR other.committee_pk IN (SELECT up.ancestor_pk FROM committee_path up
        WHERE up.until IS NULL AND up.descendant_pk = ${committee})))`;
}
