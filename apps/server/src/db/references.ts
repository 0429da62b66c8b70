import type { Session } from "./session.js";

/** A column that refers to the internal key of another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

const SQLITE = `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND f."table" = :target AND f."to" = 'pk' ORDER BY 1, 2`;

const POSTGRES = `SELECT c.conrelid::regclass::text AS "table", own.attname::text AS "column" FROM pg_constraint c
  CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair(own, target)
  JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
  JOIN pg_attribute target ON target.attrelid = c.confrelid AND target.attnum = pair.target
  WHERE c.contype = 'f' AND c.confrelid = to_regclass(:target) AND target.attname = 'pk' ORDER BY 1, 2`;

/** Every column that refers to a table, read from the database itself: a table made later is never forgotten. */
export const referencesTo = (session: Session, target: string): Promise<Reference[]> =>
  session.query<{ table: string; column: string }>(session.engine === "postgres" ? POSTGRES : SQLITE, {
    target,
  });

const REFERRING_SQLITE = `SELECT DISTINCT m.name AS "table" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND f."table" = :target`;

const REFERRING_POSTGRES = `SELECT DISTINCT c.conrelid::regclass::text AS "table" FROM pg_constraint c
  WHERE c.contype = 'f' AND c.confrelid = to_regclass(:target)`;

/** Every table that refers to another by any of its columns: its rows cannot stand before those of the other. */
export async function tablesReferringTo(session: Session, target: string): Promise<string[]> {
  const sql = session.engine === "postgres" ? REFERRING_POSTGRES : REFERRING_SQLITE;
  return (await session.query<{ table: string }>(sql, { target })).map(({ table }) => table);
}
