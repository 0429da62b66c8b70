import { createRequire } from "node:module";
import { ROOT } from "../scripts/lib/root.mjs";

const graphql = createRequire(`${ROOT}/apps/server/package.json`)("graphql");
export const {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isCompositeType,
  isUnionType,
} = graphql;

/** The schema as the server tells it to somebody who may read it. */
export async function schemaOf(visitor) {
  return graphql.buildClientSchema(await visitor.data(graphql.getIntrospectionQuery()));
}

export const bare = (type) => (isNonNullType(type) ? type.ofType : type);

/** Every place where a value can stand in an input: its way, and its type. Types on the way are entered once. */
export function placesOf(type, way = [], entered = []) {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ way, type: named.name }];
  if (entered.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesOf(field.type, [...way, field.name], [...entered, named.name]),
  );
}

/** An input with a value at a place, and beside it what must be there, as `sample(name, type)` gives it. */
export function inputWith(type, way, value, sample) {
  const inner = bare(type);
  if (isListType(inner) && way.length > 0) return [inputWith(inner.ofType, way, value, sample)];
  const [head, ...rest] = way;
  if (head === undefined) return value;
  const fields = getNamedType(inner).getFields();
  const input = {};
  for (const [name, field] of Object.entries(fields))
    if (name !== head && isNonNullType(field.type)) input[name] = sampleOf(name, field.type, sample);
  return { ...input, [head]: inputWith(fields[head].type, rest, value, sample) };
}

function sampleOf(name, type, sample) {
  const inner = bare(type);
  if (isListType(inner)) return [sampleOf(name, inner.ofType, sample)];
  if (!isInputObjectType(inner))
    return isEnumType(inner) ? inner.getValues()[0].name : sample(name, inner.name);
  const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.name, field.type, sample)]));
}
