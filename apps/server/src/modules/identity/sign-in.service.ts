import { fold } from "@nen-nep/schema";
import type { Actor, Context, Services } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { actorOf, endCredentials, hashSecret, newSecret } from "./credentials.js";
import { Account, Credential } from "./identity.entity.js";
import { passwordFault } from "./identity.rules.js";
import { hashPassword, NOBODY, verifyPassword } from "./password.js";
import { Throttle } from "./throttle.js";

/** Failures are counted by login and by address, for each opened database on its own. */
const throttles = new WeakMap<Services, { byLogin: Throttle; byAddress: Throttle }>();

function throttlesOf(services: Services) {
  const known = throttles.get(services) ?? { byLogin: new Throttle(8), byAddress: new Throttle(40) };
  throttles.set(services, known);
  return known;
}

/** Signs in and returns who it is; the cookie carries the secret. Wrong login and wrong password look alike. */
export async function signIn(context: Context, login: string, password: string): Promise<Actor> {
  const now = Date.now();
  const { byLogin, byAddress } = throttlesOf(context.services);
  const keys = { login: fold(login), address: context.address };
  if (byLogin.blocks(keys.login, now) || byAddress.blocks(keys.address, now)) {
    throw new Refusal("TOO_MANY_ATTEMPTS", "Too many attempts; try again in a quarter of an hour.");
  }
  const session = await context.reader();
  const [account] = await findRows(session, Account, "login_folded = :login", { login: keys.login });
  const fits = await verifyPassword(password, account?.passwordHash ?? NOBODY);
  if (!account || !fits || account.disabledAt) {
    byLogin.fail(keys.login, now);
    byAddress.fail(keys.address, now);
    throw new Refusal("WRONG_CREDENTIALS", "Login or password is wrong.");
  }
  byLogin.forget(keys.login);
  const secret = newSecret();
  const { limits } = context.services.config;
  await inTransaction(context, { verb: "signIn", figures: false }, async (tx) => {
    const id = newId();
    await insertRows(tx.session, Credential, [
      {
        id,
        accountPk: account.pk,
        kind: "SESSION",
        scope: "ALL",
        secretHash: hashSecret(secret),
        createdAt: tx.now,
        seenAt: tx.now,
        expiresAt: new Date(Date.parse(tx.now) + limits.sessionHours * 3_600_000).toISOString(),
      },
    ]);
    tx.audit({ verb: "signIn", subject: "account", subjectId: account.id });
  });
  context.setCookie?.(secret);
  return (await actorOf(context.services, secret))!;
}

/** Ends the credential in use. */
export async function signOut(context: Context): Promise<boolean> {
  const actor = context.signedIn;
  await inTransaction(context, { verb: "signOut", figures: false }, async (tx) => {
    await tx.session.query("UPDATE credential SET ended_at = :now WHERE pk = :pk RETURNING pk", {
      now: tx.now,
      pk: actor.credentialPk,
    });
    tx.audit({ verb: "signOut", subject: "account", subjectId: actor.accountId });
  });
  context.setCookie?.(null);
  return true;
}

/** Changes one's own password and ends all other sessions. */
export async function changePassword(context: Context, current: string, next: string): Promise<boolean> {
  const actor = context.signedIn;
  const session = await context.reader();
  const [account] = await findRows(session, Account, "pk = :pk", { pk: actor.accountPk });
  if (!account || !(await verifyPassword(current, account.passwordHash))) {
    throw new Refusal("WRONG_CREDENTIALS", "The current password is wrong.", { field: "current" });
  }
  const fault = passwordFault(next, account.login);
  if (fault) throw new Refusal("PASSWORD_TOO_WEAK", fault, { field: "next" });
  const passwordHash = await hashPassword(next);
  await inTransaction(context, { verb: "changePassword", figures: false }, async (tx) => {
    await setPassword(tx.context, account, passwordHash, 0);
    await endCredentials(tx.context, account.pk, actor.credentialPk);
    tx.audit({ verb: "changePassword", subject: "account", subjectId: account.id });
  });
  return true;
}

/** Sets a password within a transaction. The old hash is not kept as history. */
export function setPassword(
  context: Context,
  account: Account,
  passwordHash: string,
  mustChange: 0 | 1,
): Promise<void> {
  const { session, now } = context.transaction!;
  const withoutHash = Object.assign(new Account(), account, { passwordHash: "" });
  return updateVersioned(session, Account, withoutHash, { passwordHash, mustChange }, now);
}
