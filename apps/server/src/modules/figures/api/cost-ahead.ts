import { type FieldNode, type FragmentDefinitionNode, type GraphQLField, getArgumentValues } from "graphql";
import type { Context } from "../../../core/context.js";
import { fieldOf } from "../catalogue/fact.js";
import { FACTS } from "../catalogue/index.js";
import { JOINT_ROOT, type JointArguments } from "../joint/joint.js";
import { costOfJoint, selectedMetrics } from "../joint/joint-cost.js";
import { parseJoint } from "../joint/joint-parse.js";
import type { StatsArguments } from "../question/arguments.js";
import { costOf } from "../question/cost.js";
import { parseQuestion } from "../question/parse.js";
import { selectedAt } from "./selection.js";

/** What one figures field of a query will cost, without asking it; null for any other field. Throws as asking would. */
export function costAhead(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Record<string, unknown>,
): number | null {
  const selection = { fieldNodes: [node], fragments };
  if (field.name === JOINT_ROOT) {
    const args = getArgumentValues(field, node, variables) as unknown as JointArguments;
    return costOfJoint(parseJoint(context, args, selectedMetrics(selection)));
  }
  const fact = FACTS.find(({ root }) => root === field.name);
  if (!fact) return null;
  const args = getArgumentValues(field, node, variables) as StatsArguments;
  const fields = selectedAt(selection, ["rows"]);
  const selected = fact.metrics.filter((metric) => fields.has(fieldOf(metric.key)));
  return costOf(parseQuestion(context, fact, args, selected));
}
