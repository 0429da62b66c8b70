import type { Context } from "./context.js";
import { Refusal } from "./errors.js";
import type { Filter, FilterScope } from "./filter.js";
import type { Edge, OrderArgument, Orders, Page, PageArguments } from "./page-types.js";
import { ParameterBag } from "./parameters.js";
import { type EntityClass, hydrate } from "./rows.js";

export const MOST_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 20;

/** How an entity is listed: declared once beside its service. */
export interface ListSpec<T extends object> {
  readonly entity: EntityClass<T>;
  /** Tells it apart from another list of the same entity. */
  readonly name?: string;
  /** The column that settles ties; `pk` unless told. */
  readonly key?: string;
  readonly filter: Filter;
  readonly orders: Orders;
  readonly defaultOrder: readonly OrderArgument[];
  /** What of it the actor may see, as SQL over `alias`. */
  readonly scope: (context: Context, alias: string, bag: ParameterBag) => string;
}

/** A list within another record: its column, so that the lists of many parents take one statement. */
export interface Parent {
  readonly column: string;
  readonly pk: number;
}

interface SortKey {
  readonly sql: string;
  readonly descending: boolean;
}

const ALIAS = "t";

/** One page of a list, in a total order, by keyset: stable while others write. */
export function connect<T extends object>(
  context: Context,
  spec: ListSpec<T>,
  args: PageArguments,
  parent: Parent | null = null,
): Promise<Page<T>> {
  const shape = pageShape(args);
  const question = JSON.stringify([spec.name ?? spec.entity.name, parent?.column, args]);
  const loader = context.loader<number, Page<T>>(`page:${question}`, async (parents) => {
    const pages = await readPages(
      context,
      spec,
      args,
      shape,
      parent ? { column: parent.column, parents } : null,
    );
    const count = once(() =>
      countAll(context, spec, args, parent ? { column: parent.column, parents } : null),
    );
    return parents.map((pk) => toPage(pages.get(pk) ?? [], shape, async () => (await count()).get(pk) ?? 0));
  });
  return loader.load(parent?.pk ?? 0);
}

interface PageShape {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: string | null;
}

function pageShape(args: PageArguments): PageShape {
  const { first, last, after, before } = args;
  const backward = last != null;
  if ((first != null && backward) || (after != null && before != null)) {
    throw new Refusal("PAGE_SIZE", "Ask for first and after, or for last and before.", { field: "first" });
  }
  if ((backward && after != null) || (!backward && before != null)) {
    throw new Refusal("PAGE_SIZE", "after goes with first, before with last.", {
      field: backward ? "after" : "before",
    });
  }
  const size = (backward ? last : first) ?? DEFAULT_PER_PAGE;
  if (size < 1 || size > MOST_PER_PAGE) {
    const field = backward ? "last" : "first";
    throw new Refusal("PAGE_SIZE", `${field} is from 1 to ${MOST_PER_PAGE}.`, { field });
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}

function sortKeys<T extends object>(
  spec: ListSpec<T>,
  asked: readonly OrderArgument[],
  scope: FilterScope,
): SortKey[] {
  const keys = (asked.length > 0 ? asked : spec.defaultOrder).flatMap((order): SortKey[] => {
    const key = spec.orders.keys[order.by]!;
    const descending = order.direction === "DESC";
    const sql = key.sql(ALIAS, scope);
    if (!key.nullable) return [{ sql, descending }];
    return [
      { sql: `CASE WHEN ${sql} IS NULL THEN 1 ELSE 0 END`, descending: order.nulls === "FIRST" },
      { sql: `COALESCE(${sql}, 0)`, descending },
    ];
  });
  return [...keys, { sql: `${ALIAS}.${spec.key ?? "pk"}`, descending: keys.at(-1)?.descending ?? false }];
}

const writeCursor = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString("base64url");

function readCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const fits = (value: unknown) => typeof value === "string" || Number.isSafeInteger(value);
    if (Array.isArray(values) && values.length === length && values.every(fits)) return values;
  } catch {
    // Falls through to the refusal.
  }
  throw new Refusal("INVALID_CURSOR", "This cursor does not belong to this list and order.", {
    field: "after",
  });
}

