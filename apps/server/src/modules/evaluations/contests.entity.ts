import type { ContestOutcome } from "@nen-nep/schema";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A cell asks that an evaluation be looked at again, and what it was answered. */
@Entity("contest")
export class Contest {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  evaluationPk: number;

  /** The version that was contested. */
  @Column({ type: "integer" })
  evaluationVersion: number;

  @Column({ type: "text" })
  words: string;

  @Column({ type: "integer", nullable: true })
  contestedByPk: number | null;

  @Column({ type: "text" })
  contestedAt: string;

  @Column({ type: "text", nullable: true })
  answer: string | null;

  @Column({ type: "text", nullable: true })
  outcome: ContestOutcome | null;

  @Column({ type: "integer", nullable: true })
  answeredByPk: number | null;

  @Column({ type: "text", nullable: true })
  answeredAt: string | null;
}
