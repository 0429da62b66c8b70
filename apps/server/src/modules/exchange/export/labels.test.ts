import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { makeSchema } from "../../../schema.js";
import { isNamed } from "./labels.js";
import { rowsFieldOf } from "./operation.js";

/** All types that records of a list or rows of figures lead to. */
function exportable(): GraphQLObjectType[] {
  const roots = Object.values(makeSchema().getQueryType()!.getFields())
    .map(({ type }) => getNamedType(type))
    .filter(
      (type) => isObjectType(type) && (/Connection$/.test(type.name) || rowsFieldOf(type.name) !== undefined),
    );
  const found = new Set(roots as GraphQLObjectType[]);
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
    /(Connection|Edge|PageInfo|StatsMeta)$/.test(type.name) || rowsFieldOf(type.name) !== undefined
      ? []
      : Object.keys(type.getFields()).flatMap((field) =>
          isNamed(type.name, field) ? [] : [`${type.name}.${field}`],
        ),
  );
  expect(unsaid).toEqual([]);
});
