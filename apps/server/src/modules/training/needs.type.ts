import {
  type NeedTier,
  needTiers,
  type Post,
  posts,
  type Skill,
  skills,
  type TrainingRequestKind,
  type TrainingRequestState,
  trainingRequestKinds,
  trainingRequestStates,
  trainingRequestSteps,
} from "@nen-nep/schema";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { EnactNeedRule } from "./need-rules.service.js";
import type { NeedRule, SkillLevel, TrainingNeed, TrainingRequest } from "./needs.entity.js";
import type { TakenCourse } from "./needs.loader.js";
import type { AnswerTrainingRequest, RequestTraining } from "./requests.service.js";

const PostEnum = publishEnum(posts);
const SkillEnum = publishEnum(skills);
export const NeedTierEnum = publishEnum(needTiers);
const RequestKindEnum = publishEnum(trainingRequestKinds);
const RequestStateEnum = publishEnum(trainingRequestStates);
export const RequestStepEnum = publishEnum(trainingRequestSteps);

const REQUIRED = "What is required, percent of the points of the criteria that show the skill (1 to 100).";

@Allow(signedIn)
@ObjectType("TrainingNeed", {
  description:
    "What is known of a skill of somebody in post, from official evaluations of meetings whose recorded chair they were. It decides nothing.",
})
export class TrainingNeedType
  implements
    Pick<TrainingNeed, "id" | "skill" | "tier" | "post" | "inPostSince" | "evaluations">,
    Pick<TrainingNeed, "meetings" | "below" | "latestOn" | "peerCount">
{
  @Field(() => ID, { description: "The public id; the same for the same person and skill." })
  id: string;

  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;

  @Field(() => NeedTierEnum, { description: "How sure it is that a course is needed." })
  tier: NeedTier;

  @Field(() => PostEnum, { description: "The post they hold; the highest of several." })
  post: Post;

  @Field(() => DayScalar, { description: "Since when they hold it." })
  inPostSince: string;

  @Field(() => Int, { description: "Official evaluations behind it." })
  evaluations: number;

  @Field(() => Int, { description: "Distinct meetings among them: the observations of the estimate." })
  meetings: number;

  @Field(() => Int, { description: "Meetings below what is required." })
  below: number;

  @Field(() => DayScalar, { nullable: true, description: "The day of the latest; null without any." })
  latestOn: string | null;

  @Field(() => Int, {
    description: "Others who chair in cells of the same group, whom `peers` is the mean of.",
  })
  peerCount: number;
}

@Allow(signedIn)
@ObjectType("NeedEvidence", { description: "An evaluation behind a need." })
export class NeedEvidenceType {
  @Field(() => DayScalar, { description: "The day of the meeting." })
  day: string;

  @Field(() => Float, {
    description:
      "Percent of the points of the criteria that show the skill, as marked: not corrected for severity.",
  })
  attained: number;
}

@Allow(signedIn)
@ObjectType("TakenCourse", { description: "A course that a person completed." })
export class TakenCourseType implements TakenCourse {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => DayScalar, { description: "Its last day." })
  endsOn: string;

  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;
}

@Allow(signedIn)
@ObjectType("NeedRule", {
  description: "A version of what is required of a skill, and how sure a need must be.",
})
export class NeedRuleType
  implements
    Pick<NeedRule, "id" | "skill" | "since" | "required" | "halfLifeMonths" | "lookbackMonths">,
    Pick<NeedRule, "leastMeetings" | "clearFrom" | "likelyFrom" | "noneUpTo" | "document">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;

  @Field(() => DayScalar, { description: "In force since." })
  since: string;

  @Field(() => Int, { description: REQUIRED })
  required: number;

  @Field(() => Int, { description: "After so many months an evaluation weighs half." })
  halfLifeMonths: number;

  @Field(() => Int, { description: "Evaluations before so many months do not count." })
  lookbackMonths: number;

  @Field(() => Int, { description: "Fewer meetings than this make no need clear." })
  leastMeetings: number;

  @Field(() => Int, { description: "Percent of probability from which a need is clear." })
  clearFrom: number;

  @Field(() => Int, { description: "Percent of probability from which a need is likely." })
  likelyFrom: number;

  @Field(() => Int, { description: "Percent of probability up to which there is no need." })
  noneUpTo: number;

  @Field(() => String, { nullable: true, description: "The document it rests on; null for none." })
  document: string | null;
}

