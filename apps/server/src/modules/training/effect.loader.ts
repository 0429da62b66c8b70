import type { Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ATTAINED, OFFICIAL_MARKS, showsTaught } from "./chaired.sql.js";
import type { Course } from "./courses.entity.js";
import { type CourseEffect, effectOf, type Looked } from "./effect.rules.js";

interface Row {
  readonly course: number;
  readonly enrolment: number;
  readonly cell: number;
  readonly reason: string | null;
  readonly byLot: number;
  readonly state: string;
  readonly until: Day | null;
  readonly day: Day | null;
  readonly attained: number | null;
}

/** Everybody who was looked at for courses, one row a meeting they chaired that shows skills of the course. */
const LOOKED = `SELECT e.course_pk AS course, e.pk AS enrolment, e.cell_pk AS cell, e.reason, e.by_lot AS "byLot", e.state,
    (SELECT CAST(MIN(next.begins_on) AS text) FROM enrolment other
      JOIN course next ON next.pk = other.course_pk AND next.begins_on > held.ends_on
      JOIN course_skill taught ON taught.course_pk = next.pk
        AND taught.skill IN (SELECT same.skill FROM course_skill same WHERE same.course_pk = held.pk)
      WHERE other.person_pk = e.person_pk AND other.state = 'COMPLETED') AS until,
    seen.day, seen.attained
  FROM enrolment e JOIN course held ON held.pk = e.course_pk
    LEFT JOIN (
      SELECT who.pk AS enrolment, m.pk AS meeting, CAST(m.held_on AS text) AS day, ${ATTAINED} AS attained
      FROM enrolment who JOIN meeting m ON m.chair_pk = who.person_pk ${OFFICIAL_MARKS}
      WHERE who.course_pk IN (:...keys) AND ${showsTaught("who.course_pk")}
      GROUP BY who.pk, m.pk, m.held_on) seen ON seen.enrolment = e.pk
  WHERE e.course_pk IN (:...keys) ORDER BY e.pk, seen.day`;

/** What can be said of skills after a course; one statement for all courses that a request asks about. */
export function courseEffect(context: Context, course: Course): Promise<CourseEffect> {
  const loader = context.loader<number, Looked[]>("courseEffect", async (keys) => {
    const rows = await (await context.reader()).query<Row>(LOOKED, { keys });
    return keys.map((key) => lookedAt(rows.filter((row) => row.course === key)));
  });
  return loader.load(course.pk).then((people) => effectOf(people, course, context.today));
}

function lookedAt(rows: readonly Row[]): Looked[] {
  const people = new Map<number, Row[]>();
  for (const row of rows) people.set(row.enrolment, [...(people.get(row.enrolment) ?? []), row]);
  return [...people.values()].map((own): Looked => {
    const [{ cell, reason, byLot, state, until }] = own as [Row];
    return {
      ...{ cell, until, drawn: Number(byLot) === 1 ? reason === "LOT" : null },
      completed: state === "COMPLETED",
      chaired: own.flatMap(({ day, attained }) =>
        day === null || attained === null ? [] : [{ day, attained: Number(attained) }],
      ),
    };
  });
}
