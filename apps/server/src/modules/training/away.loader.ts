import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { CourseSession } from "./courses.entity.js";
import { courseScope, tellsDays } from "./courses.rights.js";

/** SQL of the sessions, under `s`, on days on which persons, under `p`, said they cannot attend. */
export const AWAY = `FROM unavailability u JOIN person p ON p.pk = u.person_pk
  JOIN course_session s ON s.day BETWEEN u.from_day AND u.to_day AND u.withdrawn_on IS NULL`;

const sessionIn = (session: Session, row: Record<string, unknown>) =>
  Object.assign(hydrate(session, CourseSession, row), { parent: row.parent as number });

/** The sessions of a course that fall on days a person is away, as far as the actor may know. */
export const sessionsAway = (context: Context, personPk: number, courseId: string) =>
  loadMany<CourseSession>(context, `sessionsAway ${courseId}`, personPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT DISTINCT s.*, p.pk AS parent ${AWAY} JOIN course c ON c.pk = s.course_pk
        WHERE p.pk IN ${bag.list(keys)} AND c.id = ${bag.add(courseId)} AND ${courseScope(context, "c", bag)}
          AND ${tellsDays(context, bag)} ORDER BY s.place`,
      bag.values,
    );
    return rows.map((row) => sessionIn(session, row));
  });

/** The same of somebody enrolled. */
export const sessionsAwayOf = (context: Context, enrolmentPk: number) =>
  loadMany<CourseSession>(context, "sessionsAwayOf", enrolmentPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT DISTINCT s.*, e.pk AS parent ${AWAY} JOIN enrolment e ON e.person_pk = p.pk AND e.course_pk = s.course_pk
        WHERE e.pk IN ${bag.list(keys)} AND ${tellsDays(context, bag)} ORDER BY s.place`,
      bag.values,
    );
    return rows.map((row) => sessionIn(session, row));
  });
