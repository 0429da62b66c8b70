import {
  type Aspect,
  aspects,
  type EvaluationState,
  type EvaluatorKind,
  evaluationStates,
  evaluatorKinds,
  type FindingKind,
  findingKinds,
  qualities,
  type Rating,
  ratings,
  type SessionType,
  type Setting,
  type Severity,
  sessionTypes,
  settings,
  severities,
  skills,
} from "@nen-nep/schema";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import type { Evaluation, Finding, Mark } from "./evaluations.entity.js";
import type { Criterion, Rubric } from "./rubrics.entity.js";

const AspectEnum = publishEnum(aspects);
export const QualityEnum = publishEnum(qualities);
export const SkillEnum = publishEnum(skills);
export const RatingEnum = publishEnum(ratings);
export const SessionTypeEnum = publishEnum(sessionTypes);
export const EvaluatorKindEnum = publishEnum(evaluatorKinds);
export const SettingEnum = publishEnum(settings);
const EvaluationStateEnum = publishEnum(evaluationStates);
export const FindingKindEnum = publishEnum(findingKinds);
export const SeverityEnum = publishEnum(severities);

@Allow(signedIn)
@ObjectType("Band", { description: "A rating and the score it begins at." })
export class BandType {
  @Field(() => RatingEnum, { description: "The rating." })
  rating: Rating;

  @Field(() => Float, { description: "Lower bound in percent of the applicable points, inclusive." })
  from: number;
}

@Allow(signedIn)
@ObjectType("ScoringStep", { description: "What an assessor may choose for a criterion." })
export class ScoringStepType {
  @Field(() => Float, { description: "The points it gives." })
  points: number;

  @Field(() => String, { description: "When it is chosen, in Vietnamese." })
  vi: string;

  @Field(() => String, { description: "When it is chosen, in English." })
  en: string;
}

@Allow(signedIn)
@ObjectType("Criterion", { description: "A criterion of a rubric version." })
export class CriterionType implements Pick<Criterion, "id" | "key" | "aspect" | "section"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "Its key within the rubric, such as 4.2." })
  key: string;

  @Field(() => AspectEnum, { description: "Whether it looks at content or form." })
  aspect: Aspect;

  @Field(() => String, {
    nullable: true,
    description: "The heading it stands under; null on a sheet without headings.",
  })
  section: string | null;
}

@Allow(signedIn)
@ObjectType("Rubric", {
  description: "A version of a score sheet. An evaluation keeps the version it was made with.",
})
export class RubricType implements Pick<Rubric, "id" | "key"> {
  @Field(() => ID, { description: "The public id of the version." })
  id: string;

  @Field(() => String, { description: "The score sheet's key." })
  key: string;

  @Field(() => Int, { description: "The version, from 1." })
  version: number;

  @Field(() => DayScalar, { description: "The first day it is in force." })
  since: string;

  @Field(() => String, { nullable: true, description: "Where it comes from." })
  note: string | null;
}

@Allow(signedIn)
@ObjectType("Mark", { description: "What was given for a criterion." })
export class MarkType implements Pick<Mark, "version"> {
  @Field(() => Int, { description: "The version of this one mark, raised by each change of it." })
  version: number;
}

@Allow(signedIn)
@ObjectType("Finding", { description: "What an evaluation found, in words." })
export class FindingType implements Pick<Finding, "id" | "kind" | "severity" | "words" | "version"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => FindingKindEnum, { description: "Strength or shortcoming." })
  kind: FindingKind;

  @Field(() => SeverityEnum, {
    nullable: true,
    description: "How heavy a shortcoming is; null for a strength.",
  })
  severity: Severity | null;

  @Field(() => String, { description: "The words." })
  words: string;

  @Field(() => Int, { description: "The version, raised by each change." })
  version: number;
}

@Allow(signedIn)
@ObjectType("Evaluation", { description: "An evaluation of a meeting." })
export class EvaluationType
  implements
    Pick<
      Evaluation,
      "id" | "version" | "state" | "heldOn" | "evaluatedOn" | "sessionType" | "evaluatorKind" | "setting"
    >,
    Pick<Evaluation, "rating" | "remarksVersion" | "submittedAt" | "lockedAt">
{
  @Field(() => ID, { description: "The public id; a revision keeps it." })
  id: string;

  @Field(() => Int, { description: "The version, raised by each revision." })
  version: number;

  @Field(() => EvaluationStateEnum, { description: "How far it is." })
  state: EvaluationState;

  @Field(() => DayScalar, { description: "The day of the meeting it speaks of." })
  heldOn: string;

  @Field(() => DayScalar, { description: "The day it was made." })
  evaluatedOn: string;

  @Field(() => SessionTypeEnum, { description: "The session type." })
  sessionType: SessionType;

  @Field(() => EvaluatorKindEnum, { description: "Who evaluated." })
  evaluatorKind: EvaluatorKind;

  @Field(() => SettingEnum, { description: "Model or ordinary meeting." })
  setting: Setting;

  @Field(() => RatingEnum, {
    nullable: true,
    description: "The band of the exact score, by the rubric's thresholds.",
  })
  rating: Rating | null;

  @Field(() => Int, { description: "The version of the remarks, raised by each change of them." })
  remarksVersion: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it was submitted; null where it was not, or came from a register.",
  })
  submittedAt: string | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was locked; null where it is not." })
  lockedAt: string | null;
}

export const EvaluationConnection = connectionOf("Evaluation", () => EvaluationType);
export const FindingConnection = connectionOf("Finding", () => FindingType);
