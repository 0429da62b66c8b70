import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A session of a committee at which it looked at its cells' meetings. */
@Entity("committee_session")
export class CommitteeSession {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "date" })
  heldOn: string;

  /** The notice of its conclusions; null until it is issued. */
  @Column({ type: "text", nullable: true })
  documentNumber: string | null;

  @Column({ type: "date", nullable: true })
  documentDay: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** What a session decided: an action that it opened, a case that it took on, or words that are carried out. */
@Entity("session_decision")
export class SessionDecision {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  sessionPk: number;

  @Column({ type: "integer" })
  place: number;

  @Column({ type: "text" })
  words: string;

  @Column({ type: "date", nullable: true })
  dueOn: string | null;

  @Column({ type: "integer", nullable: true })
  actionPk: number | null;

  @Column({ type: "integer", nullable: true })
  measurePk: number | null;

  @Column({ type: "date", nullable: true })
  carriedOn: string | null;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}
