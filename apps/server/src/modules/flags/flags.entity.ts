import type { FlagBasisKind, FlagKind, FlagState } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A version of a rule that raises flags, in force from `since` until the next of its kind. */
@Entity("flag_rule")
export class FlagRule {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "text" })
  kind: FlagKind;

  @Column({ type: "date" })
  since: string;

  /** So many facts, within so many months of the first. */
  @Column({ type: "integer" })
  times: number;

  @Column({ type: "integer" })
  windowMonths: number;

  /** Days overdue, or percent absent; null for kinds that have none. */
  @Column({ type: "integer", nullable: true })
  threshold: number | null;

  /** Only what ended in so many months before today raises a flag. */
  @Column({ type: "integer" })
  limitationMonths: number;

  /** Days that the subject has to explain before a flag may be used. */
  @Column({ type: "integer" })
  answerDays: number;

  @Column({ type: "integer" })
  inForce: number;

  @Column({ type: "text", nullable: true })
  document: string | null;

  @Column({ type: "integer" })
  proposal: number;
}

/** A question to people about a cell. It decides nothing. */
@Entity("flag")
export class Flag {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  rulePk: number;

  @Column({ type: "text" })
  kind: FlagKind;

  @Column({ type: "integer" })
  cellPk: number;

  /** The first fact that raised it: the same one never raises it twice. */
  @Column({ type: "text" })
  about: string;

  /** The head who is concerned; null for the cell committee. */
  @Column({ type: "integer", nullable: true })
  personPk: number | null;

  @Column({ type: "date" })
  basisFrom: string;

  @Column({ type: "date" })
  basisBefore: string;

  @Column({ type: "text" })
  state: FlagState;

  @Column({ type: "date" })
  raisedOn: string;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;

  @Column({ type: "text", nullable: true })
  explanation: string | null;

  @Column({ type: "date", nullable: true })
  explainedOn: string | null;

  @Column({ type: "integer", nullable: true })
  explainedByPk: number | null;

  /** Why it was dismissed. */
  @Column({ type: "text", nullable: true })
  reason: string | null;

  @Column({ type: "integer", nullable: true })
  dismissedByPk: number | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** A fact behind a flag as it was found, named by its month, quarter or public id. */
@Entity("flag_basis")
export class FlagBasis {
  @PrimaryColumn({ type: "integer" })
  flagPk: number;

  @PrimaryColumn({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  kind: FlagBasisKind;

  @Column({ type: "text" })
  fact: string;

  @Column({ type: "date" })
  begins: string;

  /** The day after the last. */
  @Column({ type: "date" })
  ends: string;

  /** Hundredths of the score, days overdue, or members absent without a reason. */
  @Column({ type: "integer", nullable: true })
  found: number | null;

  /** Members expected at the meeting. */
  @Column({ type: "integer", nullable: true })
  among: number | null;

  @Column({ type: "text", nullable: true })
  evaluator: string | null;
}
