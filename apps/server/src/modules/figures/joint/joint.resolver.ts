import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { Allow, holding, Kept } from "../../../core/policy.js";
import { pageInfoOf } from "../api/page-info.js";
import { fieldOf } from "../catalogue/fact.js";
import { withinLimit } from "../question/cost.js";
import { FACT_NAMES, JOINT_FACTS, JOINT_ROOT, type JointArguments, type JointQuestion } from "./joint.js";
import { askJoint, type JointRow } from "./joint-ask.js";
import { costOfJoint, selectedMetrics } from "./joint-cost.js";
import { parseJoint } from "./joint-parse.js";
import { JointAnswerType, JointArgs } from "./joint-types.js";

const READERS = [...new Set(FACT_NAMES.flatMap((name) => JOINT_FACTS[name].readers))];

@Resolver()
export class JointResolver {
  @Allow(holding(...READERS))
  @Kept()
  @Query(() => JointAnswerType, {
    name: JOINT_ROOT,
    nullable: true,
    description:
      "One question over several facts by keys that they share, such as scores against the regime by group. Each fact keeps its own basis, conditions and rules; a key that only one fact has is a row in which the other is null.",
  })
  async joint(
    @Ctx() context: Context,
    @Args(() => JointArgs) args: JointArguments,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const joint = parseJoint(context, args, selectedMetrics(info));
    const { offset } = joint;
    const cost = withinLimit(context, costOfJoint(joint));
    const asOf = context.services.clock.now();
    const begun = performance.now();
    const answer = await askJoint(context, joint);
    return {
      rows: [...answer.rows, ...answer.totals].map((row) => publishedOf(context, args, joint, row)),
      totalCount: answer.totalCount,
      correlation: answer.correlation,
      pageInfo: pageInfoOf(JOINT_ROOT, args, offset, answer.rows.length, answer.totalCount),
      meta: { asOf, ...cost, milliseconds: performance.now() - begun },
    };
  }
}

/** A row as the API gives it; keys are read when they are selected. */
function publishedOf(
  context: Context,
  args: JointArguments,
  { parts }: JointQuestion,
  row: JointRow,
): object {
  const key = {};
  for (const [index, { by }] of args.groupBy.entries()) {
    const { dimension, asked } = parts[0]!.question.keys[index]!;
    const value = row.keys[index];
    Object.defineProperty(key, fieldOf(by), {
      get: () => (value == null ? null : dimension.read(value, context, asked)),
    });
  }
  return { isTotal: row.isTotal, key, ...row.figures };
}
