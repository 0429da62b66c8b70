import type { NeedTier, Post, Skill, TrainingRequestKind, TrainingRequestState } from "@nen-nep/schema";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

/** A version of what is asked of a skill and how sure one must be, in force from `since` until the next. */
@Entity("need_rule")
export class NeedRule {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "text" })
  skill: Skill;

  @Column({ type: "date" })
  since: string;

  /** Percent of the points that are asked for. */
  @Column({ type: "integer" })
  required: number;

  /** After so many months an evaluation weighs half. */
  @Column({ type: "integer" })
  halfLifeMonths: number;

  /** Evaluations before so many months do not count. */
  @Column({ type: "integer" })
  lookbackMonths: number;

  /** Fewer meetings than this make no need clear. */
  @Column({ type: "integer" })
  leastMeetings: number;

  /** Percent of probability from which a need is clear, or likely, and up to which there is none. */
  @Column({ type: "integer" })
  clearFrom: number;

  @Column({ type: "integer" })
  likelyFrom: number;

  @Column({ type: "integer" })
  noneUpTo: number;

  @Column({ type: "text", nullable: true })
  document: string | null;

  @Column({ type: "integer" })
  proposal: number;
}

/** What was found of a skill over all who chair, when needs were last worked out. Levels are hundredths of a percent. */
@Entity("skill_level")
export class SkillLevel {
  @PrimaryColumn({ type: "text" })
  skill: Skill;

  @Column({ type: "integer" })
  rulePk: number;

  @Column({ type: "date" })
  day: string;

  @Column({ type: "text" })
  workedOutAt: string;

  @Column({ type: "integer" })
  persons: number;

  @Column({ type: "integer" })
  meetings: number;

  @Column({ type: "integer" })
  evaluations: number;

  /** Evaluations among them that were corrected for the severity of their evaluator. */
  @Column({ type: "integer" })
  corrected: number;

  @Column({ type: "integer", nullable: true })
  mean: number | null;

  /** Standard deviation of the levels of persons, and of the meetings of one. */
  @Column({ type: "integer", nullable: true })
  spread: number | null;

  @Column({ type: "integer", nullable: true })
  noise: number | null;
}

/** What is known of a skill of somebody in post. Levels are hundredths of a percent of the points. */
@Entity("training_need")
export class TrainingNeed {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  personPk: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "text" })
  skill: Skill;

  @Column({ type: "text" })
  post: Post;

  /** Since when they hold the post. */
  @Column({ type: "date" })
  inPostSince: string;

  @Column({ type: "text" })
  tier: NeedTier;

  @Column({ type: "integer" })
  evaluations: number;

  @Column({ type: "integer" })
  meetings: number;

  /** Meetings below what is required. */
  @Column({ type: "integer" })
  below: number;

  /** The day of the latest; null without any. */
  @Column({ type: "date", nullable: true })
  latestOn: string | null;

  /** As marked and corrected, the recent ones weighing more. */
  @Column({ type: "integer", nullable: true })
  attained: number | null;

  @Column({ type: "integer", nullable: true })
  estimate: number | null;

  @Column({ type: "integer", nullable: true })
  low: number | null;

  @Column({ type: "integer", nullable: true })
  high: number | null;

  /** Per ten thousand: how probable it is that they are below what is required. */
  @Column({ type: "integer", nullable: true })
  probability: number | null;

  /** The mean of the others who chair in cells of the group, and how many. */
  @Column({ type: "integer", nullable: true })
  peers: number | null;

  @Column({ type: "integer" })
  peerCount: number;

  /** So many further meetings at `clearingAt` would end the need; null where none within a year would. */
  @Column({ type: "integer", nullable: true })
  clearingMeetings: number | null;

  @Column({ type: "integer", nullable: true })
  clearingAt: number | null;
}

/** What a person, or their cell, asks of those who organise courses. */
@Entity("training_request")
export class TrainingRequest {
  @PrimaryGeneratedColumn()
  pk: number;

  @Column({ type: "text" })
  id: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "text" })
  kind: TrainingRequestKind;

  @Column({ type: "integer" })
  personPk: number;

  @Column({ type: "integer" })
  cellPk: number;

  @Column({ type: "text", nullable: true })
  skill: Skill | null;

  @Column({ type: "text" })
  words: string;

  @Column({ type: "date" })
  askedOn: string;

  @Column({ type: "integer", nullable: true })
  askedByPk: number | null;

  @Column({ type: "text" })
  state: TrainingRequestState;

  @Column({ type: "text", nullable: true })
  answer: string | null;

  @Column({ type: "date", nullable: true })
  closedOn: string | null;

  @Column({ type: "integer", nullable: true })
  closedByPk: number | null;

  @Column({ type: "text" })
  recordedAt: string;
}
