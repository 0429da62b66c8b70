import type { Context } from "../../../core/context.js";
import { Context as Request } from "../../../core/context.js";
import { newId } from "../../../core/rows.js";
import { inTransaction } from "../../../core/transaction.js";

/** What the audit log keeps of an export: which operation, never what it found. */
export interface JournalEntry {
  /** The fingerprint of the operation, as of stored documents. */
  readonly operation: string;
  readonly root: string;
  readonly format: string;
  /** Whether it reads names of persons, and what for. */
  readonly names: boolean;
  readonly purpose: string | null;
}

export type Outcome = "COMPLETE" | "TRUNCATED" | "STOPPED";

/** Writes down that an export begins: no log, no export. Returns how to write down its end. */
export async function beginJournal(
  context: Context,
  { purpose, ...detail }: JournalEntry,
): Promise<(rows: number, outcome: Outcome) => Promise<void>> {
  const id = newId();
  // A context of its own: the snapshot that is exported stays.
  const write = (verb: string, count: number, more: object, reason: string | null) =>
    inTransaction(new Request(context.services, context.signedIn), { verb, figures: false }, async (tx) =>
      tx.audit({ verb, subject: "export", subjectId: id, count, detail: { ...detail, ...more }, reason }),
    );
  await write("beginExport", 0, {}, purpose);
  return async (rows, outcome) => {
    await write("endExport", rows, { outcome }, null);
  };
}
