import { type Day, isDay, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { hashSecret, newSecret } from "./credentials.js";
import { Credential } from "./identity.entity.js";

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
