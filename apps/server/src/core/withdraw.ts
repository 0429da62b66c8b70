import { type Reference, referencesTo } from "../db/references.js";
import type { Session } from "../db/session.js";
import type { ChangingFact, Context } from "./context.js";
import { type EntityClass, tableOf } from "./rows.js";
import { inTransaction } from "./transaction.js";

/** A record that cannot be withdrawn, because a row of another table rests on it. */
export interface Rest {
  readonly pk: number;
  /** The table whose row rests on it. */
  readonly by: string;
}

const CHUNK = 500;

interface Withdrawal {
  /** Rows that are part of a record. */
  readonly parts?: readonly Reference[];
  /** What the records of these keys are to figures, as a statement over `:...free`. */
  readonly facts?: string;
}

type LettingGo = (session: Session, pks: readonly number[]) => Promise<void>;

const lettingGo = new Map<string, LettingGo[]>();

/** Has a later module let go of what it derived from records of a table by itself, before these are withdrawn. */
export function beforeWithdrawing(table: string, letGo: LettingGo): void {
  lettingGo.set(table, [...(lettingGo.get(table) ?? []), letGo]);
}

/**
 * A verb that takes records back which should never have been written, with the rows that are part of them.
 * It withdraws nothing that others rest on, and returns those.
 */
export const withdrawing =
  <T extends { pk: number }>(verb: string, entity: EntityClass<T>, { parts = [], facts }: Withdrawal = {}) =>
  (context: Context, pks: readonly number[]): Promise<Rest[]> =>
    inTransaction(context, { verb }, async (tx) => {
      const table = tableOf(tx.session, entity);
      const references = (await referencesTo(tx.session, table)).filter(
        (each) => !parts.some((part) => same(part, each)),
      );
      const rests: Rest[] = [];
      for (let start = 0; start < pks.length; start += CHUNK) {
        const chunk = pks.slice(start, start + CHUNK);
        for (const letGo of lettingGo.get(table) ?? []) await letGo(tx.session, chunk);
        const kept = await restingOn(tx.session, references, chunk);
        rests.push(...kept);
        const free = chunk.filter((pk) => !kept.some((rest) => rest.pk === pk));
        if (facts && free.length > 0)
          await tx.changing(await tx.session.query<ChangingFact>(facts, { free }));
        for (const part of [...parts, { table, column: "pk" }]) await remove(tx.session, part, free);
      }
      tx.audit({ verb, subject: table, count: pks.length - new Set(rests.map(({ pk }) => pk)).size });
      return rests;
    });

const same = (a: Reference, b: Reference) => a.table === b.table && a.column === b.column;

async function restingOn(
  session: Session,
  references: readonly Reference[],
  pks: readonly number[],
): Promise<Rest[]> {
  const rests: Rest[] = [];
  for (const { table, column } of references) {
    const sql = `SELECT DISTINCT ${column} AS pk FROM ${table} WHERE ${column} IN (:...pks)`;
    for (const { pk } of await session.query<{ pk: number }>(sql, { pks })) rests.push({ pk, by: table });
  }
  return rests;
}

async function remove(session: Session, { table, column }: Reference, pks: readonly number[]): Promise<void> {
  if (pks.length === 0) return;
  await session.query(`DELETE FROM ${table} WHERE ${column} IN (:...pks) RETURNING ${column}`, { pks });
}
