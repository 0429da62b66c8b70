import { createHash } from "node:crypto";
import { Context, type Services } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows, newId } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Evidence } from "./actions.entity.js";
import { ACTION_WORDS_READERS, actionScope } from "./actions.rights.js";
import { kindOf, store, storedBefore, unstore } from "./evidence.files.js";
import { nameFault } from "./evidence.rules.js";
import { partyTo } from "./parties.js";

const MOST_AT_ONCE = 10;
const KEPT_HOURS = 24;
/** SQL that is true for files that were sent and not submitted. */
const WAITS = "action_pk IS NULL AND measure_pk IS NULL";

/** What evidence is submitted with. */
export type EvidenceOf = { readonly actionPk: number } | { readonly measurePk: number };

/** SQL of who reads a case's file, under `alias`, beside whoever sent it; set by the module that knows. */
let casesRead: (context: Context, alias: string, bag: ParameterBag) => string = () => "1 = 0";

export function defineCaseReaders(rule: typeof casesRead): void {
  casesRead = rule;
}

/** Whether the actor has a case of their own to answer; set by the module that knows. */
let answersCase: (context: Context) => Promise<boolean> = () => Promise.resolve(false);

export function defineCaseAnswerers(rule: typeof answersCase): void {
  answersCase = rule;
}

/** Whether the actor may send files: by role, or because a case is about them, whoever they are. */
export async function maySendEvidence(context: Context): Promise<boolean> {
  const { grants, readOnly } = context.signedIn;
  if (readOnly) return false;
  return grants.some(({ role }) => ACTION_WORDS_READERS.includes(role)) || (await answersCase(context));
}

/** Keeps a file until it is submitted with an action; one that never is goes after a day. */
export async function keepEvidence(context: Context, name: string, content: Buffer): Promise<string> {
  const kind = await kindOf(content);
  if (!kind) {
    throw new Refusal("FILE_REFUSED", "PDF, JPEG, PNG, DOCX, XLSX and plain text are taken.", {
      field: "file",
    });
  }
  const fault = nameFault(name, kind);
  if (fault) throw new Refusal("FILE_REFUSED", fault, { field: "file" });
  const storedAs = await store(context.services, content);
  try {
    return await inTransaction(context, { verb: "sendEvidence", figures: false }, async (tx) => {
      const { accountPk } = tx.context.signedIn;
      await refuseTooMany(tx, accountPk);
      const id = newId();
      await insertRows(tx.session, Evidence, [
        {
          id,
          name: name.normalize("NFC"),
          mediaType: kind.mediaType,
          bytes: content.length,
          sha256: createHash("sha256").update(content).digest("hex"),
          storedAs,
          accountPk,
          sentAt: tx.now,
        },
      ]);
      tx.audit({
        verb: "sendEvidence",
        subject: "evidence",
        subjectId: id,
        detail: { bytes: content.length },
      });
      return id;
    });
  } catch (error) {
    await unstore(context.services, storedAs);
    throw error;
  }
}

async function refuseTooMany(tx: Transaction, accountPk: number): Promise<void> {
  const waiting = await findRows(tx.session, Evidence, `account_pk = :accountPk AND ${WAITS}`, {
    accountPk,
  });
  if (waiting.length >= 3 * MOST_AT_ONCE) {
    throw new Refusal("BUSY", `${waiting.length} files wait to be submitted; submit them first.`);
  }
}

/** Joins files that the actor sent to a step of an action or a case; each is evidence of one only. */
export async function attachEvidence(
  tx: Transaction,
  of: EvidenceOf,
  place: number,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_AT_ONCE) {
    throw invalid("evidenceIds", `${MOST_AT_ONCE} files at most are submitted at once.`);
  }
  if (wanted.length === 0) return;
  const [column, pk] = "actionPk" in of ? ["action_pk", of.actionPk] : ["measure_pk", of.measurePk];
  const joined = await tx.session.query(
    `UPDATE evidence SET ${column} = :pk, step_place = :place
      WHERE id IN (:...wanted) AND ${WAITS} AND account_pk = :me RETURNING pk`,
    { pk, place, wanted, me: tx.context.signedIn.accountPk },
  );
  if (joined.length < wanted.length) throw notFound("The file");
}

/** A file for whoever sees its action in full, has its case open, or sent it; reading it is noted. */
export function readEvidence(context: Context, id: string): Promise<Evidence> {
  return inTransaction(context, { verb: "readEvidence", figures: false }, async (tx) => {
    const bag = new ParameterBag();
    const me = bag.add(tx.context.signedIn.accountPk);
    const [row] = await tx.session.query(
      `SELECT v.* FROM evidence v LEFT JOIN action t ON t.pk = v.action_pk WHERE v.id = ${bag.add(id)}
        AND ((v.action_pk IS NULL AND v.measure_pk IS NULL AND v.account_pk = ${me})
          OR (${actionScope(tx.context, "t", bag, ACTION_WORDS_READERS)} AND ${partyTo(tx.context, "t", bag)})
          OR (v.measure_pk IS NOT NULL AND ${casesRead(tx.context, "v", bag)}))`,
      bag.values,
    );
    if (!row) throw notFound("The file");
    tx.audit({ verb: "readEvidence", subject: "evidence", subjectId: id });
    return hydrate(tx.session, Evidence, row);
  });
}

/** Removes what was sent and never submitted, and files that no record knows. */
export async function sweepEvidence(services: Services): Promise<number> {
  const before = Date.now() - KEPT_HOURS * 3_600_000;
  const context = new Context(services, null);
  const waiting = await services.database.read((session) =>
    findRows(session, Evidence, `${WAITS} AND sent_at < :before`, {
      before: new Date(before).toISOString(),
    }),
  );
  if (waiting.length > 0) {
    await inTransaction(context, { verb: "sweepEvidence", figures: false }, async (tx) => {
      await tx.session.query(`DELETE FROM evidence WHERE pk IN (:...pks) AND ${WAITS} RETURNING pk`, {
        pks: waiting.map(({ pk }) => pk),
      });
      tx.audit({ verb: "sweepEvidence", subject: "evidence", count: waiting.length });
    });
  }
  const stored = await storedBefore(services, before);
  let removed = 0;
  for (let start = 0; start < stored.length; start += 500) {
    const names = stored.slice(start, start + 500);
    const rows = await services.database.read((session) =>
      findRows(session, Evidence, "stored_as IN (:...names)", { names }),
    );
    const known = new Set(rows.map(({ storedAs }) => storedAs));
    for (const name of names.filter((each) => !known.has(each))) {
      await unstore(services, name);
      removed += 1;
    }
  }
  return removed;
}
