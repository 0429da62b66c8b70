import { type Role, roles } from "@nen-nep/schema";
import type { GraphQLSchema } from "graphql";
import type { Context, Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf } from "../../core/inputs.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { checkDocument, readDocument } from "./document.js";
import { SavedQuery } from "./queries.entity.js";
import { chartOf, descriptionOf, MOST_SAVED, nameOf, SHARING_ROLES, variablesOf } from "./queries.rules.js";

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

export interface SaveQuery extends Repeatable {
  readonly id?: string | null;
  /** The version that was read; null saves a new one. */
  readonly version?: number | null;
  readonly name: string;
  readonly description?: string | null;
  readonly query: string;
  readonly variables?: string | null;
  readonly chart?: string | null;
}

/** Keeps a query that the schema can run, or changes one of one's own; returns its id. */
export function saveQuery(
  context: Context,
  schema: GraphQLSchema,
  { idempotencyKey, ...input }: SaveQuery,
): Promise<string> {
  const { text, hash } = readDocument(input.query);
  checkDocument(schema, text);
  const kept = {
    name: nameOf(input.name),
    description: descriptionOf(input.description),
    document: text,
    documentHash: hash,
    variables: variablesOf(input.variables),
    chart: chartOf(input.chart),
  };
  const options = { verb: "saveQuery", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const id = idOf(input.id);
    if (input.version != null) {
      const current = await ownQuery(tx, id, input.version);
      await updateVersioned(tx.session, SavedQuery, current, { ...kept, savedAt: tx.now }, tx.now);
    } else {
      await refuseTooMany(tx);
      const accountPk = tx.context.signedIn.accountPk;
      await insertRows(tx.session, SavedQuery, [{ id, version: 1, accountPk, ...kept, savedAt: tx.now }]);
    }
    tx.audit({ verb: "saveQuery", subject: "savedQuery", subjectId: id });
    return id;
  });
}

export interface ShareQuery extends Repeatable {
  readonly id: string;
  readonly version: number;
  /** Null withdraws it. */
  readonly role?: Role | null;
}

/** Opens a query of one's own to the holders of a role, or withdraws it. */
export function shareQuery(context: Context, { idempotencyKey, ...input }: ShareQuery): Promise<string> {
  const role = input.role ?? null;
  if (role !== null && !SHARING_ROLES.includes(role)) {
    throw invalid("role", `A query cannot be shared with the role ${roles.label(role, "EN")}.`);
  }
  const options = { verb: "shareQuery", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const current = await ownQuery(tx, input.id, input.version);
    await updateVersioned(tx.session, SavedQuery, current, { sharedWith: role }, tx.now);
    tx.audit({ verb: "shareQuery", subject: "savedQuery", subjectId: input.id, detail: { role } });
    return input.id;
  });
}

export interface RemoveQuery extends Repeatable {
  readonly id: string;
  readonly version: number;
}

/** Takes a query of one's own off every list; whoever it was shared with can run it no longer. */
export function removeQuery(context: Context, { idempotencyKey, ...input }: RemoveQuery): Promise<string> {
  const options = { verb: "removeQuery", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const current = await ownQuery(tx, input.id, input.version);
    await updateVersioned(tx.session, SavedQuery, current, { removedAt: tx.now }, tx.now);
    tx.audit({ verb: "removeQuery", subject: "savedQuery", subjectId: input.id });
    return input.id;
  });
}

/** A query of the actor's own at the version that was read; another's is as if it were not there. */
async function ownQuery(tx: Transaction, id: string, version: number): Promise<SavedQuery> {
  const [found] = await findRows(
    tx.session,
    SavedQuery,
    "id = :id AND account_pk = :me AND removed_at IS NULL",
    { id, me: tx.context.signedIn.accountPk },
  );
  if (!found) throw notFound("The query");
  if (found.version !== version) {
    const { version: present } = found;
    throw new Refusal("STALE_VERSION", "This query was changed in the meantime; read it again.", {
      id,
      version: present,
    });
  }
  return found;
}

async function refuseTooMany(tx: Transaction): Promise<void> {
  const own = await findRows(tx.session, SavedQuery, "account_pk = :me AND removed_at IS NULL", {
    me: tx.context.signedIn.accountPk,
  });
  if (own.length >= MOST_SAVED) {
    throw invalid("name", `An account keeps ${MOST_SAVED} queries at most; remove some first.`);
  }
}
