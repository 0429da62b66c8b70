import { type Day, firstDayOf, type Month, type Post, type SessionType, type Source } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";
import { meetingFault } from "./meetings.rules.js";

export interface MeetingInput {
  readonly id?: string;
  readonly cellPk: number;
  readonly heldOn: Day;
  readonly sessionType: SessionType;
  readonly chairPk: number | null;
  readonly chairPost: Post | null;
  readonly theme: string | null;
  readonly members: number | null;
  readonly present: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
  readonly exempt: number | null;
  readonly lengthMinutes: number | null;
  readonly minutes?: string | null;
  readonly committeeMetOn: Day | null;
  readonly source: Source;
  /** Who writes the record; null for a program. */
  readonly accountPk?: number | null;
  /** Why it is corrected. */
  readonly reason?: string | null;
  /** The day it was entered: how late is a figure of its own. */
  readonly recordedOn: Day;
}

/** Records meetings that were held, and returns their ids. */
export function recordMeetings(context: Context, inputs: readonly MeetingInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "recordMeetings" }, async (tx) => {
    const rows = inputs.map((input) => {
      const fault = meetingFault(input);
      if (fault) throw invalid("heldOn", fault);
      return {
        ...input,
        id: input.id ?? newId(),
        version: 1,
        state: "RECORDED" as const,
        recordedAt: tx.now,
      };
    });
    await tx.changing(inputs.map(({ cellPk, heldOn }) => ({ of: "meeting", cellPk, day: heldOn })));
    await insertRows(tx.session, Meeting, rows);
    tx.audit({
      verb: "recordMeetings",
      subject: "meeting",
      subjectId: rows.length === 1 ? rows[0]!.id : null,
      count: rows.length,
    });
    return rows.map((row) => row.id);
  });
}

export interface MeetingCorrection {
  readonly meeting: Meeting;
  readonly patch: Partial<Omit<MeetingInput, "id" | "cellPk">>;
}

/** Corrects meetings, keeping what was recorded before. */
export function correctMeetings(
  context: Context,
  corrections: readonly MeetingCorrection[],
): Promise<string[]> {
  return inTransaction(context, { verb: "correctMeetings" }, async (tx) => {
    await tx.changing(
      corrections.flatMap(({ meeting: { cellPk, heldOn }, patch }) => [
        { of: "meeting" as const, cellPk, day: heldOn },
        { of: "meeting" as const, cellPk, day: patch.heldOn ?? heldOn },
      ]),
    );
    for (const { meeting, patch } of corrections) {
      const written = { accountPk: null, reason: null, state: "CORRECTED" as const, recordedAt: tx.now };
      const change = { ...written, ...patch };
      await updateVersioned(tx.session, Meeting, meeting, change, tx.now);
    }
    tx.audit({ verb: "correctMeetings", subject: "meeting", count: corrections.length });
    return corrections.map(({ meeting }) => meeting.id);
  });
}

export interface DeclarationInput {
  readonly id?: string;
  readonly cellPk: number;
  readonly month: Month;
  readonly state: "NOT_HELD" | "POSTPONED";
  /** The document that postpones it; a postponement without one is none. */
  readonly document: string | null;
  readonly documentPk?: number | null;
  readonly note: string | null;
  readonly source: Source;
  readonly recordedOn: Day;
}

/** Declares months in which cells did not meet, or postponed by a document. */
export function declareMonths(context: Context, inputs: readonly DeclarationInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "declareMonths" }, async (tx) => {
    const rows = inputs.map(({ month, ...input }) => {
      if (input.state === "POSTPONED" && !input.document) {
        throw invalid("document", "A postponement names the document that allows it.");
      }
      return { ...input, month: firstDayOf(month), id: input.id ?? newId(), version: 1, recordedAt: tx.now };
    });
    await tx.changing(rows.map(({ cellPk, month }) => ({ of: "meeting", cellPk, day: month })));
    await insertRows(tx.session, MonthDeclaration, rows);
    tx.audit({ verb: "declareMonths", subject: "month_declaration", count: rows.length });
    return rows.map((row) => row.id);
  });
}

export interface DeclarationCorrection {
  readonly declaration: MonthDeclaration;
  readonly patch: Partial<
    Pick<DeclarationInput, "state" | "document" | "documentPk" | "note" | "source" | "recordedOn">
  >;
}

/** Corrects declarations, keeping what was declared before. */
export function correctDeclarations(
  context: Context,
  corrections: readonly DeclarationCorrection[],
): Promise<string[]> {
  return inTransaction(context, { verb: "correctDeclarations" }, async (tx) => {
    await tx.changing(
      corrections.map(({ declaration: { cellPk, month } }) => ({ of: "meeting", cellPk, day: month })),
    );
    for (const { declaration, patch } of corrections) {
      // Other words name another document, recorded or not.
      const renamed = "document" in patch && { documentPk: null };
      const changed = { ...renamed, ...patch, recordedAt: tx.now };
      await updateVersioned(tx.session, MonthDeclaration, declaration, changed, tx.now);
    }
    tx.audit({ verb: "correctDeclarations", subject: "month_declaration", count: corrections.length });
    return corrections.map(({ declaration }) => declaration.id);
  });
}
