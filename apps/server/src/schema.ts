import { readFileSync } from "node:fs";
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import { Filter } from "./core/filter.js";
import { refuseUnreadable } from "./core/inputs.js";
import { Orders } from "./core/page-types.js";
import { enforcePolicies } from "./core/policy.js";
import { InstantScalar } from "./core/scalars.js";
import { resolvers } from "./modules.js";

/** The library asks for one; our subscription reads what was written from the database, also by other processes. */
const NO_BROKER: PubSub = {
  publish: () => {
    throw new Error("What changes is told by the audit log.");
  },
  subscribe: () => {
    throw new Error("What changes is told by the audit log.");
  },
};

/** The one schema; throws where a field or type states no policy. */
export function makeSchema(): GraphQLSchema {
  Filter.publish();
  Orders.publish();
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    validate: { forbidUnknownValues: false },
    emitSchemaFile: false,
    pubSub: NO_BROKER,
  });
  guardTexts(schema);
  enforcePolicies(schema);
  return schema;
}

/** Every verb looks at the texts it is given, once the policy lets it run. */
function guardTexts(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const resolve = field.resolve!;
    field.resolve = (source, args, context, info) => {
      refuseUnreadable(args);
      return resolve(source, args, context, info);
    };
  }
}

/** What the API offers without a word on it. Every type, field, argument and enum value is described. */
export function undescribed(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) return [];
    const found = type.description || roots.includes(type as GraphQLObjectType) ? [] : [type.name];
    if (isEnumType(type)) {
      found.push(
        ...type.getValues().flatMap((each) => (each.description ? [] : [`${type.name}.${each.name}`])),
      );
    }
    if (!isObjectType(type) && !isInputObjectType(type)) return found;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) found.push(`${type.name}.${field.name}`);
      const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
      found.push(
        ...args.flatMap((each) => (each.description ? [] : [`${type.name}.${field.name}(${each.name})`])),
      );
    }
    return found;
  });
}

const HEADER = "# Printed by the server (`npm run check -- --write`); do not edit.\n\n";

/** The schema in its own language, in a fixed order. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;

/** Whether the committed contract says what the server serves. */
export const sdlDrifted = (schema: GraphQLSchema, file: string): boolean =>
  readFileSync(file, "utf8") !== printSdl(schema);
