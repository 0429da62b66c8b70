import { type Month, monthOf } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import { MonthScalar } from "../../core/scalars.js";
import { type Evaluation, EvaluationType } from "../evaluations/index.js";
import { type Account, AccountType } from "../identity/index.js";
import {
  type Cell,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
  type TimelineEntry,
  TimelineEntryType,
} from "../organization/index.js";
import type { Action, ActionAnswer, ActionEvent, ActionStep, Evidence } from "./actions.entity.js";
import { actionFilter, actionList } from "./actions.filter.js";
import { accountBy, answersOf, eventOf, evidenceOf, seenEvaluation, stepsOf } from "./actions.loader.js";
import { ACTION_WORDS_READERS, ALL_ACTION_READERS, PAIR_READERS } from "./actions.rights.js";
import { overdueDays, type Taken, waitingDays } from "./actions.rules.js";
import {
  ActionAnswerType,
  ActionConnection,
  ActionEventType,
  ActionOwnerType,
  ActionStepKindEnum,
  ActionStepType,
  ActionType,
  EvidenceType,
} from "./actions.type.js";
import { causesOfAction, effectsOfAction } from "./chain.js";
import { observationsOf } from "./observation.js";
import { ActionLoadType, actionLoads, ownerOfAction, VerifierPairType, verifierPairs } from "./oversight.js";
import { forParties } from "./parties.js";
import { nextStepsFor } from "./standing.js";

@ArgsType()
class ActionArgs extends PageArgs {
  @Field(() => actionFilter.input, { nullable: true, description: "Which actions." })
  where?: object | null;

