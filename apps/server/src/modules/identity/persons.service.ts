import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { insertRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope, cellsLed } from "../organization/index.js";
import { accountSeen, couldBeConfirmed } from "./administering.js";
import { AccountPerson } from "./identity.entity.js";

export interface PersonLinkInput {
  readonly accountId: string;
  readonly personId: string;
  readonly idempotencyKey?: string | null;
}

/**
 * Says that an account belongs to a person: it then answers for that person, and never decides about them. Where there
 * is another administrator it means nothing until that one says the same.
 */
export function linkPerson(context: Context, { idempotencyKey, ...input }: PersonLinkInput): Promise<string> {
  const options = { verb: "linkPerson", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const { accountPk, personPk } = await partsOf(tx, input);
    const me = tx.context.actor?.accountPk ?? null;
    const [open] = await tx.session.query<{ awaiting: number; linked_by_pk: number | null }>(
      `SELECT awaiting, linked_by_pk FROM account_person
        WHERE account_pk = :accountPk AND person_pk = :personPk AND ended_at IS NULL`,
      { accountPk, personPk },
    );
    if (open && (open.awaiting === 0 || open.linked_by_pk === me)) {
      throw new Refusal(
        "ALREADY_EXISTS",
        "The account belongs to this person already, or waits to be confirmed.",
      );
    }
    const awaiting = !open && (await waitsForAnother(tx, personPk)) ? 1 : 0;
    if (open) {
      await tx.session.query(
        `UPDATE account_person SET awaiting = 0, confirmed_by_pk = :me
          WHERE account_pk = :accountPk AND person_pk = :personPk AND ended_at IS NULL`,
        { me, accountPk, personPk },
      );
    } else {
      const link = { accountPk, personPk, linkedByPk: me, linkedAt: tx.now, awaiting };
      await insertRows(tx.session, AccountPerson, [link]);
    }
    const detail = { awaiting: awaiting === 1 };
    tx.audit({ verb: "linkPerson", subject: "account", subjectId: input.accountId, detail });
    return input.accountId;
  });
}

/** Ends a link that was wrong. What the account may not decide about stays as it was. */
export function unlinkPerson(
  context: Context,
  { idempotencyKey, ...input }: PersonLinkInput,
): Promise<string> {
  const options = { verb: "unlinkPerson", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const { accountPk, personPk } = await partsOf(tx, input);
    const ended = await tx.session.query(
      `UPDATE account_person SET ended_at = :now
        WHERE account_pk = :accountPk AND person_pk = :personPk AND ended_at IS NULL RETURNING person_pk`,
      { now: tx.now, accountPk, personPk },
    );
    if (ended.length === 0) throw notFound("The link");
    tx.audit({ verb: "unlinkPerson", subject: "account", subjectId: input.accountId });
    return input.accountId;
  });
}

async function partsOf(tx: Transaction, { accountId, personId }: PersonLinkInput) {
  const account = await accountSeen(tx, accountId);
  if (account.pk === tx.context.actor?.accountPk) {
    throw new Refusal("NOT_ALLOWED", "Nobody says of themselves who they are.", { field: "accountId" });
  }
  const bag = new ParameterBag();
  const own = tx.context.actor
    ? `EXISTS (SELECT 1 FROM cell c WHERE c.pk = p.cell_pk AND ${cellScope(tx.context, ["ADMINISTRATOR"], "c", bag)})`
    : "1 = 1";
  const [person] = await tx.session.query<{ pk: number }>(
    `SELECT p.pk FROM person p WHERE p.id = ${bag.add(personId)} AND ${own}`,
    bag.values,
  );
  if (!person) throw notFound("The person");
  return { accountPk: account.pk, personPk: person.pk };
}

