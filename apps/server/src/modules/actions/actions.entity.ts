import type { ActionAnswerKind, ActionKind, ActionState, ActionStepKind, Post } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** Something to be done after a conclusion, in a cell or by a committee. */
@Entity("action")
export class Action {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  kind: ActionKind;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  titleFolded: string;

  @Column({ type: "text", nullable: true })
  note: string | null;

  /** The cell it concerns; null where it is the committee's own, such as a conference. */
  @Column({ type: "integer", nullable: true })
  cellPk: number | null;

  @Column({ type: "integer", nullable: true })
  committeePk: number | null;

  /** The person in a post on the day it was opened, or an account. */
  @Column({ type: "integer", nullable: true })
  ownerTenurePk: number | null;

  @Column({ type: "integer", nullable: true })
  ownerAccountPk: number | null;

  @Column({ type: "text", nullable: true })
  ownerPost: Post | null;

  /** The account named to verify it; others may by their role. */
  @Column({ type: "integer", nullable: true })
  verifierPk: number | null;

  @Column({ type: "text" })
  state: ActionState;

  @Column({ type: "date" })
  openedOn: string;

  @Column({ type: "integer", nullable: true })
  openedByPk: number | null;

  @Column({ type: "date" })
  dueOn: string;

  /** The latest submission; null before the first, and again once reopened. */
  @Column({ type: "date", nullable: true })
  submittedOn: string | null;

  @Column({ type: "integer", nullable: true })
  submittedByPk: number | null;

  /** The day the latest submission was verified or returned. */
  @Column({ type: "date", nullable: true })
  decidedOn: string | null;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;

  @Column({ type: "integer", nullable: true })
  verifiedByPk: number | null;

  @Column({ type: "integer" })
  returned: number;

  @Column({ type: "integer" })
  reopened: number;

  /** The later evaluation, or month, that shows that a rectification worked; else why none was needed. */
  @Column({ type: "integer", nullable: true })
  observationPk: number | null;

  @Column({ type: "date", nullable: true })
  observedMonth: string | null;

  @Column({ type: "text", nullable: true })
  unobserved: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** What was done to an action: who, when, in what words. Never changed. */
@Entity("action_step")
export class ActionStep {
  @PrimaryColumn({ type: "integer" })
  actionPk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  kind: ActionStepKind;

  @Column({ type: "text" })
  state: ActionState;

  @Column({ type: "date" })
  takenOn: string;

  @Column({ type: "text" })
  takenAt: string;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  /** 1 where somebody else entered it for the owner. */
  @Column({ type: "integer" })
  forOwner: number;

  /** The due day that this step set. */
  @Column({ type: "date", nullable: true })
  dueOn: string | null;

  @Column({ type: "text", nullable: true })
  words: string | null;
}

/** What an action answers. */
@Entity("action_answer")
export class ActionAnswer {
  @PrimaryColumn({ type: "integer" })
  actionPk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  kind: ActionAnswerKind;

  @Column({ type: "integer", nullable: true })
  findingPk: number | null;

  /** That of the finding, or the one that is answered as a whole. */
  @Column({ type: "integer", nullable: true })
  evaluationPk: number | null;

  @Column({ type: "integer", nullable: true })
  criterionPk: number | null;

  @Column({ type: "integer", nullable: true })
  planPk: number | null;

  @Column({ type: "integer", nullable: true })
  documentPk: number | null;

  /** The first day of the month that fell short. */
  @Column({ type: "date", nullable: true })
  month: string | null;

  /** The words of the finding as they were. */
  @Column({ type: "text", nullable: true })
  words: string | null;
}

/** When and where a conference or briefing is held. */
@Entity("action_event")
export class ActionEvent {
  @PrimaryColumn({ type: "integer" })
  actionPk: number;

  @Column({ type: "date" })
  heldOn: string;

  @Column({ type: "text", nullable: true })
  place: string | null;
}

/** A cell invited to it; `attended` is null until attendance was taken. */
@Entity("action_invitee")
export class ActionInvitee {
  @PrimaryColumn({ type: "integer" })
  actionPk: number;

  @PrimaryColumn({ type: "integer" })
  cellPk: number;

  @Column({ type: "integer", nullable: true })
  attended: number | null;
}

/** A file that shows that something was done; its bytes lie outside the database under a name of their own. */
@Entity("evidence")
export class Evidence {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  /** Null until it is submitted with an action, or with an answer in a case. */
  @Column({ type: "integer", nullable: true })
  actionPk: number | null;

  @Column({ type: "integer", nullable: true })
  measurePk: number | null;

  @Column({ type: "integer", nullable: true })
  stepPlace: number | null;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  mediaType: string;

  @Column({ type: "integer" })
  bytes: number;

  @Column({ type: "text" })
  sha256: string;

  @Column({ type: "text" })
  storedAs: string;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  @Column({ type: "text" })
  sentAt: string;
}
