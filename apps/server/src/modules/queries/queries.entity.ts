import type { Role } from "@nen-nep/schema";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A query somebody keeps. `variables` and `chart` are JSON; `documentHash` is that of its normal form. */
@Entity("saved_query")
export class SavedQuery {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text", nullable: true })
  description: string | null;

  @Column({ type: "text" })
  document: string;

  @Column({ type: "text" })
  documentHash: string;

  @Column({ type: "text", nullable: true })
  variables: string | null;

  @Column({ type: "text", nullable: true })
  chart: string | null;

  /** The role whose holders may read and run it; null where it is its owner's alone. */
  @Column({ type: "text", nullable: true })
  sharedWith: Role | null;

  @Column({ type: "text" })
  savedAt: string;

  @Column({ type: "text", nullable: true })
  removedAt: string | null;
}

/** What an account ran in the workbench: its own working paper, not a record of anybody's work. */
@Entity("query_run")
export class QueryRun {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text" })
  document: string;

  @Column({ type: "text", nullable: true })
  variables: string | null;

  @Column({ type: "text" })
  ranAt: string;

  @Column({ type: "integer", nullable: true })
  milliseconds: number | null;

  @Column({ type: "integer", nullable: true })
  rowCount: number | null;
}