  @Field(() => [actionList.orders.input], {
    nullable: true,
    description: "In which order; by the due day unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => CellType)
export class CellActionsResolver {
  @FieldResolver(() => ActionConnection, { nullable: true, description: "Its actions." })
  actions(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => ActionArgs) args: ActionArgs,
  ): Promise<Page<Action>> {
    return connect(context, actionList, args, { column: "cell_pk", pk: cell.pk });
  }

  @FieldResolver(() => ActionConnection, {
    nullable: true,
    description: "Its actions that are still with their owners, by due day.",
  })
  openActions(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, 1 to 100." }) first: number,
  ): Promise<Page<Action>> {
    const where = { overdueDays: { isNull: false } };
    return connect(context, actionList, { where, first }, { column: "cell_pk", pk: cell.pk });
  }
}

@Resolver(() => ActionType)
export class ActionResolver {
  @Allow(holding(...ALL_ACTION_READERS))
  @Query(() => ActionConnection, { nullable: true, description: "The actions the actor may see." })
  actions(@Ctx() context: Context, @Args(() => ActionArgs) args: ActionArgs): Promise<Page<Action>> {
    return connect(context, actionList, args);
  }

  @Allow(holding(...ALL_ACTION_READERS))
  @Query(() => ActionType, { nullable: true, description: "One action; null where there is none to see." })
  async action(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The public id." }) id: string,
  ): Promise<Action | null> {
    return (await connect(context, actionList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;
  }

  @Allow(holding(...ACTION_WORDS_READERS))
  @Query(() => [ActionLoadType], {
    nullable: true,
    description: "Who has how much open, those with most past due first; at most 200 owners.",
  })
  actionLoads(@Ctx() context: Context): Promise<ActionLoadType[]> {
    return actionLoads(context);
  }

  @Allow(holding(...PAIR_READERS))
  @Query(() => [VerifierPairType], {
    nullable: true,
    description: "Pairs of accounts that verified only each other; each pair once.",
  })
  verifierPairs(@Ctx() context: Context): Promise<VerifierPairType[]> {
    return verifierPairs(context);
  }

  @FieldResolver(() => CellType, {
    nullable: true,
    description: "The cell it concerns; null where it is a committee's own.",
  })
  cell(@Root() action: Action, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, action.cellPk);
  }

  @FieldResolver(() => CommitteeType, {
    nullable: true,
    description: "The committee whose own it is; null where it concerns a cell.",
  })
  committee(@Root() action: Action, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, action.committeePk);
  }

  @FieldResolver(() => ActionOwnerType, { description: "Whose it is." })
  owner(@Root() action: Action): ActionOwnerType {
    return ownerOfAction(action);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Days past due while it is with the owner, 0 on time; null once submitted or closed.",
  })
  overdueDays(@Root() action: Action, @Ctx() context: Context): number | null {
    return overdueDays(action, context.today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Days that its submission has waited to be verified; null where none waits.",
  })
  waitingDays(@Root() action: Action, @Ctx() context: Context): number | null {
    return waitingDays(action, context.today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Days by which the authority is past its own time to verify, 0 on time; null where none waits.",
  })
  authorityLateDays(@Root() action: Action, @Ctx() context: Context): number | null {
    const waiting = waitingDays(action, context.today);
    return waiting === null ? null : Math.max(0, waiting - context.services.config.verifyDays);
  }

  @Allow(forParties)
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: "The account named to verify it; null where it is verified by role.",
  })
  verifier(@Root() action: Action, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, action.verifierPk);
  }

  @Allow(forParties)
  @FieldResolver(() => AccountType, { nullable: true, description: "Who verified it; null until then." })
  verifiedBy(@Root() action: Action, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, action.verifiedByPk);
  }

  @Allow(forParties)
  @FieldResolver(() => [ActionStepType], {
    nullable: true,
    description: "What was done, in order; null for those who may not read texts there.",
  })
  steps(@Root() action: Action, @Ctx() context: Context): Promise<ActionStep[]> {
    return stepsOf(context, action.pk);
  }

  @Allow(forParties)
  @FieldResolver(() => [ActionAnswerType], {
    nullable: true,
    description: "What it answers; null for those who may not read texts there.",
  })
  answers(@Root() action: Action, @Ctx() context: Context): Promise<ActionAnswer[]> {
    return answersOf(context, action.pk);
  }

  @Allow(forParties)
  @FieldResolver(() => [EvidenceType], {
    nullable: true,
    description: "Its files; null for those who may not read them.",
  })
  evidence(@Root() action: Action, @Ctx() context: Context): Promise<Evidence[]> {
    return evidenceOf(context, action.pk);
  }

  @FieldResolver(() => ActionEventType, {
    nullable: true,
    description: "When and where it is held; null for what is no conference or briefing, or has no day yet.",
  })
  event(@Root() action: Action, @Ctx() context: Context): Promise<ActionEvent | null> {
    return eventOf(context, action.pk);
  }

  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description: "The later evaluation that a rectification was closed with; null where there is none.",
  })
  observation(@Root() action: Action, @Ctx() context: Context): Promise<Evaluation | null> {
    return seenEvaluation(context, action.observationPk);
  }

  @FieldResolver(() => MonthScalar, {
    nullable: true,
    description: "The later month without a breach that a rectification was closed with.",
  })
  observedMonth(@Root() action: Action): Month | null {
    return action.observedMonth === null ? null : monthOf(action.observedMonth);
  }

  @FieldResolver(() => [EvaluationType], {
    nullable: true,
    description: "Later evaluations that may close it, latest first; empty for what is no rectification.",
  })
  async observations(@Root() action: Action, @Ctx() context: Context): Promise<readonly Evaluation[]> {
    return (await observationsOf(context, action)).evaluations;
  }

  @FieldResolver(() => [MonthScalar], {
    nullable: true,
    description: "Later months without a breach that may close it; empty where it answers no month.",
  })
  async observableMonths(@Root() action: Action, @Ctx() context: Context): Promise<Month[]> {
    return (await observationsOf(context, action)).months.map(monthOf);
  }

  @FieldResolver(() => [TimelineEntryType], {
    nullable: true,
    description: "The entries of the cell's timeline that it came of.",
  })
  causedBy(@Root() action: Action, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return causesOfAction(context, action);
  }

  @FieldResolver(() => [TimelineEntryType], {
    nullable: true,
    description: "The entries of the cell's timeline that came of it.",
  })
  ledTo(@Root() action: Action, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return effectsOfAction(context, action);
  }

  @FieldResolver(() => [ActionStepKindEnum], {
    nullable: true,
    description: "What the actor may do to it now.",
  })
  next(@Root() action: Action, @Ctx() context: Context): Promise<Taken[]> {
    return nextStepsFor(context, action);
  }
}
