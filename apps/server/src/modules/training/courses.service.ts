import { addMonths, type CourseSessionForm, type Day, fold, type Skill } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, linesOf, noteOf, textOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { committeesCovered } from "../organization/index.js";
import { Course, CourseSession, CourseSkill } from "./courses.entity.js";
import { COURSE_WRITERS } from "./courses.rights.js";
import { newSeed } from "./lots.js";
import { courseToChange, type Repeatable } from "./writing.js";

const MOST_SEATS = 1_000;
const MOST_SESSIONS = 60;
/** A course is planned, or entered late, within so many months of today. */
const MONTHS_AROUND = 24;

export interface SessionInput {
  readonly day: Day;
  readonly form: CourseSessionForm;
  readonly topic: string;
}

interface CoursePlan {
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly programme?: string | null;
  readonly place?: string | null;
  readonly trainer?: string | null;
  readonly seats: number;
  readonly sessions: readonly SessionInput[];
}

export interface ScheduleCourse extends CoursePlan, Repeatable {
  readonly id?: string | null;
  readonly committeeId: string;
  /** What lots are drawn with, where an office draws it in public; made here unless given, and never changed. */
  readonly seed?: string | null;
}

/** Plans a course of a committee; returns its id. */
export const scheduleCourse = (
  context: Context,
  { idempotencyKey, ...input }: ScheduleCourse,
): Promise<string> =>
  inTransaction(context, { verb: "scheduleCourse", idempotencyKey, input }, async (tx) => {
    const committeePk = await committeeFor(tx, input.committeeId);
    const id = idOf(input.id);
    const { kept, sessions, taught } = planOf(tx, input);
    const seed = input.seed == null ? newSeed() : textOf("seed", input.seed, 100);
    const [pk] = await insertRows(tx.session, Course, [
      { ...kept, id, version: 1, committeePk, seed, state: "PLANNED", recordedAt: tx.now },
    ]);
    await writeParts(tx, pk!, sessions, taught);
    const detail = { seats: input.seats, seed, seedGiven: input.seed != null };
    tx.audit({ verb: "scheduleCourse", subject: "course", subjectId: id, detail });
    return id;
  });

export interface ChangeCourse extends CoursePlan, Repeatable {
  readonly courseId: string;
  readonly version: number;
}

/** Changes the plan of a course; what it teaches and its seats only until invitations go out. Returns its id. */
export const changeCourse = (context: Context, { idempotencyKey, ...input }: ChangeCourse): Promise<string> =>
  inTransaction(context, { verb: "changeCourse", idempotencyKey, input }, async (tx) => {
    const course = await courseToChange(tx.context, tx.session, input.courseId, "CHANGE");
    const { kept, sessions, taught } = planOf(tx, input);
    if (course.state === "INVITED") await requireSame(tx, course, input);
    await requireNothingMarked(tx, course, sessions);
    const read = { ...course, version: input.version };
    await updateVersioned(tx.session, Course, read, { ...kept, recordedAt: tx.now }, tx.now);
    await writeParts(tx, course.pk, sessions, taught);
    tx.audit({ verb: "changeCourse", subject: "course", subjectId: course.id });
    return course.id;
  });

export interface CancelCourse extends Repeatable {
  readonly courseId: string;
  readonly version: number;
  readonly reason: string;
}

/** Cancels a course, with a reason; who had been enrolled stays on record. Returns its id. */
export const cancelCourse = (context: Context, { idempotencyKey, ...input }: CancelCourse): Promise<string> =>
  inTransaction(context, { verb: "cancelCourse", idempotencyKey, input }, async (tx) => {
    const reason = linesOf("reason", input.reason, 1_000);
    const course = await courseToChange(tx.context, tx.session, input.courseId, "CANCEL");
    const patch = { state: "CANCELLED" as const, reason, recordedAt: tx.now };
    await updateVersioned(tx.session, Course, { ...course, version: input.version }, patch, tx.now);
    tx.audit({ verb: "cancelCourse", subject: "course", subjectId: course.id });
    return course.id;
  });

