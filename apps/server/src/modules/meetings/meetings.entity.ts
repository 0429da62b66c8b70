import type { MeetingState, Post, SessionType, Source } from "@nen-nep/schema";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A meeting that a cell held. Counts are null where the register does not say. */
@Entity("meeting")
export class Meeting {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "date" })
  heldOn: string;

  @Column({ type: "text" })
  sessionType: SessionType;

  @Column({ type: "text" })
  state: MeetingState;

  @Column({ type: "integer", nullable: true })
  chairPk: number | null;

  @Column({ type: "text", nullable: true })
  chairPost: Post | null;

  @Column({ type: "text", nullable: true })
  theme: string | null;

  @Column({ type: "integer", nullable: true })
  members: number | null;

  @Column({ type: "integer", nullable: true })
  present: number | null;

  @Column({ type: "integer", nullable: true })
  excused: number | null;

  @Column({ type: "integer", nullable: true })
  unexcused: number | null;

  @Column({ type: "integer", nullable: true })
  exempt: number | null;

  @Column({ type: "integer", nullable: true })
  lengthMinutes: number | null;

  @Column({ type: "text", nullable: true })
  minutes: string | null;

  @Column({ type: "date", nullable: true })
  committeeMetOn: string | null;

  @Column({ type: "text" })
  source: Source;

  /** Who wrote the present record; null where a program did. */
  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  /** Why it was corrected last, or its counts are unlike the cell's membership; null where neither is so. */
  @Column({ type: "text", nullable: true })
  reason: string | null;

  @Column({ type: "date" })
  recordedOn: string;

  @Column({ type: "text" })
  recordedAt: string;
}

/** What a superior found of a record. It is never changed; a further one says more. */
@Entity("meeting_check")
export class MeetingCheck {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  meetingPk: number;

  /** The version of the record as it stood after the check. */
  @Column({ type: "integer" })
  meetingVersion: number;

  @Column({ type: "integer" })
  agrees: number;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  @Column({ type: "date" })
  checkedOn: string;

  @Column({ type: "text" })
  checkedAt: string;
}

/** A month in which a cell declared that it did not meet, or postponed by a document. */
@Entity("month_declaration")
export class MonthDeclaration {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "date" })
  month: string;

  @Column({ type: "text" })
  state: "NOT_HELD" | "POSTPONED";

  @Column({ type: "text", nullable: true })
  document: string | null;

  /** Where the office has recorded it; its number stands in `document` then. */
  @Column({ type: "integer", nullable: true })
  documentPk: number | null;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "text" })
  source: Source;

  @Column({ type: "date" })
  recordedOn: string;

  @Column({ type: "text" })
  recordedAt: string;
}

/** A version of the rules about meetings, in force from `since` until the next. */
@Entity("regime_rule")
export class RegimeRule {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "text" })
  document: string;

  @Column({ type: "integer" })
  proposal: number;

  @Column({ type: "integer" })
  minutes: number;

  @Column({ type: "integer" })
  combinedMinutes: number;

  @Column({ type: "integer" })
  attendanceAbove: number;

  @Column({ type: "integer" })
  entryDays: number;
}
