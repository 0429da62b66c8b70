import { type Day, fold } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, textOf } from "../../core/inputs.js";
import { findRows, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { documentsToCite } from "../documents/index.js";
import { CellGroup, committeeToChange } from "../organization/index.js";
import { planToChange } from "./changeable.js";
import { Plan, PlanDocument, PlanGroup } from "./plans.entity.js";

export interface PlanGroupInput {
  readonly key: string;
  readonly regular: number;
  readonly thematic: number;
}

export interface DraftPlan {
  readonly id?: string | null;
  /** The version that was read, to change a draft; null begins one. */
  readonly version?: number | null;
  readonly committeeId: string;
  readonly number: string;
  readonly title: string;
  readonly documentIds?: readonly string[] | null;
  /** Null for all groups, one regular and one thematic pilot each. */
  readonly groups?: readonly PlanGroupInput[] | null;
  readonly from: Day;
  readonly before: Day;
  readonly perDelegation?: number | null;
  readonly idempotencyKey?: string | null;
}

const MOST_DOCUMENTS = 20;
const MOST_PER_GROUP = 20;
const MOST_PER_DELEGATION = 100;
/** Pilots a delegation attends, unless the plan says otherwise: as Plan 109-KH/QU did. */
const PER_DELEGATION = 4;

/** Begins a plan, or changes one that is not approved; returns its id. */
export function draftPlan(context: Context, { idempotencyKey, ...input }: DraftPlan): Promise<string> {
  return inTransaction(context, { verb: "draftPlan", idempotencyKey, input }, async (tx) => {
    const { pk: committeePk } = await committeeToChange(tx, input.committeeId);
    const id = idOf(input.id);
    const kept = { ...columnsOf(input), committeePk, recordedAt: tx.now };
    const planPk =
      input.version == null
        ? await begin(tx, id, kept)
        : await change(tx, await planToChange(tx, id), input.version, kept);
    await replaceDocuments(tx, planPk, input.documentIds ?? []);
    await replaceGroups(tx, planPk, input.groups ?? null);
    tx.audit({ verb: "draftPlan", subject: "plan", subjectId: id });
    return id;
  });
}

function columnsOf({ number, title, from, before, perDelegation }: DraftPlan) {
  if (from >= before) throw invalid("before", "A plan ends after it begins.");
  const most = perDelegation ?? PER_DELEGATION;
  if (most < 1 || most > MOST_PER_DELEGATION) {
    throw invalid("perDelegation", `A delegation attends 1 to ${MOST_PER_DELEGATION} meetings.`);
  }
  const texts = { number: textOf("number", number, 60), title: textOf("title", title, 500) };
  return {
    ...texts,
    numberFolded: fold(texts.number),
    titleFolded: fold(texts.title),
    periodFrom: from,
    periodBefore: before,
    perDelegation: most,
  };
}

type Kept = ReturnType<typeof columnsOf> & Pick<Plan, "committeePk" | "recordedAt">;

async function begin(tx: Transaction, id: string, kept: Kept): Promise<number> {
  const [pk] = await insertRows(tx.session, Plan, [{ ...kept, id, version: 1, state: "DRAFT" }]);
  return pk!;
}

async function change(tx: Transaction, plan: Plan, version: number, kept: Kept): Promise<number> {
  if (plan.state !== "DRAFT") throw new Refusal("WRONG_STATE", "An approved plan is not drafted again.");
  await updateVersioned(tx.session, Plan, { ...plan, version }, kept, tx.now);
  return plan.pk;
}

async function replaceDocuments(tx: Transaction, planPk: number, ids: readonly string[]): Promise<void> {
  if (ids.length > MOST_DOCUMENTS) {
    throw invalid("documentIds", `A plan rests on ${MOST_DOCUMENTS} documents at most.`);
  }
  const documents = ids.length === 0 ? [] : await documentsToCite(tx, ids);
  await tx.session.query("DELETE FROM plan_document WHERE plan_pk = :planPk RETURNING plan_pk", { planPk });
  const rows = documents.map(({ pk: documentPk }, index) => ({ planPk, documentPk, position: index + 1 }));
  await insertRows(tx.session, PlanDocument, rows);
}

async function replaceGroups(
  tx: Transaction,
  planPk: number,
  wanted: readonly PlanGroupInput[] | null,
): Promise<void> {
  const known = await findRows(tx.session, CellGroup, "1 = 1 ORDER BY position");
  const groups = wanted ?? known.map(({ key }) => ({ key, regular: 1, thematic: 1 }));
  const rows = groups.map(({ key, regular, thematic }) => {
    const group = known.find((each) => each.key === key);
    if (!group) throw notFound("The group");
    for (const count of [regular, thematic]) {
      if (count < 0 || count > MOST_PER_GROUP) {
        throw invalid("groups", `A group has 0 to ${MOST_PER_GROUP} pilots of a kind.`);
      }
    }
    return { planPk, groupPk: group.pk, regular, thematic };
  });
  await tx.session.query("DELETE FROM plan_group WHERE plan_pk = :planPk RETURNING plan_pk", { planPk });
  await insertRows(tx.session, PlanGroup, rows);
}

export interface ApprovePlan {
  readonly planId: string;
  readonly version: number;
  readonly approvedOn: Day;
  readonly idempotencyKey?: string | null;
}

/** Approves a plan: from now on its delegates see what they are assigned to. Returns its id. */
export function approvePlan(context: Context, { idempotencyKey, ...input }: ApprovePlan): Promise<string> {
  return inTransaction(context, { verb: "approvePlan", idempotencyKey, input }, async (tx) => {
    const plan = await planToChange(tx, input.planId);
    const { approvedOn } = input;
    if (plan.state !== "DRAFT") throw new Refusal("WRONG_STATE", "This plan is approved already.");
    if (approvedOn > tx.context.today) {
      throw invalid("approvedOn", "A plan is approved today or was approved earlier.");
    }
    const patch = { state: "APPROVED" as const, approvedOn, recordedAt: tx.now };
    await updateVersioned(tx.session, Plan, { ...plan, version: input.version }, patch, tx.now);
    tx.audit({ verb: "approvePlan", subject: "plan", subjectId: plan.id, detail: { approvedOn } });
    return plan.id;
  });
}
