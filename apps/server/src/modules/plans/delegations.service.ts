import { type Day, fold, sortKey } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { idOf, textOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Account } from "../identity/index.js";
import { cellScope, createDelegations, Delegation } from "../organization/index.js";
import { delegationToChange, planToChange } from "./changeable.js";
import { DelegationMember, PlanDelegation } from "./plans.entity.js";
import { PLANNERS } from "./plans.rights.js";

export interface MemberInput {
  readonly personId?: string | null;
  readonly login?: string | null;
  readonly head?: boolean | null;
}

export interface FormDelegation {
  readonly id?: string | null;
  /** The version that was read, to change a delegation or give it to another plan; null forms a new one. */
  readonly version?: number | null;
  readonly planId: string;
  readonly name: string;
  readonly members: readonly MemberInput[];
  /** The first day of those who join; who is no longer named leaves on it. Today unless told. */
  readonly since?: Day | null;
  readonly idempotencyKey?: string | null;
}

const MOST_MEMBERS = 50;

/** Forms a delegation of a plan, or changes its name and members from a day on; returns its id. */
export function formDelegation(
  context: Context,
  { idempotencyKey, ...input }: FormDelegation,
): Promise<string> {
  return inTransaction(context, { verb: "formDelegation", idempotencyKey, input }, async (tx) => {
    const plan = await planToChange(tx, input.planId);
    const id = idOf(input.id);
    const name = textOf("name", input.name, 200);
    const members = await membersOf(tx, input.members);
    if (input.version == null) {
      await createDelegations(tx.context, [{ id, committeePk: plan.committeePk, name }]);
    } else {
      const current = await delegationToChange(tx, id);
      const patch = { name, nameFolded: fold(name), sortName: sortKey(name) };
      await updateVersioned(tx.session, Delegation, { ...current, version: input.version }, patch, tx.now);
    }
    const { pk } = await delegationToChange(tx, id);
    await sendWith(tx, plan.pk, pk);
    await replaceMembers(tx, pk, members, input.since ?? tx.context.today);
    tx.audit({
      verb: "formDelegation",
      subject: "delegation",
      subjectId: id,
      detail: { plan: plan.id, members: members.length },
    });
    return id;
  });
}

async function sendWith(tx: Transaction, planPk: number, delegationPk: number): Promise<void> {
  const link = { planPk, delegationPk };
  const sent = await findRows(
    tx.session,
    PlanDelegation,
    "plan_pk = :planPk AND delegation_pk = :delegationPk",
    link,
  );
  if (sent.length === 0) await insertRows(tx.session, PlanDelegation, [link]);
}

interface Member {
  readonly personPk: number | null;
  readonly accountPk: number | null;
  readonly head: number;
}

async function membersOf(tx: Transaction, inputs: readonly MemberInput[]): Promise<Member[]> {
  if (inputs.length > MOST_MEMBERS) {
    throw invalid("members", `A delegation has ${MOST_MEMBERS} members at most.`);
  }
  if (inputs.filter(({ head }) => head).length > 1) {
    throw invalid("members", "A delegation has one head.");
  }
  const persons = await personsBy(
    tx,
    inputs.flatMap(({ personId }) => personId ?? []),
  );
  const accounts = await accountsBy(
    tx,
    inputs.flatMap(({ login }) => login ?? []),
  );
  return inputs.map(({ personId, login, head }) => {
    const personPk = personId == null ? null : persons.get(personId);
    const accountPk = login == null ? null : accounts.get(fold(login));
    if (personPk === undefined || accountPk === undefined) throw notFound("The member");
    if (personPk === null && accountPk === null) {
      throw invalid("members", "A member is a person, an account or both.");
    }
    return { personPk, accountPk, head: head ? 1 : 0 };
  });
}

/** Persons of cells that the actor's work covers, by id. */
async function personsBy(tx: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
  const bag = new ParameterBag();
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, PLANNERS, "c", bag);
  const rows = await tx.session.query<{ id: string; pk: number }>(
    `SELECT w.id, w.pk FROM person w JOIN cell c ON c.pk = w.cell_pk WHERE w.id IN ${bag.list(ids)} AND ${scope}`,
    bag.values,
  );
  return new Map(rows.map(({ id, pk }) => [id, pk]));
}

async function accountsBy(tx: Transaction, logins: readonly string[]): Promise<Map<string, number>> {
  if (logins.length === 0) return new Map();
  const found = await findRows(tx.session, Account, "disabled_at IS NULL AND login_folded IN (:...logins)", {
    logins: logins.map(fold),
  });
  return new Map(found.map(({ loginFolded, pk }) => [loginFolded, pk]));
}

const keyOf = ({ personPk, accountPk, head }: Member) => `${personPk} ${accountPk} ${head}`;

/** Who stays stays with their first day; who came on this day or later was a slip and goes without a trace. */
async function replaceMembers(
  tx: Transaction,
  delegationPk: number,
  wanted: readonly Member[],
  since: Day,
): Promise<void> {
  const present = await findRows(tx.session, DelegationMember, "delegation_pk = :pk AND until IS NULL", {
    pk: delegationPk,
  });
  const keys = new Set(wanted.map(keyOf));
  if (keys.size < wanted.length) throw invalid("members", "A member is named once.");
  const leaving = present.filter((member) => !keys.has(keyOf(member))).map(({ pk }) => pk);
  const pks = [0, ...leaving];
  await tx.session.query(
    "DELETE FROM delegation_member WHERE pk IN (:...pks) AND since >= :since RETURNING pk",
    { pks, since },
  );
  await tx.session.query("UPDATE delegation_member SET until = :since WHERE pk IN (:...pks) RETURNING pk", {
    pks,
    since,
  });
  const staying = new Set(present.map(keyOf));
  const joining = wanted.filter((member) => !staying.has(keyOf(member)));
  await insertRows(
    tx.session,
    DelegationMember,
    joining.map((member) => ({ ...member, id: newId(), delegationPk, since, until: null })),
  );
}
