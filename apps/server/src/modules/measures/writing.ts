import type { Day } from "@nen-nep/schema";
import { insertRows, updateVersioned } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { Measure, MeasureStep, MeasureText } from "./measures.entity.js";
import { dueOf, stateOf, stepSince, type Terms } from "./measures.rules.js";

type Derived = Pick<Measure, "state" | "stepSince" | "dueSide" | "dueOn">;

/** What follows from the days of a case. */
export function derived(of: Measure, terms: Terms): Derived {
  const due = dueOf(of, terms);
  return {
    state: stateOf(of),
    stepSince: stepSince(of),
    dueSide: due?.side ?? null,
    dueOn: due?.on ?? null,
  };
}

export type StepColumns = Partial<Omit<MeasureStep, "measurePk" | "place" | "state" | "takenAt">> &
  Pick<MeasureStep, "step" | "takenOn">;

/** Changes the days of a case at the version that was read, and notes the step; returns the step's place. */
export async function writeStep(
  tx: Transaction,
  measure: Measure,
  terms: Terms,
  patch: Partial<Measure>,
  step: StepColumns,
  words: string | null,
): Promise<number> {
  const now = { ...patch, ...derived({ ...measure, ...patch }, terms) };
  await updateVersioned(tx.session, Measure, measure, { ...now, recordedAt: tx.now }, tx.now);
  return noteStep(tx, measure.pk, { ...step, state: now.state }, words);
}

/** Notes a step after the last one. */
export async function noteStep(
  tx: Transaction,
  measurePk: number,
  step: StepColumns & Pick<MeasureStep, "state">,
  words: string | null,
): Promise<number> {
  const [{ place }] = (await tx.session.query<{ place: number }>(
    "SELECT COALESCE(MAX(place), 0) + 1 AS place FROM measure_step WHERE measure_pk = :measurePk",
    { measurePk },
  )) as [{ place: number }];
  const accountPk = tx.context.actor?.accountPk ?? null;
  await insertRows(tx.session, MeasureStep, [
    { forSubject: 0, accountPk, ...step, measurePk, place, takenAt: tx.now },
  ]);
  if (words !== null) await insertRows(tx.session, MeasureText, [{ measurePk, place, words }]);
  return place;
}

/** The last day on which something was done in a case. */
export async function lastStepOn(tx: Transaction, measurePk: number): Promise<Day> {
  const [row] = await tx.session.query<{ day: Day }>(
    "SELECT MAX(CAST(taken_on AS text)) AS day FROM measure_step WHERE measure_pk = :measurePk",
    { measurePk },
  );
  return row!.day;
}
