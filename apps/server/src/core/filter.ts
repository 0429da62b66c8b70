import { fold, type Role, type Vocabulary } from "@nen-nep/schema";
import { likePattern } from "../db/dialect.js";
import type { Context } from "./context.js";
import { invalid, Refusal } from "./errors.js";
import {
  DayFilter,
  enumFilter,
  IdFilter,
  IntFilter,
  inputClass,
  NumberFilter,
  TextFilter,
} from "./filter-inputs.js";
import type { ParameterBag } from "./parameters.js";

/** What a compiled condition needs: where values go, and who asks on which day (filtering by a field would tell it). */
export interface FilterScope {
  readonly bag: ParameterBag;
  readonly context: Context;
  /** Relations led through so far, and lists among them: each list multiplies what the database looks at. */
  readonly relations?: number;
  readonly lists?: number;
}

const MOST_RELATIONS = 4;
const MOST_LISTS = 2;
const MOST_ALTERNATIVES = 100;
const MOST_NESTED = 12;
const MOST_VALUES = 1_000;
const LONGEST_TEXT = 200;

/** The scope one relation further; refused where a filter leads too far. */
function further(scope: FilterScope, isList: boolean): FilterScope {
  const relations = (scope.relations ?? 0) + 1;
  const lists = (scope.lists ?? 0) + (isList ? 1 : 0);
  if (relations > MOST_RELATIONS || lists > MOST_LISTS) {
    throw new Refusal(
      "QUERY_TOO_COSTLY",
      `A filter leads through ${MOST_RELATIONS} relations at most, ${MOST_LISTS} of them lists.`,
      { field: "where" },
    );
  }
  return { ...scope, relations, lists };
}

/** A text to look for, of a length that both engines take. */
export function searchable(text: unknown): string {
  const given = String(text);
  if (given.length <= LONGEST_TEXT) return given;
  throw new Refusal("TEXT_TOO_LONG", `A text to look for has ${LONGEST_TEXT} characters at most.`, {
    field: "where",
  });
}

function atMost(list: readonly unknown[], most: number): void {
  if (list.length > most) throw invalid("where", `A list of conditions has ${most} entries at most.`);
}

export interface FilterField {
  readonly description: string;
  /** The input the API publishes for it. */
  readonly input: () => unknown;
  /** SQL that is true where the record under `alias` fits. */
  readonly sql: (value: never, alias: string, scope: FilterScope) => string;
  /** Who may put conditions on it; everybody unless told. */
  readonly readers?: readonly Role[];
}

type Conditions = Record<string, unknown>;
type Expression = (alias: string, scope: FilterScope) => string;

const OPERATORS: Record<string, string> = {
  eq: "=",
  ne: "<>",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
  from: ">=",
  before: "<",
};

/** The conditions of one field over a SQL expression; `map` turns what the API takes into what is stored. */
function compare(
  conditions: Conditions,
  expression: string,
  { bag }: FilterScope,
  map: (value: unknown) => unknown = (value) => value,
): string {
  const parts = Object.entries(conditions).map(([operator, value]) => {
    if (operator === "isNull") return `${expression} IS ${value ? "" : "NOT "}NULL`;
    if (value === null) throw invalid(operator, `${operator} needs a value; use isNull to ask for none.`);
    if (operator === "in" || operator === "notIn") {
      atMost(value as unknown[], MOST_VALUES);
      if ((value as unknown[]).length === 0) return operator === "in" ? "1 = 0" : "1 = 1";
      return `${expression} ${operator === "in" ? "IN" : "NOT IN"} ${bag.list((value as unknown[]).map(map))}`;
    }
    return `${expression} ${OPERATORS[operator]} ${bag.add(map(value))}`;
  });
  return all(parts);
}

const all = (parts: readonly string[]): string => (parts.length === 0 ? "1 = 1" : `(${parts.join(" AND ")})`);

const column =
  (name: string): Expression =>
  (alias) =>
    `${alias}.${name}`;
const at = (where: string | Expression): Expression => (typeof where === "string" ? column(where) : where);

/** A text, compared on its folded column or expression. */
export const text = (folded: string | Expression, description: string): FilterField => ({
  description,
  input: () => TextFilter,
  sql: (value: Conditions, alias, scope) => {
    const { contains, startsWith, ...rest } = value as Record<string, string>;
    if (contains === null || startsWith === null)
      throw invalid("contains", "A text to look for is needed, not null.");
    const expression = at(folded)(alias, scope);
    const like = (pattern: string) => `${expression} LIKE ${scope.bag.add(pattern)} ESCAPE '!'`;
    const parts = [compare(rest, expression, scope, (given) => fold(searchable(given)))];
    if (contains !== undefined) parts.push(like(likePattern(fold(searchable(contains)), "contains")));
    if (startsWith !== undefined) parts.push(like(likePattern(fold(searchable(startsWith)), "startsWith")));
    return all(parts);
  },
});

const plain =
  (input: () => unknown, map?: (value: unknown) => unknown) =>
  (where: string | Expression, description: string): FilterField => ({
    description,
    input,
    sql: (value: Conditions, alias, scope) => compare(value, at(where)(alias, scope), scope, map),
  });

export const id = plain(() => IdFilter);
export const int = plain(() => IntFilter);
export const day = plain(() => DayFilter);
const MOST = 2_147_483_647;
/** A number stored as integer hundredths. */
export const hundredths = plain(
  () => NumberFilter,
  // What lies beyond any stored number compares like the largest there can be.
  (value) => Math.round(Math.min(Math.max(Number(value) * 100, -MOST), MOST)),
);
export const word = (
  vocabulary: Vocabulary<string>,
  where: string | Expression,
  description: string,
): FilterField => plain(() => enumFilter(vocabulary))(where, description);

