import type { Language, PlanState, SessionType } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A committee's plan for model meetings, over the days from `periodFrom` until before `periodBefore`. */
@Entity("plan")
export class Plan {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "text" })
  number: string;

  @Column({ type: "text" })
  numberFolded: string;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  titleFolded: string;

  @Column({ type: "text" })
  state: PlanState;

  @Column({ type: "date" })
  periodFrom: string;

  @Column({ type: "date" })
  periodBefore: string;

  @Column({ type: "integer" })
  perDelegation: number;

  @Column({ type: "date", nullable: true })
  approvedOn: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}

/** A document that a plan rests on, or the plan itself on paper. */
@Entity("plan_document")
export class PlanDocument {
  @PrimaryColumn({ type: "integer" })
  planPk: number;

  @PrimaryColumn({ type: "integer" })
  documentPk: number;

  @Column({ type: "integer" })
  position: number;
}

/** How many pilots of either kind a plan wants of a group. */
@Entity("plan_group")
export class PlanGroup {
  @PrimaryColumn({ type: "integer" })
  planPk: number;

  @PrimaryColumn({ type: "integer" })
  groupPk: number;

  @Column({ type: "integer" })
  regular: number;

  @Column({ type: "integer" })
  thematic: number;
}

/** A delegation that attends meetings of a plan. */
@Entity("plan_delegation")
export class PlanDelegation {
  @PrimaryColumn({ type: "integer" })
  planPk: number;

  @PrimaryColumn({ type: "integer" })
  delegationPk: number;
}

/** Who belonged to a delegation, and when: a person of a cell, an account that signs in, or both. */
@Entity("delegation_member")
export class DelegationMember {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  delegationPk: number;

  @Column({ type: "integer", nullable: true })
  personPk: number | null;

  @Column({ type: "integer", nullable: true })
  accountPk: number | null;

  @Column({ type: "integer" })
  head: number;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  until: string | null;
}

/** A cell chosen for a model meeting. How far it is follows from facts and has no column. */
@Entity("pilot")
export class Pilot {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  planPk: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "text" })
  sessionType: SessionType;

  @Column({ type: "integer", nullable: true })
  delegationPk: number | null;

  @Column({ type: "date", nullable: true })
  day: string | null;

  @Column({ type: "text", nullable: true })
  theme: string | null;

  /** 1 where all delegations of the plan score it, so that their severity can be told. */
  @Column({ type: "integer" })
  anchor: number;

  @Column({ type: "date", nullable: true })
  preparedOn: string | null;

  @Column({ type: "text" })
  recordedAt: string;

  @Column({ type: "text", nullable: true })
  removedAt: string | null;
}

/** An address at which a calendar program reads model meetings with its owner's rights; the secret is not stored. */
@Entity("calendar_feed")
export class CalendarFeed {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  accountPk: number;

  /** The one delegation it tells of; null for all that its owner may see. */
  @Column({ type: "integer", nullable: true })
  delegationPk: number | null;

  @Column({ type: "text" })
  language: Language;

  @Column({ type: "text" })
  secretHash: string;

  @Column({ type: "text" })
  createdAt: string;

  @Column({ type: "text", nullable: true })
  revokedAt: string | null;
}
