import { firstDayOf, type Month, nextMonth, POSTPONING_KINDS } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { idOf, noteOf } from "../../core/inputs.js";
import { findRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { documentsToCite } from "../documents/index.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";
import { declarationOf } from "./meetings.loader.js";
import { correctDeclarations, declareMonths } from "./meetings.service.js";
import { declaringFault, mayCorrect, sourceOf } from "./recording.rules.js";
import { cellToWrite } from "./stand.js";

const LONGEST_DOCUMENT = 200;
const LONGEST_NOTE = 2_000;

export interface DeclareMonth {
  readonly id?: string | null;
  readonly cellId: string;
  readonly month: Month;
  readonly state: "NOT_HELD" | "POSTPONED";
  readonly document?: string | null;
  /** A recorded document, instead of words that name one. */
  readonly documentId?: string | null;
  readonly note?: string | null;
  /** The version that was read, where the month was declared before. */
  readonly version?: number | null;
  readonly idempotencyKey?: string | null;
}

/** Declares what became of a month without a regular meeting, or declares it otherwise; returns the declaration's id. */
export const declareMonth = (context: Context, { idempotencyKey, ...input }: DeclareMonth): Promise<string> =>
  inTransaction(context, { verb: "declareMonth", idempotencyKey, input }, async (tx) => {
    const { cell, stand } = await cellToWrite(tx, "id", input.cellId);
    const { month, state } = input;
    const { document, documentPk } = await documentOf(tx, input);
    const note = noteOf("note", input.note, LONGEST_NOTE);
    const fault = declaringFault({ month, state, document }, cell, tx.context.today);
    if (fault) throw new Refusal(fault.reason ?? "INVALID_VALUE", fault.words, { field: fault.field });
    await refuseHeld(tx, cell.pk, month);
    const told = { state, document, documentPk, note, source: sourceOf(stand), recordedOn: tx.context.today };
    const known = await declarationOf(tx.context, cell.pk, month);
    if (!known) {
      const id = idOf(input.id);
      await declareMonths(tx.context, [{ ...told, id, cellPk: cell.pk, month }]);
      return id;
    }
    if (input.version == null) {
      const { id, version } = known;
      throw new Refusal("ALREADY_RECORDED", "This month is declared already.", {
        field: "month",
        id,
        version,
      });
    }
    if (!mayCorrect(known.source, false, stand)) {
      throw new Refusal("SETTLED_ABOVE", "Others declared this month; ask them to correct it.");
    }
    const { recordedOn, ...patch } = told;
    const declaration = Object.assign(new MonthDeclaration(), known, { version: input.version });
    await correctDeclarations(tx.context, [{ declaration, patch }]);
    return known.id;
  });

async function documentOf(
  tx: Transaction,
  { document, documentId }: DeclareMonth,
): Promise<{ readonly document: string | null; readonly documentPk: number | null }> {
  const words = noteOf("document", document, LONGEST_DOCUMENT);
  if (documentId == null) return { document: words, documentPk: null };
  if (words !== null) throw invalid("document", "Name the document in words, or by its id.");
  const [recorded] = await documentsToCite(tx, [documentId]);
  if (!POSTPONING_KINDS.includes(recorded!.kind)) {
    throw invalid("documentId", "A document of this kind postpones no meeting.");
  }
  return { document: recorded!.number, documentPk: recorded!.pk };
}

/** A month with a regular meeting was held, whatever is declared. */
async function refuseHeld(tx: Transaction, cellPk: number, month: Month): Promise<void> {
  const [held] = await findRows(
    tx.session,
    Meeting,
    `cell_pk = :cellPk AND held_on >= :first AND held_on < :next
      AND session_type IN ('REGULAR', 'COMBINED') ORDER BY held_on LIMIT 1`,
    { cellPk, first: firstDayOf(month), next: firstDayOf(nextMonth(month)) },
  );
  if (!held) return;
  throw new Refusal("MONTH_HELD", "A regular meeting of this month is recorded.", {
    field: "month",
    id: held.id,
  });
}
