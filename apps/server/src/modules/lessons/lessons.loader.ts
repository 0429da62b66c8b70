import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, hydrate } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import { evaluationScope, Finding, WORDS_READERS } from "../evaluations/index.js";
import { Lesson, LessonOffer } from "./lessons.entity.js";
import { lessonScope, offerScope } from "./lessons.rights.js";

const owned = <T extends object>(session: Session, entity: EntityClass<T>, rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.assign(hydrate(session, entity, row), { parent: row.parent as number }));

/** A lesson where the actor may see it. */
export async function lessonBy(context: Context, pk: number | null): Promise<Lesson | null> {
  if (pk === null) return null;
  const found = await loadMany<Lesson>(context, "lesson", pk, async (session, keys) => {
    const bag = new ParameterBag();
    const sql = `SELECT l.*, l.pk AS parent FROM lesson l WHERE l.pk IN ${bag.list(keys)} AND ${lessonScope(context, "l", bag)}`;
    return owned(session, Lesson, await session.query(sql, bag.values));
  });
  return found[0] ?? null;
}

/** An offer where the actor may see it. */
export async function offerBy(context: Context, pk: number | null): Promise<LessonOffer | null> {
  if (pk === null) return null;
  const found = await loadMany<LessonOffer>(context, "lessonOffer", pk, async (session, keys) => {
    const bag = new ParameterBag();
    const sql = `SELECT o.*, o.pk AS parent FROM lesson_offer o WHERE o.pk IN ${bag.list(keys)} AND ${offerScope(context, "o", bag)}`;
    return owned(session, LessonOffer, await session.query(sql, bag.values));
  });
  return found[0] ?? null;
}

/** The findings a lesson rests on that the actor may read. */
export const findingsOf = (context: Context, lessonPk: number): Promise<Finding[]> =>
  loadMany<Finding>(context, "lessonFindings", lessonPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT f.*, l.lesson_pk AS parent FROM lesson_finding l JOIN finding f ON f.pk = l.finding_pk
        JOIN evaluation e ON e.pk = f.evaluation_pk
        WHERE l.lesson_pk IN ${bag.list(keys)} AND ${evaluationScope(context, "e", bag, WORDS_READERS)} ORDER BY f.pk`,
      bag.values,
    );
    return owned(session, Finding, rows);
  });

export interface LessonAnswers {
  readonly offered: number;
  readonly adopted: number;
  readonly declined: number;
  readonly waiting: number;
}

/** What the cells that the actor sees say of a lesson. */
export async function answersOf(context: Context, lessonPk: number): Promise<LessonAnswers> {
  const [found] = await loadMany<LessonAnswers>(context, "lessonAnswers", lessonPk, (session, keys) => {
    const bag = new ParameterBag();
    const count = (answer: string) => `SUM(CASE WHEN o.answer = '${answer}' THEN 1 ELSE 0 END)`;
    return session.query(
      `SELECT o.lesson_pk AS parent, COUNT(*) AS offered, ${count("ADOPTED")} AS adopted,
          ${count("DECLINED")} AS declined, ${count("WAITING")} AS waiting
        FROM lesson_offer o WHERE o.lesson_pk IN ${bag.list(keys)} AND ${offerScope(context, "o", bag)} GROUP BY 1`,
      bag.values,
    );
  });
  return found ?? { offered: 0, adopted: 0, declined: 0, waiting: 0 };
}
