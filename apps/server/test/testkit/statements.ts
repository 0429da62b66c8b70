import type { QueryRunner } from "typeorm";
import type { Database } from "../../src/db/database.js";

/** What went to the database while something ran. */
export interface Traffic {
  /** Statements, without those that begin, end or configure a transaction. */
  readonly statements: readonly string[];
  /** The most in flight on one connection, and over all. */
  readonly mostOnOne: number;
  readonly mostAtOnce: number;
}

const HOUSEKEEPING = /^\s*(BEGIN|COMMIT|ROLLBACK|SET|START)\b/i;

/** Watches all connections of the process while `work` runs. */
export async function watch(database: Database, work: () => Promise<unknown>): Promise<Traffic> {
  const prototype = Object.getPrototypeOf(database.source.createQueryRunner()) as QueryRunner;
  const original = prototype.query;
  const statements: string[] = [];
  const inFlight = new Map<unknown, number>();
  let mostOnOne = 0;
  let mostAtOnce = 0;
  prototype.query = async function (this: QueryRunner, ...args: Parameters<QueryRunner["query"]>) {
    if (!HOUSEKEEPING.test(args[0])) statements.push(args[0]);
    const running = (inFlight.get(this.connection) ?? 0) + 1;
    inFlight.set(this.connection, running);
    mostOnOne = Math.max(mostOnOne, running);
    mostAtOnce = Math.max(
      mostAtOnce,
      [...inFlight.values()].reduce((sum, count) => sum + count, 0),
    );
    try {
      return await original.apply(this, args);
    } finally {
      inFlight.set(this.connection, inFlight.get(this.connection)! - 1);
    }
  } as QueryRunner["query"];
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return { statements, mostOnOne, mostAtOnce };
}
