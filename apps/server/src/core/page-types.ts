import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { FilterScope } from "./filter.js";
import { Allow, anyone } from "./policy.js";

export const SortDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type SortDirection = keyof typeof SortDirection;
registerEnumType(SortDirection, {
  name: "SortDirection",
  description: "Ascending or descending.",
  valuesConfig: { ASC: { description: "Smallest first." }, DESC: { description: "Largest first." } },
});

export const NullPlacement = { FIRST: "FIRST", LAST: "LAST" } as const;
export type NullPlacement = keyof typeof NullPlacement;
registerEnumType(NullPlacement, {
  name: "NullPlacement",
  description: "Where records without a value stand.",
  valuesConfig: { FIRST: { description: "Before all others." }, LAST: { description: "After all others." } },
});

/** Where this page stands in its list. */
@Allow(anyone)
@ObjectType("PageInfo", { description: "Where this page stands in its list (Relay cursor connections)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether records follow." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether records precede." })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first record; null on an empty page.",
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last record; null on an empty page.",
  })
  endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list. The total is counted only when asked for. */
export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

export interface PageArguments {
  readonly where?: object | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface OrderArgument {
  readonly by: string;
  readonly direction?: SortDirection | null;
  readonly nulls?: NullPlacement | null;
}

/** The connection over a published type. */
export function connectionOf(name: string, node: () => unknown): new () => object {
  const edge = { [`${name}Edge`]: class {} }[`${name}Edge`]!;
  Field(() => String, { description: "Where this record stands in the list." })(edge.prototype, "cursor");
  Field(node as never, { description: "The record." })(edge.prototype, "node");
  ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })(edge);
  Allow(anyone)(edge);

  const made = { [`${name}Connection`]: class {} }[`${name}Connection`]!;
  Field(() => [edge], { description: "The records of this page with their cursors." })(
    made.prototype,
    "edges",
  );
  Field(() => [node()] as never, { description: "The records of this page." })(made.prototype, "nodes");
  Field(() => PageInfo, { description: "Where this page stands." })(made.prototype, "pageInfo");
  Field(() => Int, { description: "How many records the whole list has." })(made.prototype, "totalCount");
  ObjectType(`${name}Connection`, { description: `A page of ${name} records.` })(made);
  Allow(anyone)(made);
  return made;
}

/** What a list can be ordered by; `nullable` values get a place of their own. */
export interface OrderKey {
  readonly description: string;
  readonly sql: (alias: string, scope: FilterScope) => string;
  readonly nullable?: boolean;
}

/** The orders of a list, declared once; later modules add keys with `extend`, before the schema is built. */
export class Orders {
  private static readonly declared: Orders[] = [];
  readonly keys: Record<string, OrderKey> = {};
  private made: (new () => object) | null = null;

  constructor(
    private readonly name: string,
    keys: Record<string, OrderKey>,
  ) {
    this.extend(keys);
    Orders.declared.push(this);
  }

  static publish(): void {
    for (const orders of Orders.declared) void orders.input;
  }

  extend(keys: Record<string, OrderKey>): void {
    if (this.made) throw new Error(`${this.name}Order is published already.`);
    Object.assign(this.keys, keys);
  }

  /** The order input of the API: a key, a direction, and where records without a value stand. */
  get input(): new () => object {
    this.made ??= orderInput(this.name, this.keys);
    return this.made;
  }
}

function orderInput(name: string, keys: Record<string, OrderKey>): new () => object {
  const enumeration = Object.fromEntries(Object.keys(keys).map((key) => [key, key]));
  registerEnumType(enumeration, {
    name: `${name}OrderKey`,
    description: `What ${name} records can be ordered by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(keys).map(([key, { description }]) => [key, { description }]),
    ),
  });
  const fields: Record<string, { type: unknown; description: string; defaultValue?: string }> = {
    by: { type: enumeration, description: "The key." },
    direction: { type: SortDirection, description: "The direction.", defaultValue: "ASC" },
    nulls: { type: NullPlacement, description: "Where records without a value stand.", defaultValue: "LAST" },
  };
  const made = { [`${name}Order`]: class {} }[`${name}Order`]!;
  for (const [field, { type, description, defaultValue }] of Object.entries(fields)) {
    Field(() => type as never, { description, ...(defaultValue && { nullable: true, defaultValue }) })(
      made.prototype,
      field,
    );
  }
  InputType(`${name}Order`, { description: `An order of ${name} records; ties are settled by the id.` })(
    made,
  );
  return made;
}

/** The arguments every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: "How many from the start, 1 to 100; 20 unless told." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only records after this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many from the end, 1 to 100." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only records before this cursor." })
  before?: string | null;
}
