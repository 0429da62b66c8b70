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

/** SQL that is true where `grant` of the account `held` makes it an administrator, and has not ended. */
const administrates = (grant: string, held: string, today: string): string =>
  `${grant}.role = 'ADMINISTRATOR' AND ${grant}.revoked_at IS NULL AND ${grant}.awaiting = 0
    AND ${held}.disabled_at IS NULL AND (${grant}.until IS NULL OR ${today} < ${grant}.until)`;

/** SQL that is true where a grant reaches over a committee, or with `NULL` over everything. */
const reaches = (grant: string, committee: string): string =>
  `(${grant}.committee_pk IS NULL OR ${grant}.committee_pk IN (SELECT up.ancestor_pk FROM committee_path up
    WHERE up.until IS NULL AND up.descendant_pk = ${committee}))`;

/**
 * SQL that is true where another administrator than the actor could confirm what is done over a committee, or with
 * `NULL` over everything. For the command line of the machine there is none.
 */
export function couldBeConfirmed({ context }: Transaction, committee: string, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 0";
  return `EXISTS (SELECT 1 FROM role_grant other JOIN account held ON held.pk = other.account_pk
    WHERE ${administrates("other", "held", bag.add(context.today))}
      AND other.account_pk <> ${bag.add(context.actor.accountPk)} AND ${reaches("other", committee)})`;
}

/**
 * Takes rights from an account, unless nobody would then administer what it does, and for as long. The machine's
 * command line may.
 */
export async function keepingAdministered(
  tx: Transaction,
  accountPk: number,
  take: () => Promise<unknown>,
): Promise<void> {
  const { session, context } = tx;
  const bag = new ParameterBag();
  const today = bag.add(context.today);
  const grants = (grant: string, held: string) => `FROM role_grant ${grant}
    JOIN account ${held} ON ${held}.pk = ${grant}.account_pk
    WHERE ${administrates(grant, held, today)} AND ${grant}.since <= ${today}`;
  const before = await session.query<{ pk: number }>(
    `SELECT own.pk ${grants("own", "holder")} AND own.account_pk = ${bag.add(accountPk)}`,
    bag.values,
  );
  await take();
  if (context.actor === null || before.length === 0) return;
  const orphaned = await session.query(
    `SELECT 1 AS one FROM role_grant lost WHERE lost.pk IN ${bag.list(before.map(({ pk }) => pk))}
      AND NOT EXISTS (SELECT 1 ${grants("other", "held")} AND ${reaches("other", "lost.committee_pk")}
          AND (other.until IS NULL OR other.until >= lost.until))`,
    bag.values,
  );
  if (orphaned.length === 0) return;
  throw new Refusal("LAST_ADMINISTRATOR", "Nobody else administers what this account does.");
}
