import { type ContestOutcome, contestOutcomes, evaluationSteps } from "@nen-nep/schema";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, signedIn } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import type { Contest } from "./contests.entity.js";
import { RatingEnum } from "./evaluations.type.js";
import type { MarkReceipt, RemarksReceipt } from "./marking.service.js";
import type { EarlierVersion } from "./versions.loader.js";

export const EvaluationStepEnum = publishEnum(evaluationSteps);
const ContestOutcomeEnum = publishEnum(contestOutcomes);

@Allow(signedIn)
@ObjectType("MarkReceipt", { description: "What became of a mark; the same for the same key." })
export class MarkReceiptType implements MarkReceipt {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => ID, { description: "The criterion." })
  criterionId: string;

  @Field(() => Int, { description: "The version of the mark after the change." })
  version: number;

  @Field(() => Float, { nullable: true, description: "Points; null where the mark was taken away." })
  points: number | null;

  @Field(() => String, { nullable: true, description: "The note; null where there is none." })
  note: string | null;
}

@Allow(signedIn)
@ObjectType("RemarksReceipt", { description: "What became of the remarks; the same for the same key." })
export class RemarksReceiptType implements RemarksReceipt {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId: string;

  @Field(() => Int, { description: "The version of the remarks after the change." })
  version: number;

  @Field(() => String, { nullable: true, description: "The remarks; null where there are none." })
  remarks: string | null;
}

@Allow(signedIn)
@ObjectType("Contest", { description: "A cell asked that an evaluation be looked at again." })
export class ContestType implements Omit<Contest, "pk" | "evaluationPk" | "contestedByPk" | "answeredByPk"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, raised by the answer." })
  version: number;

  @Field(() => Int, { description: "The version of the evaluation that was contested." })
  evaluationVersion: number;

  @Field(() => String, { description: "What is contested and why." })
  words: string;

  @Field(() => InstantScalar, { description: "When." })
  contestedAt: string;

  @Field(() => String, { nullable: true, description: "The answer; null while there is none." })
  answer: string | null;

  @Field(() => ContestOutcomeEnum, { nullable: true, description: "What came of it; null while open." })
  outcome: ContestOutcome | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was answered; null while open." })
  answeredAt: string | null;
}

@Allow(signedIn)
@ObjectType("EarlierMark", { description: "A mark that a later version changed." })
export class EarlierMarkType {
  @Field(() => String, { description: "The criterion's key within the rubric." })
  criterionKey: string;

  @Field(() => Float, { nullable: true, description: "Points in this version; null where there were none." })
  points: number | null;
}

@Allow(signedIn)
@ObjectType("EarlierEvaluation", { description: "A version of an evaluation that a revision replaced." })
export class EarlierEvaluationType implements EarlierVersion {
  @Field(() => Int, { description: "Its number among the locked versions, from 1." })
  version: number;

  @Field(() => InstantScalar, { description: "When it was replaced." })
  replacedAt: string;

  @Field(() => String, { nullable: true, description: "Why it was replaced; null where nobody said." })
  reason: string | null;

  @Field(() => Float, { nullable: true, description: "Its score, points out of 100." })
  score: number | null;

  @Field(() => RatingEnum, { nullable: true, description: "Its rating." })
  rating: EarlierVersion["rating"];

  @Field(() => [EarlierMarkType], { description: "Its marks that the next version changed, as they were." })
  changes: EarlierMarkType[];
}
