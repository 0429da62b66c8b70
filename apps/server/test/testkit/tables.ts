import type { Session } from "../../src/db/session.js";

/** What a table is, in words that mean the same on both engines. */
export interface Table {
  readonly columns: Record<string, { type: string; required: boolean; counted: boolean }>;
  readonly primaryKey: string[];
  /** Other than the primary key, such as "unique (cell_pk) where until is null". */
  readonly indexes: string[];
  /** Such as "(cell_pk) → cell (pk)". */
  readonly foreignKeys: string[];
  readonly checks: number;
}

/** All tables of the database by name, without the migrations' own. */
export async function readTables(session: Session): Promise<Record<string, Table>> {
  const names = await session.query<{ name: string }>(
    session.engine === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const tables: Record<string, Table> = {};
  for (const { name } of names) {
    if (name === "migration") continue;
    tables[name] =
      session.engine === "sqlite" ? await ofSqlite(session, name) : await ofPostgres(session, name);
  }
  return tables;
}

const list = (columns: readonly string[]) => `(${columns.join(", ")})`;

/** The condition of a partial index without the brackets and casts that PostgreSQL adds. */
const condition = (sql: string | null | undefined) =>
  sql
    ? ` where ${sql
        .replace(/::\w+|[()]/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase()}`
    : "";

async function ofSqlite(session: Session, table: string): Promise<Table> {
  const columns = await session.query<{ name: string; type: string; notnull: number; pk: number }>(
    `SELECT name, type, "notnull", pk FROM pragma_table_info('${table}')`,
  );
  const [{ sql } = { sql: "" }] = await session.query<{ sql: string }>(
    `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '${table}'`,
  );
  const indexes = await session.query<{
    name: string;
    unique: number;
    origin: string;
    sql: string | null;
    columns: string;
  }>(
    `SELECT i.name, i."unique", i.origin, m.sql,
       (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) AS columns
     FROM pragma_index_list('${table}') i LEFT JOIN sqlite_master m ON m.type = 'index' AND m.name = i.name`,
  );
  const foreignKeys = await session.query<{ id: number; table: string; from: string; to: string }>(
    `SELECT id, "table", "from", "to" FROM pragma_foreign_key_list('${table}') ORDER BY id, seq`,
  );
  const byId = groupBy(foreignKeys, ({ id }) => id);
  return {
    columns: Object.fromEntries(
      columns.map(({ name, type, notnull, pk }) => [
        name,
        { type: type.toLowerCase(), required: notnull === 1, counted: pk === 1 && /AUTOINCREMENT/.test(sql) },
      ]),
    ),
    primaryKey: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => name),
    indexes: indexes
      .filter(({ origin }) => origin !== "pk")
      .map(
        (index) =>
          `${index.unique ? "unique " : ""}(${index.columns})${condition(index.sql?.split(/\bWHERE\b/i)[1])}`,
      )
      .sort(),
    foreignKeys: [...byId.values()]
      .map(
        (parts) =>
          `${list(parts.map(({ from }) => from))} → ${parts[0]!.table} ${list(parts.map(({ to }) => to))}`,
      )
      .sort(),
    checks: sql.match(/\bCHECK\s*\(/gi)?.length ?? 0,
  };
}

async function ofPostgres(session: Session, table: string): Promise<Table> {
  const columns = await session.query<{ name: string; type: string; required: boolean; counted: boolean }>(
    `SELECT column_name AS name, data_type || CASE WHEN data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
       THEN ' in the order of the server' ELSE '' END AS type,
       is_nullable = 'NO' AS required, is_identity = 'YES' AS counted
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}' ORDER BY ordinal_position`,
  );
  const indexes = await session.query<{
    unique: boolean;
    primary: boolean;
    columns: string[];
    condition: string | null;
  }>(
    `SELECT x.indisunique AS unique, x.indisprimary AS primary, pg_get_expr(x.indpred, x.indrelid) AS condition,
       (SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(x.indkey) WITH ORDINALITY AS k (number, position)
          JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number) AS columns
     FROM pg_index x WHERE x.indrelid = '${table}'::regclass`,
  );
  const foreignKeys = await session.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conrelid = '${table}'::regclass`,
  );
  const [checks] = await session.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_constraint WHERE contype = 'c' AND conrelid = '${table}'::regclass`,
  );
  return {
    columns: Object.fromEntries(columns.map(({ name, ...column }) => [name, column])),
    primaryKey: indexes.find(({ primary }) => primary)?.columns ?? [],
    indexes: indexes
      .filter(({ primary }) => !primary)
      .map((index) => `${index.unique ? "unique " : ""}${list(index.columns)}${condition(index.condition)}`)
      .sort(),
    foreignKeys: foreignKeys
      .map(({ definition }) =>
        definition.replace(/^FOREIGN KEY (\(.*?\)) REFERENCES (\w+)(\(.*?\)).*$/, "$1 → $2 $3"),
      )
      .sort(),
    checks: checks!.n,
  };
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
