import { holdsWord } from "../../core/word-lists.js";
import { OFFICIAL } from "../evaluations/index.js";

/** Joins to a meeting `m` its official evaluations `v`, their marks `k` and the criteria `c`. */
export const OFFICIAL_MARKS = `JOIN evaluation v ON v.meeting_pk = m.pk AND ${OFFICIAL("v")}
  JOIN mark k ON k.evaluation_pk = v.pk AND k.points IS NOT NULL
  JOIN criterion c ON c.pk = k.criterion_pk`;

/** SQL of what was attained over marks `k`: percent of their points, so that a criterion weighs by its points. */
export const ATTAINED = "100.0 * SUM(k.points) / SUM(k.max_points)";

/** SQL that is true where a criterion `c` shows a skill that a course teaches. */
export const showsTaught = (coursePk: string): string => `EXISTS (SELECT 1 FROM course_skill s
  WHERE s.course_pk = ${coursePk} AND ${holdsWord("c.skills", "s.skill")})`;
