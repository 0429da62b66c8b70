import { createHash } from "node:crypto";
import type { Database } from "../db/database.js";
import type { Session } from "../db/session.js";
import { type AuditRecord, Context, type Transaction } from "./context.js";
import { AuditEntry, IdempotentReply } from "./core.entity.js";

export type { AuditRecord, Transaction } from "./context.js";

import { Refusal } from "./errors.js";
import { insertRows } from "./rows.js";

export interface WriteOptions {
  /** The verb, for repeats and the audit log. */
  readonly verb: string;
  /** Sent by the client; the same key gives the same reply, once more without effect. */
  readonly idempotencyKey?: string | null;
  /** What was asked, so that a key is not used for two things. */
  readonly input?: unknown;
  /** False where no figure can change (accounts, sessions). */
  readonly figures?: boolean;
}

/**
 * Runs `work` in one transaction: scope, rule, write and audit, together. Within another it joins that one.
 * The result must be plain data (ids), because it is kept for repeats of the same key.
 */
export async function inTransaction<T>(
  context: Context,
  options: WriteOptions,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (context.transaction) return work(context.transaction);
  // The writer may be waited for: the snapshot must not be held meanwhile, nor read afterwards.
  await context.release();
  return context.services.database.write(async (session) => {
    const kept = await findReply<T>(context, session, options);
    if (kept) return kept.reply;

    const records: AuditRecord[] = [];
    const now = context.services.clock.now();
    const tx: Transaction = {
      session,
      now,
      context: undefined as never,
      changing: async (facts) => keeping?.changing(facts),
      audit: (record) => void records.push(record),
    };
    Object.assign(tx, { context: new Context(context.services, context.actor, "page", tx) });
    const keeping = context.services.keepFacts?.(tx);

    const result = await work(tx);
    await keeping?.written();
    await writeAudit(context, session, now, records);
    if (options.figures !== false) await raise(session, "data", 1);
    await keepReply(context, session, now, options, result);
    return result;
  });
}

const DATA_VERSION = "SELECT value FROM counter WHERE name = 'data'";

/** The version of what figures see in a snapshot: raised by every write that changes it. */
export async function readDataVersion(session: Session): Promise<number> {
  const [row] = await session.query<{ value: number }>(DATA_VERSION);
  return row!.value;
}

/** The version as of now. */
export async function dataVersionNow(database: Database): Promise<number> {
  const [row] = await database.lookUp<{ value: number }>(DATA_VERSION);
  return row!.value;
}

/** Raises a counter and returns its new value. */
async function raise(session: Session, name: "audit" | "data", by: number): Promise<number> {
  const [row] = await session.query<{ value: number }>(
    "UPDATE counter SET value = value + :by WHERE name = :name RETURNING value",
    { by, name },
  );
  return row!.value;
}

/** No log, no write. */
async function writeAudit(
  context: Context,
  session: Session,
  at: string,
  records: readonly AuditRecord[],
): Promise<void> {
  if (records.length === 0) throw new Error("A write left no audit entry.");
  const last = await raise(session, "audit", records.length);
  await insertRows(
    session,
    AuditEntry,
    records.map((record, index) => ({
      seq: last - records.length + 1 + index,
      at,
      accountPk: record.byRule ? null : (context.actor?.accountPk ?? null),
      verb: record.verb,
      subject: record.subject,
      subjectId: record.subjectId ?? null,
      count: record.count ?? 1,
      detail: record.detail === undefined ? null : JSON.stringify(record.detail),
      reason: record.reason ?? null,
    })),
  );
}

const hashOf = (input: unknown) =>
  createHash("sha256")
    .update(JSON.stringify(input ?? null))
    .digest("hex");

async function findReply<T>(
  context: Context,
  session: Session,
  options: WriteOptions,
): Promise<{ reply: T } | null> {
  if (!options.idempotencyKey) return null;
  const [kept] = await session.query<{ verb: string; input_hash: string; reply: string }>(
    "SELECT verb, input_hash, reply FROM idempotency WHERE account_pk = :account AND key = :key",
    { account: context.actor?.accountPk ?? 0, key: options.idempotencyKey },
  );
  if (!kept) return null;
  if (kept.verb !== options.verb || kept.input_hash !== hashOf(options.input)) {
    throw new Refusal("KEY_REUSED", "This idempotencyKey was used for something else.", {
      field: "idempotencyKey",
    });
  }
  return { reply: JSON.parse(kept.reply) as T };
}

async function keepReply(
  context: Context,
  session: Session,
  at: string,
  options: WriteOptions,
  result: unknown,
): Promise<void> {
  if (!options.idempotencyKey) return;
  await insertRows(session, IdempotentReply, [
    {
      accountPk: context.actor?.accountPk ?? 0,
      key: options.idempotencyKey,
      verb: options.verb,
      inputHash: hashOf(options.input),
      reply: JSON.stringify(result ?? null),
      at,
    },
  ]);
}
