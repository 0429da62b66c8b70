import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { makeSchema } from "../../../schema.js";
import { isNamed } from "./labels.js";
import { rowsFieldsOf } from "./operation.js";
import { ROOT_WORDS } from "./root-words.js";

/** The root fields that can be exported. */
const roots = () =>
  Object.values(makeSchema().getQueryType()!.getFields()).filter(({ type }) => {
    const { name } = getNamedType(type);
    return /Connection$/.test(name) || rowsFieldsOf(name) !== undefined;
  });

/** All types that records of a list or rows of figures lead to. */
function exportable(): GraphQLObjectType[] {
  const found = new Set(roots().map(({ type }) => getNamedType(type) as GraphQLObjectType));
  for (const type of found) {
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (isObjectType(below)) found.add(below);
    }
  }
  return [...found];
}

it("every field a file can have a column of has words in both languages", () => {
  const unsaid = exportable().flatMap((type) =>
    /(Connection|Edge|PageInfo|StatsMeta)$/.test(type.name) || rowsFieldsOf(type.name) !== undefined
      ? []
      : Object.keys(type.getFields()).flatMap((field) =>
          isNamed(type.name, field) ? [] : [`${type.name}.${field}`],
        ),
  );
  expect(unsaid).toEqual([]);
});

it("every file has a name in both languages, and no name is without a file", () => {
  expect(Object.keys(ROOT_WORDS).sort()).toEqual(
    roots()
      .map(({ name }) => name)
      .sort(),
  );
});
