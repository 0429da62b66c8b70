import type { Day } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import type { Session } from "../../../db/session.js";
import type { Diff } from "./diff.js";
import type { Journal } from "./journal.js";
import type { Present } from "./present.js";

/** The key of a record that is not written yet, because this is a preview. */
export const NOT_YET = -1;

/** Records are looked up and written in lists of this many. */
export const CHUNK = 1_000;

/** One import under way, previewed or applied: both walk the same steps. */
export interface Run {
  readonly session: Session;
  /** Where writes go; null in a preview, which writes nothing. */
  readonly write: { readonly context: Context; readonly journal: Journal } | null;
  /** Name of the committee the register belongs to. */
  readonly committee: string;
  /** First day of the register's year. */
  readonly since: Day;
  readonly today: Day;
  readonly diff: Diff;
  present: Present;
  /** Folded names of delegations already counted. */
  readonly delegations: Set<string>;
}

/** Cuts a list into lists that one statement can take. */
export function* inChunks<T>(list: readonly T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** The internal keys of records by their public ids. */
export async function keysOf(session: Session, table: string, ids: readonly string[]): Promise<number[]> {
  const rows = await session.query<{ pk: number }>(
    `SELECT pk FROM ${table} WHERE id IN (:...ids) ORDER BY pk`,
    { ids },
  );
  return rows.map(({ pk }) => pk);
}

export function groupBy<T, K>(rows: Iterable<T>, keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
