import type DataLoader from "dataloader";
import type { Session } from "../db/session.js";
import type { Context } from "./context.js";
import { type EntityClass, findRows } from "./rows.js";

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

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
