import { type Breach, breaches, type SessionType, type Source, sessionTypes, sources } from "@nen-nep/schema";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import type { FoundBreach, RuleInForce } from "./breaches.rules.js";
import type { MeetingCheck } from "./meetings.entity.js";
import { MeetingType } from "./meetings.type.js";
import type { RuleInTime } from "./rules.service.js";
import type { EarlierMeeting } from "./versions.loader.js";

const SessionTypeEnum = publishEnum(sessionTypes);
const SourceEnum = publishEnum(sources);
const BreachEnum = publishEnum(breaches);
const SAID = "null where the record did not say";

@Allow(signedIn)
@ObjectType("RuleInForce", { description: "The version of the rules about meetings in force on a day." })
class RuleInForceType implements RuleInForce {
  @Field(() => String, { description: "Its document." })
  document: string;

  @Field(() => DayScalar, { description: "In force since." })
  since: string;
}

@Allow(signedIn)
@ObjectType("FoundBreach", {
  description: "How a meeting or a month fell short of the rules in force on the day.",
})
export class FoundBreachType implements FoundBreach {
  @Field(() => BreachEnum, { description: "The kind." })
  breach: Breach;

  @Field(() => Float, {
    description:
      "What was found: minutes, percent present, members absent without a reason, days to the entry, or regular meetings.",
  })
  found: number;

  @Field(() => Float, { description: "What is required, in the same unit." })
  required: number;

  @Field(() => RuleInForceType, {
    nullable: true,
    description: "The version that asks for it; null without one.",
  })
  rule: RuleInForce | null;
}

@Allow(signedIn)
@ObjectType("MeetingCheck", {
  description: "What a superior found when comparing a record with the minutes.",
})
export class MeetingCheckType implements Pick<MeetingCheck, "id" | "note" | "checkedOn"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { nullable: true, description: "What differs, or a remark; null without one." })
  note: string | null;

  @Field(() => DayScalar, { description: "The day of the check." })
  checkedOn: string;
}

@Allow(signedIn)
@ObjectType("EarlierMeeting", { description: "A record as it stood before it was corrected." })
export class EarlierMeetingType
  implements
    Pick<
      EarlierMeeting,
      "version" | "replacedAt" | "because" | "heldOn" | "sessionType" | "theme" | "present"
    >,
    Pick<EarlierMeeting, "excused" | "unexcused" | "exempt" | "lengthMinutes" | "minutes" | "committeeMetOn">,
    Pick<EarlierMeeting, "source">
{
  @Field(() => Int, { description: "Its version." })
  version: number;

  @Field(() => InstantScalar, { description: "When it was corrected." })
  replacedAt: string;

  @Field(() => String, { nullable: true, description: "Why it was corrected; null where nobody said." })
  because: string | null;

  @Field(() => DayScalar, { description: "The day." })
  heldOn: string;

  @Field(() => SessionTypeEnum, { description: "The session type." })
  sessionType: SessionType;

  @Field(() => String, { nullable: true, description: `The theme; ${SAID}.` })
  theme: string | null;

  @Field(() => Int, { nullable: true, description: `Members present; ${SAID}.` })
  present: number | null;

  @Field(() => Int, { nullable: true, description: `Members absent with a reason; ${SAID}.` })
  excused: number | null;

  @Field(() => Int, { nullable: true, description: `Members absent without a reason; ${SAID}.` })
  unexcused: number | null;

  @Field(() => Int, { nullable: true, description: `Members exempt; ${SAID}.` })
  exempt: number | null;

  @Field(() => Int, { nullable: true, description: `Length in minutes; ${SAID}.` })
  lengthMinutes: number | null;

  @Field(() => String, { nullable: true, description: `Where the minutes were kept; ${SAID}.` })
  minutes: string | null;

  @Field(() => DayScalar, { nullable: true, description: `The day the cell committee met; ${SAID}.` })
  committeeMetOn: string | null;

  @Field(() => SourceEnum, { description: "Where that record came from." })
  source: Source;
}

@Allow(signedIn)
@ObjectType("MeetingSample", { description: "Meetings drawn by lots, to be compared with the minutes." })
export class MeetingSampleType {
  @Field(() => Int, { description: "What the lots rest on: the same seed draws the same meetings." })
  seed: number;

  @Field(() => Int, { description: "Among how many meetings that cells reported themselves." })
  among: number;

  @Field(() => [MeetingType], { description: "Those drawn, in the order of their lots." })
  meetings: MeetingType[];
}

@Allow(signedIn)
@ObjectType("RegimeRule", { description: "A version of the rules about meetings." })
export class RegimeRuleType implements RuleInTime {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => DayScalar, { description: "The first day in force." })
  since: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day in force; null while no other follows.",
  })
  lastDay: string | null;

  @Field(() => String, { description: "The document that sets it." })
  document: string;

  @Field(() => Boolean, {
    description: "Whether it is a proposal of this software, not of the document alone.",
  })
  proposal: boolean;

  @Field(() => Int, { description: "Least length of a meeting, in minutes." })
  minutes: number;

  @Field(() => Int, { description: "Least length of a combined meeting, in minutes." })
  combinedMinutes: number;

  @Field(() => Int, { description: "Attendance is required above so many percent." })
  attendanceAbove: number;

  @Field(() => Int, { description: "A meeting is entered within so many days." })
  entryDays: number;
}