/** A plan as it is kept, checked. */
function planOf({ context: { today } }: Transaction, plan: CoursePlan) {
  const name = textOf("name", plan.name, 200);
  const taught = [...new Set(plan.skills)];
  if (taught.length === 0) throw invalid("skills", "A course teaches one skill at least.");
  if (plan.seats < 1 || plan.seats > MOST_SEATS) {
    throw invalid("seats", `A course has 1 to ${MOST_SEATS} seats.`);
  }
  if (plan.sessions.length === 0 || plan.sessions.length > MOST_SESSIONS) {
    throw invalid("sessions", `A course has 1 to ${MOST_SESSIONS} sessions.`);
  }
  const [earliest, latest] = [addMonths(today, -MONTHS_AROUND), addMonths(today, MONTHS_AROUND)];
  const sessions = plan.sessions.map(({ day, form, topic }, index) => {
    if (day < earliest || day > latest || day < (plan.sessions[index - 1]?.day ?? day)) {
      throw invalid(
        `sessions.${index}.day`,
        `Sessions stand in the order of their days, within ${MONTHS_AROUND} months of today.`,
      );
    }
    return { day, form, topic: textOf(`sessions.${index}.topic`, topic, 300) };
  });
  const kept = {
    name,
    nameFolded: fold(name),
    programme: plan.programme?.trim() ? linesOf("programme", plan.programme, 5_000) : null,
    place: noteOf("place", plan.place, 300),
    trainer: noteOf("trainer", plan.trainer, 300),
    seats: plan.seats,
    beginsOn: sessions[0]!.day,
    endsOn: sessions.at(-1)!.day,
  };
  return { kept, sessions, taught };
}

async function writeParts(
  { session }: Transaction,
  coursePk: number,
  sessions: readonly SessionInput[],
  taught: readonly Skill[],
): Promise<void> {
  const pk = { pk: coursePk };
  await session.query("DELETE FROM course_skill WHERE course_pk = :pk RETURNING course_pk", pk);
  await session.query("DELETE FROM course_session WHERE course_pk = :pk RETURNING course_pk", pk);
  await insertRows(
    session,
    CourseSkill,
    taught.map((skill) => ({ coursePk, skill })),
  );
  await insertRows(
    session,
    CourseSession,
    sessions.map((each, index) => ({ ...each, coursePk, place: index + 1 })),
  );
}

/** People were invited to what they were told. */
async function requireSame({ session }: Transaction, course: Course, plan: CoursePlan): Promise<void> {
  const taught = await findRows(session, CourseSkill, "course_pk = :pk", { pk: course.pk });
  const same = new Set(plan.skills).size === taught.length;
  if (!same || !taught.every(({ skill }) => plan.skills.includes(skill))) {
    throw new Refusal("WRONG_STATE", "What it teaches is fixed once people are invited.", {
      field: "skills",
    });
  }
  if (plan.seats !== course.seats) {
    throw new Refusal("WRONG_STATE", "Its seats are fixed once people are invited.", { field: "seats" });
  }
}

/** A session at which people were marked stays as it is. */
async function requireNothingMarked(
  { session }: Transaction,
  course: Course,
  sessions: readonly SessionInput[],
): Promise<void> {
  const [marked] = await session.query<{ place: number | null }>(
    `SELECT MAX(a.place) AS place FROM course_attendance a JOIN enrolment e ON e.pk = a.enrolment_pk
      WHERE e.course_pk = :pk`,
    { pk: course.pk },
  );
  const before = await findRows(
    session,
    CourseSession,
    "course_pk = :pk AND place <= :place ORDER BY place",
    {
      pk: course.pk,
      place: marked?.place ?? 0,
    },
  );
  for (const [index, { day, form }] of before.entries()) {
    if (sessions[index]?.day === day && sessions[index].form === form) continue;
    throw new Refusal("WRONG_STATE", "Attendance was recorded at this session; it stays as it is.", {
      field: `sessions.${index}`,
    });
  }
}

async function committeeFor(tx: Transaction, id: string): Promise<number> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query<{ pk: number }>(
    `SELECT c.pk FROM committee c WHERE c.id = ${bag.add(id)} AND c.closed_on IS NULL
      AND ${committeesCovered(tx.context, COURSE_WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The committee");
  return row.pk;
}
