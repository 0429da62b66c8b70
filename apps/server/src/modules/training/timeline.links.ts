import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { addMonthsTo } from "../../db/dialect.js";
import type { LinkSource } from "../actions/index.js";
import { evaluationScope } from "../evaluations/index.js";
import { OFFICIAL_MARKS, showsTaught } from "./chaired.sql.js";
import { enrolmentScope } from "./courses.rights.js";
import { MONTHS_AFTER, MONTHS_BEFORE } from "./effect.rules.js";

/** SQL of the enrolments under `x` that the timeline of a cell tells. */
export function isTold(context: Context, bag: ParameterBag): string {
  return `x.state IN ('INVITED', 'ACCEPTED', 'COMPLETED', 'NOT_COMPLETED') AND EXISTS (SELECT 1 FROM course taught
    WHERE taught.pk = x.course_pk AND taught.state <> 'CANCELLED') AND ${enrolmentScope(context, "x", bag)}`;
}

/** Evaluations of meetings the person chaired that show what the course teaches, in SQL after an enrolment `x` and its course `held`. */
const CHAIRED = `JOIN meeting m ON m.chair_pk = x.person_pk AND m.cell_pk = x.cell_pk ${OFFICIAL_MARKS}`;

/** What made somebody need a course, and the evaluations that tell what became of them after it. */
export const courseLinks: LinkSource = (context, cells, bag, engine) => {
  const from = `FROM enrolment x JOIN course held ON held.pk = x.course_pk ${CHAIRED} WHERE x.cell_pk IN ${cells}
    AND ${showsTaught("x.course_pk")} AND ${isTold(context, bag)} AND ${evaluationScope(context, "v", bag)}`;
  const since = addMonthsTo(engine, "held.begins_on", -MONTHS_BEFORE);
  const until = addMonthsTo(engine, "held.ends_on", MONTHS_AFTER);
  const taught = "'TRAINING', held.begins_on, x.pk";
  const evaluated = "'EVALUATION', v.held_on, v.pk";
  return [
    `SELECT x.cell_pk, ${evaluated}, ${taught} ${from} AND x.tier IN ('CLEAR', 'LIKELY')
      AND m.held_on >= ${since} AND m.held_on < held.begins_on`,
    `SELECT x.cell_pk, ${taught}, ${evaluated} ${from} AND x.state = 'COMPLETED'
      AND m.held_on > held.ends_on AND m.held_on <= ${until}`,
  ];
};