/** True for records past the cursor: (a > x) or (a = x and b > y) or … */
function pastCursor(
  keys: readonly SortKey[],
  values: readonly unknown[],
  backward: boolean,
  bag: ParameterBag,
): string {
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, i) => `${earlier.sql} = ${bag.add(values[i])}`);
    const sign = key.descending === backward ? ">" : "<";
    return `(${[...equal, `${key.sql} ${sign} ${bag.add(values[index])}`].join(" AND ")})`;
  });
  return `(${alternatives.join(" OR ")})`;
}

interface Group {
  readonly column: string;
  readonly parents: readonly number[];
}

function conditions<T extends object>(
  context: Context,
  spec: ListSpec<T>,
  args: PageArguments,
  group: Group | null,
  bag: ParameterBag,
): string[] {
  const parts = [spec.scope(context, ALIAS, bag), spec.filter.compile(args.where, ALIAS, { bag, context })];
  if (group) parts.push(`${ALIAS}.${group.column} IN ${bag.list(group.parents)}`);
  return parts;
}

async function readPages<T extends object>(
  context: Context,
  spec: ListSpec<T>,
  args: PageArguments,
  shape: PageShape,
  group: Group | null,
): Promise<Map<number, Edge<T>[]>> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const where = conditions(context, spec, args, group, bag);
  const keys = sortKeys(spec, args.orderBy ?? [], { bag, context });
  if (shape.cursor !== null) {
    where.push(pastCursor(keys, readCursor(shape.cursor, keys.length), shape.backward, bag));
  }
  const direction = (key: SortKey) => (key.descending !== shape.backward ? "DESC" : "ASC");
  const order = keys.map((key) => `${key.sql} ${direction(key)}`).join(", ");
  // By their names, so that a key that is looked up is looked up once.
  const named = keys.map((key, index) => `sort_${index} ${direction(key)}`).join(", ");
  const sorts = keys.map((key, index) => `${key.sql} AS sort_${index}`).join(", ");
  const from = `FROM ${spec.filter.table} ${ALIAS} WHERE ${where.join(" AND ")}`;
  // One more than the page tells whether another follows.
  const sql = group
    ? `SELECT * FROM (SELECT ${ALIAS}.*, ${sorts},
         ROW_NUMBER() OVER (PARTITION BY ${ALIAS}.${group.column} ORDER BY ${order}) AS place ${from}) ranked
       WHERE place <= ${bag.add(shape.size + 1)} ORDER BY place`
    : `SELECT ${ALIAS}.*, ${sorts} ${from} ORDER BY ${named} LIMIT ${bag.add(shape.size + 1)}`;
  const pages = new Map<number, Edge<T>[]>();
  for (const row of await session.query(sql, bag.values)) {
    const parent = group ? (row[group.column] as number) : 0;
    const cursorOfRow = writeCursor(keys.map((_, index) => row[`sort_${index}`]));
    const edges = pages.get(parent) ?? [];
    edges.push({ cursor: cursorOfRow, node: hydrate(session, spec.entity, row) });
    pages.set(parent, edges);
  }
  return pages;
}

async function countAll<T extends object>(
  context: Context,
  spec: ListSpec<T>,
  args: PageArguments,
  group: Group | null,
): Promise<Map<number, number>> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const where = conditions(context, spec, args, group, bag).join(" AND ");
  const parent = group ? `${ALIAS}.${group.column}` : "0";
  const rows = await session.query<{ parent: number; total: number }>(
    `SELECT ${parent} AS parent, COUNT(*) AS total FROM ${spec.filter.table} ${ALIAS}
      WHERE ${where}${group ? ` GROUP BY ${parent}` : ""}`,
    bag.values,
  );
  return new Map(rows.map((row) => [row.parent, row.total]));
}

function toPage<T>(found: readonly Edge<T>[], shape: PageShape, totalCount: () => Promise<number>): Page<T> {
  const more = found.length > shape.size;
  const taken = found.slice(0, shape.size);
  const edges = shape.backward ? [...taken].reverse() : taken;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: shape.backward ? shape.cursor !== null : more,
      hasPreviousPage: shape.backward ? more : shape.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    // A getter, because it costs a statement that most pages do not ask for.
    get totalCount() {
      return totalCount();
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
