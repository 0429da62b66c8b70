import type { EntityMetadata } from "typeorm";
import { MOST_VARIABLES, placeholder } from "../db/dialect.js";
import type { Session } from "../db/session.js";
import { Revision } from "./core.entity.js";
import { Refusal } from "./errors.js";

export { newId } from "./ids.js";

export type EntityClass<T extends object> = new () => T;
type Keyed = { pk: number };
type Versioned = Keyed & { id: string; version: number };

const metadataOf = (session: Session, entity: EntityClass<object>): EntityMetadata =>
  session.manager.connection.getMetadata(entity);

/** The table an entity is stored in. */
export const tableOf = (session: Session, entity: EntityClass<object>): string =>
  metadataOf(session, entity).tableName;

/** A row of the database as its entity. */
export function hydrate<T extends object>(
  session: Session,
  entity: EntityClass<T>,
  row: Record<string, unknown>,
): T {
  const made = new entity() as Record<string, unknown>;
  for (const column of metadataOf(session, entity).columns) {
    made[column.propertyName] = row[column.databaseName] ?? null;
  }
  return made as T;
}

/** Rows that match, as entities. `where` is SQL over the table's own columns. */
export async function findRows<T extends object>(
  session: Session,
  entity: EntityClass<T>,
  where = "1 = 1",
  parameters: Record<string, unknown> = {},
): Promise<T[]> {
  const rows = await session.query(`SELECT * FROM ${tableOf(session, entity)} WHERE ${where}`, parameters);
  return rows.map((row) => hydrate(session, entity, row));
}

/** Inserts in chunks and returns the internal keys, in the order of the rows (empty where the table has none). */
export async function insertRows<T extends object>(
  session: Session,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
): Promise<number[]> {
  if (rows.length === 0) return [];
  const metadata = metadataOf(session, entity);
  const given = rows[0]!;
  const columns = metadata.columns.filter((column) => !column.isGenerated || column.propertyName in given);
  const generated = metadata.columns.some((column) => column.isGenerated);
  const names = columns.map((column) => column.databaseName).join(", ");
  const pks: number[] = [];
  const size = Math.max(1, Math.floor(MOST_VARIABLES / columns.length));
  for (let start = 0; start < rows.length; start += size) {
    const values: unknown[] = [];
    const tuples = rows.slice(start, start + size).map((row) => {
      const cells = columns.map((column) => {
        values.push((row as Record<string, unknown>)[column.propertyName] ?? null);
        return placeholder(session.engine, values.length);
      });
      return `(${cells.join(", ")})`;
    });
    const returning = generated ? " RETURNING pk, id" : "";
    const made = await session.queryNative<{ pk: number; id: string }>(
      `INSERT INTO ${metadata.tableName} (${names}) VALUES ${tuples.join(", ")}${returning}`,
      values,
    );
    if (!generated) continue;
    const pkOf = new Map(made.map((row) => [row.id, row.pk]));
    for (const row of rows.slice(start, start + size)) pks.push(pkOf.get((row as { id?: string }).id!)!);
  }
  return pks;
}

/**
 * Changes one record at the version that was read, keeping what it was before. The conditional update settles
 * a race: an outdated version changes nothing and is a CONFLICT that carries the present one.
 */
export async function updateVersioned<T extends Versioned>(
  session: Session,
  entity: EntityClass<T>,
  current: T,
  patch: Partial<T>,
  now: string,
): Promise<void> {
  const metadata = metadataOf(session, entity);
  const parameters: Record<string, unknown> = { pk: current.pk, version: current.version };
  const sets = Object.entries(patch).map(([property, value], index) => {
    const column = metadata.findColumnWithPropertyName(property)!;
    parameters[`v${index}`] = value ?? null;
    return `${column.databaseName} = :v${index}`;
  });
  const changed = await session.query(
    `UPDATE ${metadata.tableName} SET ${[...sets, "version = version + 1"].join(", ")}
      WHERE pk = :pk AND version = :version RETURNING pk`,
    parameters,
  );
  if (changed.length === 0) {
    throw new Refusal("STALE_VERSION", "Somebody changed this in the meantime; read it again.", {
      id: current.id,
    });
  }
  await insertRows(session, Revision, [
    {
      subject: metadata.tableName,
      rowPk: current.pk,
      version: current.version,
      recordedAt: now,
      body: JSON.stringify(current),
    },
  ]);
}
