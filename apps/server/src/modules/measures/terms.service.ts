import {
  addDays,
  type Day,
  DISCIPLINE_MONTHS,
  MEASURE_TERM_LIMITS,
  type MeasureKind,
  type MeasureTermName,
  measureKinds,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { idOf, noteOf } from "../../core/inputs.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { MeasureTerm } from "./measures.entity.js";
import { isDiscipline, type Terms } from "./measures.rules.js";

/** The terms of a form that were in force on a day; before the first of them, the first. */
export async function termsOn(session: Session, kind: MeasureKind, day: Day): Promise<MeasureTerm> {
  const terms = await findRows(session, MeasureTerm, "kind = :kind ORDER BY since", { kind });
  return terms.filter(({ since }) => since <= day).at(-1) ?? terms[0]!;
}

export interface EnactMeasureTerm extends Terms {
  readonly id?: string | null;
  readonly kind: MeasureKind;
  readonly since: Day;
  readonly document?: string | null;
  readonly proposal?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** Brings further terms of a form into force; returns their id. A case keeps those of the day it was proposed. */
export const enactMeasureTerm = (
  context: Context,
  { idempotencyKey, ...input }: EnactMeasureTerm,
): Promise<string> =>
  inTransaction(context, { verb: "enactMeasureTerm", idempotencyKey, input, figures: false }, async (tx) => {
    const { kind, since, standsMonths, id: given, document: said, proposal, ...days } = input;
    for (const [field, [least, most]] of Object.entries(MEASURE_TERM_LIMITS)) {
      const value = days[field as MeasureTermName];
      if (!Number.isInteger(value) || value < least || value > most) {
        throw invalid(field, `${field} is ${least} to ${most}.`);
      }
    }
    const stands = standsMonths ?? null;
    if (isDiscipline(kind) !== (stands !== null)) {
      throw invalid("standsMonths", "Forms of discipline end by themselves, other forms do not.");
    }
    const [least, most] = DISCIPLINE_MONTHS;
    if (stands !== null && (stands < least || stands > most))
      throw invalid("standsMonths", `It stands ${least} to ${most} months.`);
    const [last] = await findRows(tx.session, MeasureTerm, "kind = :kind ORDER BY since DESC LIMIT 1", {
      kind,
    });
    if (since < tx.context.today || (last && since <= last.since)) {
      throw new Refusal(
        "RULE_TOO_EARLY",
        "Terms come into force today or later, after all others of the form.",
        {
          field: "since",
        },
      );
    }
    const id = idOf(given);
    const document = noteOf("document", said, 200);
    const kept = { ...days, kind, since, standsMonths: stands, document };
    await insertRows(tx.session, MeasureTerm, [{ ...kept, id, proposal: proposal ? 1 : 0 }]);
    tx.audit({ verb: "enactMeasureTerm", subject: "measure_term", subjectId: id, detail: kept });
    return id;
  });

/** Terms with their last day. */
export type TermInTime = MeasureTerm & { readonly lastDay: Day | null };

/** All terms by form, latest first. */
export async function measureTerms(context: Context): Promise<TermInTime[]> {
  const terms = await findRows(await context.reader(), MeasureTerm, "1 = 1 ORDER BY since DESC");
  return measureKinds.keys.flatMap((kind) => {
    const own = terms.filter((term) => term.kind === kind);
    return own.map((term, index) => {
      const next = own[index - 1];
      return Object.assign(term, { lastDay: next ? addDays(next.since, -1) : null });
    });
  });
}
