import {
  type PilotState,
  type PlanState,
  pilotStates,
  planStates,
  type SessionType,
  sessionTypes,
} from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { CellGroupType } from "../organization/index.js";
import type { DelegationMember, Pilot, Plan } from "./plans.entity.js";

const PlanStateEnum = publishEnum(planStates);
export const PilotStateEnum = publishEnum(pilotStates);
export const PilotSessionEnum = publishEnum(sessionTypes);

@Allow(signedIn)
@ObjectType("Plan", { description: "A committee's plan for model meetings." })
export class PlanType
  implements Pick<Plan, "id" | "version" | "number" | "title" | "state" | "perDelegation" | "approvedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => String, { description: "The number and sign, such as 109-KH/QU." })
  number: string;

  @Field(() => String, { description: "What it is about." })
  title: string;

  @Field(() => PlanStateEnum, { description: "How far it is." })
  state: PlanState;

  @Field(() => Int, { description: "How many meetings a delegation is to attend." })
  perDelegation: number;

  @Field(() => DayScalar, { nullable: true, description: "The day it was approved; null for a draft." })
  approvedOn: string | null;
}

@Allow(signedIn)
@ObjectType("PlanGroup", { description: "How many pilots of either kind a plan wants of a group." })
export class PlanGroupType {
  @Field(() => CellGroupType, { description: "The group." })
  group: object;

  @Field(() => Int, { description: "Regular model meetings wanted." })
  regular: number;

  @Field(() => Int, { description: "Thematic model meetings wanted." })
  thematic: number;
}

@Allow(signedIn)
@ObjectType("DelegationMember", { description: "Who belongs to a delegation, and since when." })
export class DelegationMemberType
  implements Pick<DelegationMember, "id" | "since" | "until" | "delegationPk">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => DayScalar, { description: "The first day." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "The day after the last; null while it lasts." })
  until: string | null;

  /** Not published: what the rights on the name follow. */
  delegationPk: number;
}

@Allow(signedIn)
@ObjectType("Pilot", { description: "A cell chosen for a model meeting." })
export class PilotType
  implements Pick<Pilot, "id" | "version" | "sessionType" | "day" | "theme" | "preparedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => PilotSessionEnum, { description: "Regular or thematic." })
  sessionType: SessionType;

  @Field(() => DayScalar, { nullable: true, description: "The day it is set for; null where there is none." })
  day: string | null;

  @Field(() => String, { nullable: true, description: "The theme; null where none is set." })
  theme: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day on which all was ready; null where nobody said so.",
  })
  preparedOn: string | null;

  /** Published by its resolver. */
  state?: PilotState;
}

export const PlanConnection = connectionOf("Plan", () => PlanType);
export const PilotConnection = connectionOf("Pilot", () => PilotType);
