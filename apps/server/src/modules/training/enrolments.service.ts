import type { Post, Skill } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { linesOf, noteOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope } from "../organization/index.js";
import { strongest } from "./candidates.js";
import { Course, CourseSkill, Enrolment } from "./courses.entity.js";
import { COURSE_WRITERS } from "./courses.rights.js";
import { enrolmentAfter, SEATED } from "./courses.rules.js";
import { TrainingNeed } from "./needs.entity.js";
import { courseToChange, enrolmentToChange, moveUp, type Repeatable, seatedOf, step } from "./writing.js";

const LONGEST_WORDS = 1_000;

export interface OfCourse extends Repeatable {
  readonly courseId: string;
  readonly version: number;
}

/** Sends the invitations; from then on the choice stands. Returns the course's id. */
export const inviteParticipants = (
  context: Context,
  { idempotencyKey, ...input }: OfCourse,
): Promise<string> =>
  inTransaction(context, { verb: "inviteParticipants", idempotencyKey, input }, async (tx) => {
    const course = await courseToChange(tx.context, tx.session, input.courseId, "INVITE");
    const seated = await seatedOf(tx.session, course.pk);
    if (seated.length === 0) throw new Refusal("WRONG_STATE", "Nobody is chosen yet.");
    if (seated.length > course.seats) {
      throw new Refusal("WRONG_STATE", "More are chosen than there are seats; choose anew.", {
        field: "seats",
      });
    }
    const patch = { state: "INVITED" as const, recordedAt: tx.now };
    await updateVersioned(tx.session, Course, { ...course, version: input.version }, patch, tx.now);
    for (const enrolment of seated) await step(tx, enrolment, course, "INVITE");
    const count = seated.length;
    tx.audit({ verb: "inviteParticipants", subject: "course", subjectId: course.id, detail: { count } });
    return course.id;
  });

export interface AnswerInvitation extends Repeatable {
  readonly enrolmentId: string;
  readonly version: number;
  readonly accepts: boolean;
  readonly words?: string | null;
}

/** The invited person answers, or an organiser as the person told them, saying so. Returns the enrolment's id. */
export const answerInvitation = (
  context: Context,
  { idempotencyKey, ...input }: AnswerInvitation,
): Promise<string> =>
  inTransaction(context, { verb: "answerInvitation", idempotencyKey, input }, async (tx) => {
    const words = noteOf("words", input.words, LONGEST_WORDS);
    const { enrolment, course, organises } = await enrolmentToChange(tx, input.enrolmentId);
    if (words === null && organises)
      throw invalid("words", "Whoever answers for somebody says how they know.");
    if (words === null && !input.accepts) throw invalid("words", "Whoever declines says why.");
    const read = { ...enrolment, version: input.version };
    await step(tx, read, course, input.accepts ? "ACCEPT" : "DECLINE", { words });
    tx.audit({
      verb: "answerInvitation",
      subject: "enrolment",
      subjectId: enrolment.id,
      detail: { accepts: input.accepts, onBehalf: organises },
    });
    if (!input.accepts) await moveUp(tx, course);
    return enrolment.id;
  });

export interface Withdraw extends Repeatable {
  readonly enrolmentId: string;
  readonly version: number;
  readonly words: string;
}

/** Takes somebody off a course, with words; before the first session the next reserve gets the seat. Returns the enrolment's id. */
export const withdraw = (context: Context, { idempotencyKey, ...input }: Withdraw): Promise<string> =>
  inTransaction(context, { verb: "withdraw", idempotencyKey, input }, async (tx) => {
    const words = linesOf("words", input.words, LONGEST_WORDS);
    const { enrolment, course, organises } = await enrolmentToChange(tx, input.enrolmentId);
    await step(tx, { ...enrolment, version: input.version }, course, "WITHDRAW", { words });
    const detail = { from: enrolment.state, onBehalf: organises };
    tx.audit({ verb: "withdraw", subject: "enrolment", subjectId: enrolment.id, detail });
    if (SEATED.includes(enrolment.state)) await moveUp(tx, course);
    return enrolment.id;
  });

export interface Enrol extends Repeatable {
  readonly courseId: string;
  /** The post that the person holds. */
  readonly tenureId: string;
  readonly words: string;
}

/** Enrols somebody by hand where there is a seat, with the reason in words. Returns the enrolment's id. */
export const enrol = (context: Context, { idempotencyKey, ...input }: Enrol): Promise<string> =>
  inTransaction(context, { verb: "enrol", idempotencyKey, input }, async (tx) => {
    const words = linesOf("words", input.words, LONGEST_WORDS);
    const course = await courseToChange(tx.context, tx.session, input.courseId, "ENROL");
    const held = await postToEnrol(tx, course, input.tenureId);
    if ((await seatedOf(tx.session, course.pk)).length >= course.seats) {
      throw new Refusal("WRONG_STATE", "The course has no seat left.", { field: "courseId" });
    }
    const byHand = { byLot: 0, enrolledWords: words, words: null };
    const [known] = await findRows(tx.session, Enrolment, "course_pk = :coursePk AND person_pk = :personPk", {
      coursePk: course.pk,
      personPk: held.personPk,
    });
    const id = known?.id ?? newId();
    if (known) await step(tx, known, course, "ENROL", byHand);
    else {
      const state = enrolmentAfter("NOT_CHOSEN", "ENROL", course.state);
      await insertRows(tx.session, Enrolment, [
        {
          ...held,
          ...byHand,
          reason: null,
          movedUp: 0,
          id,
          version: 1,
          coursePk: course.pk,
          tier: await tierOf(tx, course, held.personPk),
          state,
          since: tx.context.today,
          recordedAt: tx.now,
        },
      ]);
    }
    tx.audit({ verb: "enrol", subject: "enrolment", subjectId: id });
    return id;
  });

type Held = Pick<Enrolment, "personPk" | "cellPk" | "post">;

/** A post held today in a cell of the actor's, under the committee of the course. */
async function postToEnrol(tx: Transaction, course: Course, id: string): Promise<Held> {
  const bag = new ParameterBag();
  const today = bag.add(tx.context.today);
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, COURSE_WRITERS, "c", bag);
  const [row] = await tx.session.query<{ person_pk: number; cell_pk: number; post: Post }>(
    `SELECT t.person_pk, t.cell_pk, t.post FROM tenure t JOIN cell c ON c.pk = t.cell_pk
      JOIN cell_committee_link l ON l.cell_pk = c.pk AND l.until IS NULL
      JOIN committee_path above ON above.descendant_pk = l.committee_pk AND above.until IS NULL
      WHERE t.id = ${bag.add(id)} AND above.ancestor_pk = ${bag.add(course.committeePk)}
        AND t.since <= ${today} AND (t.until IS NULL OR ${today} < t.until) AND ${scope}`,
    bag.values,
  );
  if (!row) throw notFound("The post");
  return { personPk: row.person_pk, cellPk: row.cell_pk, post: row.post };
}

async function tierOf({ session }: Transaction, course: Course, personPk: number) {
  const taught = await findRows(session, CourseSkill, "course_pk = :pk", { pk: course.pk });
  const needs = await findRows(session, TrainingNeed, "person_pk = :personPk AND skill IN (:...taught)", {
    personPk,
    taught: taught.map(({ skill }): Skill => skill),
  });
  return strongest(needs.map(({ tier }) => tier));
}
