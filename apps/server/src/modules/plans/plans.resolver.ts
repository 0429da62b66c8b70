import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { type Document, DocumentType } from "../documents/index.js";
import {
  type Committee,
  CommitteeType,
  committeeBy,
  type Delegation,
  DelegationType,
} from "../organization/index.js";
import { PilotArgs } from "./pilots.resolver.js";
import type { Pilot, Plan } from "./plans.entity.js";
import { pilotList, planFilter, planList } from "./plans.filter.js";
import { delegationsOf, documentsOf, groupsOf, type WantedGroup } from "./plans.loader.js";
import { PilotConnection, PlanConnection, PlanGroupType, PlanType } from "./plans.type.js";

@ArgsType()
class PlanArgs extends PageArgs {
  @Field(() => planFilter.input, { nullable: true, description: "Which plans." })
  where?: object | null;

  @Field(() => [planList.orders.input], {
    nullable: true,
    description: "In which order; latest period first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => PlanType)
export class PlanResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => PlanConnection, {
    nullable: true,
    description: "The plans the actor may see; drafts only for those who make them.",
  })
  plans(@Ctx() context: Context, @Args(() => PlanArgs) args: PlanArgs): Promise<Page<Plan>> {
    return connect(context, planList, args);
  }

  @Allow(signedIn)
  @Kept()
  @Query(() => PlanType, {
    nullable: true,
    description:
      "One plan by number or id, the latest where a number comes again; null where there is none to see.",
  })
  async plan(
    @Ctx() context: Context,
    @Arg("number", () => String, { nullable: true, description: "The number and sign." }) number:
      | string
      | null,
    @Arg("id", () => ID, { nullable: true, description: "The public id." }) id: string | null,
  ): Promise<Plan | null> {
    if ((id == null) === (number == null))
      throw invalid("number", "Ask for a plan by its number or by its id.");
    const where = id != null ? { id: { eq: id } } : { number: { eq: number } };
    return (await connect(context, planList, { where, first: 1 })).nodes[0] ?? null;
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee whose plan it is." })
  committee(@Root() plan: Plan, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, plan.committeePk);
  }

  @FieldResolver(() => DayScalar, { description: "The first day of its period." })
  from(@Root() plan: Plan): string {
    return plan.periodFrom;
  }

  @FieldResolver(() => DayScalar, { description: "The day after the last of its period." })
  before(@Root() plan: Plan): string {
    return plan.periodBefore;
  }

  @FieldResolver(() => [DocumentType], {
    nullable: true,
    description: "The documents it rests on, in order.",
  })
  documents(@Root() plan: Plan, @Ctx() context: Context): Promise<Document[]> {
    return documentsOf(context, plan.pk);
  }

  @FieldResolver(() => [PlanGroupType], {
    nullable: true,
    description: "What it wants of which groups, in their order.",
  })
  groups(@Root() plan: Plan, @Ctx() context: Context): Promise<WantedGroup[]> {
    return groupsOf(context, plan.pk);
  }

  @FieldResolver(() => [DelegationType], {
    nullable: true,
    description: "The delegations it sends, by name.",
  })
  delegations(@Root() plan: Plan, @Ctx() context: Context): Promise<Delegation[]> {
    return delegationsOf(context, plan.pk);
  }

  @FieldResolver(() => PilotConnection, {
    nullable: true,
    description: "Its pilots that the actor may see, by group and code unless told.",
  })
  pilots(
    @Root() plan: Plan,
    @Ctx() context: Context,
    @Args(() => PilotArgs) args: PilotArgs,
  ): Promise<Page<Pilot>> {
    return connect(context, pilotList, args, { column: "plan_pk", pk: plan.pk });
  }
}
