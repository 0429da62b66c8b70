import type { Day, SessionType } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, noteOf, textOf } from "../../core/inputs.js";
import { insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellToChange } from "../organization/index.js";
import { pilotToChange, planToChange } from "./changeable.js";
import { Pilot, type Plan } from "./plans.entity.js";

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

const LONGEST_THEME = 500;

export interface ChosenPilot {
  readonly id?: string | null;
  readonly cellId: string;
  readonly sessionType: SessionType;
  readonly delegationId?: string | null;
  readonly day?: Day | null;
  readonly theme?: string | null;
  /** Whether all delegations of the plan score it. */
  readonly anchor?: boolean | null;
}

export interface ChoosePilot extends ChosenPilot, Repeatable {
  readonly planId: string;
}

/** Chooses a cell of the actor's scope for a model meeting; returns the pilot's id. */
export function choosePilot(context: Context, { idempotencyKey, ...input }: ChoosePilot): Promise<string> {
  return inTransaction(context, { verb: "choosePilot", idempotencyKey, input }, async (tx) => {
    const plan = await planToChange(tx, input.planId);
    return choose(tx, plan, input);
  });
}

export interface ApplyProposal extends Repeatable {
  readonly planId: string;
  readonly pilots: readonly ChosenPilot[];
}

const MOST_AT_ONCE = 200;

/** Chooses several pilots at once, all or none, as they were proposed and changed; returns their ids. */
export function applyProposal(
  context: Context,
  { idempotencyKey, ...input }: ApplyProposal,
): Promise<string[]> {
  return inTransaction(context, { verb: "applyProposal", idempotencyKey, input }, async (tx) => {
    const { pilots } = input;
    if (pilots.length === 0 || pilots.length > MOST_AT_ONCE) {
      throw invalid("pilots", `1 to ${MOST_AT_ONCE} pilots are chosen at once.`);
    }
    const plan = await planToChange(tx, input.planId);
    const ids: string[] = [];
    for (const pilot of pilots) ids.push(await choose(tx, plan, pilot));
    return ids;
  });
}

async function choose(tx: Transaction, plan: Plan, input: ChosenPilot): Promise<string> {
  if (input.sessionType !== "REGULAR" && input.sessionType !== "THEMATIC") {
    throw invalid("sessionType", "A model meeting is regular or thematic.");
  }
  const cell = await cellToChange(tx, "id", input.cellId);
  const id = idOf(input.id);
  await insertRows(tx.session, Pilot, [
    {
      id,
      version: 1,
      planPk: plan.pk,
      cellPk: cell.pk,
      sessionType: input.sessionType,
      delegationPk: await delegationOf(tx, plan.pk, input.delegationId ?? null),
      day: input.day ?? null,
      theme: noteOf("theme", input.theme, LONGEST_THEME),
      anchor: input.anchor ? 1 : 0,
      recordedAt: tx.now,
    },
  ]);
  tx.audit({
    verb: "choosePilot",
    subject: "pilot",
    subjectId: id,
    detail: { plan: plan.id, cell: cell.id },
  });
  return id;
}

/** A delegation that the plan sends. */
async function delegationOf(tx: Transaction, planPk: number, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const [found] = await tx.session.query<{ pk: number }>(
    `SELECT d.pk FROM delegation d JOIN plan_delegation sent ON sent.delegation_pk = d.pk
      WHERE d.id = :id AND sent.plan_pk = :planPk`,
    { id, planPk },
  );
  if (!found) throw notFound("The delegation");
  return found.pk;
}

export interface AssignPilot extends Repeatable {
  readonly pilotId: string;
  readonly version: number;
  /** What is left out stays; null takes it away. */
  readonly delegationId?: string | null;
  readonly day?: Day | null;
  readonly theme?: string | null;
  readonly anchor?: boolean | null;
}

/** Gives a pilot its delegation, day and theme, or takes them away; returns its id. */
export function assignPilot(context: Context, { idempotencyKey, ...input }: AssignPilot): Promise<string> {
  return inTransaction(context, { verb: "assignPilot", idempotencyKey, input }, async (tx) => {
    const pilot = await pilotToChange(tx, input.pilotId);
    const patch: Partial<Pilot> = { recordedAt: tx.now };
    if (input.delegationId !== undefined) {
      patch.delegationPk = await delegationOf(tx, pilot.planPk, input.delegationId);
    }
    if (input.day !== undefined) patch.day = input.day;
    if (input.theme !== undefined) patch.theme = noteOf("theme", input.theme, LONGEST_THEME);
    if (input.anchor != null) patch.anchor = input.anchor ? 1 : 0;
    const moves =
      (patch.delegationPk !== undefined && patch.delegationPk !== pilot.delegationPk) ||
      (patch.day !== undefined && patch.day !== pilot.day);
    if (moves) await refuseEvaluated(tx, pilot);
    return changed(tx, "assignPilot", pilot, input.version, patch);
  });
}

export interface PreparePilot extends Repeatable {
  readonly pilotId: string;
  readonly version: number;
  /** The day on which all was ready; null takes that back. */
  readonly preparedOn: Day | null;
}

/** Notes that a model meeting is prepared; returns the pilot's id. */
export function preparePilot(context: Context, { idempotencyKey, ...input }: PreparePilot): Promise<string> {
  return inTransaction(context, { verb: "preparePilot", idempotencyKey, input }, async (tx) => {
    const pilot = await pilotToChange(tx, input.pilotId);
    const preparedOn = input.preparedOn ?? null;
    if (preparedOn !== null && (pilot.day === null || pilot.delegationPk === null)) {
      throw new Refusal("WRONG_STATE", "A model meeting is prepared once it has a day and a delegation.");
    }
    if (preparedOn !== null && preparedOn > tx.context.today) {
      throw invalid("preparedOn", "It is prepared today or was prepared earlier.");
    }
    return changed(tx, "preparePilot", pilot, input.version, { preparedOn, recordedAt: tx.now });
  });
}

export interface RemovePilot extends Repeatable {
  readonly pilotId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a cell out of a plan, with a reason; what was evaluated stays. Returns the pilot's id. */
export function removePilot(context: Context, { idempotencyKey, ...input }: RemovePilot): Promise<string> {
  return inTransaction(context, { verb: "removePilot", idempotencyKey, input }, async (tx) => {
    const reason = textOf("reason", input.reason, 500);
    const pilot = await pilotToChange(tx, input.pilotId);
    await refuseEvaluated(tx, pilot);
    return changed(tx, "removePilot", pilot, input.version, { removedAt: tx.now }, reason);
  });
}

async function changed(
  tx: Transaction,
  verb: string,
  pilot: Pilot,
  version: number,
  patch: Partial<Pilot>,
  reason: string | null = null,
): Promise<string> {
  await updateVersioned(tx.session, Pilot, { ...pilot, version }, patch, tx.now);
  const { recordedAt, removedAt, ...detail } = patch;
  tx.audit({ verb, subject: "pilot", subjectId: pilot.id, detail: Object.keys(detail), reason });
  return pilot.id;
}

/** An evaluation speaks of the day and the delegation it was made by: they stand from then on. */
async function refuseEvaluated(tx: Transaction, pilot: Pilot): Promise<void> {
  const made = await tx.session.query("SELECT pk FROM evaluation WHERE pilot_pk = :pk", { pk: pilot.pk });
  if (made.length > 0) {
    throw new Refusal("LATER_WORK_RESTS_ON_IT", "An evaluation rests on this pilot already.");
  }
}
