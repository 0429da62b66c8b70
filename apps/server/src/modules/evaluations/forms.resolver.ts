import type { EvaluationStep } from "@nen-nep/schema";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { own } from "../../core/filter.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import type { Contest } from "./contests.entity.js";
import type { Evaluation } from "./evaluations.entity.js";
import { evaluationFilter, evaluationList } from "./evaluations.filter.js";
import { forWordsReaders } from "./evaluations.readers.js";
import { EvaluationConnection, EvaluationType } from "./evaluations.type.js";
import { standingOf } from "./forms.loader.js";
import { stepsOf } from "./forms.rules.js";
import { ContestType, EarlierEvaluationType, EvaluationStepEnum } from "./forms.type.js";
import { mayTake, openScope } from "./makers.js";
import { contestsOf, type EarlierVersion, earlierVersionsOf } from "./versions.loader.js";

evaluationFilter.extend({
  awaitsMe: own(
    (alias, { context, bag }) =>
      `${mayTake("LOCK", context, alias, bag)} OR ${mayTake("ANSWER", context, alias, bag)}`,
    "Whether the actor may now lock it, or answer what the cell contested.",
  ),
});

const openList = { ...evaluationList, name: "openEvaluations", scope: openScope };

@ArgsType()
class OpenEvaluationArgs extends PageArgs {
  @Field(() => evaluationFilter.input, { nullable: true, description: "Which evaluations." })
  where?: object | null;

  @Field(() => [openList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => EvaluationType)
export class FormResolver {
  @Allow(holding("DELEGATE", "SUPERIOR", "SECRETARY", "ORGANISER"))
  @Query(() => EvaluationConnection, {
    nullable: true,
    description:
      "Evaluations that are not locked yet: those one makes, and for organisers those submitted to be locked.",
  })
  openEvaluations(
    @Ctx() context: Context,
    @Args(() => OpenEvaluationArgs) args: OpenEvaluationArgs,
  ): Promise<Page<Evaluation>> {
    return connect(context, openList, args);
  }

  @FieldResolver(() => [EvaluationStepEnum], { description: "What the actor may do with it next." })
  async nextSteps(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<EvaluationStep[]> {
    context.answer.isOwn = true;
    return stepsOf(await standingOf(context, evaluation));
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why this version took the place of the one before; null for the first.",
  })
  reason(@Root() evaluation: Evaluation): string | null {
    return evaluation.reason;
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => [EarlierEvaluationType], {
    nullable: true,
    description:
      "The locked versions before the present one, latest first; null for those who read no words.",
  })
  earlier(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<EarlierVersion[]> {
    return earlierVersionsOf(context, evaluation);
  }

  @Allow(forWordsReaders)
  @FieldResolver(() => [ContestType], {
    nullable: true,
    description: "What the cell contested, latest first; null for those who read no words.",
  })
  contests(@Root() evaluation: Evaluation, @Ctx() context: Context): Promise<Contest[]> {
    return contestsOf(context, evaluation.pk);
  }
}
