import type { EvaluatorKind, FindingKind, SessionType, Setting, Severity } from "@nen-nep/schema";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../core/scalars.js";
import type { AnswerContest, ContestEvaluation } from "./contests.service.js";
import {
  EvaluatorKindEnum,
  FindingKindEnum,
  SessionTypeEnum,
  SettingEnum,
  SeverityEnum,
} from "./evaluations.type.js";
import type { AddFinding, ChangeFinding, RemoveFinding } from "./findings.service.js";
import type { MarkCriterion, RemarkEvaluation } from "./marking.service.js";
import type { RevisedMark, ReviseEvaluation, SettleEvaluation } from "./settling.service.js";
import type { StartEvaluation } from "./start.service.js";

const SAME_KEY = "The same key gives the same reply.";
const MADE_BY_CLIENT = "A UUID made by the client; made here unless given.";

@InputType({ description: "A form to be filled in." })
export class StartEvaluationInput implements StartEvaluation {
  @Field(() => ID, { nullable: true, description: MADE_BY_CLIENT })
  id?: string | null;

  @Field(() => ID, { description: "The cell whose meeting is evaluated." })
  cellId: string;

  @Field(() => EvaluatorKindEnum, { description: "In whose name: each has a role of its own." })
  evaluatorKind: EvaluatorKind;

  @Field(() => ID, { description: "The rubric version; it stays with the evaluation for ever." })
  rubricId: string;

  @Field(() => ID, {
    nullable: true,
    description: "The meeting, where it is recorded; else its day and type.",
  })
  meetingId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of the meeting, not after today." })
  heldOn?: string | null;

  @Field(() => SessionTypeEnum, { nullable: true, description: "The type of the meeting." })
  sessionType?: SessionType | null;

  @Field(() => SettingEnum, {
    nullable: true,
    description: "Whether it was an announced model meeting; ordinary unless told.",
  })
  setting?: Setting | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The delegation in whose name; needed only by members of several that are assigned to the cell.",
  })
  delegationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The pilot whose model meeting it is of; the day and type are its own unless told.",
  })
  pilotId?: string | null;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A mark for one criterion." })
export class MarkCriterionInput implements MarkCriterion {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => ID, { description: "The criterion of its rubric version." })
  criterionId: string;

  @Field(() => Int, { description: "The version of this mark that was read; 1 where nothing was given yet." })
  version: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Points: a named step of the criterion or 0, elsewhere a multiple of the rubric's grain; null takes the mark away.",
  })
  points?: number | null;

  @Field(() => String, { nullable: true, description: "A note, at most 2,000 characters; null for none." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "Remarks on the whole." })
export class RemarkEvaluationInput implements RemarkEvaluation {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => Int, { description: "The version of the remarks that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters; null for none." })
  remarks?: string | null;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A step of an evaluation: it is submitted, locked or discarded." })
export class EvaluationStepInput implements SettleEvaluation {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => Int, { description: "The version of the evaluation that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "Another mark in a revision." })
export class RevisedMarkInput implements RevisedMark {
  @Field(() => ID, { description: "The criterion." })
  criterionId: string;

  @Field(() => Float, { description: "Points, as on the form." })
  points: number;
}

@InputType({ description: "A revision of a locked evaluation." })
export class ReviseEvaluationInput extends EvaluationStepInput implements ReviseEvaluation {
  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason: string;

  @Field(() => [RevisedMarkInput], { nullable: true, description: "The marks that change." })
  marks?: RevisedMarkInput[] | null;

  @Field(() => String, { nullable: true, description: "Other remarks; absent leaves them as they are." })
  remarks?: string | null;
}

@InputType({ description: "Something found, in words." })
export class AddFindingInput implements AddFinding {
  @Field(() => ID, { nullable: true, description: MADE_BY_CLIENT })
  id?: string | null;

  @Field(() => ID, { description: "The evaluation that found it." })
  evaluationId: string;

  @Field(() => ID, { nullable: true, description: "The criterion it speaks of; null for the whole." })
  criterionId?: string | null;

  @Field(() => FindingKindEnum, { description: "Strength or shortcoming." })
  kind: FindingKind;

  @Field(() => SeverityEnum, {
    nullable: true,
    description: "How heavy a shortcoming is; null for a strength.",
  })
  severity?: Severity | null;

  @Field(() => String, { description: "The words, 1 to 4,000 characters." })
  words: string;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A finding said otherwise, before its evaluation is locked." })
export class ChangeFindingInput implements ChangeFinding {
  @Field(() => ID, { description: "The finding." })
  findingId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => FindingKindEnum, { description: "Strength or shortcoming." })
  kind: FindingKind;

  @Field(() => SeverityEnum, {
    nullable: true,
    description: "How heavy a shortcoming is; null for a strength.",
  })
  severity?: Severity | null;

  @Field(() => String, { description: "The words, 1 to 4,000 characters." })
  words: string;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A finding taken back, before its evaluation is locked." })
export class RemoveFindingInput implements RemoveFinding {
  @Field(() => ID, { description: "The finding." })
  findingId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A cell asks that an evaluation be looked at again." })
export class ContestEvaluationInput implements ContestEvaluation {
  @Field(() => ID, { nullable: true, description: MADE_BY_CLIENT })
  id?: string | null;

  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => String, { description: "What is contested and why, 1 to 4,000 characters." })
  words: string;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "An answer to a contest." })
export class AnswerContestInput implements AnswerContest {
  @Field(() => ID, { description: "The contest." })
  contestId: string;

  @Field(() => Int, { description: "The version of the contest that was read." })
  version: number;

  @Field(() => String, { description: "The answer, 1 to 4,000 characters." })
  answer: string;

  @Field(() => String, { nullable: true, description: SAME_KEY })
  idempotencyKey?: string | null;
}
