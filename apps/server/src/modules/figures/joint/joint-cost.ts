import type { FragmentDefinitionNode, GraphQLResolveInfo } from "graphql";
import { selectedAt } from "../api/selection.js";
import { fieldOf, type Metric } from "../catalogue/fact.js";
import { costOf } from "../question/cost.js";
import { FACT_NAMES, type FactName, JOINT_FACTS, type JointQuestion } from "./joint.js";

/** The metrics that a joint question is read for, by fact. */
export function selectedMetrics(info: {
  readonly fieldNodes: GraphQLResolveInfo["fieldNodes"];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}): Map<FactName, readonly Metric[]> {
  const asked = selectedAt(info, ["rows"]);
  return new Map(
    FACT_NAMES.filter((name) => asked.has(name)).map((name) => {
      const fields = selectedAt(info, ["rows", name]);
      return [name, JOINT_FACTS[name].metrics.filter((metric) => fields.has(fieldOf(metric.key)))];
    }),
  );
}

/** What the questions of all its facts cost together, each for the groups of a page. */
export const costOfJoint = ({ parts, limit }: JointQuestion): number =>
  parts.reduce((sum, { question }) => sum + costOf({ ...question, limit }), 0);
