import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { Allow, holding, Kept } from "../../../core/policy.js";
import { type Fact, fieldOf } from "../catalogue/fact.js";
import type { StatsArguments } from "../question/arguments.js";
import { ask } from "../question/ask.js";
import { withinCost } from "../question/cost.js";
import { parseQuestion } from "../question/parse.js";
import { pageInfoOf } from "./page-info.js";
import { rowOf } from "./row.js";
import { selectedAt } from "./selection.js";
import { typesOf } from "./stats-types.js";

/** The root field of a fact, made from its catalogue entry. */
export function statsResolver(fact: Fact): new () => object {
  const types = typesOf(fact);

  @Resolver()
  class StatsResolver {
    @Allow(holding(...fact.readers))
    @Kept()
    @Query(() => types.answer, { name: fact.root, nullable: true, description: fact.definition })
    async stats(
      @Ctx() context: Context,
      @Args(() => types.args) args: StatsArguments,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      const fields = selectedAt(info, ["rows"]);
      const selected = fact.metrics.filter((metric) => fields.has(fieldOf(metric.key)));
      const question = parseQuestion(context, fact, args, selected);
      const cost = withinCost(context, question);
      const asOf = context.services.clock.now();
      const begun = performance.now();
      const answer = await ask(context, question);
      const milliseconds = performance.now() - begun;
      return {
        rows: [...answer.rows, ...answer.totals].map((row) => rowOf(context, question, row)),
        totalCount: answer.totalCount,
        pageInfo: pageInfoOf(fact.root, args, question.offset, answer.rows.length, answer.totalCount),
        meta: { asOf, ...cost, milliseconds },
      };
    }
  }
  return StatsResolver;
}
