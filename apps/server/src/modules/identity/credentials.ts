import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@nen-nep/schema";
import type { Actor, Context, Grant, Services } from "../../core/context.js";
import type { Account, Credential } from "./identity.entity.js";

/** A secret of 256 random bits; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

const SECRET = /^[\w-]{43}$/;
const SEEN_EVERY_MS = 60_000;

/** Who a secret belongs to, without noting that it was used: what lasts keeps no session from growing old. */
export async function actorNow(services: Services, secret: string): Promise<Actor | null> {
  return (await readActor(services, secret))?.actor ?? null;
}

/** Who a secret belongs to, with the roles in force today; null where it is unknown, ended or too old. */
export async function actorOf(services: Services, secret: string): Promise<Actor | null> {
  const found = await readActor(services, secret);
  if (!found) return null;
  const { actor, seenAt } = found;
  if (Date.now() - Date.parse(seenAt) > SEEN_EVERY_MS) await touch(services, actor.credentialPk);
  return actor;
}

/** An account and one of its roles in force today; the role is null where it has none. */
type AccountRow = Pick<Account, "pk" | "id" | "login" | "name"> & {
  readonly must_change: number;
  readonly role: Role | null;
  readonly committee_pk: number | null;
  readonly cell_pk: number | null;
  readonly delegation_pk: number | null;
};

type CredentialRow = AccountRow &
  Pick<Credential, "kind" | "scope"> & { readonly credential_pk: number; readonly seen_at: string };

const ACCOUNT_COLUMNS =
  "a.pk, a.id, a.login, a.name, a.must_change, g.role, g.committee_pk, g.cell_pk, g.delegation_pk";
const WITH_GRANTS = `LEFT JOIN role_grant g ON g.account_pk = a.pk AND g.revoked_at IS NULL AND g.awaiting = 0
  AND g.since <= :today AND (g.until IS NULL OR :today < g.until)`;

/** Asked before every request, so it is one statement. */
async function readActor(
  services: Services,
  secret: string,
): Promise<{ actor: Actor; seenAt: string } | null> {
  if (!SECRET.test(secret)) return null;
  const rows = await services.database.lookUp<CredentialRow>(
    `SELECT c.pk AS credential_pk, c.kind, c.scope, c.seen_at, ${ACCOUNT_COLUMNS}
      FROM credential c JOIN account a ON a.pk = c.account_pk ${WITH_GRANTS}
      WHERE c.secret_hash = :secretHash AND c.ended_at IS NULL AND c.expires_at > :now AND a.disabled_at IS NULL
      ORDER BY g.pk`,
    { secretHash: hashSecret(secret), now: services.clock.now(), today: services.clock.today() },
  );
  const [first] = rows;
  if (!first) return null;
  const { kind, scope, seen_at: seenAt } = first;
  const idle = Date.now() - Date.parse(seenAt);
  if (kind === "SESSION" && idle > services.config.limits.sessionIdleMinutes * 60_000) return null;
  const actor = {
    ...toAccount(first, rows),
    credentialPk: first.credential_pk,
    kind,
    readOnly: scope === "READ",
  };
  return { actor, seenAt };
}

/** Somebody who only reads, known by another secret than a session or a token; null where the account is disabled. */
export async function readerOf(services: Services, accountPk: number): Promise<Actor | null> {
  const rows = await services.database.lookUp<AccountRow>(
    `SELECT ${ACCOUNT_COLUMNS} FROM account a ${WITH_GRANTS}
      WHERE a.pk = :accountPk AND a.disabled_at IS NULL ORDER BY g.pk`,
    { accountPk, today: services.clock.today() },
  );
  const [first] = rows;
  return first ? { ...toAccount(first, rows), credentialPk: 0, kind: "TOKEN", readOnly: true } : null;
}

const toAccount = (
  { pk, id, login, name, must_change }: AccountRow,
  rows: readonly AccountRow[],
): Omit<Actor, "credentialPk" | "kind" | "readOnly"> => ({
  accountPk: pk,
  accountId: id,
  login,
  name,
  mustChange: must_change === 1,
  // Who still has a one-time password may only change it.
  grants: must_change === 1 ? [] : rows.flatMap(toGrant),
});

const toGrant = ({ role, committee_pk, cell_pk, delegation_pk }: AccountRow): Grant[] =>
  role === null ? [] : [{ role, committeePk: committee_pk, cellPk: cell_pk, delegationPk: delegation_pk }];

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
