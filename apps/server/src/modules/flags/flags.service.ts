import type { Day, FlagStep } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { linesOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Flag, FlagRule } from "./flags.entity.js";
import { flagScope } from "./flags.rights.js";
import { FLAG_WAY, flagStepFault, useFault } from "./flags.rules.js";
import { standingOf } from "./subject.js";

interface OfFlag {
  readonly flagId: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
}

export interface ContestFlag extends OfFlag {
  readonly explanation: string;
}

export interface DismissFlag extends OfFlag {
  readonly reason: string;
}

const LONGEST = 4_000;

/** The subject explains, or explains anew; returns the flag's id. */
export function contestFlag(
  context: Context,
  { idempotencyKey, ...input }: ContestFlag,
  on: Day = context.today,
): Promise<string> {
  return inTransaction(context, { verb: "contestFlag", idempotencyKey, input }, async (tx) => {
    const explanation = linesOf("explanation", input.explanation, LONGEST);
    const flag = await flagFor(tx, "CONTEST", input);
    const explainedByPk = tx.context.actor?.accountPk ?? null;
    const patch = { state: FLAG_WAY.CONTEST.to, explanation, explainedOn: on, explainedByPk };
    await updateVersioned(tx.session, Flag, flag, { ...patch, recordedAt: tx.now }, tx.now);
    tx.audit({ verb: "contestFlag", subject: "flag", subjectId: flag.id });
    return flag.id;
  });
}

/** Lets a flag rest, with a reason; the same facts raise nothing again. Returns the flag's id. */
export function dismissFlag(
  context: Context,
  { idempotencyKey, ...input }: DismissFlag,
  on: Day = context.today,
): Promise<string> {
  return inTransaction(context, { verb: "dismissFlag", idempotencyKey, input }, async (tx) => {
    const reason = linesOf("reason", input.reason, LONGEST);
    const flag = await flagFor(tx, "DISMISS", input);
    const dismissedByPk = tx.context.actor?.accountPk ?? null;
    const patch = { state: FLAG_WAY.DISMISS.to, reason, closedOn: on, dismissedByPk };
    await updateVersioned(tx.session, Flag, flag, { ...patch, recordedAt: tx.now }, tx.now);
    tx.audit({ verb: "dismissFlag", subject: "flag", subjectId: flag.id });
    return flag.id;
  });
}

/** A flag that the actor sees and may take the step with, at the version that was read. The machine itself may. */
async function flagFor(tx: Transaction, step: FlagStep, { flagId, version }: OfFlag): Promise<Flag> {
  const bag = new ParameterBag();
  const seen = tx.context.actor === null ? "1 = 1" : flagScope(tx.context, "f", bag);
  const [row] = await tx.session.query(
    `SELECT f.* FROM flag f WHERE f.id = ${bag.add(flagId)} AND ${seen}`,
    bag.values,
  );
  if (!row) throw notFound("The flag");
  const flag = hydrate(tx.session, Flag, row);
  const standing = tx.context.actor === null ? MACHINE[step] : await standingOf(tx.context, flag);
  const fault = flagStepFault(step, flag.state, standing);
  if (fault) throw new Refusal(fault, REFUSALS[fault] ?? "This cannot be done.", { state: flag.state });
  return Object.assign(flag, { version });
}

const MACHINE = {
  CONTEST: { isSubject: true, wasConcerned: true, decides: false },
  DISMISS: { isSubject: false, wasConcerned: false, decides: true },
};

const REFUSALS: Partial<Record<string, string>> = {
  OWN_CASE: "Nobody decides on what concerns them.",
  WRONG_STATE: "The flag is no longer open.",
  NOT_ALLOWED: "This is for others.",
};

/**
 * Marks flags as part of a measure's basis and returns them: each about that cell, and explained, or with the days to
 * explain gone by. Who may is for the verb that proposes the measure to say.
 * @throws Refusal NOT_FOUND, WRONG_STATE, or FLAG_NOT_EXPLAINED
 */
export async function useFlags(
  tx: Transaction,
  cellPk: number,
  ids: readonly string[],
  on: Day = tx.context.today,
): Promise<Flag[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const flags = await findRows(tx.session, Flag, "cell_pk = :cellPk AND id IN (:...wanted) ORDER BY pk", {
    cellPk,
    wanted,
  });
  if (flags.length < wanted.length) throw notFound("The flag");
  const rules = await findRows(tx.session, FlagRule);
  for (const flag of flags) {
    const { answerDays } = rules.find(({ pk }) => pk === flag.rulePk)!;
    const fault = useFault(flag, answerDays, on);
    if (fault) {
      throw new Refusal(fault, "The flag cannot be used now.", { field: "flagIds", id: flag.id });
    }
    const patch = { state: "USED" as const, closedOn: on, recordedAt: tx.now };
    await updateVersioned(tx.session, Flag, flag, patch, tx.now);
  }
  tx.audit({
    verb: "useFlags",
    subject: "flag",
    subjectId: flags.length === 1 ? flags[0]!.id : null,
    count: flags.length,
  });
  return flags;
}

/** Gives flags back that a withdrawn proposal had used: they wait, or stand explained, as before. */
export async function releaseFlags(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const flags = await findRows(tx.session, Flag, "id IN (:...ids) AND state = 'USED' ORDER BY pk", { ids });
  for (const flag of flags) {
    const state = flag.explanation === null ? ("RAISED" as const) : ("EXPLAINED" as const);
    await updateVersioned(tx.session, Flag, flag, { state, closedOn: null, recordedAt: tx.now }, tx.now);
  }
  tx.audit({ verb: "releaseFlags", subject: "flag", count: flags.length });
}
