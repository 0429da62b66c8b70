import { Column, Entity, PrimaryColumn } from "typeorm";

/** Numbers that grow with each write: `audit` without gaps, `data` with each change of what figures see. */
@Entity("counter")
export class Counter {
  @PrimaryColumn({ type: "text" })
  name: string;

  @Column({ type: "integer" })
  value: number;
}

/** What a database knows of itself, such as that it is a demonstration. */
@Entity("setting")
export class Setting {
  @PrimaryColumn({ type: "text" })
  name: string;

  @Column({ type: "text" })
  value: string;
}

/** Who did what. Append-only, numbered without gaps; texts about persons stay in the records it points to. */
@Entity("audit_log")
export class AuditEntry {
  @PrimaryColumn({ type: "integer" })
  seq: number;

  @Column({ type: "text" })
  at: string;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  @Column({ type: "text" })
  verb: string;

  @Column({ type: "text" })
  subject: string;

  @Column({ type: "text", nullable: true })
  subjectId: string | null;

  @Column({ type: "integer" })
  count: number;

  @Column({ type: "text", nullable: true })
  detail: string | null;

  @Column({ type: "text", nullable: true })
  reason: string | null;
}

/** The reply to a mutation that may be sent again. */
@Entity("idempotency")
export class IdempotentReply {
  @PrimaryColumn({ type: "integer" })
  accountPk: number;

  @PrimaryColumn({ type: "text" })
  key: string;

  @Column({ type: "text" })
  verb: string;

  @Column({ type: "text" })
  inputHash: string;

  @Column({ type: "text" })
  reply: string;

  @Column({ type: "text" })
  at: string;
}

/** An earlier version of a record, with the instant it was recorded. */
@Entity("revision")
export class Revision {
  @PrimaryColumn({ type: "text" })
  subject: string;

  @PrimaryColumn({ type: "integer" })
  rowPk: number;

  @PrimaryColumn({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  recordedAt: string;

  @Column({ type: "text" })
  body: string;
}
