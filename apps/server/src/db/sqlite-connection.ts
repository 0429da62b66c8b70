import { LRUCache } from "lru-cache";
import sqlite3, { type Statement } from "sqlite3";

type Done = (this: Statement, error: Error | null, rows?: unknown[]) => void;

/** What reads, and what begins and ends a transaction: writes of many rows seldom come again in the same words. */
const KEPT = /^\s*(SELECT|WITH|BEGIN|COMMIT|ROLLBACK)\b/i;
/** Long statements name many keys, so that they do not come again. */
const LONGEST = 16_384;
const MOST = 64;

/** A connection that keeps what it has compiled: of a figure's time, compiling took the half. */
export class SqliteConnection extends sqlite3.Database {
  private readonly compiled = new LRUCache<string, Statement>({
    max: MOST,
    dispose: (statement) => void statement.finalize(),
  });
  private isClosing = false;

  override all(sql: string, ...args: unknown[]): this {
    const [values, done] = args as [unknown[] | undefined, Done];
    if (sql.length > LONGEST || !KEPT.test(sql)) return super.all(sql, values, done);
    const known = this.compiled.get(sql);
    if (known) {
      known.all(values, done);
      return this;
    }
    // What cannot be compiled tells this callback only, and is not kept.
    const made = this.prepare(sql, (error) => {
      if (error) done.call(made, error);
      else if (this.isClosing) made.finalize();
      else this.compiled.set(sql, made);
    });
    made.all(values, done);
    return this;
  }

  /** A connection does not close while anything compiled is left. */
  override close(done?: (error: Error | null) => void): void {
    this.isClosing = true;
    this.compiled.clear();
    super.close(done);
  }
}
