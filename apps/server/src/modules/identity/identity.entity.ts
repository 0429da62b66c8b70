import type { Role, TokenScope } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** Somebody who signs in. */
@Entity("account")
export class Account {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  login: string;

  @Column({ type: "text" })
  loginFolded: string;

  @Column({ type: "text", nullable: true })
  name: string | null;

  @Column({ type: "text", nullable: true })
  nameFolded: string | null;

  @Column({ type: "text" })
  passwordHash: string;

  @Column({ type: "integer" })
  mustChange: number;

  @Column({ type: "text" })
  createdAt: string;

  @Column({ type: "text", nullable: true })
  disabledAt: string | null;
}

/** A role given to an account over a part of the organisation, with dates. */
@Entity("role_grant")
export class RoleGrant {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text" })
  role: Role;

  @Column({ type: "integer", nullable: true })
  committeePk: number | null;

  @Column({ type: "integer", nullable: true })
  cellPk: number | null;

  @Column({ type: "integer", nullable: true })
  delegationPk: number | null;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "date", nullable: true })
  until: string | null;

  @Column({ type: "integer", nullable: true })
  grantedByPk: number | null;

  @Column({ type: "integer", nullable: true })
  confirmedByPk: number | null;

  @Column({ type: "integer" })
  awaiting: number;

  @Column({ type: "text" })
  grantedAt: string;

  @Column({ type: "text", nullable: true })
  revokedAt: string | null;
}

/** A session of a browser or a token of a program; the secret itself is never stored. */
@Entity("credential")
export class Credential {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text" })
  kind: "SESSION" | "TOKEN";

  @Column({ type: "text", nullable: true })
  name: string | null;

  @Column({ type: "text" })
  secretHash: string;

  @Column({ type: "text" })
  createdAt: string;

  @Column({ type: "text" })
  seenAt: string;

  @Column({ type: "text" })
  expiresAt: string;

  @Column({ type: "text", nullable: true })
  endedAt: string | null;

  /** What a token may do of what its owner may; ALL for a session. */
  @Column({ type: "text" })
  scope: TokenScope;
}

/** The person an account belongs to. A link that has ended is kept: who was somebody once is not a stranger to their case. */
@Entity("account_person")
export class AccountPerson {
  @PrimaryColumn({ type: "integer" })
  accountPk: number;

  @PrimaryColumn({ type: "integer" })
  personPk: number;

  @Column({ type: "integer", nullable: true })
  linkedByPk: number | null;

  /** 1 until a second administrator says the same: it means nothing before. */
  @Column({ type: "integer" })
  awaiting: number;

  @Column({ type: "integer", nullable: true })
  confirmedByPk: number | null;

  @PrimaryColumn({ type: "text" })
  linkedAt: string;

  @Column({ type: "text", nullable: true })
  endedAt: string | null;
}
