import type { EvaluatorKind, Role } from "@nen-nep/schema";
import { roles } from "@nen-nep/schema";

/** Ids of records about one cell: one in the scope of every actor, or one in nobody's. */
export interface Records {
  readonly cell: string;
  readonly committee: string;
  readonly tenure: string;
  readonly person: string;
  /** The cell's own record, and a delegate's. */
  readonly meeting: string;
  readonly noted: string;
  /** A month that was declared. */
  readonly declaration: string;
  /** By whom it is made; those of a cell in nobody's scope are all the same. */
  readonly evaluation: Readonly<Record<EvaluatorKind, string>>;
  readonly finding: Readonly<Record<EvaluatorKind, string>>;
  readonly locked: string;
  readonly contest: string;
  readonly plan: string;
  readonly pilot: string;
  readonly lesson: string;
  readonly offer: string;
  /** Given to the secretary of the cell. */
  readonly guidance: string;
  /** A conference that the secretary holds; it was planned, so at its second version. */
  readonly event: string;
  readonly flag: string;
  /** Of the secretary of the cell. */
  readonly trainingRequest: string;
  /** About the secretary of the cell, who was notified. */
  readonly measure: string;
  /** That decides about it. */
  readonly body: string;
  readonly session: string;
  readonly decision: string;
  readonly course: string;
  /** Of the deputy of the cell, who was invited. */
  readonly enrolment: string;
  /** Of the same person. */
  readonly unavailability: string;
  readonly import: string;
  /** A role that another account holds over the cell. */
  /** An account with a role there and nowhere else. */
  readonly account: string;
  readonly grant: string;
}

/** Records that belong to an account, not to a part of the organisation; and what is the same for all. */
export interface Shared {
  readonly account: string;
  readonly query: string;
  readonly token: string;
  readonly feed: string;
  readonly rubric: string;
  readonly criterion: string;
}

export interface Call {
  readonly of: Records;
  readonly any: Shared;
  /** The actor's own account. */
  readonly me: string | null;
  /** The version a record has; one it never had where the call must do nothing. */
  readonly version: number;
}

/**
 * Where a role may use a verb: on records within its scope, on any, or on what is its own alone, which the records
 * tried are not. A role that is not named may not use it at all.
 */
export type Use = "within" | "anywhere" | "own";

export interface WritingRow {
  readonly verb: string;
  /** What kind of record, where it matters for the rights. */
  readonly kind?: string;
  readonly use: Readonly<Partial<Record<Role, Use>>>;
  /** The arguments of a call that is well formed. */
  readonly call: (call: Call) => Readonly<Record<string, unknown>>;
}

export type Input = (call: Call) => Readonly<Record<string, unknown>>;

export const input = (inner: Input) => (call: Call) => ({ input: inner(call) });
export const by = (use: Use, ...named: readonly Role[]): WritingRow["use"] =>
  Object.fromEntries(named.map((role) => [role, use]));

export const everybody = (use: Use) => by(use, ...roles.keys);
export const organisers = by("within", "ORGANISER");
export const administrators = by("anywhere", "ADMINISTRATOR");
export const WORDS = "Lời của kiểm thử";
export const DAY = "2020-06-01";
