import type {
  Aspect,
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

/** A score sheet; its contents are in its versions. */
@Entity("rubric")
export class Rubric {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "text" })
  key: string;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameEn: string;
}

/** A version of a score sheet. `bands` is JSON. Never changed once evaluations rest on it. */
@Entity("rubric_version")
export class RubricVersion {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  rubricPk: number;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "text" })
  bands: string;
}

/** A criterion of a rubric version; points in hundredths; `qualities`, `skills`, `appliesTo` and `steps` are JSON. */
@Entity("criterion")
export class Criterion {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  rubricVersionPk: number;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "text" })
  key: string;

  @Column({ type: "text", nullable: true })
  section: string | null;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameEn: string;

  @Column({ type: "integer" })
  maxPoints: number;

  @Column({ type: "text" })
  aspect: Aspect;

  @Column({ type: "text" })
  qualities: string;

  @Column({ type: "text" })
  skills: string;

  @Column({ type: "text", nullable: true })
  appliesTo: string | null;

  @Column({ type: "text" })
  steps: string;
}

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

  @Column({ type: "text" })
  source: Source;

  @Column({ type: "date" })
  recordedOn: string;

  @Column({ type: "text" })
  recordedAt: string;
}

/** Points given for a criterion, in hundredths; null where the rubric says it does not apply. */
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
}
