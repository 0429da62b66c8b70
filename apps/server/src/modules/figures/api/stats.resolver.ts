import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { Allow, holding } from "../../../core/policy.js";
import { type Fact, fieldOf } from "../catalogue/fact.js";
import type { StatsArguments } from "../question/arguments.js";
import { ask } from "../question/ask.js";
import { withinCost } from "../question/cost.js";
import { writeCursor } from "../question/cursor.js";
import { parseQuestion } from "../question/parse.js";
import { rowOf } from "./row.js";
import { selectedAt } from "./selection.js";
import { publishFact } from "./stats-types.js";

/** The root field of a fact, made from its catalogue entry. */
export function statsResolver(fact: Fact): new () => object {
  const types = publishFact(fact);

  @Resolver()
  class StatsResolver {
    @Allow(holding(...fact.readers))
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
      const { offset } = question;
      const end = offset + answer.rows.length;
      const cursorAt = (place: number) => (answer.rows.length > 0 ? writeCursor(fact, args, place) : null);
      return {
        rows: [...answer.rows, ...answer.totals].map((row) => rowOf(context, question, row)),
        totalCount: answer.totalCount,
        pageInfo: {
          hasNextPage: end < answer.totalCount,
          hasPreviousPage: offset > 0,
          startCursor: cursorAt(offset + 1),
          endCursor: cursorAt(end),
        },
        meta: { asOf, ...cost, milliseconds },
      };
    }
  }
  return StatsResolver;
}
