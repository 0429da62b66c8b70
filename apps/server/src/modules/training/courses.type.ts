import {
  type ChoiceReason,
  type CourseState,
  choiceReasons,
  courseAttendances,
  courseSessionForms,
  courseStates,
  courseSteps,
  type EnrolmentState,
  enrolmentStates,
  enrolmentSteps,
  type NeedTier,
  needTiers,
  type Post,
  posts,
  type QuotaKind,
  quotaKinds,
  skills,
} from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Course, Enrolment } from "./courses.entity.js";
import type { StateCount } from "./courses.loader.js";
import { ofCourseReaders } from "./courses.rights.js";
import type { Quota, Terms } from "./quotas.rules.js";

const ChoiceReasonEnum = publishEnum(choiceReasons);
const CourseStateEnum = publishEnum(courseStates);
const NeedTierEnum = publishEnum(needTiers);
const PostEnum = publishEnum(posts);
export const CourseAttendanceEnum = publishEnum(courseAttendances);
export const CourseSessionFormEnum = publishEnum(courseSessionForms);
export const CourseStepEnum = publishEnum(courseSteps);
export const EnrolmentStateEnum = publishEnum(enrolmentStates);
export const EnrolmentStepEnum = publishEnum(enrolmentSteps);
export const QuotaKindEnum = publishEnum(quotaKinds);
export const SkillEnum = publishEnum(skills);

@Allow(signedIn)
@ObjectType("Quota", { description: "So many seats at least, and at most, for those of one key." })
export class QuotaType implements Quota {
  @Field(() => QuotaKindEnum, { description: "By what seats are shared out." })
  by: QuotaKind;

  @Field(() => String, { description: "The key of the group, the id of the committee, or the post." })
  key: string;

  @Field(() => String, { description: "What it was called; a post by its key." })
  name: string;

  @Field(() => Int, { description: "So many at least; 0 for no such limit." })
  least: number;

  @Field(() => Int, { nullable: true, description: "So many at most; null for no such limit." })
  most: number | null;
}

@Allow(signedIn)
@ObjectType("ChoiceTerms", { description: "The terms that participants were chosen by." })
export class ChoiceTermsType implements Terms {
  @Field(() => Int, { description: "Seats." })
  seats: number;

  @Field(() => Int, { description: "Reserves at most." })
  reserves: number;

  @Field(() => Int, { description: "Participants and reserves of one cell at most." })
  perCell: number;

  @Field(() => [QuotaType], { description: "Quotas; none for no such terms." })
  quotas: readonly Quota[];
}

@Allow(signedIn)
@ObjectType("EnrolmentCount", { description: "How many stand where with a course." })
export class EnrolmentCountType implements Pick<StateCount, "state" | "count"> {
  @Field(() => EnrolmentStateEnum, { description: "Where they stand." })
  state: EnrolmentState;

  @Field(() => Int, { description: "How many; those who stand nowhere are not listed." })
  count: number;
}

@Allow(signedIn)
@ObjectType("Course", { description: "A course that a committee holds." })
export class CourseType
  implements
    Pick<Course, "id" | "version" | "name" | "programme" | "trainer" | "seats" | "beginsOn" | "endsOn">,
    Pick<Course, "state" | "chosenOn" | "completedOn" | "reason">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the verbs." })
  version: number;

  @Field(() => String, { description: "What it is called." })
  name: string;

  @Field(() => String, { nullable: true, description: "The programme; null where nothing is said." })
  programme: string | null;

  @Field(() => String, { nullable: true, description: "Who teaches; null where nothing is said." })
  trainer: string | null;

  @Field(() => Int, { description: "How many may take part." })
  seats: number;

  @Field(() => DayScalar, { description: "The day of its first session." })
  beginsOn: string;

  @Field(() => DayScalar, { description: "The day of its last session." })
  endsOn: string;

  @Field(() => CourseStateEnum, { description: "How far it is." })
  state: CourseState;

  @Allow(ofCourseReaders)
  @Field(() => DayScalar, {
    nullable: true,
    description: "The day participants were chosen; null until then, and for participants.",
  })
  chosenOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day it was ended; null until then." })
  completedOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null where it was not." })
  reason: string | null;

  @Allow(ofCourseReaders)
  @Field(() => String, {
    nullable: true,
    description: "What lots are drawn with, settled with the plan; null for participants.",
  })
  seed: string | null;
}

@Allow(signedIn)
@ObjectType({ description: "How somebody fares with a course." })
abstract class Fared {
  @Field(() => PostEnum, { description: "The post they held when they were chosen or enrolled." })
  post: Post;

  @Field(() => NeedTierEnum, {
    description: "How sure it was that they need it: the strongest need among its skills.",
  })
  tier: NeedTier;

  @Field(() => EnrolmentStateEnum, { description: "Where they stand." })
  state: EnrolmentState;

  @Field(() => ChoiceReasonEnum, {
    nullable: true,
    description: "Why chosen, or not, when participants were last chosen; null for whom no choice looked at.",
  })
  reason: ChoiceReason | null;

  @Field(() => Int, {
    nullable: true,
    description: "The class of equals, from 1; null where no lot was drawn.",
  })
  rank: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The lot within the class, from 1; null where none was drawn.",
  })
  lot: number | null;

  @Field(() => Int, { nullable: true, description: "The order among reserves, from 1; null for others." })
  reservePlace: number | null;
}

@Allow(signedIn)
@ObjectType("ChoiceLine", { description: "How somebody fares in a choice, and why." })
export class ChoiceLineType extends Fared {}

@Allow(signedIn)
@ObjectType("Enrolment", { description: "Where a person stands with a course." })
export class EnrolmentType
  extends Fared
  implements
    Pick<Enrolment, "id" | "version" | "post" | "tier" | "state" | "reason" | "rank" | "lot">,
    Pick<Enrolment, "reservePlace" | "since">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the verbs." })
  version: number;

  @Field(() => DayScalar, { description: "The day of the present state." })
  since: string;
}

@Allow(signedIn)
@ObjectType("Choice", { description: "A choice of participants, explained." })
export class ChoiceType {
  @Field(() => String, {
    description: "What its lots are drawn with; the same seed chooses the same people.",
  })
  seed: string;

  @Field(() => Boolean, { description: "Whether nothing was written." })
  preview: boolean;

  @Field(() => [QuotaType], { description: "Quotas that stay below their least: too few could be chosen." })
  unfilled: readonly Quota[];
}

export const CourseConnection = connectionOf("Course", () => CourseType);
export const EnrolmentConnection = connectionOf("Enrolment", () => EnrolmentType);
