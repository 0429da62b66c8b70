import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { accountWithin, keepingAdministered } from "./administering.js";
import { endCredentials } from "./credentials.js";
import { suspendFarReaching } from "./grants.service.js";
import { Account } from "./identity.entity.js";
import { hashPassword, randomPassword } from "./password.js";

/**
 * Gives another account a new one-time password and ends its sessions; its far-reaching roles wait for a second person.
 * One's own is changed by whoever knows the present one.
 */
export async function resetPassword(context: Context, accountId: string): Promise<string> {
  const oneTime = randomPassword();
  const passwordHash = await hashPassword(oneTime);
  await inTransaction(context, { verb: "resetPassword", figures: false }, async (tx) => {
    const account = await accountWithin(tx, accountId);
    if (account.pk === context.actor?.accountPk)
      throw new Refusal("NOT_ALLOWED", "One's own password is changed with changePassword.", {
        field: "accountId",
      });
    const withoutHash = Object.assign(new Account(), account, { passwordHash: "" });
    await updateVersioned(tx.session, Account, withoutHash, { passwordHash, mustChange: 1 }, tx.now);
    await endCredentials(tx.context, account.pk, null);
    await keepingAdministered(tx, account.pk, () => suspendFarReaching(tx, account.pk));
    tx.audit({ verb: "resetPassword", subject: "account", subjectId: accountId });
  });
  return oneTime;
}
