import { type Day, fold, type OfferAnswer } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, linesOf, noteOf, textOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { evaluationScope, WORDS_READERS } from "../evaluations/index.js";
import { CellGroup, cellScope, committeesCovered, committeeToChange } from "../organization/index.js";
import { planScope } from "../plans/index.js";
import { Lesson, LessonFinding, LessonOffer } from "./lessons.entity.js";
import { LESSON_WRITERS } from "./lessons.rights.js";

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

const MOST_FINDINGS = 50;
const MOST_CELLS = 2_000;

export interface DrawLesson extends Repeatable {
  readonly id?: string | null;
  /** The version that was read, to word anew one that is not offered yet. */
  readonly version?: number | null;
  readonly committeeId: string;
  readonly groupKey: string;
  readonly planId?: string | null;
  readonly title: string;
  readonly words: string;
  readonly findingIds: readonly string[];
}

/** Draws a lesson for a group from findings about its cells, or words it anew; returns its id. */
export function drawLesson(
  context: Context,
  { idempotencyKey, ...input }: DrawLesson,
  on: Day = context.today,
): Promise<string> {
  return inTransaction(context, { verb: "drawLesson", idempotencyKey, input }, async (tx) => {
    const { pk: committeePk } = await committeeToChange(tx, input.committeeId);
    const [group] = await findRows(tx.session, CellGroup, "key = :key", { key: input.groupKey });
    if (!group) throw notFound("The group");
    const title = textOf("title", input.title, 200);
    const kept = {
      committeePk,
      groupPk: group.pk,
      planPk: await planOf(tx, input.planId ?? null),
      title,
      titleFolded: fold(title),
      words: linesOf("words", input.words, 5_000),
      recordedAt: tx.now,
    };
    const findings = await findingsOf(tx, input.findingIds, group.pk);
    const id = idOf(input.id);
    const pk =
      input.version == null
        ? (
            await insertRows(tx.session, Lesson, [
              { ...kept, id, version: 1, state: "DRAWN", drawnOn: on, offeredOn: null },
            ])
          )[0]!
        : await reword(tx, id, input.version, kept);
    await tx.session.query("DELETE FROM lesson_finding WHERE lesson_pk = :pk RETURNING lesson_pk", { pk });
    await insertRows(
      tx.session,
      LessonFinding,
      findings.map((findingPk) => ({ lessonPk: pk, findingPk })),
    );
    tx.audit({ verb: "drawLesson", subject: "lesson", subjectId: id, count: findings.length });
    return id;
  });
}

async function reword(tx: Transaction, id: string, version: number, kept: Partial<Lesson>): Promise<number> {
  const lesson = await lessonToChange(tx, id);
  if (lesson.state !== "DRAWN") {
    throw new Refusal("WRONG_STATE", "Cells were offered it in these words; draw another.");
  }
  await updateVersioned(tx.session, Lesson, { ...lesson, version }, kept, tx.now);
  return lesson.pk;
}

async function planOf(tx: Transaction, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const bag = new ParameterBag();
  const [found] = await tx.session.query<{ pk: number }>(
    `SELECT p.pk FROM plan p WHERE p.id = ${bag.add(id)} AND ${planScope(tx.context, "p", bag)}`,
    bag.values,
  );
  if (!found) throw notFound("The plan");
  return found.pk;
}

