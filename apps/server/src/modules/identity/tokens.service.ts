import { type Day, isDay, type TokenScope, tidy } from "@nen-nep/schema";
import type { Actor, Context, Transaction } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { hashSecret, newSecret } from "./credentials.js";
import { Credential } from "./identity.entity.js";
import type { TokenType } from "./identity.type.js";

const MOST_TOKENS = 20;
const LONGEST_DAYS = 366;
const IN_FORCE = "account_pk = :me AND kind = 'TOKEN' AND ended_at IS NULL AND expires_at > :now";

export interface TokenInput {
  readonly name: string;
  readonly expiresOn: Day;
  readonly scope: TokenScope;
  readonly idempotencyKey?: string | null;
}

/** A token for a program of one's own, with one's own rights or only those to read; the secret is told once. */
export async function createToken(
  context: Context,
  { idempotencyKey, ...input }: TokenInput,
): Promise<{ id: string; secret: string | null }> {
  const { name, expiresOn, scope } = input;
  const secret = newSecret();
  const days = (Date.parse(expiresOn) - Date.now()) / 86_400_000;
  if (!isDay(expiresOn) || days <= 0)
    throw invalid("expiresOn", `That day is past: today is ${new Date().toISOString().slice(0, 10)}.`);
  if (days > LONGEST_DAYS) throw invalid("expiresOn", "A token lasts a year at most.");
  if (tidy(name).length === 0 || name.length > 80)
    throw invalid("name", "A token has a name of at most 80 characters.");
  let isNew = false;
  const options = { verb: "createToken", idempotencyKey, input, figures: false };
  const id = await inTransaction(context, options, async (tx) => {
    isNew = true;
    await refuseTooMany(tx);
    const id = newId();
    await insertRows(tx.session, Credential, [
      {
        id,
        accountPk: tx.context.signedIn.accountPk,
        kind: "TOKEN",
        name: tidy(name),
        secretHash: hashSecret(secret),
        createdAt: tx.now,
        seenAt: tx.now,
        expiresAt: `${expiresOn}T00:00:00.000Z`,
        scope,
      },
    ]);
    tx.audit({ verb: "createToken", subject: "credential", subjectId: id, detail: { scope, expiresOn } });
    return id;
  });
  return { id, secret: isNew ? secret : null };
}

async function refuseTooMany(tx: Transaction): Promise<void> {
  const { accountPk: me } = tx.context.signedIn;
  const held = await findRows(tx.session, Credential, IN_FORCE, { me, now: tx.now });
  if (held.length >= MOST_TOKENS) {
    throw invalid("name", `An account has ${MOST_TOKENS} tokens at most; revoke some first.`);
  }
}

/** The tokens of an account that are in force, newest first. */
export async function tokensOf(context: Context, { accountPk: me }: Actor): Promise<TokenType[]> {
  const now = context.services.clock.now();
  const tokens = await findRows(await context.reader(), Credential, `${IN_FORCE} ORDER BY pk DESC`, {
    me,
    now,
  });
  return tokens.map(({ id, name, scope, createdAt, seenAt, expiresAt }) => ({
    id,
    name: name!,
    scope,
    createdAt,
    seenAt: seenAt === createdAt ? null : seenAt,
    expiresOn: expiresAt.slice(0, 10),
  }));
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
