import type { CommitteeKind, Post, Source } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A Party committee; who its superior was when is in `CommitteeLink`. */
@Entity("committee")
export class Committee {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "text" })
  sortName: string;

  @Column({ type: "text" })
  kind: CommitteeKind;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;
}

/** Who was whose superior, from `since` until before `until`; open where null. */
@Entity("committee_link")
export class CommitteeLink {
  @PrimaryColumn({ type: "integer" })
  childPk: number;

  @PrimaryColumn({ type: "date" })
  since: string;

  @Column({ type: "integer" })
  parentPk: number;

  @Column({ type: "date", nullable: true })
  until: string | null;

  @Column({ type: "text" })
  source: Source;
}

/** Every ancestor of every committee (itself at depth 0) with dates: derived from the links, in their transaction. */
@Entity("committee_path")
export class CommitteePath {
  @PrimaryColumn({ type: "integer" })
  ancestorPk: number;

  @PrimaryColumn({ type: "integer" })
  descendantPk: number;

  @PrimaryColumn({ type: "date" })
  since: string;

  @Column({ type: "integer" })
  depth: number;

  @Column({ type: "date", nullable: true })
  until: string | null;
}

/** A group of cells of the same or a similar type. Groups are data: another committee has others. */
@Entity("cell_group")
export class CellGroup {
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

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "integer" })
  position: number;
}

/** A Party cell. */
@Entity("cell")
export class Cell {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  code: string;

  @Column({ type: "text" })
  codeFolded: string;

  @Column({ type: "text" })
  sortCode: string;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "text" })
  sortName: string;

  @Column({ type: "integer", nullable: true })
  members: number | null;

  @Column({ type: "date", nullable: true })
  membersOn: string | null;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;
}

/** Which group a cell belonged to, and when. */
@Entity("cell_group_link")
export class CellGroupLink {
  @PrimaryColumn({ type: "integer" })
  cellPk: number;

  @PrimaryColumn({ type: "date" })
  since: string;

  @Column({ type: "integer" })
  groupPk: number;

  @Column({ type: "date", nullable: true })
  until: string | null;

  @Column({ type: "text" })
  source: Source;
}

/** Which committee a cell stood under, and when. */
@Entity("cell_committee_link")
export class CellCommitteeLink {
  @PrimaryColumn({ type: "integer" })
  cellPk: number;

  @PrimaryColumn({ type: "date" })
  since: string;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "date", nullable: true })
  until: string | null;

  @Column({ type: "text" })
  source: Source;
}

/** A person as a cell knows them. A name is never an identity: the same name in two cells is two persons. */
@Entity("person")
export class Person {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "text" })
  sortName: string;
}

/** A post held by a person in a cell, with dates. */
@Entity("tenure")
export class Tenure {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "integer" })
  personPk: number;

  @Column({ type: "text" })
  post: Post;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  until: string | null;

  @Column({ type: "text" })
  source: Source;
}

/** A delegation a committee sends to attend and evaluate meetings. */
@Entity("delegation")
export class Delegation {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  committeePk: number;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameFolded: string;

  @Column({ type: "text" })
  sortName: string;
}