/** Findings that the actor may read, all about cells that belonged to the group on the day of the meeting. */
async function findingsOf(tx: Transaction, ids: readonly string[], groupPk: number): Promise<number[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MOST_FINDINGS) {
    throw invalid("findingIds", `A lesson is drawn from 1 to ${MOST_FINDINGS} findings.`);
  }
  const bag = new ParameterBag();
  const rows = await tx.session.query<{ pk: number; of_group: number }>(
    `SELECT f.pk, CASE WHEN EXISTS (SELECT 1 FROM cell_group_link l WHERE l.cell_pk = e.cell_pk
        AND l.group_pk = ${bag.add(groupPk)} AND l.since <= e.held_on AND (l.until IS NULL OR e.held_on < l.until))
        THEN 1 ELSE 0 END AS of_group
      FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk
      WHERE f.id IN ${bag.list(wanted)} AND ${tx.context.actor === null ? "1 = 1" : evaluationScope(tx.context, "e", bag, WORDS_READERS)}`,
    bag.values,
  );
  if (rows.length < wanted.length) throw notFound("A finding");
  if (rows.some((row) => row.of_group === 0)) {
    throw invalid("findingIds", "A lesson for a group is drawn from findings about its own cells.");
  }
  return rows.map(({ pk }) => pk);
}

export interface OfferLesson extends Repeatable {
  readonly lessonId: string;
  readonly version: number;
  /** Null for all other cells of the group that stand under the committee. */
  readonly cellIds?: readonly string[] | null;
}

/** Offers a lesson to cells of its group, to those anew that are not asked yet; returns its id. */
export function offerLesson(
  context: Context,
  { idempotencyKey, ...input }: OfferLesson,
  on: Day = context.today,
): Promise<string> {
  return inTransaction(context, { verb: "offerLesson", idempotencyKey, input }, async (tx) => {
    const lesson = await lessonToChange(tx, input.lessonId);
    if (lesson.state === "WITHDRAWN") throw new Refusal("WRONG_STATE", "A withdrawn lesson is not offered.");
    const cells = await cellsToOffer(tx, lesson, input.cellIds ?? null);
    await updateVersioned(
      tx.session,
      Lesson,
      { ...lesson, version: input.version },
      { state: "OFFERED", offeredOn: lesson.offeredOn ?? on, recordedAt: tx.now },
      tx.now,
    );
    await insertRows(
      tx.session,
      LessonOffer,
      cells.map((cellPk) => ({
        id: newId(),
        version: 1,
        lessonPk: lesson.pk,
        cellPk,
        offeredOn: on,
        answer: "WAITING" as const,
        answeredOn: null,
        reason: null,
        recordedAt: tx.now,
      })),
    );
    tx.audit({ verb: "offerLesson", subject: "lesson", subjectId: lesson.id, count: cells.length });
    return lesson.id;
  });
}

/** Cells of the group, under the lesson's committee today, that neither gave the findings nor were asked before. */
async function cellsToOffer(
  tx: Transaction,
  lesson: Lesson,
  ids: readonly string[] | null,
): Promise<number[]> {
  if (ids !== null && (ids.length === 0 || ids.length > MOST_CELLS)) {
    throw invalid("cellIds", `A lesson is offered to 1 to ${MOST_CELLS} cells at once.`);
  }
  const bag = new ParameterBag();
  const [today, lessonPk] = [bag.add(tx.context.today), bag.add(lesson.pk)];
  const rows = await tx.session.query<{ pk: number; asked: number; source: number }>(
    `SELECT c.pk, CASE WHEN EXISTS (SELECT 1 FROM lesson_offer o WHERE o.lesson_pk = ${lessonPk} AND o.cell_pk = c.pk) THEN 1 ELSE 0 END AS asked,
        CASE WHEN EXISTS (SELECT 1 FROM lesson_finding lf JOIN finding f ON f.pk = lf.finding_pk
          JOIN evaluation e ON e.pk = f.evaluation_pk WHERE lf.lesson_pk = ${lessonPk} AND e.cell_pk = c.pk) THEN 1 ELSE 0 END AS source
      FROM cell c JOIN cell_group_link g ON g.cell_pk = c.pk AND g.until IS NULL AND g.group_pk = ${bag.add(lesson.groupPk)}
      JOIN cell_committee_link l ON l.cell_pk = c.pk AND l.until IS NULL
      JOIN committee_path above ON above.descendant_pk = l.committee_pk AND above.until IS NULL
      WHERE above.ancestor_pk = ${bag.add(lesson.committeePk)} AND (c.closed_on IS NULL OR ${today} < c.closed_on)
        ${ids === null ? "" : `AND c.id IN ${bag.list([...new Set(ids)])}`}
      ORDER BY c.pk`,
    bag.values,
  );
  if (ids !== null && rows.length < new Set(ids).size) throw notFound("A cell of the group");
  const open = rows.filter(({ asked, source }) => asked === 0 && (ids !== null || source === 0));
  if (open.length === 0) throw invalid("cellIds", "Every one of these cells is asked already.");
  return open.map(({ pk }) => pk);
}

