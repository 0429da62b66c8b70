import type DataLoader from "dataloader";
import type { Session } from "../db/session.js";
import type { Context } from "./context.js";
import { ParameterBag } from "./parameters.js";
import { type EntityClass, findRows, hydrate } from "./rows.js";

type Keys = readonly (number | string)[];

/** One record by an internal key; one statement for all that a request asks at once. */
export function loadOne<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  key: number | null,
  property: keyof T & string = "pk" as keyof T & string,
): Promise<T | null> {
  if (key === null) return Promise.resolve(null);
  const column = snake(property);
  const loader: DataLoader<number, T | null> = context.loader(`${entity.name}.${property}`, async (keys) => {
    const rows = await findRows(await context.reader(), entity, `${column} IN (:...keys)`, { keys });
    const byKey = new Map(rows.map((row) => [row[property] as number, row]));
    return keys.map((wanted) => byKey.get(wanted) ?? null);
  });
  return loader.load(key);
}

/** All rows that belong to a key; `name` must tell the query apart from others over the same rows. */
export function loadMany<T>(
  context: Context,
  name: string,
  key: number,
  query: (session: Session, keys: Keys) => Promise<(T & { parent: number })[]>,
): Promise<T[]> {
  const loader: DataLoader<number, T[]> = context.loader(name, async (keys) => {
    const rows = await query(await context.reader(), keys);
    const byKey = new Map<number, T[]>(keys.map((wanted) => [wanted, []]));
    for (const row of rows) byKey.get(row.parent)?.push(row);
    return keys.map((wanted) => byKey.get(wanted)!);
  });
  return loader.load(key);
}

let loadersOfSeen = 0;

/**
 * How one record is loaded where the actor may see it, else null; one statement for all that a request asks. `scope`
 * is SQL over `t`, what `from` calls the record's table. Each has a loader of its own, so that no two scopes share one.
 */
export function seenBy<T extends object>(
  entity: EntityClass<T>,
  from: string,
  scope: (context: Context, bag: ParameterBag) => string,
): (context: Context, pk: number | null) => Promise<T | null> {
  const name = `seen:${entity.name}:${loadersOfSeen++}`;
  return async (context, pk) => {
    if (pk === null) return null;
    const [found] = await loadMany<T>(context, name, pk, async (session, keys) => {
      const bag = new ParameterBag();
      const rows = await session.query(
        `SELECT t.* FROM ${from} WHERE t.pk IN ${bag.list(keys)} AND ${scope(context, bag)}`,
        bag.values,
      );
      return rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.pk as number }));
    });
    return found ?? null;
  };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
