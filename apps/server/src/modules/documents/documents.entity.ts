import type { DocumentKind } from "@nen-nep/schema";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A document that work rests on, as a committee's office keeps it. Numbers come again every year. */
@Entity("document")
export class Document {
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
  kind: DocumentKind;

  @Column({ type: "date" })
  issuedOn: string;

  @Column({ type: "text" })
  issuer: string;

  @Column({ type: "text" })
  issuerFolded: string;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  titleFolded: string;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "text" })
  recordedAt: string;
}
