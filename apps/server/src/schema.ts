import { readFileSync } from "node:fs";
import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { Filter } from "./core/filter.js";
import { Orders } from "./core/page-types.js";
import { enforcePolicies } from "./core/policy.js";
import { InstantScalar } from "./core/scalars.js";
import { resolvers } from "./modules.js";

/** The one schema; throws where a field or type states no policy. */
export function makeSchema(): GraphQLSchema {
  Filter.publish();
  Orders.publish();
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    validate: { forbidUnknownValues: false },
    emitSchemaFile: false,
  });
  enforcePolicies(schema);
  return schema;
}

const HEADER = "# Printed by the server (`npm run check -- --write`); do not edit.\n\n";

/** The schema in its own language, in a fixed order. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;

/** Whether the committed contract says what the server serves. */
export const sdlDrifted = (schema: GraphQLSchema, file: string): boolean =>
  readFileSync(file, "utf8") !== printSdl(schema);
