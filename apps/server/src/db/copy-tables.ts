import type { EntityMetadata } from "typeorm";
import { MOST_VARIABLES, placeholder } from "./dialect.js";
import { tablesReferringTo } from "./references.js";
import type { Session } from "./session.js";

/** A table as it is copied: its columns, and those that tell its rows apart. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** True where the database counts `pk` itself. */
  readonly counted: boolean;
}

export type CopiedRow = readonly unknown[];

const tableOf = (metadata: EntityMetadata): CopiedTable => ({
  name: metadata.tableName,
  columns: metadata.columns.map((column) => column.databaseName),
  key: metadata.primaryColumns.map((column) => column.databaseName),
  counted: metadata.columns.some((column) => column.isGenerated),
});

/** The tables of all entities, each after those it refers to. */
export async function tablesInOrder(session: Session): Promise<CopiedTable[]> {
  const tables = session.manager.connection.entityMetadatas.map(tableOf);
  const needs = new Map(tables.map(({ name }) => [name, new Set<string>()]));
  for (const { name } of tables) {
    for (const referring of await tablesReferringTo(session, name)) {
      if (referring !== name) needs.get(referring)?.add(name);
    }
  }
  const done: CopiedTable[] = [];
  let waiting = tables.sort((a, b) => (a.name < b.name ? -1 : 1));
  while (waiting.length > 0) {
    const placed = new Set(done.map(({ name }) => name));
    const ready = waiting.filter(({ name }) => [...needs.get(name)!].every((needed) => placed.has(needed)));
    if (ready.length === 0) throw new Error("The tables refer to each other in a circle.");
    done.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return done;
}

const ROWS_AT_ONCE = 1_000;

/** All rows of a table in the order of its key, so many at a time: memory stays flat. */
export async function* rowsOf(session: Session, table: CopiedTable): AsyncGenerator<CopiedRow[]> {
  const key = table.key.join(", ");
  const order = `ORDER BY ${key} LIMIT ${ROWS_AT_ONCE}`;
  const places = table.key.map((_, index) => placeholder(session.engine, index + 1)).join(", ");
  let last: unknown[] = [];
  for (;;) {
    const past = last.length === 0 ? "" : `WHERE (${key}) > (${places})`;
    const rows = await session.queryNative(
      `SELECT ${table.columns.join(", ")} FROM ${table.name} ${past} ${order}`,
      last,
    );
    if (rows.length > 0) yield rows.map((row) => table.columns.map((column) => row[column] ?? null));
    if (rows.length < ROWS_AT_ONCE) return;
    last = table.key.map((column) => rows.at(-1)![column]);
  }
}

/** Writes rows as they are, with the keys they have; of wide tables fewer at once. */
export async function writeRows(
  session: Session,
  table: CopiedTable,
  rows: readonly CopiedRow[],
): Promise<void> {
  const most = Math.floor(MOST_VARIABLES / table.columns.length);
  for (let start = 0; start < rows.length; start += most)
    await insert(session, table, rows.slice(start, start + most));
}

async function insert(session: Session, table: CopiedTable, rows: readonly CopiedRow[]): Promise<void> {
  const width = table.columns.length;
  const tuples = rows.map(
    (_, row) =>
      `(${table.columns.map((_column, at) => placeholder(session.engine, row * width + at + 1)).join(", ")})`,
  );
  await session.queryNative(
    `INSERT INTO ${table.name} (${table.columns.join(", ")}) VALUES ${tuples.join(", ")}`,
    rows.flat(),
  );
}

/** The last key a table has counted; keys of deleted rows are not given again. */
export async function lastCounted(session: Session, { name }: CopiedTable): Promise<number> {
  const [row] =
    session.engine === "sqlite"
      ? await session.query<{ last: number }>("SELECT seq AS last FROM sqlite_sequence WHERE name = :name", {
          name,
        })
      : await session.query<{ last: number }>(
          `SELECT COALESCE(pg_sequence_last_value(pg_get_serial_sequence(:name, 'pk')::regclass), 0)::int AS last`,
          { name },
        );
  return row?.last ?? 0;
}

/** Lets a table count on from a key. */
export async function countFrom(session: Session, { name }: CopiedTable, last: number): Promise<void> {
  if (last === 0) return;
  if (session.engine === "postgres") {
    await session.query("SELECT setval(pg_get_serial_sequence(:name, 'pk'), :last)", { name, last });
    return;
  }
  await session.query("DELETE FROM sqlite_sequence WHERE name = :name", { name });
  await session.query("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)", { name, last });
}