export interface AnswerOffer extends Repeatable {
  readonly offerId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** What a cell's secretary says of a lesson; it may be changed later. Returns the offer's id. */
const answering =
  (verb: "adoptLesson" | "declineLesson", answer: OfferAnswer) =>
  (context: Context, { idempotencyKey, ...input }: AnswerOffer, on: Day = context.today): Promise<string> =>
    inTransaction(context, { verb, idempotencyKey, input }, async (tx) => {
      const reason = noteOf("reason", input.reason, 1_000);
      if (answer === "DECLINED" && reason === null) {
        throw invalid("reason", "A cell that declines a lesson says why.");
      }
      const offer = await offerToAnswer(tx, input.offerId);
      const patch = { answer, answeredOn: on, reason, recordedAt: tx.now };
      await updateVersioned(tx.session, LessonOffer, { ...offer, version: input.version }, patch, tx.now);
      tx.audit({ verb, subject: "lesson_offer", subjectId: offer.id });
      return offer.id;
    });

export const adoptLesson = answering("adoptLesson", "ADOPTED");
export const declineLesson = answering("declineLesson", "DECLINED");

export interface WithdrawLesson extends Repeatable {
  readonly lessonId: string;
  readonly version: number;
  readonly reason: string;
}

/** Withdraws a lesson, with a reason; what cells said of it stays. Returns its id. */
export function withdrawLesson(
  context: Context,
  { idempotencyKey, ...input }: WithdrawLesson,
): Promise<string> {
  return inTransaction(context, { verb: "withdrawLesson", idempotencyKey, input }, async (tx) => {
    const reason = textOf("reason", input.reason, 500);
    const lesson = await lessonToChange(tx, input.lessonId);
    if (lesson.state === "WITHDRAWN") throw new Refusal("WRONG_STATE", "It is withdrawn already.");
    const patch = { state: "WITHDRAWN" as const, recordedAt: tx.now };
    await updateVersioned(tx.session, Lesson, { ...lesson, version: input.version }, patch, tx.now);
    tx.audit({ verb: "withdrawLesson", subject: "lesson", subjectId: lesson.id, reason });
    return lesson.id;
  });
}

/** A lesson that the actor may change; outside the scope it is not there. */
async function lessonToChange(tx: Transaction, id: string): Promise<Lesson> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT l.* FROM lesson l JOIN committee c ON c.pk = l.committee_pk
      WHERE l.id = ${bag.add(id)} AND ${committeesCovered(tx.context, LESSON_WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The lesson");
  return hydrate(tx.session, Lesson, row);
}

/** An offer to the secretary's own cell, of a lesson that is still offered. */
async function offerToAnswer(tx: Transaction, id: string): Promise<LessonOffer> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query<Record<string, unknown>>(
    `SELECT o.*, l.state AS lesson_state FROM lesson_offer o JOIN lesson l ON l.pk = o.lesson_pk JOIN cell c ON c.pk = o.cell_pk
      WHERE o.id = ${bag.add(id)} AND ${tx.context.actor === null ? "1 = 1" : cellScope(tx.context, ["SECRETARY"], "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The lesson");
  if (row.lesson_state !== "OFFERED") throw new Refusal("WRONG_STATE", "The lesson is no longer offered.");
  return hydrate(tx.session, LessonOffer, row);
}
