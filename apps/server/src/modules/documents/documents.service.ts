import { type Day, type DocumentKind, fold } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound } from "../../core/errors.js";
import { idOf, noteOf, textOf } from "../../core/inputs.js";
import { findRows, hydrate, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { committeeToChange } from "../organization/index.js";
import { Document } from "./documents.entity.js";
import { visibleDocuments } from "./documents.loader.js";

export interface RecordDocument {
  readonly id?: string | null;
  /** The version that was read; null records a new one. */
  readonly version?: number | null;
  readonly committeeId: string;
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuedOn: Day;
  readonly issuer: string;
  readonly title: string;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Records a document of a committee, or corrects one; returns its id. */
export function recordDocument(
  context: Context,
  { idempotencyKey, ...input }: RecordDocument,
): Promise<string> {
  return inTransaction(context, { verb: "recordDocument", idempotencyKey, input }, async (tx) => {
    const number = textOf("number", input.number, 60);
    const issuer = textOf("issuer", input.issuer, 200);
    const title = textOf("title", input.title, 500);
    const committee = await committeeToChange(tx, input.committeeId);
    const kept = {
      committeePk: committee.pk,
      number,
      numberFolded: fold(number),
      kind: input.kind,
      issuedOn: input.issuedOn,
      issuer,
      issuerFolded: fold(issuer),
      title,
      titleFolded: fold(title),
      note: noteOf("note", input.note, 1_000),
      recordedAt: tx.now,
    };
    const id = idOf(input.id);
    if (input.version == null) await insertRows(tx.session, Document, [{ ...kept, id, version: 1 }]);
    else {
      const current = await documentToChange(tx, id);
      await updateVersioned(tx.session, Document, { ...current, version: input.version }, kept, tx.now);
    }
    tx.audit({ verb: "recordDocument", subject: "document", subjectId: id });
    return id;
  });
}

async function documentToChange(tx: Transaction, id: string): Promise<Document> {
  const [found] = await findRows(tx.session, Document, "id = :id", { id });
  if (!found) throw notFound("The document");
  const keeper = await tx.session.query<{ id: string }>("SELECT id FROM committee WHERE pk = :pk", {
    pk: found.committeePk,
  });
  await committeeToChange(tx, keeper[0]!.id);
  return found;
}

/** Documents by their ids, in that order; one that the actor may not see is not there. */
export async function documentsToCite(tx: Transaction, ids: readonly string[]): Promise<Document[]> {
  const rows = await visibleDocuments(tx.context, ids);
  const byId = new Map(rows.map((row) => [row.id as string, hydrate(tx.session, Document, row)]));
  return [...new Set(ids)].map((id) => {
    const found = byId.get(id);
    if (!found) throw notFound("The document");
    return found;
  });
}
