import { type SessionType, sessionTypes } from "@nen-nep/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import type { CrossCheckMeeting } from "./checks.service.js";
import type { DeclareMonth } from "./declaring.service.js";
import type { CheckPostponement } from "./postponements.service.js";
import type { EnactRegimeRule } from "./rules.service.js";
import type { CorrectMeeting, MeetingWords, RecordMeeting } from "./verbs.service.js";

const SessionTypeEnum = publishEnum(sessionTypes);
const KEY = "The same key gives the same reply.";
const OWN_ID = "A UUID made by the client; made here unless given.";
const READ = "The version that was read.";

const DeclaredStateEnum = { NOT_HELD: "NOT_HELD", POSTPONED: "POSTPONED" } as const;
registerEnumType(DeclaredStateEnum, {
  name: "DeclaredState",
  description: "What a month is declared to be.",
  valuesConfig: {
    NOT_HELD: { description: "Not held (không tổ chức sinh hoạt)." },
    POSTPONED: { description: "Postponed by a document (hoãn theo văn bản); lawful, no breach." },
  },
});

@InputType()
abstract class MeetingWordsInput implements MeetingWords {
  @Field(() => ID, {
    nullable: true,
    description: "The person of the cell who chaired; their post is that of the day.",
  })
  chairId?: string | null;

  @Field(() => String, { nullable: true, description: "The theme of a thematic or combined meeting." })
  theme?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Members present, 0 to 10,000; the first three counts are given together, or none.",
  })
  present?: number | null;

  @Field(() => Int, { nullable: true, description: "Members absent with a reason, 0 to 10,000." })
  excused?: number | null;

  @Field(() => Int, { nullable: true, description: "Members absent without a reason, 0 to 10,000." })
  unexcused?: number | null;

  @Field(() => Int, { nullable: true, description: "Members exempt from meetings, 0 to 10,000." })
  exempt?: number | null;

  @Field(() => Int, { nullable: true, description: "Length in minutes, 1 to 600." })
  lengthMinutes?: number | null;

  @Field(() => String, { nullable: true, description: "Where the minutes are kept, 500 characters at most." })
  minutes?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day the cell committee met beforehand." })
  committeeMetOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the counts are far from the cell's membership, 1,000 characters at most; needed there.",
  })
  membersReason?: string | null;
}

@InputType({ description: "A meeting that was held." })
export class RecordMeetingInput extends MeetingWordsInput implements RecordMeeting {
  @Field(() => ID, { nullable: true, description: OWN_ID })
  id?: string | null;

  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => DayScalar, { description: "The day it was held." })
  heldOn: string;

  @Field(() => SessionTypeEnum, { description: "The session type." })
  sessionType: SessionType;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A record is corrected. What is absent stays; null takes a value away." })
export class CorrectMeetingInput extends MeetingWordsInput implements CorrectMeeting {
  @Field(() => ID, { description: "The meeting." })
  meetingId: string;

  @Field(() => Int, { description: READ })
  version: number;

  @Field(() => DayScalar, { nullable: true, description: "The day it was held." })
  heldOn?: string | null;

  @Field(() => SessionTypeEnum, { nullable: true, description: "The session type." })
  sessionType?: SessionType | null;

  @Field(() => String, { description: "Why it is corrected, 1 to 2,000 characters." })
  reason: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A superior compares a record with the minutes." })
export class CrossCheckMeetingInput implements CrossCheckMeeting {
  @Field(() => ID, { nullable: true, description: OWN_ID })
  id?: string | null;

  @Field(() => ID, { description: "The meeting." })
  meetingId: string;

  @Field(() => Int, { description: READ })
  version: number;

  @Field(() => Boolean, { description: "Whether the record agrees with the minutes." })
  agrees: boolean;

  @Field(() => String, { nullable: true, description: "What differs; needed where it does not agree." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "What became of a month without a regular meeting." })
export class DeclareMonthInput implements DeclareMonth {
  @Field(() => ID, { nullable: true, description: OWN_ID })
  id?: string | null;

  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => MonthScalar, { description: "The month; over where it was not held, a year ahead at most." })
  month: string;

  @Field(() => DeclaredStateEnum, { description: "Not held, or postponed." })
  state: "NOT_HELD" | "POSTPONED";

  @Field(() => String, {
    nullable: true,
    description: "The document that postpones it, in words; needed for that.",
  })
  document?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A recorded document that postpones it, instead of words that name one.",
  })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: "A note, 2,000 characters at most." })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read, where it was declared before.",
  })
  version?: number | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A superior compares a postponement in a cell's own words with the document." })
export class CheckPostponementInput implements CheckPostponement {
  @Field(() => ID, { description: "The declaration." })
  declarationId: string;

  @Field(() => Int, { description: READ })
  version: number;

  @Field(() => Boolean, {
    description:
      "Whether there is such a document; if not, the month was not held, which is said once it is over.",
  })
  agrees: boolean;

  @Field(() => String, { nullable: true, description: "What was found; needed where there is none." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A further version of the rules about meetings." })
export class EnactRegimeRuleInput implements EnactRegimeRule {
  @Field(() => ID, { nullable: true, description: OWN_ID })
  id?: string | null;

  @Field(() => DayScalar, {
    description: "The first day: today or later, after all others and all meetings.",
  })
  since: string;

  @Field(() => String, { description: "The document that sets it." })
  document: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a proposal; not unless told." })
  proposal?: boolean | null;

  @Field(() => Int, { description: "Least length of a meeting in minutes, 1 to 600." })
  minutes: number;

  @Field(() => Int, { description: "Least length of a combined meeting in minutes; no less than that." })
  combinedMinutes: number;

  @Field(() => Int, { description: "Attendance is required above so many percent, 0 to 99." })
  attendanceAbove: number;

  @Field(() => Int, { description: "A meeting is entered within so many days, 0 to 365." })
  entryDays: number;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
