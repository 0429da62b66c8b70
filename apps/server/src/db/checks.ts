import type { Session } from "./session.js";

/** What a check looked at, and what is wrong there, in sentences; no faults where all is well. */
export interface Finding {
  readonly looked: string;
  readonly faults: readonly string[];
}

/** Whether the database can be read as it was written: on SQLite every page, on PostgreSQL every value. */
export const checkIntegrity = (session: Session): Promise<Finding> =>
  session.engine === "sqlite" ? checkPages(session) : checkValues(session);

async function checkPages(session: Session): Promise<Finding> {
  const rows = await session.query<{ integrity_check: string }>("PRAGMA integrity_check");
  const said = rows.map(({ integrity_check }) => integrity_check).filter((words) => words !== "ok");
  return { looked: "every page and index", faults: said };
}

/** PostgreSQL tells of a damaged page only whoever reads it; as text, also what lies outside of its row is read. */
async function checkValues(session: Session): Promise<Finding> {
  const tables = session.manager.connection.entityMetadatas.map(({ tableName }) => tableName);
  for (const table of tables) await session.query(`SELECT COUNT(CAST(t AS text)) AS n FROM ${table} t`);
  const invalid = await session.query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace`,
  );
  return {
    looked: `every value of ${tables.length} tables`,
    faults: invalid.map(({ name }) => `index ${name} is not valid; make it anew with REINDEX`),
  };
}

interface KeyColumn {
  readonly table: string;
  /** Tells the keys of a table apart. */
  readonly key: string | number;
  readonly column: string;
  readonly target: string;
  readonly to: string;
}

const SQLITE_KEYS = `SELECT m.name AS "table", f.id AS "key", f."from" AS "column", f."table" AS target, f."to" AS "to"
  FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2, f.seq`;

const POSTGRES_KEYS = `SELECT c.conrelid::regclass::text AS "table", c.conname::text AS "key", own.attname::text AS "column",
    c.confrelid::regclass::text AS target, other.attname::text AS "to"
  FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS pair(own, target, place)
  JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
  JOIN pg_attribute other ON other.attrelid = c.confrelid AND other.attnum = pair.target
  WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2, pair.place`;

/** Whether every record that another refers to is there, by the keys that the database itself tells. */
export async function checkForeignKeys(session: Session): Promise<Finding> {
  const columns = await session.query<KeyColumn>(session.engine === "sqlite" ? SQLITE_KEYS : POSTGRES_KEYS);
  const keys = new Map<string, KeyColumn[]>();
  for (const part of columns) {
    const key = `${part.table} ${part.key}`;
    keys.set(key, [...(keys.get(key) ?? []), part]);
  }
  const faults: string[] = [];
  for (const parts of keys.values()) {
    const { table, target } = parts[0]!;
    const given = parts.map(({ column }) => `child.${column} IS NOT NULL`);
    const same = parts.map(({ column, to }) => `parent.${to} = child.${column}`);
    const [row] = await session.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM ${table} child WHERE ${given.join(" AND ")}
        AND NOT EXISTS (SELECT 1 FROM ${target} parent WHERE ${same.join(" AND ")})`,
    );
    const names = parts.map(({ column }) => column).join(", ");
    if (row!.n > 0)
      faults.push(`${row!.n} rows of ${table} (${names}) refer to rows of ${target} that are not there`);
  }
  return { looked: `${keys.size} keys`, faults };
}
