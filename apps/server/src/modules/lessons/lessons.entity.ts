import type { LessonState, OfferAnswer } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** What a committee draws from findings for the cells of a group. */
@Entity("lesson")
export class Lesson {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "integer" })
  groupPk: number;

  @Column({ type: "integer", nullable: true })
  planPk: number | null;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  titleFolded: string;

  @Column({ type: "text" })
  words: string;

  @Column({ type: "text" })
  state: LessonState;

  @Column({ type: "date" })
  drawnOn: string;

  @Column({ type: "date", nullable: true })
  offeredOn: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** A finding that a lesson is drawn from. */
@Entity("lesson_finding")
export class LessonFinding {
  @PrimaryColumn({ type: "integer" })
  lessonPk: number;

  @PrimaryColumn({ type: "integer" })
  findingPk: number;
}

/** A cell that is asked to replicate a lesson, and what it says. */
@Entity("lesson_offer")
export class LessonOffer {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  lessonPk: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "date" })
  offeredOn: string;

  @Column({ type: "text" })
  answer: OfferAnswer;

  @Column({ type: "date", nullable: true })
  answeredOn: string | null;

  @Column({ type: "text", nullable: true })
  reason: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}
