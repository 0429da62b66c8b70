import { type DecisionState, decisionStates } from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { OpenActionInput } from "../actions/index.js";
import type { CommitteeSession, SessionDecision } from "./sessions.entity.js";
import type { CarryOutDecision, RecordDecision, RecordSession } from "./sessions.service.js";

export const DecisionStateEnum = publishEnum(decisionStates);
export type { DecisionState };

@Allow(signedIn)
@ObjectType("CommitteeSession", {
  description: "A session of a committee at which it looked at meetings of cells.",
})
export class CommitteeSessionType
  implements Pick<CommitteeSession, "id" | "version" | "heldOn" | "documentNumber" | "documentDay">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => DayScalar, { description: "The day; it may lie ahead." })
  heldOn: string;

  @Field(() => String, {
    nullable: true,
    description: "The notice of its conclusions; null until it is issued.",
  })
  documentNumber: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of that notice." })
  documentDay: string | null;
}

@Allow(signedIn)
@ObjectType("SessionDecision", { description: "What a session decided." })
export class SessionDecisionType
  implements Pick<SessionDecision, "id" | "version" | "words" | "carriedOn" | "note">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, to carry it out." })
  version: number;

  @Field(() => String, { description: "The decision in words." })
  words: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day it was said to be carried out; null where an action shows that, or it was not yet.",
  })
  carriedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it was carried out; null where nothing was said.",
  })
  note: string | null;
}

export const CommitteeSessionConnection = connectionOf("CommitteeSession", () => CommitteeSessionType);

const KEY = "The same key gives the same reply.";
const MADE = "A UUID made by the client; made here unless given.";

@InputType({ description: "A session of a committee." })
export class RecordSessionInput implements RecordSession {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that was read; null records a new one." })
  version?: number | null;

  @Field(() => ID, { description: "The committee." })
  committeeId: string;

  @Field(() => DayScalar, { description: "The day, 180 days ahead at most." })
  heldOn: string;

  @Field(() => String, {
    nullable: true,
    description: "The number of the notice of its conclusions, with its day.",
  })
  documentNumber?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of that notice." })
  documentDay?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "What a session decided." })
export class RecordDecisionInput implements RecordDecision {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => ID, { description: "The session." })
  sessionId: string;

  @Field(() => String, { description: "In words, 1 to 2,000 characters." })
  words: string;

  @Field(() => DayScalar, { nullable: true, description: "Until when, where it opens no action." })
  dueOn?: string | null;

  @Field(() => OpenActionInput, { nullable: true, description: "The action that it opens; for organisers." })
  action?: OpenActionInput | null;

  @Field(() => ID, { nullable: true, description: "The case that it takes on." })
  measureId?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A decision was carried out." })
export class CarryOutDecisionInput implements CarryOutDecision {
  @Field(() => ID, { description: "The decision." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { nullable: true, description: "When; today unless told." })
  on?: string | null;

  @Field(() => String, { nullable: true, description: "How, 2,000 characters at most." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
