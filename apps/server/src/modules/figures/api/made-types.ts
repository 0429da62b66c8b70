import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Allow, holding, signedIn } from "../../../core/policy.js";
import type { Entry } from "../catalogue/fact.js";

type TypeOf = () => unknown;
export type Made = new () => object;

export interface FieldOptions {
  readonly type: TypeOf;
  readonly about: string;
  /** Null unless told. */
  readonly required?: boolean;
  readonly byDefault?: string;
  readonly entry?: Entry;
}

/** A class whose fields are given as data, published by `as`. */
export function made(name: string, fields: Record<string, FieldOptions>, as: (target: Made) => void): Made {
  const target = { [name]: class {} }[name]!;
  for (const [field, { type, about, required, byDefault, entry }] of Object.entries(fields)) {
    Field(type as never, { nullable: !required, description: about, defaultValue: byDefault })(
      target.prototype,
      field,
    );
    if (entry?.readers) Allow(holding(...entry.readers))(target.prototype, field);
  }
  as(target);
  return target;
}

export const object = (name: string, description: string, fields: Record<string, FieldOptions>): Made =>
  made(name, fields, (target) => {
    ObjectType(name, { description })(target);
    Allow(signedIn)(target);
  });
export const input = (name: string, description: string, fields: Record<string, FieldOptions>): Made =>
  made(name, fields, (target) => InputType(name, { description })(target));

export const about = ({ label, definition }: Entry): string => `${definition} (${label.vi})`;

export function keysEnum(name: string, description: string, entries: readonly Entry[]): object {
  const values = Object.fromEntries(entries.map(({ key }) => [key, key]));
  const valuesConfig = Object.fromEntries(entries.map((entry) => [entry.key, { description: about(entry) }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
