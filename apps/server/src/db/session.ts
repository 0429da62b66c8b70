import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Database as SqliteConnection } from "sqlite3";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import { Refusal } from "../core/errors.js";
import type { Engine } from "./dialect.js";
import { numberedParameters } from "./sqlite-parameters.js";

type Statement = (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

/** Parameters by name: `:name` in the SQL, `:...names` for a list. */
export type Parameters = Record<string, unknown>;

/**
 * A leased connection: one statement at a time, in the order they were asked. With two in flight on one
 * SQLite connection the event loop froze and an interruption did nothing.
 */
export class Session {
  /** TypeORM's manager on this connection; its statements queue like all others. */
  readonly manager: EntityManager;
  /** Statements run so far, without BEGIN and COMMIT: what the tests of "no work per row" count. */
  statements = 0;
  private readonly runner: QueryRunner;
  private readonly bare: Statement;
  private queue: Promise<unknown> = Promise.resolve();
  private state: "idle" | "open" | "released" = "idle";
  private deadline: number | null = null;
  private cancelled = false;
  private running = false;
  private stopping: Promise<void> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    private readonly source: DataSource,
    private readonly giveBack: () => void,
  ) {
    const runner = source.createQueryRunner();
    // SQLite shares one runner a data source: only the first lease wraps what the class provides.
    this.bare = (Object.getPrototypeOf(runner) as QueryRunner).query.bind(runner) as Statement;
    runner.query = ((sql, parameters, structured) =>
      this.enqueue(() => this.bare(sql, parameters, structured))) as Statement as QueryRunner["query"];
    this.runner = runner;
    this.manager = runner.manager;
  }

  /** Rows of a statement written with `:name` parameters. */
  async query<T = Record<string, unknown>>(sql: string, parameters: Parameters = {}): Promise<T[]> {
    const [native, values] =
      this.engine === "sqlite"
        ? numberedParameters(sql, parameters)
        : this.source.driver.escapeQueryWithParameters(sql, parameters, {});
    return this.queryNative(native, values);
  }

  /** Rows of a statement written with the engine's own placeholders: for inserts of thousands of values. */
  async queryNative<T = Record<string, unknown>>(sql: string, values: unknown[]): Promise<T[]> {
    if (values.some(hasNul)) throw new Refusal("INVALID_VALUE", "A text cannot hold the NUL character.");
    // A leading blank keeps TypeORM from taking an INSERT … RETURNING for one without rows.
    const result = await this.runner.query(` ${sql}`, values, true);
    return result.records as T[];
  }

  /** Begins a transaction, whose work must end within so many milliseconds if told. */
  async begin(statement: string, within: number | null = null): Promise<void> {
    const limited = within !== null && this.engine === "postgres";
    // Both in one message: each takes a turn to the server and back.
    await this.runner.query(limited ? `${statement}; ${timeoutSql(within)}` : statement);
    this.state = "open";
    this.statements = 0;
    this.deadline = within === null ? null : Date.now() + within;
  }

  /** From now on all work of this lease must end within so many milliseconds; then it is interrupted. */
  async limit(milliseconds: number): Promise<void> {
    this.deadline = Date.now() + milliseconds;
    if (this.engine === "postgres") {
      await this.runner.query(timeoutSql(milliseconds));
      this.statements = 0;
    }
  }

  async commit(): Promise<void> {
    await this.runner.query("COMMIT");
    this.state = "idle";
  }

  /** Stops the statement that runs and refuses those that wait: the client left, or time is up. */
  cancel(): void {
    // Given back, the connection serves somebody else.
    if (this.state === "released") return;
    this.cancelled = true;
    this.stopping = this.stop().catch(() => undefined);
  }

  /** Ends what is open and gives the connection back. Safe to call twice. */
  async release(): Promise<void> {
    if (this.state === "released") return;
    const open = this.state === "open";
    this.state = "released";
    this.deadline = null;
    try {
      await this.queue.catch(() => undefined);
      // A late word to stop must not meet whoever has the connection next.
      await this.stopping;
      // A full disk rolls back by itself and a broken connection has nothing left: what happened is told, not this.
      if (open) await this.bare("ROLLBACK").catch(() => undefined);
    } finally {
      if (this.engine === "postgres") await this.runner.release();
      this.giveBack();
    }
  }

  private enqueue<T>(run: () => Promise<T>): Promise<T> {
    const next = this.queue.then(() => this.run(run));
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async run<T>(statement: () => Promise<T>): Promise<T> {
    if (this.cancelled || this.state === "released")
      throw new Refusal("TIME_LIMIT", "The query was stopped.");
    const left = this.deadline === null ? null : this.deadline - Date.now();
    if (left !== null && left <= 0) throw timeLimit();
    this.statements++;
    this.running = true;
    // PostgreSQL keeps the limit itself, by statement_timeout.
    const timed = left !== null && this.engine === "sqlite";
    const timer = timed ? setTimeout(() => void this.interruptSqlite(), left) : null;
    try {
      return await statement();
    } catch (error) {
      if (isInterruption(error)) throw timeLimit();
      throw error;
    } finally {
      this.running = false;
      if (timer) clearTimeout(timer);
    }
  }

  private stop(): Promise<void> {
    return this.engine === "sqlite" ? this.interruptSqlite() : this.cancelBackend();
  }

  // A word to stop that comes before the statement has begun is lost on either engine: it is said until it is heard.
  private async interruptSqlite(): Promise<void> {
    const { databaseConnection } = this.source.driver as unknown as { databaseConnection: SqliteConnection };
    for (; this.running; await delay(AGAIN_MS)) databaseConnection.interrupt();
  }

  /** By another connection, as this one is busy. */
  private async cancelBackend(): Promise<void> {
    const { processID } = (await this.runner.connect()) as { processID?: number };
    const { url } = this.source.options as { url?: string };
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (; this.running; await delay(AGAIN_MS))
        await client.query("SELECT pg_cancel_backend($1)", [processID]);
    } finally {
      await client.end();
    }
  }
}

const AGAIN_MS = 25;

const timeoutSql = (milliseconds: number): string =>
  `SET LOCAL statement_timeout = ${Math.ceil(milliseconds)}`;

/** PostgreSQL keeps no NUL in a text, and SQLite would cut there: neither gets one. */
const hasNul = (value: unknown): boolean => typeof value === "string" && value.includes("\u0000");

const timeLimit = () => new Refusal("TIME_LIMIT", "The query took longer than allowed and was stopped.");

const isInterruption = (error: unknown): boolean =>
  /SQLITE_INTERRUPT|statement timeout|canceling statement(?! due to lock)/.test(String(error));
