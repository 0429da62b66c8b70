import type {
  AnswerForm,
  AppealOutcome,
  BodyKind,
  MeasureDecision,
  MeasureKind,
  ServiceProof,
} from "@nen-nep/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import type { RecordBody, SeatInBody, UnseatFromBody } from "./bodies.service.js";
import type { StepAsked } from "./doing.js";
import {
  AnswerFormEnum,
  AppealOutcomeEnum,
  BodyKindEnum,
  MeasureDecisionEnum,
  MeasureKindEnum,
  ServiceProofEnum,
} from "./measures.type.js";
import type { OpenMeasure } from "./opening.js";
import type { ProposeMeasure } from "./proposing.service.js";
import type { EnactMeasureTerm } from "./terms.service.js";

const KEY = "The same key gives the same reply.";
const MADE = "A UUID made by the client; made here unless given.";

@InputType({ description: "A measure to propose." })
export class ProposeMeasureInput implements ProposeMeasure {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => ID, { description: "The cell." })
  cellId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The tenure of the person, who held it through all that it rests on; null for the cell committee.",
  })
  tenureId?: string | null;

  @Field(() => MeasureKindEnum, { description: "The form that is proposed." })
  kind: MeasureKind;

  @Field(() => ID, { description: "The body that is to decide." })
  bodyId: string;

  @Field(() => String, { description: "What is proposed and why; 1 to 8,000 characters." })
  words: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Flags that it rests on: explained, or with the days to explain gone by.",
  })
  flagIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Official evaluations that it rests on." })
  evaluationIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Shortcomings in official evaluations that it rests on.",
  })
  findingIds?: string[] | null;

  @Field(() => [MonthScalar], { nullable: true, description: "Months with a breach that it rests on." })
  months?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Late actions of a post of the cell that it rests on." })
  actionIds?: string[] | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A step in a case." })
export class MeasureStepInput implements StepAsked {
  @Field(() => ID, { description: "The case." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { nullable: true, description: "The day it was done; today unless told." })
  on?: string | null;

  @Field(() => String, { nullable: true, description: "In words, at most 8,000 characters." })
  words?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "The subject was notified." })
export class NotifySubjectInput extends MeasureStepInput implements StepAsked {
  @Field(() => ServiceProofEnum, { description: "How it is known that the notice arrived." })
  proof: ServiceProof;
}

@InputType({ description: "What the subject says, with files." })
export class MeasureAnswerInput extends MeasureStepInput implements StepAsked {
  @Field(() => AnswerFormEnum, {
    nullable: true,
    description:
      "Where the office enters it: on PAPER, unless told, or ORAL. What the subject writes here is WRITTEN.",
  })
  form?: AnswerForm | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the subject asks to be heard before the decision.",
  })
  hearing?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "Files that the actor sent, 10 at most." })
  evidenceIds?: string[] | null;
}

@InputType({ description: "What the named body decided." })
export class DecideMeasureInput extends MeasureStepInput implements StepAsked {
  @Field(() => MeasureDecisionEnum, { description: "What was decided." })
  decision: MeasureDecision;

  @Field(() => MeasureKindEnum, { nullable: true, description: "The lighter form of a varied decision." })
  kind?: MeasureKind | null;

  @Field(() => String, { description: "The number of the decision." })
  documentNumber: string;

  @Field(() => DayScalar, { description: "The day of its document." })
  documentDay: string;

  @Field(() => Int, { description: "Members present." })
  present: number;

  @Field(() => Int, { description: "Votes in favour: more than half of all members for discipline." })
  inFavour: number;

  @Field(() => Int, { description: "Votes against." })
  against: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Until when it is to be put right and reported; for SELF_REVIEW and RECTIFICATION_ORDER.",
  })
  remedyBy?: string | null;
}

@InputType({ description: "What became of an appeal." })
export class DecideAppealInput extends MeasureStepInput implements StepAsked {
  @Field(() => AppealOutcomeEnum, { description: "What became of it." })
  outcome: AppealOutcome;

  @Field(() => ID, { description: "The body that decided: another than the first, and not below it." })
  bodyId: string;

  @Field(() => MeasureKindEnum, { nullable: true, description: "The lighter form of a varied decision." })
  kind?: MeasureKind | null;

  @Field(() => String, { description: "The number of the decision." })
  documentNumber: string;

  @Field(() => DayScalar, { description: "The day of its document." })
  documentDay: string;

