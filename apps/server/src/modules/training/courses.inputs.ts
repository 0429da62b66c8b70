import type { CourseAttendance, CourseSessionForm, QuotaKind, Skill } from "@nen-nep/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../../core/scalars.js";
import type { AttendanceMark, CompleteCourse, Judged, RecordAttendance } from "./attendance.service.js";
import type { ChooseParticipants, QuotaAsked } from "./choosing.service.js";
import type { CancelCourse, ChangeCourse, ScheduleCourse, SessionInput } from "./courses.service.js";
import { CourseAttendanceEnum, CourseSessionFormEnum, QuotaKindEnum, SkillEnum } from "./courses.type.js";
import type { AnswerInvitation, Enrol, OfCourse, Withdraw } from "./enrolments.service.js";

export const MADE = "A UUID made by the client; made here unless given.";

@InputType({ description: "What may be sent twice and counts once." })
export abstract class Repeatable {
  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "What is done with a course." })
export class OfCourseInput extends Repeatable implements OfCourse {
  @Field(() => ID, { description: "The course." })
  courseId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "A session of a course." })
export class CourseSessionInput implements SessionInput {
  @Field(() => DayScalar, { description: "The day, not before that of the session before." })
  day: string;

  @Field(() => CourseSessionFormEnum, { description: "How it is taught." })
  form: CourseSessionForm;

  @Field(() => String, { description: "What it is about; 1 to 300 characters." })
  topic: string;
}

@InputType({ description: "The plan of a course." })
abstract class CoursePlanInput extends Repeatable {
  @Field(() => String, { description: "What it is called; 1 to 200 characters." })
  name: string;

  @Field(() => [SkillEnum], { description: "The skills that it teaches, one at least." })
  skills: Skill[];

  @Field(() => String, { nullable: true, description: "The programme; 5,000 characters at most." })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is held; 300 characters at most." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Who teaches; 300 characters at most." })
  trainer?: string | null;

  @Field(() => Int, { description: "How many may take part, 1 to 1,000." })
  seats: number;

  @Field(() => [CourseSessionInput], {
    description: "Its sessions in the order of their days, 1 to 60, within 24 months of today.",
  })
  sessions: CourseSessionInput[];
}

@InputType({ description: "A course that a committee is to hold." })
export class ScheduleCourseInput extends CoursePlanInput implements ScheduleCourse {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => ID, { description: "The committee that holds it; people of the cells under it take part." })
  committeeId: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What lots are drawn with, 1 to 100 characters, as where an office draws it in public; made here unless given. It never changes.",
  })
  seed?: string | null;
}

@InputType({ description: "The plan of a course, anew." })
export class ChangeCourseInput extends CoursePlanInput implements ChangeCourse {
  @Field(() => ID, { description: "The course." })
  courseId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "A course is cancelled." })
export class CancelCourseInput extends OfCourseInput implements CancelCourse {
  @Field(() => String, { description: "Why; 1 to 1,000 characters." })
  reason: string;
}

@InputType({ description: "So many seats at least, and at most, for those of one key." })
export class QuotaInput implements QuotaAsked {
  @Field(() => QuotaKindEnum, { description: "By what seats are shared out." })
  by: QuotaKind;

  @Field(() => String, { description: "The key of a group, the id of a committee, or a post." })
  key: string;

  @Field(() => Int, { nullable: true, description: "So many at least; 0 unless told." })
  least?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "So many at most, reserves counted; no limit unless told.",
  })
  most?: number | null;
}

@InputType({ description: "How participants are chosen." })
export class ChooseParticipantsInput extends OfCourseInput implements ChooseParticipants {
  @Field(() => Int, { nullable: true, description: "Reserves, 0 to 100; 5 unless told." })
  reserves?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Participants and reserves of one cell at most; 1 unless told.",
  })
  perCell?: number | null;

  @Field(() => [QuotaInput], { nullable: true, description: "Quotas, 100 at most; none unless told." })
  quotas?: QuotaInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "True writes nothing; false unless told." })
  preview?: boolean | null;
}

@InputType({ description: "Somebody is enrolled by hand." })
export class EnrolInput extends Repeatable implements Enrol {
  @Field(() => ID, { description: "The course." })
  courseId: string;

  @Field(() => ID, { description: "The post that the person holds today." })
  tenureId: string;

  @Field(() => String, { description: "Why; 1 to 1,000 characters." })
  words: string;
}

@InputType({ description: "An answer to an invitation." })
export class AnswerInvitationInput extends Repeatable implements AnswerInvitation {
  @Field(() => ID, { description: "The enrolment." })
  enrolmentId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => Boolean, { description: "Whether the person takes part." })
  accepts: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Why not (needed to decline), or how an organiser who answers for the person knows (needed then); 1,000 characters at most.",
  })
  words?: string | null;
}

@InputType({ description: "Somebody leaves a course." })
export class WithdrawInput extends Repeatable implements Withdraw {
  @Field(() => ID, { description: "The enrolment." })
  enrolmentId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { description: "Why; 1 to 1,000 characters." })
  words: string;
}

@InputType({ description: "Whether a participant was at a session." })
export class AttendanceMarkInput implements AttendanceMark {
  @Field(() => ID, { description: "The enrolment, of somebody who accepted." })
  enrolmentId: string;

  @Field(() => CourseAttendanceEnum, { description: "Whether they were there." })
  attendance: CourseAttendance;
}

@InputType({ description: "Who was at a session." })
export class RecordAttendanceInput extends OfCourseInput implements RecordAttendance {
  @Field(() => Int, { description: "The number of the session, from 1." })
  session: number;

  @Field(() => [AttendanceMarkInput], {
    description: "Participants, 1 to 1,000; those left out stay as they are.",
  })
  marks: AttendanceMarkInput[];
}

@InputType({ description: "Somebody for whom it is decided otherwise than attendance says." })
export class JudgedInput implements Judged {
  @Field(() => ID, { description: "The enrolment, of somebody who accepted." })
  enrolmentId: string;

  @Field(() => Boolean, { description: "Whether they completed the course." })
  completed: boolean;

  @Field(() => String, { description: "Why; 1 to 1,000 characters." })
  words: string;
}

@InputType({ description: "A course is ended." })
export class CompleteCourseInput extends OfCourseInput implements CompleteCourse {
  @Field(() => Int, {
    nullable: true,
    description: "Percent of the sessions that one must have been at, 0 to 100; 80 unless told.",
  })
  share?: number | null;

  @Field(() => [JudgedInput], {
    nullable: true,
    description: "Those for whom it is decided otherwise, each with words.",
  })
  otherwise?: JudgedInput[] | null;
}
