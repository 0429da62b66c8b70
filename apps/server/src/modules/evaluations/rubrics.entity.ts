import type { Aspect } from "@nen-nep/schema";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A score sheet; its contents are in its versions. */
@Entity("rubric")
export class Rubric {
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
}

/** A version of a score sheet. `bands` is JSON. Never changed once evaluations rest on it. */
@Entity("rubric_version")
export class RubricVersion {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  rubricPk: number;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "date" })
  since: string;

  @Column({ type: "text", nullable: true })
  note: string | null;

  @Column({ type: "text" })
  bands: string;

  /** Smallest difference between two marks without named steps, in hundredths. */
  @Column({ type: "integer" })
  grain: number;
}

/** A criterion of a rubric version; points in hundredths; `qualities`, `skills`, `appliesTo` and `steps` are JSON. */
@Entity("criterion")
export class Criterion {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  rubricVersionPk: number;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "text" })
  key: string;

  @Column({ type: "text", nullable: true })
  section: string | null;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text" })
  nameEn: string;

  @Column({ type: "integer" })
  maxPoints: number;

  @Column({ type: "text" })
  aspect: Aspect;

  @Column({ type: "text" })
  qualities: string;

  @Column({ type: "text" })
  skills: string;

  @Column({ type: "text", nullable: true })
  appliesTo: string | null;

  @Column({ type: "text" })
  steps: string;
}
