import { type Month, monthOf } from "@nen-nep/schema";
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { MonthScalar } from "../../core/scalars.js";
import { type Document, DocumentType, seenDocument } from "../documents/index.js";
import {
  type Criterion,
  CriterionType,
  criterionBy,
  type Evaluation,
  EvaluationType,
  type Finding,
  FindingType,
} from "../evaluations/index.js";
import { type Account, AccountType } from "../identity/index.js";
import {
  type Cell,
  CellType,
  cellBy,
  type Person,
  PersonType,
  personBy,
  type Tenure,
  TenureType,
} from "../organization/index.js";
import { type Plan, PlanType } from "../plans/index.js";
import type { ActionAnswer, ActionEvent, ActionInvitee, ActionStep, Evidence } from "./actions.entity.js";
import { accountBy, inviteesOf, seenEvaluation, seenFinding, seenPlan, tenureBy } from "./actions.loader.js";
import { forActionWords } from "./actions.rights.js";
import {
  ActionAnswerType,
  ActionEventType,
  ActionInviteeType,
  ActionOwnerType,
  ActionStepType,
  EvidenceType,
} from "./actions.type.js";
import { turnoutOf } from "./event-stand.js";
import { forEventParties } from "./parties.js";
import { peopleFor } from "./people.js";

/** Accounts of owners are told to those who read the texts of the action. */
const forOwnerWords = {
  ...forActionWords,
  allows: (context: Context, source: unknown) =>
    forActionWords.allows(context, (source as ActionOwnerType).action),
};

@Resolver(() => ActionOwnerType)
export class ActionOwnerResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "The person; null for accounts." })
  async person(@Root() { action }: ActionOwnerType, @Ctx() context: Context): Promise<Person | null> {
    const tenure = await tenureBy(context, action.ownerTenurePk);
    return tenure && personBy(context, tenure.personPk);
  }

  @Allow(forOwnerWords)
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: "The account; null for posts, and for those who may not read names.",
  })
  account(@Root() { action }: ActionOwnerType, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, action.ownerAccountPk);
  }
}

@Resolver(() => ActionStepType)
export class ActionStepResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: "Who did it; null for the machine's own commands.",
  })
  by(@Root() step: ActionStep, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, step.accountPk);
  }

  @FieldResolver(() => Boolean, { description: "Whether it was entered by somebody else for the owner." })
  isForOwner(@Root() step: ActionStep): boolean {
    return step.forOwner === 1;
  }
}

@Resolver(() => ActionAnswerType)
export class ActionAnswerResolver {
  @FieldResolver(() => FindingType, {
    nullable: true,
    description: "The finding; null for others, and once a revision has replaced it.",
  })
  finding(@Root() answer: ActionAnswer, @Ctx() context: Context): Promise<Finding | null> {
    return seenFinding(context, answer.findingPk);
  }

  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description: "The evaluation, also that of a finding; null for others, and where it may not be read.",
  })
  evaluation(@Root() answer: ActionAnswer, @Ctx() context: Context): Promise<Evaluation | null> {
    return seenEvaluation(context, answer.evaluationPk);
  }

  @FieldResolver(() => CriterionType, {
    nullable: true,
    description: "The criterion of a finding; null for others, and for a finding on the whole.",
  })
  criterion(@Root() answer: ActionAnswer, @Ctx() context: Context): Promise<Criterion | null> {
    return criterionBy(context, answer.criterionPk);
  }

  @FieldResolver(() => PlanType, { nullable: true, description: "The plan; null for others." })
  plan(@Root() answer: ActionAnswer, @Ctx() context: Context): Promise<Plan | null> {
    return seenPlan(context, answer.planPk);
  }

  @FieldResolver(() => DocumentType, { nullable: true, description: "The document; null for others." })
  document(@Root() answer: ActionAnswer, @Ctx() context: Context): Promise<Document | null> {
    return seenDocument(context, answer.documentPk);
  }

  @FieldResolver(() => MonthScalar, { nullable: true, description: "The month; null for others." })
  month(@Root() answer: ActionAnswer): Month | null {
    return answer.month === null ? null : monthOf(answer.month);
  }
}

@Resolver(() => ActionEventType)
export class ActionEventResolver {
  @FieldResolver(() => [ActionInviteeType], {
    nullable: true,
    description: "The invited cells that the actor sees, by code.",
  })
  invitees(@Root() event: ActionEvent, @Ctx() context: Context): Promise<ActionInvitee[]> {
    return inviteesOf(context, event.actionPk);
  }

  @Allow(forEventParties)
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many cells are invited; null for those who are only invited.",
  })
  async invited(@Root() event: ActionEvent, @Ctx() context: Context): Promise<number> {
    return (await turnoutOf(context, event.actionPk)).invited;
  }

  @Allow(forEventParties)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many of them attended; null until attendance was taken, and for those who are only invited.",
  })
  async attended(@Root() event: ActionEvent, @Ctx() context: Context): Promise<number | null> {
    const { taken, attended } = await turnoutOf(context, event.actionPk);
    return taken > 0 ? attended : null;
  }
}

@Resolver(() => ActionInviteeType)
export class ActionInviteeResolver {
  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() invitee: ActionInvitee, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, invitee.cellPk);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether it attended; null until attendance was taken.",
  })
  attended(@Root() invitee: ActionInvitee): boolean | null {
    return invitee.attended === null ? null : invitee.attended === 1;
  }
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => AccountType, { nullable: true, description: "Who sent it." })
  by(@Root() evidence: Evidence, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, evidence.accountPk);
  }
}

@Allow(signedIn)
@ObjectType("ActionPeople", {
  description: "To whom an action may be given, and who may be named to verify it.",
})
class ActionPeopleType {
  @Field(() => [TenureType], { description: "Posts of the cell that are held today, the secretary first." })
  posts: readonly Tenure[];

  @Field(() => [AccountType], { description: "Accounts that may own it." })
  owners: readonly Pick<Account, "id" | "login" | "name">[];

  @Field(() => [AccountType], { description: "Accounts that may be named to verify it." })
  verifiers: readonly Pick<Account, "id" | "login" | "name">[];
}

@Resolver()
export class ActionPeopleResolver {
  @Allow(holding("ORGANISER", "INSPECTION"))
  @Query(() => ActionPeopleType, {
    nullable: true,
    description: "To whom an action there may be given; null where there is nothing of that id to see.",
  })
  actionPeople(
    @Ctx() context: Context,
    @Arg("cellId", () => ID, { nullable: true, description: "The cell; or else the committee." })
    cellId?: string | null,
    @Arg("committeeId", () => ID, { nullable: true, description: "The committee whose own it is." })
    committeeId?: string | null,
  ): Promise<ActionPeopleType | null> {
    return peopleFor(context, { cellId, committeeId });
  }
}
