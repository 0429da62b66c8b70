import type { CourseAttendance } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { linesOf } from "../../core/inputs.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Course, CourseAttendanceMark, CourseSession, Enrolment } from "./courses.entity.js";
import { attendedEnough, presentAt } from "./courses.rules.js";
import type { OfCourse } from "./enrolments.service.js";
import { courseToChange, step } from "./writing.js";

export interface AttendanceMark {
  readonly enrolmentId: string;
  readonly attendance: CourseAttendance;
}

export interface RecordAttendance extends OfCourse {
  /** The session, from 1. */
  readonly session: number;
  readonly marks: readonly AttendanceMark[];
}

const MOST_MARKS = 1_000;

/** Records who was at a session, or corrects it; returns the course's id. */
export const recordAttendance = (
  context: Context,
  { idempotencyKey, ...input }: RecordAttendance,
): Promise<string> =>
  inTransaction(context, { verb: "recordAttendance", idempotencyKey, input }, async (tx) => {
    const course = await courseToChange(tx.context, tx.session, input.courseId, "RECORD_ATTENDANCE");
    const [held] = await findRows(tx.session, CourseSession, "course_pk = :pk AND place = :place", {
      pk: course.pk,
      place: input.session,
    });
    if (!held) throw invalid("session", "The course has no such session.");
    if (held.day > tx.context.today) throw invalid("session", "That session is not held yet.");
    if (input.marks.length === 0 || input.marks.length > MOST_MARKS) {
      throw invalid("marks", `There are 1 to ${MOST_MARKS} marks.`);
    }
    const byId = new Map((await takingPart(tx, course)).map((each) => [each.id, each.pk]));
    const marks = new Map<number, CourseAttendance>();
    for (const { enrolmentId, attendance } of input.marks) {
      const pk = byId.get(enrolmentId);
      if (pk === undefined) throw invalid("marks", "Those are marked who accepted.");
      if (marks.has(pk)) throw invalid("marks", "Everybody is marked once.");
      marks.set(pk, attendance);
    }
    const read = { ...course, version: input.version };
    await updateVersioned(tx.session, Course, read, { recordedAt: tx.now }, tx.now);
    await tx.session.query(
      "DELETE FROM course_attendance WHERE place = :place AND enrolment_pk IN (:...pks) RETURNING enrolment_pk",
      { place: held.place, pks: [...marks.keys()] },
    );
    await insertRows(
      tx.session,
      CourseAttendanceMark,
      [...marks].map(([enrolmentPk, attendance]) => ({ enrolmentPk, place: held.place, attendance })),
    );
    const detail = { session: held.place, marked: marks.size };
    tx.audit({ verb: "recordAttendance", subject: "course", subjectId: course.id, detail });
    return course.id;
  });

export interface Judged {
  readonly enrolmentId: string;
  readonly completed: boolean;
  readonly words: string;
}

export interface CompleteCourse extends OfCourse {
  /** Percent of the sessions that one must have been at; 80 unless told. */
  readonly share?: number | null;
  /** Those for whom it is decided otherwise, each with words. */
  readonly otherwise?: readonly Judged[] | null;
}

const SHARE = 80;

/** Ends a course: whoever was at enough sessions has completed it. Returns its id. */
export const completeCourse = (
  context: Context,
  { idempotencyKey, ...input }: CompleteCourse,
): Promise<string> =>
  inTransaction(context, { verb: "completeCourse", idempotencyKey, input }, async (tx) => {
    const share = input.share ?? SHARE;
    if (share < 0 || share > 100) throw invalid("share", "The share is 0 to 100 percent.");
    const course = await courseToChange(tx.context, tx.session, input.courseId, "COMPLETE");
    const participants = await takingPart(tx, course);
    const judged = new Map((input.otherwise ?? []).map((each) => [each.enrolmentId, each]));
    for (const id of judged.keys()) {
      if (!participants.some((each) => each.id === id))
        throw invalid("otherwise", "Those are judged who accepted.");
    }
    const marks = await marksOf(tx, course, participants);
    let completed = 0;
    for (const enrolment of participants) {
      const own = marks.get(enrolment.pk)!;
      const other = judged.get(enrolment.id);
      const passes = other?.completed ?? attendedEnough(own, share);
      const attended = { present: presentAt(own), of: own.length, share };
      await step(tx, enrolment, course, passes ? "COMPLETE" : "FALL_SHORT", {
        facts: JSON.stringify({ ...JSON.parse(enrolment.facts ?? "{}"), attended }),
        words: other ? linesOf("words", other.words, 1_000) : enrolment.words,
      });
      if (passes) completed++;
    }
    const patch = { state: "COMPLETED" as const, completedOn: tx.context.today, recordedAt: tx.now };
    await updateVersioned(tx.session, Course, { ...course, version: input.version }, patch, tx.now);
    const detail = { share, completed, of: participants.length, otherwise: judged.size };
    tx.audit({ verb: "completeCourse", subject: "course", subjectId: course.id, detail });
    return course.id;
  });

const takingPart = ({ session }: Transaction, { pk }: Course): Promise<Enrolment[]> =>
  findRows(session, Enrolment, "course_pk = :pk AND state = 'ACCEPTED' ORDER BY pk", { pk });

/** The marks of everybody at every session; one that is missing is neither present nor absent. */
async function marksOf(
  { session }: Transaction,
  course: Course,
  participants: readonly Enrolment[],
): Promise<ReadonlyMap<number, readonly CourseAttendance[]>> {
  const sessions = await findRows(session, CourseSession, "course_pk = :pk ORDER BY place", {
    pk: course.pk,
  });
  const known = await findRows(
    session,
    CourseAttendanceMark,
    "enrolment_pk IN (SELECT pk FROM enrolment WHERE course_pk = :pk)",
    { pk: course.pk },
  );
  const at = new Map(
    known.map(({ enrolmentPk, place, attendance }) => [`${enrolmentPk} ${place}`, attendance]),
  );
  return new Map(
    participants.map(({ pk }) => [
      pk,
      sessions.map(({ place }) => {
        const mark = at.get(`${pk} ${place}`);
        if (mark) return mark;
        throw new Refusal("WRONG_STATE", `Attendance of session ${place} is not recorded for everybody.`, {
          session: place,
        });
      }),
    ]),
  );
}
