import type { Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Action } from "./actions.entity.js";
import { actionScope } from "./actions.rights.js";
import { checkDays, stepFault, type Taken, TRANSITIONS, wordsOf } from "./actions.rules.js";
import { takeSteps } from "./actions.service.js";
import { countsAsDone, lackOf } from "./event-stand.js";
import { attachEvidence } from "./evidence.service.js";
import { type ObservedInput, observedBy } from "./observation.js";
import { standingOf } from "./standing.js";

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

export interface ActionStepAsked extends Repeatable, ObservedInput {
  readonly id: string;
  readonly version: number;
  readonly words?: string | null;
  readonly evidenceIds?: readonly string[] | null;
  readonly dueOn?: Day | null;
}

const VERBS: Record<Taken, string> = {
  ACCEPT: "acceptAction",
  REPORT: "reportProgress",
  SUBMIT: "submitEvidence",
  VERIFY: "verifyAction",
  RETURN: "returnAction",
  REOPEN: "reopenAction",
  CANCEL: "cancelAction",
};

/** Takes a step for the actor: found within what they see, allowed by the table of transitions, then written. */
export const takeStepAs = (
  context: Context,
  step: Taken,
  { idempotencyKey, ...input }: ActionStepAsked,
): Promise<string> =>
  inTransaction(context, { verb: VERBS[step], idempotencyKey, input }, async (tx) => {
    const action = await readAction(tx, input.id, input.version);
    const standing = await standingOf(tx.context, action);
    const fault = stepFault(step, action.state, standing);
    if (fault) throw new Refusal(fault, REFUSALS[fault] ?? "This cannot be done.", { state: action.state });
    const lack = countsAsDone(step) ? await lackOf(tx.context, action) : null;
    if (lack) throw new Refusal(lack, LACKS[lack], { state: action.state });
    const words = wordsOf("words", input.words);
    if (TRANSITIONS[step].words && words === null) throw invalid("words", "Say it in words.");
    const today = tx.context.today;
    if (step === "REOPEN") checkDays(action.openedOn, reopenedUntil(input.dueOn, today), today);
    const [place] = await takeSteps(tx.context, [
      {
        action,
        step,
        on: today,
        words,
        forOwner: TRANSITIONS[step].by === "owner" && !standing.isOwner,
        ...(step === "REOPEN" && { dueOn: input.dueOn! }),
        ...(step === "VERIFY" && { observed: await observedBy(tx, action, input) }),
      },
    ]);
    await attachEvidence(tx, { actionPk: action.pk }, place!, input.evidenceIds ?? []);
    return action.id;
  });

const LACKS = {
  EVENT_WITHOUT_DAY: "It has no day yet; plan it first.",
  EVENT_NOT_HELD_YET: "It is not held yet.",
  ATTENDANCE_NEEDED: "Nobody has recorded which invited cells attended.",
};

const REFUSALS: Partial<Record<string, string>> = {
  OWN_WORK: "Nobody verifies or returns their own work.",
  WRONG_STATE: "The action is no longer in a state for this.",
  NOT_ALLOWED: "This is for others.",
};

function reopenedUntil(dueOn: Day | null | undefined, today: Day): Day {
  if (dueOn == null || dueOn < today) throw invalid("dueOn", "What is reopened is due today or later.");
  return dueOn;
}

/** An action that the actor sees, at the version that was read; outside of that it is not there. */
export async function readAction(tx: Transaction, id: string, version: number): Promise<Action> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT t.* FROM action t WHERE t.id = ${bag.add(id)} AND ${actionScope(tx.context, "t", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The action");
  const action = hydrate(tx.session, Action, row);
  if (action.version === version) return action;
  throw new Refusal("STALE_VERSION", "Somebody changed this action in the meantime; read it again.", {
    id,
    version: action.version,
    state: action.state,
  });
}