  @Field(() => Int, { description: "Members present." })
  present: number;

  @Field(() => Int, { description: "Votes in favour." })
  inFavour: number;

  @Field(() => Int, { description: "Votes against." })
  against: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Until when it is to be put right, where the lighter form asks for that.",
  })
  remedyBy?: string | null;
}

@InputType({ description: "A wrongful measure is annulled." })
export class AnnulMeasureInput extends MeasureStepInput implements StepAsked {
  @Field(() => ID, {
    description: "The body that annuls: the one that decided, or one that may hear an appeal.",
  })
  bodyId: string;

  @Field(() => String, { description: "The number of the decision." })
  documentNumber: string;

  @Field(() => DayScalar, { description: "The day of its document." })
  documentDay: string;

  @Field(() => Int, { description: "Members present." })
  present: number;

  @Field(() => Int, { description: "Votes in favour." })
  inFavour: number;

  @Field(() => Int, { description: "Votes against." })
  against: number;
}

@InputType({ description: "A case is opened to be read." })
export class OpenMeasureInput implements OpenMeasure {
  @Field(() => ID, { description: "The case." })
  id: string;

  @Field(() => String, { description: "What for, 1 to 500 characters. The subject sees it." })
  purpose: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A body that decides." })
export class RecordBodyInput implements RecordBody {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that was read; null records a new one." })
  version?: number | null;

  @Field(() => BodyKindEnum, { description: "What kind of body; it does not change." })
  kind: BodyKind;

  @Field(() => String, { description: "What it is called, 1 to 200 characters." })
  name: string;

  @Field(() => ID, { nullable: true, description: "The committee it is of; null for the body of a cell." })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true, description: "The cell, for the body of a cell." })
  cellId?: string | null;

  @Field(() => Int, { description: "All its members, 1 to 500." })
  seats: number;

  @Field(() => Int, { description: "Members who have to be present." })
  quorum: number;

  @Field(() => Boolean, { nullable: true, description: "True closes it from today on." })
  closed?: boolean | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "An account that acts for a body." })
export class SeatInBodyInput implements SeatInBody {
  @Field(() => ID, { description: "The body." })
  bodyId: string;

  @Field(() => ID, { description: "The account; never one's own." })
  accountId: string;

  @Field(() => DayScalar, { description: "Since when." })
  since: string;

  @Field(() => Boolean, { nullable: true, description: "True where it only enters what the body decided." })
  recorder?: boolean | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "An account acts no more for a body." })
export class UnseatFromBodyInput implements UnseatFromBody {
  @Field(() => ID, { description: "The body." })
  bodyId: string;

  @Field(() => ID, { description: "The account; never one's own." })
  accountId: string;

  @Field(() => DayScalar, { description: "The first day on which it acts no more." })
  until: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "Further terms of a form." })
export class EnactMeasureTermInput implements EnactMeasureTerm {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => MeasureKindEnum, { description: "The form." })
  kind: MeasureKind;

  @Field(() => DayScalar, { description: "In force since: today or later, later than all of the form." })
  since: string;

  @Field(() => Int, { description: "The window to answer, 14 to 90 days." })
  answerDays: number;

  @Field(() => Int, { description: "How long after the facts it can be decided, 1 to 120 months." })
  limitationMonths: number;

  @Field(() => Int, { description: "The time to appeal, 30 to 180 days." })
  appealDays: number;

  @Field(() => Int, {
    nullable: true,
    description: "After how many months a form of discipline ends by itself, 1 to 60; null for others.",
  })
  standsMonths: number | null;

  @Field(() => Int, { description: "The time to notify the subject, 1 to 90 days." })
  notifyDays: number;

  @Field(() => Int, { description: "The time to decide, 1 to 180 days." })
  decideDays: number;

  @Field(() => Int, { description: "The time to announce, 1 to 60 days." })
  announceDays: number;

  @Field(() => Int, { description: "The time to verify, 1 to 365 days." })
  verifyDays: number;

  @Field(() => Int, { description: "The time to lift what was verified, 1 to 180 days." })
  liftDays: number;

  @Field(() => Int, { description: "The time to decide an appeal, 1 to 365 days." })
  appealDecideDays: number;

  @Field(() => String, { nullable: true, description: "The document it rests on, 200 characters at most." })
  document?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is only a proposal; false unless told." })
  proposal?: boolean | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
