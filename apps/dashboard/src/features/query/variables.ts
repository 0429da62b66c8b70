import {
  type GraphQLSchema,
  isEnumType,
  Kind,
  type TypeNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import type { Operation } from "./operation.js";

export type Variables = Readonly<Record<string, unknown>>;

/** How a variable is asked for. Whatever fits no other way is JSON. */
export type FieldKind =
  | "DAY"
  | "MONTH"
  | "INTEGER"
  | "NUMBER"
  | "BOOLEAN"
  | "CHOICE"
  | "CHOICES"
  | "TEXT"
  | "TEXTS"
  | "JSON";

export interface VariableField {
  readonly name: string;
  /** As written in the query, such as `[Rating!]`. */
  readonly type: string;
  /** The named type within, for the words of an enum; empty where there is none. */
  readonly named: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The words to choose from, of an enum. */
  readonly choices: readonly string[];
  /** What holds where nothing is given; undefined where the query states none. */
  readonly byDefault: unknown;
}

const SCALARS: Readonly<Record<string, FieldKind>> = {
  Date: "DAY",
  Month: "MONTH",
  Int: "INTEGER",
  Float: "NUMBER",
  Boolean: "BOOLEAN",
  String: "TEXT",
  ID: "TEXT",
  DateTime: "TEXT",
};

/** The form of an operation's variables, in its order. Enums are known once the schema is. */
export function variableFields({ node }: Operation, schema: GraphQLSchema | null): VariableField[] {
  return (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const required = type.kind === Kind.NON_NULL_TYPE && !defaultValue;
    const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const list = bare.kind === Kind.LIST_TYPE;
    const inner = list ? strip(bare.type) : bare;
    const named = inner.kind === Kind.NAMED_TYPE ? inner.name.value : null;
    const known = named === null ? null : schema?.getType(named);
    const choices = isEnumType(known) ? known.getValues().map((value) => value.name) : [];
    return {
      name: variable.name.value,
      type: written(type),
      named: named ?? "",
      kind: kindOf(named, list, choices.length > 0),
      required,
      choices,
      byDefault: defaultValue ? valueFromASTUntyped(defaultValue as ValueNode) : undefined,
    };
  });
}

function kindOf(named: string | null, list: boolean, isEnum: boolean): FieldKind {
  if (named === null) return "JSON";
  if (isEnum) return list ? "CHOICES" : "CHOICE";
  const scalar = SCALARS[named];
  if (!list) return scalar ?? "JSON";
  return scalar === "TEXT" || scalar === "DAY" ? "TEXTS" : "JSON";
}

const strip = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);

function written(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : `${written(type.type)}!`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value that was typed fits; what does not is said at its field before anything is sent. */
export function fits({ kind, required, choices }: VariableField, value: unknown): boolean {
  if (value === undefined || value === null || value === "") return !required;
  switch (kind) {
    case "DAY":
      return typeof value === "string" && DAY.test(value);
    case "INTEGER":
      return Number.isInteger(value);
    case "NUMBER":
      return typeof value === "number" && Number.isFinite(value);
    case "BOOLEAN":
      return typeof value === "boolean";
    case "CHOICE":
      return typeof value === "string" && choices.includes(value);
    case "CHOICES":
      return Array.isArray(value) && value.every((each) => choices.includes(each as string));
    default:
      return true;
  }
}

/** Only what the operation declares and what was given: a variable left empty is left out, never null. */
export function givenVariables(
  fields: readonly VariableField[],
  variables: Variables,
): Record<string, unknown> {
  const given = fields
    .map(({ name }) => [name, variables[name]] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== "");
  return Object.fromEntries(given);
}
