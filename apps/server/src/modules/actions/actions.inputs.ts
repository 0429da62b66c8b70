import type { ActionKind } from "@nen-nep/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar, MonthScalar } from "../../core/scalars.js";
import { ActionKindEnum } from "./actions.type.js";
import type { AnswerInput } from "./answers.js";
import type { OpenAction, OpenActions } from "./opening.service.js";

const KEY = "The same key gives the same reply.";
const TITLE = "What is to be done, 1 to 200 characters.";
const NOTE = "More on it, at most 4,000 characters.";
const OPENED = "The day it was given, where that was before today.";
const VERIFIER = "The account that is named to verify it; by role unless told.";

@InputType({ description: "What an action answers: exactly one of these." })
export class ActionAnswerInput implements AnswerInput {
  @Field(() => ID, { nullable: true, description: "A finding of a locked evaluation of the cell." })
  findingId?: string | null;

  @Field(() => ID, { nullable: true, description: "A locked evaluation of the cell." })
  evaluationId?: string | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "A month in which the cell did not meet as the rules require.",
  })
  month?: string | null;

  @Field(() => ID, { nullable: true, description: "A plan." })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: "A document." })
  documentId?: string | null;
}

@InputType({ description: "An action to open." })
export class OpenActionInput implements OpenAction {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => ActionKindEnum, { description: "What is done." })
  kind: ActionKind;

  @Field(() => String, { description: TITLE })
  title: string;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: "The cell it concerns; or else the committee." })
  cellId?: string | null;

  @Field(() => ID, { nullable: true, description: "The committee whose own it is, such as a conference." })
  committeeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The tenure that owns it; the secretary or else the deputy of the cell unless told.",
  })
  ownerTenureId?: string | null;

  @Field(() => ID, { nullable: true, description: "The account that owns it, in place of a tenure." })
  ownerAccountId?: string | null;

  @Field(() => ID, { nullable: true, description: VERIFIER })
  verifierId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: OPENED })
  openedOn?: string | null;

  @Field(() => DayScalar, { description: "The day it is due." })
  dueOn: string;

  @Field(() => [ActionAnswerInput], { nullable: true, description: "What it answers, at most 20." })
  answers?: ActionAnswerInput[] | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "The same action for many cells, each owned by the cell's head." })
export class OpenActionsInput implements OpenActions {
  @Field(() => [ID], { description: "The cells, 1 to 100." })
  cellIds: string[];

  @Field(() => ActionKindEnum, { description: "What is done." })
  kind: ActionKind;

  @Field(() => String, { description: TITLE })
  title: string;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: VERIFIER })
  verifierId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: OPENED })
  openedOn?: string | null;

  @Field(() => DayScalar, { description: "The day they are due." })
  dueOn: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A step with an action." })
export class ActionStepInput {
  @Field(() => ID, { description: "The action." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: "In words, at most 4,000 characters." })
  words?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "A report of the owner, with files that show it." })
export class EvidenceStepInput extends ActionStepInput {
  @Field(() => [ID], {
    nullable: true,
    description: "Files that one sent to `POST /files`, at most ten; each is evidence of one action.",
  })
  evidenceIds?: string[] | null;
}

@InputType({ description: "A verification; a rectification needs exactly one of the three last." })
export class VerifyActionInput extends ActionStepInput {
  @Field(() => ID, {
    nullable: true,
    description: "A later evaluation in which the same criteria were judged again.",
  })
  observationId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: "A later month held without any breach." })
  observedMonth?: string | null;

  @Field(() => String, { nullable: true, description: "Why no later observation is needed." })
  unobserved?: string | null;
}

@InputType({ description: "What is reopened, with a new due day." })
export class ReopenActionInput extends ActionStepInput {
  @Field(() => DayScalar, { description: "The new due day, today or later." })
  dueOn: string;
}

@InputType({ description: "A conference or briefing and whom it is for." })
export class PlanEventInput {
  @Field(() => ID, { description: "The action, a lessons-learned conference or a thematic briefing." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => DayScalar, { description: "The day it is held." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "The place, at most 200 characters." })
  place?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The invited cells, at most 1,000; those named before and no longer leave. As before unless told.",
  })
  cellIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Confirms that recorded attendance is lost, of cells that leave or by a day still to come.",
  })
  dropsAttendance?: boolean | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "Who attended a conference or briefing." })
export class EventAttendanceInput {
  @Field(() => ID, { description: "The action." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => [ID], { description: "The invited cells that attended; the other invited ones did not." })
  presentCellIds: string[];

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
