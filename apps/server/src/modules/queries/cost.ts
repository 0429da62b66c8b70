import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from "graphql";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { costOf } from "../../http/cost.js";
import { inspect } from "../../http/document.js";
import { costAhead } from "../figures/index.js";
import { variablesOf } from "./queries.rules.js";

/** What a query would cost, or why that cannot be told. */
export interface QueryCost {
  readonly cost: number | null;
  readonly costLimit: number;
  readonly problems: readonly string[];
}

const MOST_PROBLEMS = 10;

/** Reads, checks and costs a query as running it would, and runs nothing. */
export function queryCost(
  context: Context,
  schema: GraphQLSchema,
  text: string,
  variablesText: string | null,
): QueryCost {
  const costLimit = context.services.config.limits.cost;
  const refused = (problems: readonly string[]): QueryCost => ({
    cost: null,
    costLimit,
    problems: problems.slice(0, MOST_PROBLEMS),
  });
  inspect(text);
  const document = parse(text);
  const faults = validate(schema, document, undefined, { maxErrors: MOST_PROBLEMS });
  if (faults.length > 0) return refused(faults.map(({ message }) => message));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1) throw invalid("query", "The cost is that of one operation.");
  const given = JSON.parse(variablesOf(variablesText) ?? "{}") as Record<string, unknown>;
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (values.errors) return refused(values.errors.map(({ message }) => message));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  try {
    const figures = costsOfFigures(context, schema, operation, fragments, values.coerced);
    return {
      cost: Math.max(costOf(schema, operation, fragments, values.coerced), ...figures),
      costLimit,
      problems: [],
    };
  } catch (error) {
    if (error instanceof Refusal) return refused([error.message]);
    throw error;
  }
}

/** The costs of the questions in a query: each is held against the limit by itself, as it is when it is asked. */
function costsOfFigures(
  context: Context,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): number[] {
  const fields = schema.getRootType(operation.operation)!.getFields();
  const byName = Object.fromEntries(fragments);
  return rootFields(operation.selectionSet, fragments).flatMap((node) => {
    const field = fields[node.name.value];
    const cost = field ? costAhead(context, field, node, byName, variables) : null;
    return cost === null ? [] : [cost];
  });
}

function rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return set.selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner ? rootFields(inner.selectionSet, fragments) : [];
  });
}
