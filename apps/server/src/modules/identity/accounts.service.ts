import { fold, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { noteOf } from "../../core/inputs.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { accountWithin, keepingAdministered } from "./administering.js";
import { endCredentials } from "./credentials.js";
import { Account } from "./identity.entity.js";
import { passwordFault } from "./identity.rules.js";
import { hashPassword, randomPassword } from "./password.js";

export interface AccountInput {
  readonly id?: string | null;
  readonly login: string;
  readonly name?: string | null;
  /** Null makes a one-time password that must be changed. */
  readonly password?: string | null;
  readonly idempotencyKey?: string | null;
}

const LONGEST_NAME = 200;

/** Creates an account; the one-time password is told once and never again. */
export async function createAccount(
  context: Context,
  input: AccountInput,
): Promise<{ id: string; oneTimePassword: string | null }> {
  const login = tidy(input.login);
  if (!/^[\p{L}\p{N}._-]{3,60}$/u.test(login)) {
    throw invalid("login", "A login has 3 to 60 letters, digits, dots, dashes or underlines.");
  }
  const name = noteOf("name", input.name, LONGEST_NAME);
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
          name,
          nameFolded: name === null ? null : fold(name),
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

/** Disables an account and ends all its sessions and tokens. */
export function disableAccount(context: Context, accountId: string): Promise<string> {
  return inTransaction(context, { verb: "disableAccount", figures: false }, async (tx) => {
    const account = await accountWithin(tx, accountId);
    const withoutHash = Object.assign(new Account(), account, { passwordHash: "" });
    await keepingAdministered(tx, account.pk, () =>
      updateVersioned(tx.session, Account, withoutHash, { disabledAt: tx.now }, tx.now),
    );
    await endCredentials(tx.context, account.pk, null);
    tx.audit({ verb: "disableAccount", subject: "account", subjectId: accountId });
    return accountId;
  });
}
