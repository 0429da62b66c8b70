import "reflect-metadata";
import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  type ResponsePath,
} from "graphql";
import { describe, expect, it } from "vitest";
import type { Context } from "../src/core/context.js";
import { anyone, enforcePolicies, type Policy, signedIn } from "../src/core/policy.js";

const secretReaders: Policy = { words: "nobody", allows: () => false };
const stated = (policy?: Policy) => (policy ? { extensions: { policy } } : {});

interface Given {
  readonly root?: Policy;
  readonly type?: Policy;
  readonly field?: Policy;
  readonly required?: boolean;
}

/** A schema with one root field, one type and one field, with what policies are given. */
function schemaWith({ root, type, field, required = false }: Given): GraphQLSchema {
  const word = required ? new GraphQLNonNull(GraphQLString) : GraphQLString;
  const Note = new GraphQLObjectType({
    name: "Note",
    ...stated(type),
    fields: { words: { type: word, ...stated(field), resolve: () => "said" } },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: { note: { type: Note, ...stated(root), resolve: () => ({}) } },
    }),
  });
}

const ask = (schema: GraphQLSchema, actor: object | null, withheld: ResponsePath[] | null = null) =>
  graphql({
    schema,
    source: "{ note { words } }",
    contextValue: { actor, answer: { withheld } } as Context,
  });

describe("a schema is closed", () => {
  it("that states a policy on every root field and type", () => {
    expect(() => enforcePolicies(schemaWith({ root: anyone, type: anyone }))).not.toThrow();
  });

  it.each<[string, Given, string]>([
    ["a root field without a policy", { type: anyone }, "Query.note states no policy"],
    ["a type without a policy", { root: anyone }, "type Note states no policy"],
    [
      "a protected field that cannot be null",
      { root: anyone, type: anyone, field: secretReaders, required: true },
      "Note.words is protected but cannot be null",
    ],
  ])("and does not start with %s", (_, given, problem) => {
    expect(() => enforcePolicies(schemaWith(given))).toThrow(problem);
  });

  it("and names all its gaps together", () => {
    expect(() => enforcePolicies(schemaWith({}))).toThrow(
      /Query\.note states no policy\n.*type Note states no policy/,
    );
  });
});

describe("a policy", () => {
  it("refuses a stranger at the root, with a reason", async () => {
    const schema = schemaWith({ root: signedIn, type: signedIn });
    enforcePolicies(schema);
    const { data, errors } = await ask(schema, null);
    expect(data).toEqual({ note: null });
    expect(errors?.[0]?.originalError).toMatchObject({ reason: "SIGN_IN_NEEDED" });
    expect(await ask(schema, {})).toEqual({ data: { note: { words: "said" } } });
  });

  it("answers null for a field one may not read, without emptying the rest", async () => {
    const schema = schemaWith({ root: anyone, type: anyone, field: secretReaders });
    enforcePolicies(schema);
    expect(await ask(schema, {})).toEqual({ data: { note: { words: null } } });
  });

  it("tells whoever wants to know where a field was withheld", async () => {
    const schema = schemaWith({ root: anyone, type: anyone, field: secretReaders });
    enforcePolicies(schema);
    const withheld: ResponsePath[] = [];
    await ask(schema, {}, withheld);
    expect(withheld).toMatchObject([{ key: "words", prev: { key: "note" } }]);
  });
});
