import { type Day, type Skill, skills } from "@nen-nep/schema";
import { holdsWord, wordRows } from "../../core/word-lists.js";
import { OFFICIAL } from "../evaluations/index.js";

/**
 * What official locked evaluations of a range of cells show of skills, one row an evaluation and skill: points earned and applicable over
 * the criteria that show it, so that a criterion weighs by its points. Self-scores and announced model meetings do not
 * count, as in every figure on the official basis.
 */
export const OBSERVATIONS = `WITH shows AS MATERIALIZED (
    SELECT c.pk AS criterion_pk, w.word AS skill FROM criterion c
      JOIN (${wordRows(skills)}) w ON ${holdsWord("c.skills", "w.word")})
  SELECT e.pk AS evaluation, e.cell_pk AS cell, e.evaluator_key AS evaluator, e.held_on AS day,
      e.session_type, e.rubric_version_pk AS rubric, m.pk AS meeting, m.chair_pk AS chair,
      shows.skill, SUM(k.points) AS earned, SUM(k.max_points) AS applicable
    FROM evaluation e JOIN mark k ON k.evaluation_pk = e.pk AND k.points IS NOT NULL
      JOIN shows ON shows.criterion_pk = k.criterion_pk
      LEFT JOIN meeting m ON m.pk = e.meeting_pk
    WHERE e.cell_pk BETWEEN :from AND :to AND ${OFFICIAL("e")}
      AND e.held_on >= :since AND e.held_on <= :today
    GROUP BY e.pk, e.cell_pk, e.evaluator_key, e.held_on, e.session_type, e.rubric_version_pk,
      m.pk, m.chair_pk, shows.skill
    ORDER BY e.cell_pk, e.held_on, e.pk`;

export interface ObservationRow {
  readonly evaluation: number;
  readonly cell: number;
  readonly evaluator: string;
  readonly day: Day;
  readonly session_type: string;
  readonly rubric: number;
  readonly meeting: number | null;
  readonly chair: number | null;
  readonly skill: Skill;
  readonly earned: number;
  readonly applicable: number;
}

/** Who holds a post today, the highest of theirs, and the group of their cell. */
export const IN_POST = `SELECT t.person_pk AS person, t.cell_pk AS cell, t.post, t.since, g.group_pk AS cell_group
  FROM tenure t JOIN cell c ON c.pk = t.cell_pk AND c.closed_on IS NULL
    LEFT JOIN cell_group_link g ON g.cell_pk = t.cell_pk AND g.until IS NULL
  WHERE t.since <= :today AND (t.until IS NULL OR t.until > :today)
  ORDER BY t.person_pk, CASE t.post WHEN 'SECRETARY' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END, t.since`;

export interface InPostRow {
  readonly person: number;
  readonly cell: number;
  readonly post: string;
  readonly since: Day;
  readonly cell_group: number | null;
}
