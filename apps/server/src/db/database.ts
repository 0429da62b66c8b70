import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import pg from "pg";
import sqlite3 from "sqlite3";
import { DataSource, type DataSourceOptions, type MigrationInterface } from "typeorm";
import { Refusal } from "../core/errors.js";
import type { Engine } from "./dialect.js";
import { Lane } from "./lane.js";
import { SnakeNaming } from "./naming.js";
import type { Parameters, Session } from "./session.js";
import { SqliteConnection } from "./sqlite-connection.js";

export type DatabaseTarget =
  | { readonly engine: "sqlite"; readonly file: string }
  | { readonly engine: "postgres"; readonly url: string };

type EntityClass = new () => object;

export interface DatabaseOptions {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Readers for pages, and for questions people write themselves. */
  readonly readers?: { readonly page: number; readonly adhoc: number };
}

export type LaneName = "page" | "adhoc";

const WRITE_LOCK = 7_301_854;
/** Another process that writes is waited for so long on either engine. */
const BUSY_MS = 30_000;
const SQLITE_BUSY_MS = 250;

// Days and sums arrive as text and numbers on both engines.
pg.types.setTypeParser(1082, (value) => value);
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1700, Number);

/**
 * One writer, and readers that are each leased to one piece of work at a time. A reader's work sees one
 * snapshot; the writer's work is one transaction. The same pair on both engines.
 */
export class Database {
  private constructor(
    readonly engine: Engine,
    private readonly writer: Lane,
    private readonly lanes: Record<LaneName, Lane>,
    private readonly sources: readonly DataSource[],
  ) {}

  static async open(target: DatabaseTarget, options: DatabaseOptions): Promise<Database> {
    const readers = options.readers ?? { page: 4, adhoc: 3 };
    const sources: DataSource[] = [];
    const open = async (kind: "writer" | "reader"): Promise<DataSource> => {
      const source = new DataSource(sourceOptions(target, kind, options));
      await source.initialize();
      sources.push(source);
      return source;
    };
    try {
      const writer = await open("writer");
      if (target.engine === "sqlite") await prepareSqlite(writer);
      const lane = async (size: number): Promise<Lane> => {
        // SQLite has one connection a data source; PostgreSQL's data source is a pool.
        const readersOf = await Promise.all(Array.from({ length: size }, () => open("reader")));
        // PostgreSQL's readers are kept from writing by their transactions.
        if (target.engine === "sqlite") {
          await Promise.all(readersOf.map((reader) => reader.query("PRAGMA query_only = ON")));
        }
        return new Lane(target.engine, readersOf);
      };
      const lanes = { page: await lane(readers.page), adhoc: await lane(readers.adhoc) };
      return new Database(target.engine, new Lane(target.engine, [writer]), lanes, sources);
    } catch (error) {
      await Promise.all(sources.map((source) => source.destroy().catch(() => undefined)));
      throw error;
    }
  }

  /** Leases a reader inside one snapshot. The caller must `release` it; `within` is the time limit of its statements. */
  async lease(name: LaneName, within: number): Promise<Session> {
    const session = await this.lanes[name].take();
    try {
      await session.begin(
        this.engine === "postgres" ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN",
        within,
      );
      return session;
    } catch (error) {
      await session.release();
      throw error;
    }
  }

  /** Work on one snapshot, then the reader is given back. */
  async read<T>(
    work: (session: Session) => Promise<T>,
    name: LaneName = "page",
    within = 60_000,
  ): Promise<T> {
    const session = await this.lease(name, within);
    try {
      return await work(session);
    } finally {
      await session.release();
    }
  }

  /** One statement that finds something by its key: it is a snapshot of its own, with nothing to begin and to end. */
  async lookUp<T>(sql: string, parameters: Parameters = {}): Promise<T[]> {
    const session = await this.lanes.page.take();
    try {
      return await session.query<T>(sql, parameters);
    } finally {
      await session.release();
    }
  }

  /** One transaction on the one writer; others queue, also those of another process. */
  async write<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.writer.take();
    try {
      await this.beginWrite(session);
      const result = await work(session);
      await session.commit();
      return result;
    } finally {
      // Rolls back whatever was not committed.
      await session.release();
    }
  }

  private async beginWrite(session: Session): Promise<void> {
    if (this.engine === "postgres") {
      await session.begin(`BEGIN; SET LOCAL lock_timeout = ${BUSY_MS}`);
      await session.query(`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`).catch((error: unknown) => {
        throw /lock timeout/.test(String(error)) ? busy() : error;
      });
      return;
    }
    for (let tries = 0; ; tries++) {
      try {
        await session.begin("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (!/SQLITE_BUSY/.test(String(error))) throw error;
        if (tries * SQLITE_BUSY_MS >= BUSY_MS) throw busy();
      }
    }
  }

  /** For migrations and the checks of a start: the writer's own data source. */
  get source(): DataSource {
    return this.sources[0]!;
  }

  /** The writer closes last and alone: only then does SQLite surely take its log back into the file. */
  async close(): Promise<void> {
    const [writer, ...readers] = this.sources;
    await Promise.all(readers.map((source) => source.destroy()));
    await writer?.destroy();
  }
}

const busy = () => new Refusal("BUSY", "Another process is writing; try again.");

function sourceOptions(
  target: DatabaseTarget,
  kind: "writer" | "reader",
  options: DatabaseOptions,
): DataSourceOptions {
  const common = {
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: "migration",
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
  };
  if (target.engine === "postgres") {
    // Figures are answered in milliseconds; compiling their statements first takes several times as long.
    const extra = { options: "-c jit=off" };
    return { ...common, type: "postgres", url: target.url, poolSize: 1, applicationName: "nen-nep", extra };
  }
  // TypeORM would turn on traces, which take a stack for every statement.
  const driver = { ...sqlite3, Database: SqliteConnection, verbose: () => driver };
  const file = resolve(target.file);
  if (kind === "writer") {
    mkdirSync(dirname(file), { recursive: true });
    return {
      ...common,
      type: "sqlite",
      driver,
      database: file,
      enableWAL: true,
      busyTimeout: SQLITE_BUSY_MS,
    };
  }
  return { ...common, type: "sqlite", driver, database: file, busyTimeout: 2_000 };
}

/** Sets what durability rests on, and reads it back: a setting that did not take is a failed start. */
async function prepareSqlite(source: DataSource): Promise<void> {
  await source.query("PRAGMA synchronous = FULL");
  const value = async (name: string) => Object.values((await source.query(`PRAGMA ${name}`))[0] ?? {})[0];
  const found = {
    journal_mode: await value("journal_mode"),
    synchronous: await value("synchronous"),
    foreign_keys: await value("foreign_keys"),
  };
  if (found.journal_mode !== "wal" || found.synchronous !== 2 || found.foreign_keys !== 1) {
    throw new Error(`SQLite did not take its settings: ${JSON.stringify(found)}`);
  }
}
