import { type Day, type DecisionState } from "@nen-nep/schema";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { type Action, ActionType } from "../actions/index.js";
import { type Measure, MeasureType } from "../measures/index.js";
import { type Committee, CommitteeType, committeeBy } from "../organization/index.js";
import type { CommitteeSession, SessionDecision } from "./sessions.entity.js";
import { SESSION_READERS, SESSION_WRITERS, sessionFilter, sessionList } from "./sessions.filter.js";
import {
  actionBehind,
  decisionsOf,
  measureBehind,
  seenAction,
  seenMeasure,
  sessionBy,
} from "./sessions.loader.js";
import { decisionState } from "./sessions.rules.js";
import { carryOutDecision, recordDecision, recordSession } from "./sessions.service.js";
import {
  CarryOutDecisionInput,
  CommitteeSessionConnection,
  CommitteeSessionType,
  DecisionStateEnum,
  RecordDecisionInput,
  RecordSessionInput,
  SessionDecisionType,
} from "./sessions.type.js";

@ArgsType()
class SessionArgs extends PageArgs {
  @Field(() => sessionFilter.input, { nullable: true, description: "Which sessions." })
  where?: object | null;

  @Field(() => [sessionList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

const read = async (context: Context, id: string): Promise<CommitteeSession | null> =>
  (await connect(context, sessionList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

@Resolver(() => CommitteeSessionType)
export class CommitteeSessionResolver {
  @Allow(holding(...SESSION_READERS))
  @Query(() => CommitteeSessionConnection, {
    nullable: true,
    description: "The sessions of the committees that the actor's role covers, and what they decided.",
  })
  committeeSessions(
    @Ctx() context: Context,
    @Args(() => SessionArgs) args: SessionArgs,
  ): Promise<Page<CommitteeSession>> {
    return connect(context, sessionList, args);
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee." })
  committee(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, session.committeePk);
  }

  @FieldResolver(() => [SessionDecisionType], { description: "What it decided, in its order." })
  decisions(@Root() session: CommitteeSession, @Ctx() context: Context): Promise<SessionDecision[]> {
    return decisionsOf(context, session.pk);
  }

  @Allow(holding(...SESSION_WRITERS))
  @Mutation(() => CommitteeSessionType, {
    nullable: true,
    description: "Records a session of a committee, or corrects one at the version that was read.",
  })
  async recordSession(
    @Ctx() context: Context,
    @Arg("input", () => RecordSessionInput, { description: "The session." }) input: RecordSessionInput,
  ): Promise<CommitteeSession | null> {
    return read(context, await recordSession(context, input));
  }

  @Allow(holding(...SESSION_WRITERS))
  @Mutation(() => CommitteeSessionType, {
    nullable: true,
    description:
      "Records what a session decided: words, an action that it opens, or a case that it takes on.",
  })
  async recordDecision(
    @Ctx() context: Context,
    @Arg("input", () => RecordDecisionInput, { description: "The decision." }) input: RecordDecisionInput,
  ): Promise<CommitteeSession | null> {
    return read(context, await recordDecision(context, input));
  }

  @Allow(holding(...SESSION_WRITERS))
  @Mutation(() => CommitteeSessionType, {
    nullable: true,
    description: "Says that a decision was carried out that opened no action.",
  })
  async carryOutDecision(
    @Ctx() context: Context,
    @Arg("input", () => CarryOutDecisionInput, { description: "Which, when and how." })
    input: CarryOutDecisionInput,
  ): Promise<CommitteeSession | null> {
    return read(context, await carryOutDecision(context, input));
  }
}

@Resolver(() => SessionDecisionType)
export class SessionDecisionResolver {
  @FieldResolver(() => DecisionStateEnum, {
    description: "Whether it was carried out, as what it opened shows.",
  })
  async state(@Root() decision: SessionDecision, @Ctx() context: Context): Promise<DecisionState> {
    const { heldOn } = await sessionBy(context, decision.sessionPk);
    const action = await actionBehind(context, decision);
    const stepSince = (await measureBehind(context, decision))?.stepSince ?? null;
    const { dueOn, carriedOn } = decision;
    return decisionState({ dueOn, carriedOn, action, stepSince }, heldOn, context.today);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "Until when: that of its action where it opened one.",
  })
  async dueOn(@Root() decision: SessionDecision, @Ctx() context: Context): Promise<Day | null> {
    return (await actionBehind(context, decision))?.dueOn ?? decision.dueOn;
  }

  @FieldResolver(() => ActionType, {
    nullable: true,
    description: "The action that it opened; null for none.",
  })
  action(@Root() decision: SessionDecision, @Ctx() context: Context): Promise<Action | null> {
    return seenAction(context, decision);
  }

  @FieldResolver(() => MeasureType, {
    nullable: true,
    description: "The case that it took on; null for none.",
  })
  measure(@Root() decision: SessionDecision, @Ctx() context: Context): Promise<Measure | null> {
    return seenMeasure(context, decision);
  }
}
