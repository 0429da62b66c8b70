import type { DigestFrequency, DigestState, Language } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** Where and how often an account wants to be told of what waits for it; without one it is told nothing. */
@Entity("digest_wish")
export class DigestWish {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "integer" })
  accountPk: number;

  @Column({ type: "text", nullable: true })
  address: string | null;

  @Column({ type: "text" })
  every: DigestFrequency;

  @Column({ type: "text" })
  language: Language;

  @Column({ type: "text" })
  recordedAt: string;
}

/** The digest of an account and a day. Whoever writes it first sends it: there is never a second one. */
@Entity("digest")
export class Digest {
  @PrimaryColumn({ type: "integer" })
  accountPk: number;

  @PrimaryColumn({ type: "date" })
  day: string;

  @Column({ type: "text" })
  state: DigestState;

  @Column({ type: "integer" })
  tries: number;

  /** From when on a failed one is tried again. */
  @Column({ type: "text", nullable: true })
  againAt: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}
