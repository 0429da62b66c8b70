import type {
  ChoiceReason,
  CourseAttendance,
  CourseSessionForm,
  CourseState,
  EnrolmentState,
  NeedTier,
  Post,
  Skill,
} from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A course that a committee holds. */
@Entity("course")
export class Course {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "text", nullable: true })
  programme: string | null;

  @Column({ type: "text", nullable: true })
  place: string | null;

  @Column({ type: "text", nullable: true })
  trainer: string | null;

  @Column({ type: "integer" })
  seats: number;

  /** The first and the last day of its sessions. */
  @Column({ type: "date" })
  beginsOn: string;

  @Column({ type: "date" })
  endsOn: string;

  @Column({ type: "text" })
  state: CourseState;

  /** What lots are drawn with: settled with the plan, before anybody looks who would be drawn. */
  @Column({ type: "text" })
  seed: string;

  /** JSON of the terms that participants were chosen by; null until then. */
  @Column({ type: "text", nullable: true })
  terms: string | null;

  @Column({ type: "date", nullable: true })
  chosenOn: string | null;

  @Column({ type: "date", nullable: true })
  completedOn: string | null;

  /** Why it was cancelled. */
  @Column({ type: "text", nullable: true })
  reason: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

@Entity("course_skill")
export class CourseSkill {
  @PrimaryColumn({ type: "integer" })
  coursePk: number;

  @PrimaryColumn({ type: "text" })
  skill: Skill;
}

@Entity("course_session")
export class CourseSession {
  @PrimaryColumn({ type: "integer" })
  coursePk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "date" })
  day: string;

  @Column({ type: "text" })
  form: CourseSessionForm;

  @Column({ type: "text" })
  topic: string;
}

/** Where a person stands with a course. Everybody who was eligible has one, with the reason. */
@Entity("enrolment")
export class Enrolment {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  coursePk: number;

  @Column({ type: "integer" })
  personPk: number;

  @Column({ type: "integer" })
  cellPk: number;

  /** Their post, and what was known of their need, when they were chosen or enrolled. */
  @Column({ type: "text" })
  post: Post;

  @Column({ type: "text" })
  tier: NeedTier;

  @Column({ type: "text" })
  state: EnrolmentState;

  /** Why chosen, or not, when participants were last chosen; null for whom no choice looked at. */
  @Column({ type: "text", nullable: true })
  reason: ChoiceReason | null;

  /** The class of equals they were drawn in, from 1; null where no lot was drawn. */
  @Column({ type: "integer", nullable: true })
  rank: number | null;

  /** Their lot, from 1 within the class; null where no lot was drawn. */
  @Column({ type: "integer", nullable: true })
  lot: number | null;

  /** Whether a lot among equals, and nothing else, decided between a seat and the waiting list. */
  @Column({ type: "integer" })
  byLot: number;

  /** The order among reserves, from 1; kept by those who moved up. */
  @Column({ type: "integer", nullable: true })
  reservePlace: number | null;

  /** Whether a seat that was given back came to them from the reserve. */
  @Column({ type: "integer" })
  movedUp: number;

  /** Why somebody enrolled them by hand; null for others, empty where it is not known any more. */
  @Column({ type: "text", nullable: true })
  enrolledWords: string | null;

  /** JSON of the numbers that the sentence about them tells; null where there is none to tell. */
  @Column({ type: "text", nullable: true })
  facts: string | null;

  /** Why they declined or withdrew, how an answer for them is known, or why they are judged otherwise. */
  @Column({ type: "text", nullable: true })
  words: string | null;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "text" })
  recordedAt: string;
}

@Entity("course_attendance")
export class CourseAttendanceMark {
  @PrimaryColumn({ type: "integer" })
  enrolmentPk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  attendance: CourseAttendance;
}

/** Days on which somebody cannot attend a course; why is nobody's business. */
@Entity("unavailability")
export class Unavailability {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  personPk: number;

  @Column({ type: "date" })
  fromDay: string;

  /** The last day. */
  @Column({ type: "date" })
  toDay: string;

  /** The day it was taken back; null while it stands. */
  @Column({ type: "date", nullable: true })
  withdrawnOn: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}
