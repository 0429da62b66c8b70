import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import type { Evaluation, Finding } from "./evaluations.entity.js";
import { findingFilter } from "./evaluations.filter.js";
import { criterionBy, evaluationBy } from "./evaluations.loader.js";
import { WORDS_READERS } from "./evaluations.rights.js";
import { CriterionType, EvaluationType, FindingConnection, FindingType } from "./evaluations.type.js";
import { findingList } from "./findings.list.js";
import type { Criterion } from "./rubrics.entity.js";
import { restsOnRevisedMark } from "./versions.loader.js";

@ArgsType()
class FindingArgs extends PageArgs {
  @Field(() => findingFilter.input, { nullable: true, description: "Which findings." })
  where?: object | null;

  @Field(() => [findingList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => FindingType)
export class FindingResolver {
  @Allow(holding(...WORDS_READERS))
  @Query(() => FindingConnection, {
    nullable: true,
    description: "What evaluations found in words, of the evaluations the actor may read in full.",
  })
  findings(@Ctx() context: Context, @Args(() => FindingArgs) args: FindingArgs): Promise<Page<Finding>> {
    return connect(context, findingList, args);
  }

  @FieldResolver(() => EvaluationType, { nullable: true, description: "The evaluation that found it." })
  evaluation(@Root() finding: Finding, @Ctx() context: Context): Promise<Evaluation | null> {
    return evaluationBy(context, finding.evaluationPk);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a revision has changed the mark of its criterion since; read it with that.",
  })
  criterionRevised(@Root() finding: Finding, @Ctx() context: Context): Promise<boolean> {
    return restsOnRevisedMark(context, finding);
  }

  @FieldResolver(() => CriterionType, {
    nullable: true,
    description: "The criterion it speaks of; null for the whole.",
  })
  criterion(@Root() finding: Finding, @Ctx() context: Context): Promise<Criterion | null> {
    return criterionBy(context, finding.criterionPk);
  }
}
