import { createHash, randomBytes } from "node:crypto";
import type { Actor, Context, Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { Account, Credential, RoleGrant } from "./identity.entity.js";

/** A secret of 256 random bits; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

const SECRET = /^[\w-]{43}$/;
const SEEN_EVERY_MS = 60_000;

/** Who a secret belongs to, without noting that it was used: what lasts keeps no session from growing old. */
export async function actorNow(services: Services, secret: string): Promise<Actor | null> {
  if (!SECRET.test(secret)) return null;
  const found = await services.database.read((session) => readActor(services, session, hashSecret(secret)));
  return found?.actor ?? null;
}

/** Who a secret belongs to, with the roles in force today; null where it is unknown, ended or too old. */
export async function actorOf(services: Services, secret: string): Promise<Actor | null> {
  if (!SECRET.test(secret)) return null;
  const found = await services.database.read((session) => readActor(services, session, hashSecret(secret)));
  if (!found) return null;
  if (Date.now() - Date.parse(found.credential.seenAt) > SEEN_EVERY_MS)
    await touch(services, found.credential.pk);
  return found.actor;
}

async function readActor(
  services: Services,
  session: Session,
  secretHash: string,
): Promise<{ actor: Actor; credential: Credential } | null> {
  const now = services.clock.now();
  const [credential] = await findRows(
    session,
    Credential,
    "secret_hash = :secretHash AND ended_at IS NULL AND expires_at > :now",
    { secretHash, now },
  );
  if (!credential) return null;
  const idle = Date.now() - Date.parse(credential.seenAt);
  if (credential.kind === "SESSION" && idle > services.config.limits.sessionIdleMinutes * 60_000) return null;
  const known = await readAccount(services, session, credential.accountPk);
  if (!known) return null;
  const { kind, scope } = credential;
  return {
    credential,
    actor: { ...known, credentialPk: credential.pk, kind, readOnly: scope === "READ" },
  };
}

/** An account that is not disabled, with the roles in force today. */
async function readAccount(
  services: Services,
  session: Session,
  pk: number,
): Promise<Omit<Actor, "credentialPk" | "kind" | "readOnly"> | null> {
  const [account] = await findRows(session, Account, "pk = :pk AND disabled_at IS NULL", { pk });
  if (!account) return null;
  const grants = await findRows(
    session,
    RoleGrant,
    `account_pk = :pk AND revoked_at IS NULL AND awaiting = 0
      AND since <= :today AND (until IS NULL OR :today < until)`,
    { pk: account.pk, today: services.clock.today() },
  );
  return {
    accountPk: account.pk,
    accountId: account.id,
    login: account.login,
    name: account.name,
    mustChange: account.mustChange === 1,
    // Who still has a one-time password may only change it.
    grants: account.mustChange === 1 ? [] : grants.map(toGrant),
  };
}

/** Somebody who only reads, known by another secret than a session or a token; null where the account is disabled. */
export async function readerOf(services: Services, accountPk: number): Promise<Actor | null> {
  const known = await services.database.read((session) => readAccount(services, session, accountPk));
  return known && { ...known, credentialPk: 0, kind: "TOKEN", readOnly: true };
}

const toGrant = ({ role, committeePk, cellPk, delegationPk }: RoleGrant) => ({
  role,
  committeePk,
  cellPk,
  delegationPk,
});

/** Notes that a credential was used. No record of anybody's work, so the audit log has no entry of it. */
const touch = (services: Services, pk: number) =>
  services.database.write((session) =>
    session.query("UPDATE credential SET seen_at = :now WHERE pk = :pk RETURNING pk", {
      now: services.clock.now(),
      pk,
    }),
  );

/** Ends all credentials of an account but one, within a transaction. */
export function endCredentials(context: Context, accountPk: number, but: number | null): Promise<unknown> {
  const { session, now } = context.transaction!;
  return session.query(
    "UPDATE credential SET ended_at = :now WHERE account_pk = :accountPk AND ended_at IS NULL AND pk <> :but RETURNING pk",
    { now, accountPk, but: but ?? 0 },
  );
}