/** Whether another administrator of the person's part is there to say the same. */
async function waitsForAnother(tx: Transaction, personPk: number): Promise<boolean> {
  const bag = new ParameterBag();
  const home = `(SELECT link.committee_pk FROM person p JOIN cell_committee_link link ON link.cell_pk = p.cell_pk
    WHERE link.until IS NULL AND p.pk = ${bag.add(personPk)})`;
  const [row] = await tx.session.query(
    `SELECT 1 AS waits WHERE ${couldBeConfirmed(tx, home, bag)}`,
    bag.values,
  );
  return row !== undefined;
}

/** The persons that the actor is. What is read by it is the actor's alone. */
export async function personsOf(context: Context): Promise<readonly number[]> {
  context.answer.isOwn = true;
  const { accountPk } = context.signedIn;
  const loader = context.loader<number, readonly number[]>("personsOfAccount", async (keys) => {
    const rows = await (await context.reader()).query<{ account_pk: number; person_pk: number }>(
      "SELECT account_pk, person_pk FROM account_person WHERE account_pk IN (:...keys) AND ended_at IS NULL AND awaiting = 0",
      { keys },
    );
    return keys.map((key) => rows.flatMap((row) => (row.account_pk === key ? [row.person_pk] : [])));
  });
  return loader.load(accountPk);
}

/** SQL that is true where the person of the key `personPk` is the actor; what is read by it is the actor's alone. */
export function isActorSql(context: Context, personPk: string, bag: ParameterBag): string {
  context.answer.isOwn = true;
  return `${personPk} IN (SELECT mine.person_pk FROM account_person mine
    WHERE mine.ended_at IS NULL AND mine.awaiting = 0 AND mine.account_pk = ${bag.add(context.actor?.accountPk ?? 0)})`;
}

/** SQL of the cells in whose committee an account's person holds a post on a day. */
const cellsServed = (
  account: string,
  day: string,
): string => `SELECT held.cell_pk FROM account_person own JOIN tenure held ON held.person_pk = own.person_pk
  WHERE own.account_pk = ${account} AND own.ended_at IS NULL AND own.awaiting = 0
    AND held.since <= ${day} AND (held.until IS NULL OR ${day} < held.until)`;

/**
 * SQL that is true for a cell whose committee the actor speaks for today: by the role of its secretary, or by a post of
 * their own in it.
 */
export const speaksForSql = (context: Context, cell: string, bag: ParameterBag): string =>
  `(${cell} IN ${bag.list(cellsLed(context))}
    OR ${cell} IN (${cellsServed(bag.add(context.actor?.accountPk ?? 0), bag.add(context.today))}))`;

/** The cells whose committee the actor speaks for today. What is read by it is the actor's alone. */
export async function cellsSpokenFor(context: Context): Promise<readonly number[]> {
  context.answer.isOwn = true;
  const loader = context.loader<number, readonly number[]>("cellsServed", async ([account]) => {
    const rows = await (await context.reader()).query<{ cell_pk: number }>(
      cellsServed(":account", ":today"),
      { account, today: context.today },
    );
    return [rows.map((row) => row.cell_pk)];
  });
  return [...cellsLed(context), ...(await loader.load(context.signedIn.accountPk))];
}

/**
 * SQL that is true where an account ever was, or spoke for, whom something concerns: linked to the person once, or the
 * secretary's account of the cell on or after a day. Neither giving a role back nor ending a link changes that.
 */
export const everConcernedSql = (
  account: string,
  { cellPk, personPk }: { readonly cellPk: string; readonly personPk: string },
  since: string,
): string => `(EXISTS (SELECT 1 FROM account_person own WHERE own.account_pk = ${account} AND own.person_pk = ${personPk}
      AND own.awaiting = 0)
    OR EXISTS (SELECT 1 FROM role_grant held WHERE held.account_pk = ${account} AND held.role = 'SECRETARY'
      AND held.cell_pk = ${cellPk} AND (held.until IS NULL OR CAST(held.until AS text) > CAST(${since} AS text))
      AND (held.revoked_at IS NULL OR held.revoked_at >= CAST(${since} AS text))))`;
