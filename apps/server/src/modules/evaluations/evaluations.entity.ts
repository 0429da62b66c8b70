import type {
  EvaluationState,
  EvaluatorKind,
  FindingKind,
  Rating,
  SessionType,
  Setting,
  Severity,
  Source,
} from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** An evaluation of a meeting. Points are hundredths; the parts are kept so that no figure needs the marks. */
@Entity("evaluation")
export class Evaluation {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  state: EvaluationState;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "integer", nullable: true })
  meetingPk: number | null;

  /** The pilot whose model meeting it is of; null for ordinary meetings and for what no plan knows. */
  @Column({ type: "integer", nullable: true })
  pilotPk: number | null;

  @Column({ type: "date" })
  heldOn: string;

  @Column({ type: "date" })
  evaluatedOn: string;

  @Column({ type: "text" })
  sessionType: SessionType;

  @Column({ type: "text" })
  evaluatorKind: EvaluatorKind;

  @Column({ type: "text" })
  evaluatorKey: string;

  @Column({ type: "text" })
  setting: Setting;

  @Column({ type: "integer", nullable: true })
  delegationPk: number | null;

  @Column({ type: "integer", nullable: true })
  committeePk: number | null;

  @Column({ type: "integer" })
  rubricVersionPk: number;

  @Column({ type: "integer" })
  earned: number;

  @Column({ type: "integer" })
  applicable: number;

  @Column({ type: "integer", nullable: true })
  score: number | null;

  @Column({ type: "text", nullable: true })
  rating: Rating | null;

  @Column({ type: "integer" })
  contentEarned: number;

  @Column({ type: "integer" })
  contentApplicable: number;

  @Column({ type: "integer" })
  formEarned: number;

  @Column({ type: "integer" })
  formApplicable: number;

  @Column({ type: "integer" })
  leadershipEarned: number;

  @Column({ type: "integer" })
  leadershipApplicable: number;

  @Column({ type: "integer" })
  educationEarned: number;

  @Column({ type: "integer" })
  educationApplicable: number;

  @Column({ type: "integer" })
  combativenessEarned: number;

  @Column({ type: "integer" })
  combativenessApplicable: number;

  @Column({ type: "text", nullable: true })
  remarks: string | null;

  /** Raised by each change of the remarks while the form is filled. */
  @Column({ type: "integer" })
  remarksVersion: number;

  /** Who began it here; null for what came from a register. */
  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  /** Why this version took the place of the one before; null for the first. */
  @Column({ type: "text", nullable: true })
  reason: string | null;

  @Column({ type: "text", nullable: true })
  submittedAt: string | null;

  @Column({ type: "text", nullable: true })
  lockedAt: string | null;

  @Column({ type: "text" })
  source: Source;

  @Column({ type: "date" })
  recordedOn: string;

  @Column({ type: "text" })
  recordedAt: string;
}

/** Points given for a criterion, in hundredths; null where it does not apply, or where none is given yet. */
@Entity("mark")
export class Mark {
  @PrimaryColumn({ type: "integer" })
  evaluationPk: number;

  @PrimaryColumn({ type: "integer" })
  criterionPk: number;

  @Column({ type: "integer" })
  maxPoints: number;

  @Column({ type: "integer", nullable: true })
  points: number | null;

  @Column({ type: "text", nullable: true })
  note: string | null;

  /** Of its own, so that two who mark different criteria never meet. */
  @Column({ type: "integer" })
  version: number;
}

/** What an evaluation found in words. */
@Entity("finding")
export class Finding {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  evaluationPk: number;

  @Column({ type: "integer", nullable: true })
  criterionPk: number | null;

  @Column({ type: "text" })
  kind: FindingKind;

  @Column({ type: "text", nullable: true })
  severity: Severity | null;

  @Column({ type: "text" })
  words: string;

  @Column({ type: "integer" })
  version: number;
}
