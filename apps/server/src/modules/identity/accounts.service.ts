import { type Day, fold, isDay, type Role, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Cell, Committee, coversCell, Delegation, seesAll } from "../organization/index.js";
import { endCredentials, hashSecret, newSecret } from "./credentials.js";
import { Account, Credential, RoleGrant } from "./identity.entity.js";
import { ELEVATED, GRANT_SCOPES, passwordFault } from "./identity.rules.js";
import { hashPassword, randomPassword } from "./password.js";

export interface AccountInput {
  readonly id?: string | null;
  readonly login: string;
  readonly name?: string | null;
  /** Null makes a one-time password that must be changed. */
  readonly password?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Creates an account; the one-time password is told once and never again. */
export async function createAccount(
  context: Context,
  input: AccountInput,
): Promise<{ id: string; oneTimePassword: string | null }> {
  const login = tidy(input.login);
  if (!/^[\p{L}\p{N}._-]{3,60}$/u.test(login)) {
    throw invalid("login", "A login has 3 to 60 letters, digits, dots, dashes or underlines.");
  }
  const oneTime = input.password == null ? randomPassword() : null;
  const fault = input.password == null ? null : passwordFault(input.password, login);
  if (fault) throw new Refusal("PASSWORD_TOO_WEAK", fault, { field: "password" });
  const passwordHash = await hashPassword(input.password ?? oneTime!);
  const id = input.id ?? newId();
  let isNew = false;
  const kept = await inTransaction(
    context,
    {
      verb: "createAccount",
      idempotencyKey: input.idempotencyKey,
      input: { login, name: input.name ?? null },
      figures: false,
    },
    async (tx) => {
      isNew = true;
      const loginFolded = fold(login);
      const [taken] = await findRows(tx.session, Account, "login_folded = :loginFolded", { loginFolded });
      if (taken) throw new Refusal("LOGIN_TAKEN", "This login is taken.", { field: "login" });
      await insertRows(tx.session, Account, [
        {
          id,
          version: 1,
          login,
          loginFolded,
          name: input.name ? tidy(input.name) : null,
          passwordHash,
          mustChange: oneTime ? 1 : 0,
          createdAt: tx.now,
        },
      ]);
      tx.audit({ verb: "createAccount", subject: "account", subjectId: id });
      return id;
    },
  );
  return { id: kept, oneTimePassword: isNew ? oneTime : null };
}

/** Gives an account a new one-time password and ends its sessions. */
export async function resetPassword(context: Context, accountId: string): Promise<string> {
  const oneTime = randomPassword();
  const passwordHash = await hashPassword(oneTime);
  await inTransaction(context, { verb: "resetPassword", figures: false }, async (tx) => {
    const account = await accountBy(tx, accountId);
    const withoutHash = Object.assign(new Account(), account, { passwordHash: "" });
    await updateVersioned(tx.session, Account, withoutHash, { passwordHash, mustChange: 1 }, tx.now);
    await endCredentials(tx.context, account.pk, null);
    tx.audit({ verb: "resetPassword", subject: "account", subjectId: accountId });
  });
  return oneTime;
}

/** Disables an account and ends all its sessions and tokens. */
export function disableAccount(context: Context, accountId: string): Promise<string> {
  return inTransaction(context, { verb: "disableAccount", figures: false }, async (tx) => {
    const account = await accountBy(tx, accountId);
    const withoutHash = Object.assign(new Account(), account, { passwordHash: "" });
    await updateVersioned(tx.session, Account, withoutHash, { disabledAt: tx.now }, tx.now);
    await endCredentials(tx.context, account.pk, null);
    tx.audit({ verb: "disableAccount", subject: "account", subjectId: accountId });
    return accountId;
  });
}

export interface GrantInput {
  readonly accountId: string;
  readonly role: Role;
  readonly committeeId?: string | null;
  readonly cellId?: string | null;
  readonly delegationId?: string | null;
  /** The first day; today unless told. */
  readonly since?: Day | null;
  readonly until?: Day | null;
  readonly idempotencyKey?: string | null;
}

/** Gives a role over a part of the organisation. A far-reaching one waits for a second administrator, if there is one. */
export function grantRole(context: Context, input: GrantInput): Promise<string> {
  const { idempotencyKey, ...asked } = input;
  return inTransaction(
    context,
    { verb: "grantRole", idempotencyKey, input: asked, figures: false },
    async (tx) => {
      const account = await accountBy(tx, input.accountId);
      const scope = await scopeOfGrant(tx, input);
      const since = input.since ?? context.today;
      if (input.until != null && (!isDay(input.until) || input.until <= since)) {
        throw invalid("until", "A role ends after it begins.");
      }
      const id = newId();
      const awaiting = ELEVATED.includes(input.role) && (await otherAdministrators(tx)) > 0 ? 1 : 0;
      await insertRows(tx.session, RoleGrant, [
        {
          id,
          accountPk: account.pk,
          role: input.role,
          ...scope,
          since,
          until: input.until ?? null,
          grantedByPk: context.actor?.accountPk ?? null,
          awaiting,
          grantedAt: tx.now,
        },
      ]);
      const detail = { account: input.accountId, role: input.role, awaiting: awaiting === 1 };
      tx.audit({ verb: "grantRole", subject: "role_grant", subjectId: id, detail });
      return id;
    },
  );
}

/** A second administrator confirms what another granted. */
export function confirmGrant(context: Context, grantId: string): Promise<string> {
  return inTransaction(context, { verb: "confirmGrant", figures: false }, async (tx) => {
    const [grant] = await findRows(tx.session, RoleGrant, "id = :grantId AND revoked_at IS NULL", {
      grantId,
    });
    if (!grant) throw notFound("The grant");
    const me = context.signedIn.accountPk;
    if (grant.grantedByPk === me || grant.accountPk === me) {
      throw new Refusal(
        "SECOND_ADMINISTRATOR_NEEDED",
        "Another administrator than the one who granted confirms it.",
      );
    }
    await tx.session.query(
      "UPDATE role_grant SET awaiting = 0, confirmed_by_pk = :me WHERE pk = :pk RETURNING pk",
      {
        me,
        pk: grant.pk,
      },
    );
    tx.audit({ verb: "confirmGrant", subject: "role_grant", subjectId: grantId });
    return grantId;
  });
}

export function revokeRole(context: Context, grantId: string): Promise<string> {
  return inTransaction(context, { verb: "revokeRole", figures: false }, async (tx) => {
    const ended = await tx.session.query(
      "UPDATE role_grant SET revoked_at = :now WHERE id = :grantId AND revoked_at IS NULL RETURNING pk",
      { now: tx.now, grantId },
    );
    if (ended.length === 0) throw notFound("The grant");
    tx.audit({ verb: "revokeRole", subject: "role_grant", subjectId: grantId });
    return grantId;
  });
}

/** A token for a program of one's own, with one's own rights; the secret is told once. */
export async function createToken(
  context: Context,
  name: string,
  expiresOn: Day,
): Promise<{ id: string; secret: string }> {
  const actor = context.signedIn;
  const secret = newSecret();
  const days = (Date.parse(expiresOn) - Date.now()) / 86_400_000;
  if (!isDay(expiresOn) || days <= 0 || days > 366)
    throw invalid("expiresOn", "A token lasts a year at most.");
  if (tidy(name).length === 0 || name.length > 80)
    throw invalid("name", "A token has a name of at most 80 characters.");
  const id = await inTransaction(context, { verb: "createToken", figures: false }, async (tx) => {
    const id = newId();
    await insertRows(tx.session, Credential, [
      {
        id,
        accountPk: actor.accountPk,
        kind: "TOKEN",
        name: tidy(name),
        secretHash: hashSecret(secret),
        createdAt: tx.now,
        seenAt: tx.now,
        expiresAt: `${expiresOn}T00:00:00.000Z`,
      },
    ]);
    tx.audit({ verb: "createToken", subject: "credential", subjectId: id });
    return id;
  });
  return { id, secret };
}

/** Ends a token of one's own. */
export function revokeToken(context: Context, tokenId: string): Promise<string> {
  return inTransaction(context, { verb: "revokeToken", figures: false }, async (tx) => {
    const ended = await tx.session.query(
      `UPDATE credential SET ended_at = :now
        WHERE id = :tokenId AND account_pk = :me AND kind = 'TOKEN' AND ended_at IS NULL RETURNING pk`,
      { now: tx.now, tokenId, me: context.signedIn.accountPk },
    );
    if (ended.length === 0) throw notFound("The token");
    tx.audit({ verb: "revokeToken", subject: "credential", subjectId: tokenId });
    return tokenId;
  });
}

async function accountBy(tx: Transaction, accountId: string): Promise<Account> {
  const [account] = await findRows(tx.session, Account, "id = :accountId", { accountId });
  if (!account) throw notFound("The account");
  return account;
}

async function otherAdministrators(tx: Transaction): Promise<number> {
  const [row] = await tx.session.query<{ total: number }>(
    `SELECT COUNT(DISTINCT g.account_pk) AS total FROM role_grant g JOIN account a ON a.pk = g.account_pk
      WHERE g.role = 'ADMINISTRATOR' AND g.revoked_at IS NULL AND g.awaiting = 0 AND a.disabled_at IS NULL
        AND (g.until IS NULL OR :today < g.until) AND g.account_pk <> :me`,
    { today: tx.context.today, me: tx.context.actor?.accountPk ?? 0 },
  );
  // Without an actor the command line of the machine itself grants.
  return tx.context.actor ? row!.total : 0;
}

async function scopeOfGrant(
  tx: Transaction,
  input: GrantInput,
): Promise<{ committeePk: number | null; cellPk: number | null; delegationPk: number | null }> {
  const given = [
    { kind: "committee" as const, entity: Committee, id: input.committeeId },
    { kind: "cell" as const, entity: Cell, id: input.cellId },
    { kind: "delegation" as const, entity: Delegation, id: input.delegationId },
  ].filter((each) => each.id != null);
  const kind = given.length === 0 ? "all" : given.length === 1 ? given[0]!.kind : null;
  const allowed = GRANT_SCOPES[input.role];
  if (!kind || !allowed.includes(kind)) {
    throw new Refusal("GRANT_SCOPE", `${input.role} is given over: ${allowed.join(" or ")}.`, {
      field: "role",
    });
  }
  const scope = { committeePk: null, cellPk: null, delegationPk: null };
  const { context } = tx;
  const unbounded = context.actor === null || seesAll(context, ["ADMINISTRATOR"]);
  if (kind === "all") {
    if (!unbounded) throw new Refusal("NOT_ALLOWED", "Nobody gives more than they have.");
    return scope;
  }
  const [target] = await findRows<{ pk: number }>(tx.session, given[0]!.entity, "id = :id", {
    id: given[0]!.id,
  });
  if (!target || !(unbounded || (await administers(tx, kind, target.pk)))) throw notFound(`The ${kind}`);
  return { ...scope, [`${kind}Pk`]: target.pk };
}

/** Whether the actor's own administration covers what a role is to be given over. */
async function administers(
  tx: Transaction,
  kind: "committee" | "cell" | "delegation",
  pk: number,
): Promise<boolean> {
  if (kind === "cell") return coversCell(tx.context, ["ADMINISTRATOR"], pk);
  const own = tx.context.signedIn.grants.flatMap((grant) =>
    grant.role === "ADMINISTRATOR" && grant.committeePk !== null ? [grant.committeePk] : [],
  );
  const committee = kind === "committee" ? ":pk" : "(SELECT committee_pk FROM delegation WHERE pk = :pk)";
  const rows = await tx.session.query(
    `SELECT 1 AS covered FROM committee_path
      WHERE until IS NULL AND descendant_pk = ${committee} AND ancestor_pk IN (:...own)`,
    { pk, own: [0, ...own] },
  );
  return rows.length > 0;
}
