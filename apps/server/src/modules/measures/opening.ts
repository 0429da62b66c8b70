import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { linesOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { defineCaseAnswerers, defineCaseReaders } from "../actions/index.js";
import { type Measure, MeasureOpening } from "./measures.entity.js";
import { aboutActor, measureScope } from "./measures.rights.js";
import { isSubjectOf } from "./standing.js";

export interface OpenMeasure {
  readonly id: string;
  /** What the reasons are read for, told to the subject. */
  readonly purpose: string;
  readonly idempotencyKey?: string | null;
}

const LONGEST_PURPOSE = 500;

/** How long the files of a case can be fetched after it was opened. */
const FILES_MINUTES = 30;

/** The cases opened in a request; requests share their answer through shallow copies of the context. */
const opened = new WeakMap<Context["answer"], Set<number>>();

/**
 * Opens the reasons, answers and evidence of a case for this request, and notes who opened them, when and what for in
 * the same transaction. The subject needs no purpose, and leaves no note.
 */
export async function openMeasure(
  context: Context,
  { idempotencyKey, ...input }: OpenMeasure,
): Promise<string> {
  // The same key once more gives the same reply without a note, so it opens nothing.
  let isNoted = false;
  const pk = await inTransaction(
    context,
    { verb: "openMeasure", idempotencyKey, input, figures: false },
    async (tx) => {
      const purpose = linesOf("purpose", input.purpose, LONGEST_PURPOSE);
      if (!/\p{L}/u.test(purpose)) throw invalid("purpose", "A purpose is said in words.");
      const bag = new ParameterBag();
      const [row] = await tx.session.query<{ pk: number }>(
        `SELECT m.pk FROM measure m WHERE m.id = ${bag.add(input.id)} AND ${measureScope(tx.context, "m", bag)}`,
        bag.values,
      );
      if (!row) throw notFound("The case");
      const [{ place }] = (await tx.session.query<{ place: number }>(
        "SELECT COALESCE(MAX(place), 0) + 1 AS place FROM measure_opening WHERE measure_pk = :pk",
        row,
      )) as [{ place: number }];
      const { accountPk } = tx.context.signedIn;
      await insertRows(tx.session, MeasureOpening, [
        { measurePk: row.pk, place, accountPk, openedAt: tx.now, purpose },
      ]);
      isNoted = true;
      tx.audit({ verb: "openMeasure", subject: "measure", subjectId: input.id, detail: { place } });
      return row.pk;
    },
  );
  context.answer.isOwn = true;
  if (isNoted) opened.set(context.answer, (opened.get(context.answer) ?? new Set()).add(pk));
  return input.id;
}

/** What is said in a case: for whom it is about, and for whoever opened it in this request with a purpose. */
export const forReaders: Policy = {
  words: "the subject, and officials who open the case with a purpose",
  allows: (context, source) => {
    const measure = source as Pick<Measure, "pk" | "cellPk" | "about" | "personPk" | "servedOn">;
    if (opened.get(context.answer)?.has(measure.pk)) return true;
    return measure.servedOn !== null && isSubjectOf(context, measure);
  },
};

// Files are fetched one by one: by the subject, and for a while by who opened the case.
defineCaseReaders((context: Context, alias: string, bag: ParameterBag) => {
  const since = new Date(Date.now() - FILES_MINUTES * 60_000).toISOString();
  // What came after an opening is read by opening the case again.
  const opening = `SELECT 1 FROM measure_opening o
    JOIN measure_step s ON s.measure_pk = o.measure_pk AND s.place = ${alias}.step_place AND s.taken_at <= o.opened_at
    WHERE o.measure_pk = m.pk AND o.account_pk = ${bag.add(context.signedIn.accountPk)} AND o.opened_at >= ${bag.add(since)}`;
  return `EXISTS (SELECT 1 FROM measure m WHERE m.pk = ${alias}.measure_pk AND (${aboutActor(context, "m", bag)}
    OR (${measureScope(context, "m", bag)} AND EXISTS (${opening}))))`;
});

// Whom a case is about sends files with an answer, an appeal or a report, by whatever role or none.
defineCaseAnswerers(async (context: Context) => {
  const bag = new ParameterBag();
  const [own] = await (await context.reader()).query(
    `SELECT m.pk FROM measure m WHERE m.ending IS NULL AND ${aboutActor(context, "m", bag)} LIMIT 1`,
    bag.values,
  );
  return own !== undefined;
});