/** What holds for the account that asks, or not: an answer that rests on it is its own. */
export const own = (
  holds: (alias: string, scope: FilterScope) => string,
  description: string,
): FilterField => ({
  description,
  input: () => Boolean,
  sql: (value: boolean, alias, scope) => {
    scope.context.answer.isOwn = true;
    const is = `((${holds(alias, scope)}) IS TRUE)`;
    return value ? is : `NOT ${is}`;
  },
});

/** The record it belongs to; `join` is the FROM … WHERE that leads from `alias` to the target under `to`. */
export const one = (
  target: () => Filter,
  join: (alias: string, to: string, scope: FilterScope) => string,
  description: string,
): FilterField => ({
  description,
  input: () => target().input,
  sql: (value: Conditions, alias, outer) => {
    const scope = further(outer, false);
    const to = `${alias}_${target().table}`;
    return `EXISTS (SELECT 1 ${join(alias, to, scope)} AND ${target().compile(value, to, scope)})`;
  },
});

/** The records that belong to it: `some` and `none`. */
export const many = (
  target: () => Filter,
  join: (alias: string, to: string, scope: FilterScope) => string,
  description: string,
): FilterField => ({
  description,
  input: () => target().listInput,
  sql: (value: Conditions, alias, outer) =>
    all(
      Object.entries(value).map(([quantor, conditions]) => {
        const scope = further(outer, true);
        const to = `${alias}_${target().table}s`;
        const rows = `SELECT 1 ${join(alias, to, scope)} AND ${target().compile(conditions as Conditions, to, scope)}`;
        return `${quantor === "none" ? "NOT " : ""}EXISTS (${rows})`;
      }),
    ),
});

/** Refuses a condition on what the actor may not read: to count it as nothing would be a false answer. */
function allowed(name: string, { readers }: FilterField, { context: { actor } }: FilterScope): void {
  if (!readers || !actor || actor.grants.some(({ role }) => readers.includes(role))) return;
  throw new Refusal("NOT_ALLOWED", `Conditions on ${name} are for ${readers.join(", ")}.`, { field: name });
}

/**
 * The filter of one entity: its fields are declared once, and from them come the API's input and the SQL. Later
 * modules add fields from their own folder with `extend`, before the schema is built.
 */
export class Filter {
  private static readonly declared: Filter[] = [];
  private readonly fields: Record<string, FilterField> = {};
  private made: (new () => object) | null = null;
  private madeList: (new () => object) | null = null;

  constructor(
    readonly name: string,
    readonly table: string,
    fields: Record<string, FilterField>,
  ) {
    this.extend(fields);
    Filter.declared.push(this);
  }

  /** Makes the inputs of all filters known to the schema; called once, when every module is loaded. */
  static publish(): void {
    for (const filter of Filter.declared) {
      void filter.input;
      void filter.listInput;
      for (const field of Object.values(filter.fields)) field.input();
    }
  }

  extend(fields: Record<string, FilterField>): void {
    if (this.made) throw new Error(`${this.name}Filter is published already.`);
    Object.assign(this.fields, fields);
  }

  /** The input class of the API. */
  get input(): new () => object {
    if (this.made) return this.made;
    const self = () => this.made!;
    const own = Object.entries(this.fields).map(([name, field]) => [
      name,
      { type: field.input, description: field.description },
    ]);
    this.made = inputClass(`${this.name}Filter`, `Conditions on a ${this.name}; all given ones must hold.`, {
      and: { type: () => [self()], description: "All of these hold." },
      or: {
        type: () => [self()],
        description: "At least one of these holds; an empty list matches nothing.",
      },
      not: { type: self, description: "This does not hold." },
      ...Object.fromEntries(own),
    });
    return this.made;
  }

  get listInput(): new () => object {
    this.madeList ??= inputClass(
      `${this.name}ListFilter`,
      `Conditions on the ${this.name} records that belong to it.`,
      {
        some: { type: () => this.input, description: "At least one fits." },
        none: { type: () => this.input, description: "None fits." },
      },
    );
    return this.madeList;
  }

  /** SQL that is true where the record under `alias` fits. Throws a refusal for a field the actor may not read. */
  compile(value: object | null | undefined, alias: string, scope: FilterScope, depth = 0): string {
    if (depth > MOST_NESTED) throw invalid("where", `Conditions are nested ${MOST_NESTED} deep at most.`);
    const parts = Object.entries(value ?? {}).flatMap(([name, conditions]): string[] => {
      if (conditions === undefined) return [];
      if (conditions === null) throw invalid(name, `${name} needs conditions, not null.`);
      if (name === "and" || name === "or") atMost(conditions as object[], MOST_ALTERNATIVES);
      const within = (each: object) => this.compile(each, alias, scope, depth + 1);
      if (name === "and") return (conditions as object[]).map(within);
      if (name === "or") {
        const any = (conditions as object[]).map(within);
        return [any.length === 0 ? "1 = 0" : `(${any.join(" OR ")})`];
      }
      // Without IS TRUE a missing value would make the opposite unknown too.
      if (name === "not") return [`NOT (${within(conditions as object)} IS TRUE)`];
      const field = this.fields[name]!;
      allowed(name, field, scope);
      return [field.sql(conditions as never, alias, scope)];
    });
    return all(parts);
  }
}
