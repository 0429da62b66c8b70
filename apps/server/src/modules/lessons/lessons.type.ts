import { type LessonState, lessonStates, type OfferAnswer, offerAnswers } from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Lesson, LessonOffer } from "./lessons.entity.js";
import type { AnswerOffer, DrawLesson, OfferLesson, WithdrawLesson } from "./lessons.service.js";

const LessonStateEnum = publishEnum(lessonStates);
const OfferAnswerEnum = publishEnum(offerAnswers);

@Allow(signedIn)
@ObjectType("Lesson", { description: "What a committee draws from findings for the cells of a group." })
export class LessonType
  implements Pick<Lesson, "id" | "version" | "title" | "words" | "state" | "drawnOn" | "offeredOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => String, { description: "What it says in short." })
  title: string;

  @Field(() => String, { description: "What it says." })
  words: string;

  @Field(() => LessonStateEnum, { description: "How far it is." })
  state: LessonState;

  @Field(() => DayScalar, { description: "The day it was drawn." })
  drawnOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day it was first offered; null where it was not.",
  })
  offeredOn: string | null;
}

@Allow(signedIn)
@ObjectType("LessonOffer", { description: "A cell that is asked to replicate a lesson, and what it says." })
export class LessonOfferType
  implements Pick<LessonOffer, "id" | "version" | "offeredOn" | "answer" | "answeredOn" | "reason">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the answer." })
  version: number;

  @Field(() => DayScalar, { description: "The day it was offered." })
  offeredOn: string;

  @Field(() => OfferAnswerEnum, { description: "What the cell says." })
  answer: OfferAnswer;

  @Field(() => DayScalar, { nullable: true, description: "The day it said so; null while it has not." })
  answeredOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it declines, or how it goes about it; null where it does not say.",
  })
  reason: string | null;
}

@Allow(signedIn)
@ObjectType("LessonAnswers", {
  description: "How many cells a lesson is offered to, and what they say; of the cells the actor sees.",
})
export class LessonAnswersType {
  @Field(() => Int, { description: "Cells it is offered to." })
  offered: number;

  @Field(() => Int, { description: "Cells that adopted it." })
  adopted: number;

  @Field(() => Int, { description: "Cells that declined it." })
  declined: number;

  @Field(() => Int, { description: "Cells that have not answered." })
  waiting: number;
}

@InputType({ description: "What may be sent twice and counts once." })
abstract class Repeatable {
  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A lesson drawn for a group from findings about its cells." })
export class DrawLessonInput extends Repeatable implements DrawLesson {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read, to word anew one that is not offered yet; null draws one.",
  })
  version?: number | null;

  @Field(() => ID, { description: "The committee that draws it." })
  committeeId: string;

  @Field(() => String, { description: "The key of the group." })
  groupKey: string;

  @Field(() => ID, { nullable: true, description: "The plan it is drawn under; null for none." })
  planId?: string | null;

  @Field(() => String, { description: "What it says in short; 1 to 200 characters." })
  title: string;

  @Field(() => String, { description: "What it says; 1 to 5,000 characters." })
  words: string;

  @Field(() => [ID], {
    description: "The findings it rests on, 1 to 50, about cells that were of the group on the day.",
  })
  findingIds: string[];
}

@InputType({ description: "A lesson is offered to cells of its group." })
export class OfferLessonInput extends Repeatable implements OfferLesson {
  @Field(() => ID, { description: "The lesson." })
  lessonId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The cells, 2,000 at most; null for all of the group under the committee but those the findings are about.",
  })
  cellIds?: string[] | null;
}

@InputType({ description: "What a cell says of a lesson." })
export class AnswerOfferInput extends Repeatable implements AnswerOffer {
  @Field(() => ID, { description: "The offer." })
  offerId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "Why it declines (needed), or how it goes about it; 1,000 characters at most.",
  })
  reason?: string | null;
}

@InputType({ description: "A lesson is withdrawn." })
export class WithdrawLessonInput extends Repeatable implements WithdrawLesson {
  @Field(() => ID, { description: "The lesson." })
  lessonId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { description: "Why; 1 to 500 characters." })
  reason: string;
}

export const LessonConnection = connectionOf("Lesson", () => LessonType);
export const LessonOfferConnection = connectionOf("LessonOffer", () => LessonOfferType);
