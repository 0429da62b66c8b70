import type { ApolloServerPlugin } from "@apollo/server";
import { type FragmentDefinitionNode, GraphQLError, getVariableValues, Kind } from "graphql";
import type { Context } from "../core/context.js";
import { readDataVersion } from "../core/transaction.js";
import { costOf } from "./cost.js";

/** Refuses what would cost too much, before it runs, and gives the snapshot back when the answer is made. */
export const operationGuard: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, schema, request, contextValue }) {
        if (!operation) return;
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        }
        const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Values that do not fit are refused by the execution, with their places.
        if (!given.coerced) return;
        const cost = costOf(schema, operation, fragments, given.coerced);
        const costLimit = contextValue.services.config.limits.cost;
        if (cost > costLimit) {
          throw new GraphQLError(`The query would cost ${cost}; the limit is ${costLimit}.`, {
            extensions: {
              code: "TOO_COSTLY",
              reason: "QUERY_TOO_COSTLY",
              cost,
              costLimit,
              http: { status: 400 },
            },
          });
        }
        contextValue.cost = cost;
      },
      async willSendResponse({ contextValue, response: { body } }) {
        const isWhole = body.kind === "single" && !body.singleResult.errors;
        const { answer } = contextValue;
        if (answer.mayBeKept && !answer.isOwn && isWhole) {
          const version = async () => readDataVersion(await contextValue.reader());
          answer.dataVersion = await version().catch(() => null);
        }
        await contextValue.release();
      },
    };
  },
};