@Allow(signedIn)
@ObjectType("SkillLevel", { description: "A skill over all who chaired, when needs were last worked out." })
export class SkillLevelType
  implements
    Pick<SkillLevel, "skill" | "day" | "workedOutAt" | "persons" | "meetings" | "evaluations" | "corrected">
{
  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;

  @Field(() => DayScalar, { description: "The day that evaluations were weighed by." })
  day: string;

  @Field(() => String, { description: "When it was worked out; soon after each change." })
  workedOutAt: string;

  @Field(() => Int, { description: "Persons who chaired an evaluated meeting." })
  persons: number;

  @Field(() => Int, { description: "Their meetings." })
  meetings: number;

  @Field(() => Int, { description: "Official evaluations of these." })
  evaluations: number;

  @Field(() => Int, {
    description: "Evaluations among them that were corrected for the severity of their evaluator.",
  })
  corrected: number;
}

@Allow(signedIn)
@ObjectType("TrainingRequest", {
  description: "What a person, or their cell, asks of those who organise courses.",
})
export class TrainingRequestType
  implements
    Pick<TrainingRequest, "id" | "version" | "kind" | "skill" | "words" | "askedOn">,
    Pick<TrainingRequest, "state" | "answer" | "closedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the verbs." })
  version: number;

  @Field(() => RequestKindEnum, { description: "What is asked." })
  kind: TrainingRequestKind;

  @Field(() => SkillEnum, { nullable: true, description: "The skill it is about; null for any." })
  skill: Skill | null;

  @Field(() => String, { description: "What was asked, in words." })
  words: string;

  @Field(() => DayScalar, { description: "The day it was made." })
  askedOn: string;

  @Field(() => RequestStateEnum, { description: "What became of it." })
  state: TrainingRequestState;

  @Field(() => String, { nullable: true, description: "The answer; null while there is none." })
  answer: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day it was answered or withdrawn; null while open.",
  })
  closedOn: string | null;
}

@InputType({ description: "A request for a course, or against an entry." })
export class RequestTrainingInput implements RequestTraining {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => RequestKindEnum, { description: "What is asked." })
  kind: TrainingRequestKind;

  @Field(() => ID, { description: "Whom it is about: the actor, or somebody of the cell they speak for." })
  personId: string;

  @Field(() => SkillEnum, { nullable: true, description: "The skill; needed to contest an entry." })
  skill?: Skill | null;

  @Field(() => String, { description: "Why; 1 to 2,000 characters." })
  words: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "Which request." })
export class OfRequestInput {
  @Field(() => ID, { description: "The request." })
  requestId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "An answer to a request." })
export class AnswerTrainingRequestInput extends OfRequestInput implements AnswerTrainingRequest {
  @Field(() => String, { description: "The answer; 1 to 2,000 characters." })
  answer: string;
}

@InputType({ description: "A further version of what is required of a skill." })
export class EnactNeedRuleInput implements EnactNeedRule {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;

  @Field(() => DayScalar, { description: "In force since: today or later, later than all of its skill." })
  since: string;

  @Field(() => Int, { description: REQUIRED })
  required: number;

  @Field(() => Int, { description: "After so many months an evaluation weighs half, 1 to 60." })
  halfLifeMonths: number;

  @Field(() => Int, { description: "Evaluations before so many months do not count, 6 to 120." })
  lookbackMonths: number;

  @Field(() => Int, { description: "Fewer meetings than this make no need clear, 1 to 12." })
  leastMeetings: number;

  @Field(() => Int, { description: "Percent of probability from which a need is clear, 50 to 99." })
  clearFrom: number;

  @Field(() => Int, { description: "Percent from which a need is likely, below `clearFrom`." })
  likelyFrom: number;

  @Field(() => Int, { description: "Percent up to which there is no need, below `likelyFrom`." })
  noneUpTo: number;

  @Field(() => String, { nullable: true, description: "The document it rests on, 200 characters at most." })
  document?: string | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

export const TrainingNeedConnection = connectionOf("TrainingNeed", () => TrainingNeedType);
export const TrainingRequestConnection = connectionOf("TrainingRequest", () => TrainingRequestType);
