import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import type { Engine } from "../src/db/dialect.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";

const HOSTILE: readonly unknown[] = [
  null,
  "",
  " ",
  "a".repeat(20_000),
  "\u0000",
  "\u202Eabc",
  "__proto__",
  "constructor",
  -1,
  0,
  2 ** 31,
  -(2 ** 31),
  1e300,
  0.1,
  true,
  "NaN",
  "2019-02-30",
  "1900-01-01",
  "2199-12-31",
  "2019-01-01T00:00:00Z",
  "' OR 1=1 --",
  "%_!\\",
  ":p0",
  "=1+1",
  "KР-001",
  [],
  {},
  { __proto__: null, toString: 1 },
];

/**
 * Where a value can stand in an input: `where: { cell: { code: { eq: … } } }`, three levels deep. A type that leads
 * further is entered once a level, by the first way to it: its fields are the same by every other.
 */
function pathsOf(type: GraphQLInputType, depth: number, entered: Set<string>): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [[]];
  if (depth === 0) return [];
  const fields = Object.values(named.getFields()).filter(({ name }) => !["and", "or"].includes(name));
  const leadsFurther = fields.some((field) => isInputObjectType(getNamedType(field.type)));
  if (leadsFurther) {
    const here = `${named.name} ${depth}`;
    if (entered.has(here)) return [];
    entered.add(here);
  }
  return fields.flatMap((field) =>
    pathsOf(field.type, depth - 1, entered).map((path) => [field.name, ...path]),
  );
}

/** A value at a place of an input; lists on the way get it as their only member. */
function inputAt(type: GraphQLInputType, path: readonly string[], value: unknown): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare) && path.length > 0) return [inputAt(bare.ofType, path, value)];
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const named = getNamedType(bare);
  if (!isInputObjectType(named)) return value;
  const fields = named.getFields();
  const required = Object.values(fields).filter((field) => isNonNullType(field.type) && field.name !== head);
  return {
    ...Object.fromEntries(required.map((field) => [field.name, sample(field.type)])),
    [head]: inputAt(fields[head]!.type, rest, value),
  };
}

function sample(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return { Date: "2019-01-01", Int: 1, Float: 1, Boolean: true }[named.name] ?? "x";
}

/** Every argument of every query, with what must stand beside it, and a selection that runs it. */
const SELECTIONS: Record<string, string> = {
  cells: "{ totalCount nodes { id } }",
  persons: "{ totalCount nodes { id } }",
  meetings: "{ totalCount nodes { id } }",
  evaluations: "{ totalCount nodes { id } }",
  cell: "{ id }",
  actions: "{ totalCount nodes { id } }",
  action: "{ id }",
  actionStats: "{ totalCount rows { count } }",
  committee: "{ id }",
  evaluation: "{ id }",
  documents: "{ totalCount nodes { id } }",
  plan: "{ id }",
  evaluationStats: "{ totalCount rows { count } }",
  regimeStats: "{ totalCount rows { count } }",
  criterionStats: "{ totalCount rows { count } }",
  overview: "{ id }",
};

/** Each place gets one value of so many, beginning elsewhere: all values meet all kinds of places. */
const ONE_OF: Readonly<Record<Engine, number>> = {
  postgres: 8,
  // It takes nearly everything; what is refused before the database is asked was refused there too.
  sqlite: 24,
};

function questionsOf(
  schema: GraphQLSchema,
  oneOf: number,
): { name: string; query: string; variables: object }[] {
  const entered = new Set<string>();
  return Object.entries(SELECTIONS).flatMap(([name, selection]) => {
    const field = schema.getQueryType()!.getFields()[name]!;
    return field.args.flatMap((argument) =>
      pathsOf(argument.type, 3, entered).flatMap((path, place) =>
        HOSTILE.filter((_, index) => (index + place) % oneOf === 0).map((value) => {
          const required = field.args.filter((each) => isNonNullType(each.type) && each !== argument);
          const used = [argument, ...required];
          const declared = used.map((each) => `$${each.name}: ${String(each.type)}`).join(", ");
          const given = used.map((each) => `${each.name}: $${each.name}`).join(", ");
          const period = { from: "2019-01-01", before: "2020-01-01" };
          return {
            name: `${name}(${[argument.name, ...path].join(".")}) = ${JSON.stringify(value)?.slice(0, 40)}`,
            query: `query (${declared}) { ${name}(${given}) ${selection} }`,
            variables: {
              ...(name === "overview" && { period }),
              [argument.name]: inputAt(argument.type, path, value),
            },
          };
        }),
      ),
    );
  });
}

const FINE = new Set(["BAD_USER_INPUT", "NOT_FOUND", "GRAPHQL_VALIDATION_FAILED", "TOO_COSTLY"]);

describeEngines("values nobody expects", (kit) => {
  let client: Client;

  beforeAll(async () => {
    const root = await kit.office.committee("Quận ủy Tân Phú");
    const cell = await kit.office.cell("KP-001", root);
    await kit.office.secretary(cell, "Nguyễn Văn An");
    await kit.office.met(cell, ["2019-03-05"]);
    await kit.office.evaluated(cell, "2019-03-05", 0.8, { committee: root });
    await kit.office.account("organiser", "ORGANISER", { committee: root });
    client = await kit.as("organiser");
  });

  it("are refused or answered at every place of every query, never a fault of ours", async () => {
    const questions = questionsOf(kit.app.schema, ONE_OF[kit.engine]);
    expect(questions.length).toBeGreaterThan(500);
    const faults: string[] = [];
    for (const { name, query, variables } of questions) {
      const { status, errors, text } = await client.send({ query, variables });
      const bad = errors.filter((error) => !FINE.has(error.extensions.code));
      const tells = /SELECT|sqlite|node_modules|\.ts:|QueryFailed/i.test(text);
      if (status >= 500 || bad.length > 0 || tells) faults.push(`${name} → ${status} ${text.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
  }, 300_000);
});
