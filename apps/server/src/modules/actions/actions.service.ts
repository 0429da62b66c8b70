import { type ActionKind, type Day, fold, type Post } from "@nen-nep/schema";
import type { ChangingFact, Context } from "../../core/context.js";
import { insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Action, ActionAnswer, ActionStep } from "./actions.entity.js";
import { checkDays, type Taken, TRANSITIONS, titleOf, wordsOf } from "./actions.rules.js";
import type { Answered } from "./answers.js";

/** Whose an action is: a post of the cell on the day it is opened, or an account. */
export type Owner = { readonly tenurePk: number; readonly post: Post } | { readonly accountPk: number };

export interface ActionInput {
  readonly id?: string | null;
  readonly kind: ActionKind;
  readonly title: string;
  readonly note?: string | null;
  /** The cell it concerns, or the committee whose own it is. */
  readonly at: { readonly cellPk: number } | { readonly committeePk: number };
  readonly owner: Owner;
  readonly verifierPk?: number | null;
  readonly openedOn: Day;
  readonly dueOn: Day;
  readonly answers: readonly Answered[];
}

/** Opens actions and returns their ids. */
export function openActions(context: Context, inputs: readonly ActionInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "openActions" }, async (tx) => {
    const accountPk = tx.context.actor?.accountPk ?? null;
    const rows = inputs.map((input) => {
      checkDays(input.openedOn, input.dueOn, tx.context.today);
      const title = titleOf(input.title);
      return {
        id: input.id ?? newId(),
        version: 1,
        kind: input.kind,
        title,
        titleFolded: fold(title),
        note: wordsOf("note", input.note),
        cellPk: "cellPk" in input.at ? input.at.cellPk : null,
        committeePk: "committeePk" in input.at ? input.at.committeePk : null,
        ...ownerColumns(input.owner),
        verifierPk: input.verifierPk ?? null,
        state: "OPENED" as const,
        openedOn: input.openedOn,
        openedByPk: accountPk,
        dueOn: input.dueOn,
        returned: 0,
        reopened: 0,
        recordedAt: tx.now,
      };
    });
    await tx.changing(factsOf(rows));
    const pks = await insertRows(tx.session, Action, rows);
    const step = {
      place: 1,
      kind: "OPEN",
      state: "OPENED",
      takenAt: tx.now,
      accountPk,
      forOwner: 0,
    } as const;
    await insertRows(
      tx.session,
      ActionStep,
      rows.map(({ openedOn, dueOn }, index) => ({
        ...step,
        actionPk: pks[index]!,
        takenOn: openedOn,
        dueOn,
      })),
    );
    await insertRows(
      tx.session,
      ActionAnswer,
      inputs.flatMap(({ answers }, index) =>
        answers.map((answer, place) => ({ ...answer, actionPk: pks[index]!, place: place + 1 })),
      ),
    );
    tx.audit({
      verb: "openActions",
      subject: "action",
      subjectId: rows.length === 1 ? rows[0]!.id : null,
      count: rows.length,
      detail: { kinds: [...new Set(rows.map(({ kind }) => kind))] },
    });
    return rows.map(({ id }) => id);
  });
}

/** Actions of cells as facts; those of a committee are of no cell. */
const factsOf = (actions: readonly Pick<Action, "cellPk" | "dueOn">[]): ChangingFact[] =>
  actions.flatMap(({ cellPk, dueOn }) => (cellPk === null ? [] : [{ of: "action", cellPk, day: dueOn }]));

const ownerColumns = (owner: Owner) =>
  "tenurePk" in owner
    ? { ownerTenurePk: owner.tenurePk, ownerAccountPk: null, ownerPost: owner.post }
    : { ownerTenurePk: null, ownerAccountPk: owner.accountPk, ownerPost: null };

/** What shows that a rectification worked, or why that is not needed. */
export interface Observed {
  readonly observationPk: number | null;
  readonly observedMonth: Day | null;
  readonly unobserved: string | null;
}

export interface StepInput {
  readonly action: Action;
  readonly step: Taken;
  readonly on: Day;
  readonly words: string | null;
  /** Somebody else enters it for the owner. */
  readonly forOwner?: boolean;
  /** The new due day of what is reopened. */
  readonly dueOn?: Day;
  readonly observed?: Observed;
}

/** Takes one step with each action, at the version that was read, and returns the places of the steps. */
export function takeSteps(context: Context, inputs: readonly StepInput[]): Promise<number[]> {
  return inTransaction(context, { verb: "takeSteps" }, async (tx) => {
    await tx.changing(factsOf(inputs.map(({ action }) => action)));
    const places: number[] = [];
    for (const input of inputs) places.push(await takeStep(tx, input));
    const [only] = inputs;
    tx.audit({
      verb: inputs.length === 1 ? `${only!.step.toLowerCase()}Action` : "takeSteps",
      subject: "action",
      subjectId: inputs.length === 1 ? only!.action.id : null,
      count: inputs.length,
      detail: { steps: [...new Set(inputs.map(({ step }) => step))] },
    });
    return places;
  });
}

async function takeStep(tx: Transaction, input: StepInput): Promise<number> {
  const { action, step, on, words } = input;
  const state = TRANSITIONS[step].to;
  const accountPk = tx.context.actor?.accountPk ?? null;
  const patch: Partial<Action> = { state, recordedAt: tx.now };
  if (step === "SUBMIT") Object.assign(patch, { submittedOn: on, submittedByPk: accountPk, decidedOn: null });
  if (step === "VERIFY") {
    Object.assign(patch, { decidedOn: on, closedOn: on, verifiedByPk: accountPk, ...input.observed });
  }
  if (step === "RETURN") Object.assign(patch, { decidedOn: on, returned: action.returned + 1 });
  if (step === "CANCEL") Object.assign(patch, { closedOn: on });
  if (step === "REOPEN") Object.assign(patch, reopening(action, input.dueOn!));
  await updateVersioned(tx.session, Action, action, patch, tx.now);
  return noteStep(tx, action, {
    kind: step,
    state,
    takenOn: on,
    forOwner: input.forOwner ? 1 : 0,
    dueOn: input.dueOn ?? null,
    words,
  });
}

/** Adds to the history of an action, and returns the place there. */
export async function noteStep(
  tx: Transaction,
  { pk }: Action,
  step: Pick<ActionStep, "kind" | "state" | "takenOn" | "words"> & Partial<ActionStep>,
): Promise<number> {
  const [{ place }] = (await tx.session.query<{ place: number }>(
    "SELECT MAX(place) + 1 AS place FROM action_step WHERE action_pk = :pk",
    { pk },
  )) as [{ place: number }];
  const accountPk = tx.context.actor?.accountPk ?? null;
  await insertRows(tx.session, ActionStep, [
    { forOwner: 0, dueOn: null, ...step, actionPk: pk, place, takenAt: tx.now, accountPk },
  ]);
  return place;
}

/** What was found before stays in the history; the action begins anew. */
const reopening = (action: Action, dueOn: Day): Partial<Action> => ({
  dueOn,
  reopened: action.reopened + 1,
  submittedOn: null,
  submittedByPk: null,
  decidedOn: null,
  closedOn: null,
  verifiedByPk: null,
  observationPk: null,
  observedMonth: null,
  unobserved: null,
});
