import { courseAttendances, type EnrolmentState, enrolmentStates, type Skill, skills } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate } from "../../core/rows.js";
import { Course, CourseAttendanceMark, CourseSession, CourseSkill, Enrolment } from "./courses.entity.js";
import { courseScope } from "./courses.rights.js";
import { HELD } from "./courses.rules.js";

/** A course whoever asks, for what an enrolment tells of it. */
export const courseBehind = (context: Context, pk: number): Promise<Course> =>
  loadOne(context, Course, pk) as Promise<Course>;

/** A course where the actor may see it. */
export async function courseBy(context: Context, pk: number): Promise<Course | null> {
  const found = await loadMany<Course>(context, "courseSeen", pk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT c.* FROM course c WHERE c.pk IN ${bag.list(keys)} AND ${courseScope(context, "c", bag)}`,
      bag.values,
    );
    return rows.map((row) => Object.assign(hydrate(session, Course, row), { parent: row.pk as number }));
  });
  return found[0] ?? null;
}

/** The skills a course teaches, in their order. */
export async function skillsOf(context: Context, coursePk: number): Promise<Skill[]> {
  const found = await loadMany<CourseSkill>(context, "courseSkills", coursePk, async (session, keys) =>
    (await findRows(session, CourseSkill, "course_pk IN (:...keys)", { keys })).map((each) =>
      Object.assign(each, { parent: each.coursePk }),
    ),
  );
  const taught = new Set(found.map(({ skill }) => skill));
  return skills.keys.filter((skill) => taught.has(skill));
}

export const sessionsOf = (context: Context, coursePk: number): Promise<CourseSession[]> =>
  loadMany<CourseSession>(context, "courseSessions", coursePk, async (session, keys) =>
    (await findRows(session, CourseSession, "course_pk IN (:...keys) ORDER BY place", { keys })).map((each) =>
      Object.assign(each, { parent: each.coursePk }),
    ),
  );

export const attendanceOf = (context: Context, enrolmentPk: number): Promise<CourseAttendanceMark[]> =>
  loadMany<CourseAttendanceMark>(context, "courseAttendance", enrolmentPk, async (session, keys) =>
    (
      await findRows(session, CourseAttendanceMark, "enrolment_pk IN (:...keys) ORDER BY place", { keys })
    ).map((each) => Object.assign(each, { parent: each.enrolmentPk })),
  );

export type MarkCount = Pick<CourseAttendanceMark, "attendance"> & { readonly count: number };

/** How many were marked how at a session, in the order of the vocabulary. */
export async function markCountsOf(
  context: Context,
  { coursePk, place }: Pick<CourseSession, "coursePk" | "place">,
): Promise<MarkCount[]> {
  const found = await loadMany<MarkCount & { place: number }>(
    context,
    "markCounts",
    coursePk,
    (session, keys) =>
      session.query(
        `SELECT e.course_pk AS parent, a.place, a.attendance, COUNT(*) AS count FROM course_attendance a
        JOIN enrolment e ON e.pk = a.enrolment_pk WHERE e.course_pk IN (:...keys) AND e.state IN (:...held)
        GROUP BY e.course_pk, a.place, a.attendance`,
        { keys, held: [...HELD] },
      ),
  );
  return courseAttendances.keys.flatMap((attendance) =>
    found.filter((each) => each.place === place && each.attendance === attendance),
  );
}

export interface StateCount {
  readonly state: EnrolmentState;
  readonly count: number;
  /** Of those not chosen, and reserves: how many wait for a seat. */
  readonly waiting: number;
}

/** How many stand where with a course, in the order of states. */
export async function countsOf(context: Context, coursePk: number): Promise<StateCount[]> {
  const found = await loadMany<StateCount>(context, "courseCounts", coursePk, (session, keys) =>
    session.query(
      `SELECT e.course_pk AS parent, e.state, COUNT(*) AS count, SUM(CASE WHEN e.state = 'RESERVE' OR (e.state = 'NOT_CHOSEN'
          AND e.reason IN ('LOT_LOST', 'SEATS_TAKEN', 'QUOTA_FULL')) THEN 1 ELSE 0 END) AS waiting
        FROM enrolment e WHERE e.course_pk IN (:...keys) GROUP BY e.course_pk, e.state`,
      { keys },
    ),
  );
  return [...found].sort(
    (a, b) => enrolmentStates.keys.indexOf(a.state) - enrolmentStates.keys.indexOf(b.state),
  );
}

/** An enrolment by its internal key. */
export const enrolmentBehind = (context: Context, pk: number | null): Promise<Enrolment | null> =>
  loadOne(context, Enrolment, pk);
