import type { SessionType } from "@nen-nep/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../core/scalars.js";
import type { FormDelegation, MemberInput } from "./delegations.service.js";
import type {
  ApplyProposal,
  AssignPilot,
  ChoosePilot,
  ChosenPilot,
  PreparePilot,
  RemovePilot,
} from "./pilots.service.js";
import type { ApprovePlan, DraftPlan, PlanGroupInput } from "./plans.service.js";
import { PilotSessionEnum } from "./plans.type.js";

@InputType({ description: "What may be sent twice and counts once." })
abstract class Repeatable {
  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "How many pilots of either kind a plan wants of a group." })
class PlanGroupWish implements PlanGroupInput {
  @Field(() => String, { description: "The key of the group." })
  key: string;

  @Field(() => Int, { defaultValue: 1, description: "Regular model meetings, 0 to 20." })
  regular: number;

  @Field(() => Int, { defaultValue: 1, description: "Thematic model meetings, 0 to 20." })
  thematic: number;
}

@InputType({ description: "A plan under way." })
export class DraftPlanInput extends Repeatable implements DraftPlan {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read, to change a draft; null begins one.",
  })
  version?: number | null;

  @Field(() => ID, { description: "The committee whose plan it is." })
  committeeId: string;

  @Field(() => String, { description: "The number and sign, such as 109-KH/QU; 1 to 60 characters." })
  number: string;

  @Field(() => String, { description: "What it is about; 1 to 500 characters." })
  title: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The documents it rests on, in this order, 20 at most; those there were go.",
  })
  documentIds?: string[] | null;

  @Field(() => [PlanGroupWish], {
    nullable: true,
    description: "The groups; all groups with one regular and one thematic pilot each unless told.",
  })
  groups?: PlanGroupWish[] | null;

  @Field(() => DayScalar, { description: "The first day of its period." })
  from: string;

  @Field(() => DayScalar, { description: "The day after the last of its period." })
  before: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many meetings a delegation attends, 1 to 100; four unless told.",
  })
  perDelegation?: number | null;
}

@InputType({ description: "A plan is approved." })
export class ApprovePlanInput extends Repeatable implements ApprovePlan {
  @Field(() => ID, { description: "The plan." })
  planId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { description: "The day it was approved." })
  approvedOn: string;
}

@InputType({
  description: "Who belongs to a delegation: a person of a cell, an account, or one who is both.",
})
class DelegationMemberInput implements MemberInput {
  @Field(() => ID, { nullable: true, description: "The person; null where only the account is known." })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: "The login of the account; null for none." })
  login?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether this member leads the delegation." })
  head?: boolean | null;
}

@InputType({ description: "A delegation and its members." })
export class FormDelegationInput extends Repeatable implements FormDelegation {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read, to change a delegation or give it to another plan.",
  })
  version?: number | null;

  @Field(() => ID, { description: "The plan it is sent with." })
  planId: string;

  @Field(() => String, { description: "The name, unique in its committee; 1 to 200 characters." })
  name: string;

  @Field(() => [DelegationMemberInput], {
    description: "Its members, 50 at most, one of them the head; who is not named leaves.",
  })
  members: DelegationMemberInput[];

  @Field(() => DayScalar, { nullable: true, description: "The first day of the change; today unless told." })
  since?: string | null;
}

@InputType({ description: "A cell for a model meeting." })
class ChosenPilotInput implements ChosenPilot {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => PilotSessionEnum, { description: "REGULAR or THEMATIC." })
  sessionType: SessionType;

  @Field(() => ID, { nullable: true, description: "A delegation of the plan; null for none yet." })
  delegationId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day; null for none yet." })
  day?: string | null;

  @Field(() => String, { nullable: true, description: "The theme, 500 characters at most; null for none." })
  theme?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether all delegations of the plan score it." })
  anchor?: boolean | null;
}

@InputType({ description: "A cell is chosen for a model meeting." })
export class ChoosePilotInput extends ChosenPilotInput implements ChoosePilot {
  @Field(() => ID, { description: "The plan." })
  planId: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "Pilots as they were proposed and changed by a person." })
export class ApplyProposalInput extends Repeatable implements ApplyProposal {
  @Field(() => ID, { description: "The plan." })
  planId: string;

  @Field(() => [ChosenPilotInput], { description: "The pilots, 1 to 200; all are chosen or none." })
  pilots: ChosenPilotInput[];
}

@InputType({
  description: "A pilot's delegation, day and theme. What is left out stays; null takes it away.",
})
export class AssignPilotInput extends Repeatable implements AssignPilot {
  @Field(() => ID, { description: "The pilot." })
  pilotId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => ID, { nullable: true, description: "A delegation of the plan." })
  delegationId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day." })
  day?: string | null;

  @Field(() => String, { nullable: true, description: "The theme, 500 characters at most." })
  theme?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether all delegations of the plan score it." })
  anchor?: boolean | null;
}

@InputType({ description: "A model meeting is prepared." })
export class PreparePilotInput extends Repeatable implements PreparePilot {
  @Field(() => ID, { description: "The pilot." })
  pilotId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day on which all was ready; null takes that back.",
  })
  preparedOn: string | null;
}

@InputType({ description: "A cell is taken out of a plan." })
export class RemovePilotInput extends Repeatable implements RemovePilot {
  @Field(() => ID, { description: "The pilot." })
  pilotId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { description: "Why, 1 to 500 characters." })
  reason: string;
}
