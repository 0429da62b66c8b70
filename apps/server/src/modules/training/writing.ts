import type { CourseStep, EnrolmentState, EnrolmentStep } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, updateVersioned } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { Course, Enrolment } from "./courses.entity.js";
import { COURSE_WRITERS, coursesCovered, ownEnrolments } from "./courses.rights.js";
import { enrolmentAfter, movesUp, requireCourseStep, SEATED } from "./courses.rules.js";

/** What may be sent twice and counts once. */
export interface Repeatable {
  readonly idempotencyKey?: string | null;
}

/** A course that the actor organises, where the step can be taken; outside the scope it is not there. */
export async function courseToChange(
  context: Context,
  session: Session,
  id: string,
  step: CourseStep,
): Promise<Course> {
  const bag = new ParameterBag();
  const [row] = await session.query(
    `SELECT c.* FROM course c WHERE c.id = ${bag.add(id)} AND ${coursesCovered(context, COURSE_WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The course");
  const course = hydrate(session, Course, row);
  requireCourseStep(course, step, context.today);
  return course;
}

export interface EnrolmentFound {
  readonly enrolment: Enrolment;
  readonly course: Course;
  /** False where it is the actor's own and they do not organise the course. */
  readonly organises: boolean;
}

/** An enrolment of the actor's own, or of a course that they organise. */
export async function enrolmentToChange(tx: Transaction, id: string): Promise<EnrolmentFound> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query<Record<string, unknown> & { organised: number; own: number }>(
    `SELECT e.*, CASE WHEN ${coursesCovered(tx.context, COURSE_WRITERS, "c", bag)} THEN 1 ELSE 0 END AS organised,
        CASE WHEN ${ownEnrolments(tx.context, "e", bag)} THEN 1 ELSE 0 END AS own
      FROM enrolment e JOIN course c ON c.pk = e.course_pk WHERE e.id = ${bag.add(id)}`,
    bag.values,
  );
  if (!row || (row.organised === 0 && row.own === 0)) throw notFound("The enrolment");
  const enrolment = hydrate(tx.session, Enrolment, row);
  const [course] = await findRows(tx.session, Course, "pk = :pk", { pk: enrolment.coursePk });
  if (course!.state === "COMPLETED" || course!.state === "CANCELLED") {
    throw new Refusal("WRONG_STATE", "The course is over.", { state: course!.state });
  }
  return { enrolment, course: course!, organises: row.own === 0 };
}

/** Takes a step with an enrolment at the version that was read. */
export async function step(
  tx: Transaction,
  enrolment: Enrolment,
  of: Course,
  taken: EnrolmentStep,
  patch: Partial<Enrolment> = {},
): Promise<EnrolmentState> {
  const state = enrolmentAfter(enrolment.state, taken, of.state);
  const change = { ...patch, state, since: tx.context.today, recordedAt: tx.now };
  await updateVersioned(tx.session, Enrolment, enrolment, change, tx.now);
  return state;
}

export const seatedOf = (session: Session, coursePk: number): Promise<Enrolment[]> =>
  findRows(session, Enrolment, "course_pk = :coursePk AND state IN (:...states) ORDER BY pk", {
    coursePk,
    states: [...SEATED],
  });

/** Gives a seat that was given back to the next reserve; once the course began it stays empty until somebody is enrolled. */
export async function moveUp(tx: Transaction, course: Course): Promise<void> {
  if (!movesUp(course, tx.context.today)) return;
  if ((await seatedOf(tx.session, course.pk)).length >= course.seats) return;
  const [next] = await findRows(
    tx.session,
    Enrolment,
    "course_pk = :pk AND state = 'RESERVE' ORDER BY reserve_place, pk LIMIT 1",
    { pk: course.pk },
  );
  if (!next) return;
  const state = await step(tx, next, course, "MOVE_UP", { movedUp: 1 });
  tx.audit({
    verb: "moveUp",
    subject: "enrolment",
    subjectId: next.id,
    detail: { reservePlace: next.reservePlace, state },
    byRule: true,
  });
}
