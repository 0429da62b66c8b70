import { Context } from "../../core/context.js";
import type { Transaction } from "../../core/transaction.js";

/** A context in the same transaction whose verbs leave no entries of their own: a batch has one. */
export function quietly(tx: Transaction): Context {
  const quiet = { ...tx, audit: () => {} };
  const context = new Context(tx.context.services, tx.context.actor, "page", quiet);
  return Object.assign(quiet, { context }).context;
}
