import type {
  AnswerForm,
  AppealOutcome,
  BodyKind,
  MeasureBasisKind,
  MeasureDecision,
  MeasureEnding,
  MeasureKind,
  MeasureSide,
  MeasureState,
  MeasureStep as MeasureStepKind,
  MeasureSubject,
  ServiceProof,
} from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A body that decides: of a committee and what stands below it, or of one cell. */
@Entity("body")
export class Body {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  kind: BodyKind;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "integer", nullable: true })
  committeePk: number | null;

  @Column({ type: "integer", nullable: true })
  cellPk: number | null;

  /** All its members, with an account or without. */
  @Column({ type: "integer" })
  seats: number;

  /** Members who have to be present. */
  @Column({ type: "integer" })
  quorum: number;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;
}

/** An account that acts for a body, from a day until before another: as a member, or to enter what it decided. */
@Entity("body_member")
export class BodyMember {
  @PrimaryColumn({ type: "integer" })
  bodyPk: number;

  @PrimaryColumn({ type: "integer" })
  accountPk: number;

  @PrimaryColumn({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  until: string | null;

  /** 1 where it only enters decisions. */
  @Column({ type: "integer" })
  recorder: number;
}

/** The days and periods of a form, in force from `since` until the next of its kind. */
@Entity("measure_term")
export class MeasureTerm {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "text" })
  kind: MeasureKind;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "integer" })
  answerDays: number;

  @Column({ type: "integer" })
  limitationMonths: number;

  @Column({ type: "integer" })
  appealDays: number;

  @Column({ type: "integer", nullable: true })
  standsMonths: number | null;

  @Column({ type: "integer" })
  notifyDays: number;

  @Column({ type: "integer" })
  decideDays: number;

  @Column({ type: "integer" })
  announceDays: number;

  @Column({ type: "integer" })
  verifyDays: number;

  @Column({ type: "integer" })
  liftDays: number;

  @Column({ type: "integer" })
  appealDecideDays: number;

  @Column({ type: "text", nullable: true })
  document: string | null;

  @Column({ type: "integer" })
  proposal: number;
}

/** A case about the committee or a post-holder of a cell, from the proposal to its end. Words stand apart. */
@Entity("measure")
export class Measure {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "text" })
  about: MeasureSubject;

  /** The post the person held in what the case rests on; null where it is about the cell committee, or erased. */
  @Column({ type: "integer", nullable: true })
  tenurePk: number | null;

  @Column({ type: "integer", nullable: true })
  personPk: number | null;

  /** The form: as proposed, then as decided. */
  @Column({ type: "text" })
  kind: MeasureKind;

  @Column({ type: "integer" })
  termPk: number;

  @Column({ type: "integer" })
  bodyPk: number;

  /** Follows from the days; kept to be asked for. */
  @Column({ type: "text" })
  state: MeasureState;

  @Column({ type: "date" })
  stepSince: string;

  @Column({ type: "text", nullable: true })
  dueSide: MeasureSide | null;

  @Column({ type: "date", nullable: true })
  dueOn: string | null;

  @Column({ type: "date" })
  basisFrom: string;

  @Column({ type: "date" })
  basisBefore: string;

  @Column({ type: "date" })
  proposedOn: string;

  @Column({ type: "integer", nullable: true })
  proposedByPk: number | null;

  @Column({ type: "date", nullable: true })
  servedOn: string | null;

  @Column({ type: "date", nullable: true })
  respondBy: string | null;

  @Column({ type: "date", nullable: true })
  respondedOn: string | null;

  @Column({ type: "date", nullable: true })
  lapsedOn: string | null;

  /** 1 where the subject answered here, not the office for them. */
  @Column({ type: "integer" })
  answeredSelf: number;

  @Column({ type: "integer" })
  hearingAsked: number;

  @Column({ type: "date", nullable: true })
  heardOn: string | null;

  @Column({ type: "date", nullable: true })
  decidedOn: string | null;

  @Column({ type: "date", nullable: true })
  announcedOn: string | null;

  @Column({ type: "date", nullable: true })
  remedyBy: string | null;

  @Column({ type: "date", nullable: true })
  reportedOn: string | null;

  @Column({ type: "date", nullable: true })
  verifiedOn: string | null;

  @Column({ type: "date", nullable: true })
  endsOn: string | null;

  @Column({ type: "date", nullable: true })
  deferredOn: string | null;

  @Column({ type: "date", nullable: true })
  suspendedOn: string | null;

  @Column({ type: "date", nullable: true })
  resumedOn: string | null;

  @Column({ type: "date", nullable: true })
  appealedOn: string | null;

  @Column({ type: "date", nullable: true })
  appealDecidedOn: string | null;

  @Column({ type: "date", nullable: true })
  endedOn: string | null;

  @Column({ type: "text", nullable: true })
  ending: MeasureEnding | null;

  /** When its words, files and person were erased. */
  @Column({ type: "text", nullable: true })
  erasedAt: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** What was done in a case. Never changed. */
@Entity("measure_step")
export class MeasureStep {
  @PrimaryColumn({ type: "integer" })
  measurePk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  step: MeasureStepKind;

  /** The state it led to. */
  @Column({ type: "text" })
  state: MeasureState;

  @Column({ type: "date" })
  takenOn: string;

  @Column({ type: "text" })
  takenAt: string;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  /** 1 where the office entered it for the subject. */
  @Column({ type: "integer" })
  forSubject: number;

  @Column({ type: "text", nullable: true })
  form: AnswerForm | null;

  @Column({ type: "text", nullable: true })
  proof: ServiceProof | null;

  @Column({ type: "text", nullable: true })
  outcome: MeasureDecision | AppealOutcome | null;

  /** The form that was proposed or decided. */
  @Column({ type: "text", nullable: true })
  kind: MeasureKind | null;

  @Column({ type: "integer", nullable: true })
  bodyPk: number | null;

  @Column({ type: "text", nullable: true })
  documentNumber: string | null;

  @Column({ type: "date", nullable: true })
  documentDay: string | null;

  @Column({ type: "integer", nullable: true })
  members: number | null;

  @Column({ type: "integer", nullable: true })
  present: number | null;

  @Column({ type: "integer", nullable: true })
  inFavour: number | null;

  @Column({ type: "integer", nullable: true })
  against: number | null;
}

/** The words of a step: about a person, so that they can be erased while the steps stay. */
@Entity("measure_text")
export class MeasureText {
  @PrimaryColumn({ type: "integer" })
  measurePk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  words: string;
}

/** A fact that a case rests on, as it was found, named by its month, quarter or public id. */
@Entity("measure_basis")
export class MeasureBasis {
  @PrimaryColumn({ type: "integer" })
  measurePk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  kind: MeasureBasisKind;

  @Column({ type: "text" })
  fact: string;

  /** The flag it came with; null where it was named by itself. */
  @Column({ type: "text", nullable: true })
  flagId: string | null;

  @Column({ type: "date" })
  begins: string;

  /** The day after the last. */
  @Column({ type: "date" })
  ends: string;

  @Column({ type: "integer", nullable: true })
  found: number | null;

  @Column({ type: "integer", nullable: true })
  among: number | null;

  @Column({ type: "text", nullable: true })
  evaluator: string | null;
}

/** Who read the reasons of a case, when and what for. */
@Entity("measure_opening")
export class MeasureOpening {
  @PrimaryColumn({ type: "integer" })
  measurePk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text" })
  openedAt: string;

  @Column({ type: "text" })
  purpose: string;
}
