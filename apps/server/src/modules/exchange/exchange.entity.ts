import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

export type BatchState = "APPLIED" | "REVERTED";

/** A register that was imported. `report` is JSON: what was read, and how much of it was new or changed. */
@Entity("import_batch")
export class ImportBatch {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  state: BatchState;

  @Column({ type: "text" })
  fileName: string;

  @Column({ type: "text" })
  fileHash: string;

  @Column({ type: "integer", nullable: true })
  committeePk: number | null;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  @Column({ type: "text" })
  previewedAt: string;

  @Column({ type: "text", nullable: true })
  appliedAt: string | null;

  @Column({ type: "text", nullable: true })
  revertedAt: string | null;

  @Column({ type: "text" })
  report: string;
}

/**
 * One record a batch wrote, in the order of writing. `before` is null for a new record, else JSON of what its
 * changed columns held; `version` is the record's version after the import, 0 where it has none.
 */
@Entity("import_change")
export class ImportChange {
  @PrimaryColumn({ type: "integer" })
  batchPk: number;

  @PrimaryColumn({ type: "integer" })
  position: number;

  @Column({ type: "text" })
  subject: string;

  @Column({ type: "integer" })
  rowPk: number;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text", nullable: true })
  before: string | null;
}
