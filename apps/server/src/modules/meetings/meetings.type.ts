import {
  type Breach,
  breaches,
  type MeetingState,
  type MonthState,
  meetingStates,
  monthStates,
  type Post,
  posts,
  type SessionType,
  type Source,
  sessionTypes,
  sources,
} from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import type { Meeting, MonthDeclaration } from "./meetings.entity.js";

const SessionTypeEnum = publishEnum(sessionTypes);
const MeetingStateEnum = publishEnum(meetingStates);
export const MonthStateEnum = publishEnum(monthStates);
export const PostEnum = publishEnum(posts);
const SourceEnum = publishEnum(sources);
const BreachEnum = publishEnum(breaches);

const COUNT = "null where the register does not say";

@Allow(signedIn)
@ObjectType("Meeting", { description: "A meeting that a cell held." })
export class MeetingType
  implements
    Pick<
      Meeting,
      "id" | "version" | "heldOn" | "sessionType" | "state" | "theme" | "members" | "present" | "excused"
    >,
    Pick<
      Meeting,
      "unexcused" | "exempt" | "lengthMinutes" | "minutes" | "committeeMetOn" | "source" | "recordedOn"
    >
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for corrections." })
  version: number;

  @Field(() => DayScalar, { description: "The day it was held." })
  heldOn: string;

  @Field(() => SessionTypeEnum, { description: "The session type." })
  sessionType: SessionType;

  @Field(() => MeetingStateEnum, { description: "Whether the record was corrected." })
  state: MeetingState;

  @Field(() => String, { nullable: true, description: "The theme of a thematic meeting." })
  theme: string | null;

  @Field(() => Int, { nullable: true, description: `Members of the cell on that day; ${COUNT}.` })
  members: number | null;

  @Field(() => Int, { nullable: true, description: `Members present; ${COUNT}.` })
  present: number | null;

  @Field(() => Int, { nullable: true, description: `Members absent with a reason; ${COUNT}.` })
  excused: number | null;

  @Field(() => Int, { nullable: true, description: `Members absent without a reason; ${COUNT}.` })
  unexcused: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Members exempt from meetings, who do not count; ${COUNT}.`,
  })
  exempt: number | null;

  @Field(() => Int, { nullable: true, description: `Length in minutes; ${COUNT}.` })
  lengthMinutes: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the minutes are kept; null where it is not said.",
  })
  minutes: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day the cell committee met beforehand; null where it is not said.",
  })
  committeeMetOn: string | null;

  @Field(() => SourceEnum, { description: "Where the record comes from." })
  source: Source;

  @Field(() => DayScalar, { description: "The day it was entered." })
  recordedOn: string;
}

@Allow(signedIn)
@ObjectType("Chair", { description: "Who chaired a meeting, in which post." })
export class ChairType implements Pick<Meeting, "chairPost"> {
  /** Not published under this name: the resolver calls it `post`. */
  chairPost: Post | null;
}

@Allow(signedIn)
@ObjectType("CellMonth", {
  description: "What became of a cell's month; derived from meetings and declarations, never typed in.",
})
export class CellMonthType {
  @Field(() => MonthScalar, { description: "The month." })
  month: string;

  @Field(() => MonthStateEnum, {
    description: "What is known of it. Unreported is not the same as not held.",
  })
  state: MonthState;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the quarter of this month has a thematic meeting.",
  })
  thematic: boolean;

  @Field(() => [BreachEnum], {
    description: "How it fell short of the rules in force; empty where it did not.",
  })
  reasons: Breach[];

  @Field(() => Boolean, { description: "Whether the month is over." })
  complete: boolean;

  @Field(() => SourceEnum, {
    nullable: true,
    description: "Where the record comes from; null where there is none.",
  })
  source: Source | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a meeting was entered later than the rule allows; null without one.",
  })
  enteredLate: boolean | null;

  @Field(() => String, { nullable: true, description: "The document that postponed it." })
  document: string | null;

  @Field(() => Int, { description: "Meetings of the cell in it, of any kind but of the cell committee." })
  meetings: number;
}

@Allow(signedIn)
@ObjectType("MonthDeclaration", { description: "A month declared not held, or postponed by a document." })
export class MonthDeclarationType
  implements Pick<MonthDeclaration, "id" | "version" | "document" | "note" | "source" | "recordedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for corrections." })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "The document that postpones it; null where it was not held.",
  })
  document: string | null;

  @Field(() => String, { nullable: true, description: "What the register notes." })
  note: string | null;

  @Field(() => SourceEnum, { description: "Where the record comes from." })
  source: Source;

  @Field(() => DayScalar, { description: "The day it was entered." })
  recordedOn: string;
}

export const MeetingConnection = connectionOf("Meeting", () => MeetingType);
