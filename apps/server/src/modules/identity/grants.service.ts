import { type Day, GRANT_SCOPES, type GrantPlace, isDay, type Role } from "@nen-nep/schema";
import type { Context, Transaction } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Cell, Committee, coversCell, Delegation, seesAll } from "../organization/index.js";
import { accountSeen, couldBeConfirmed, grantWithin, keepingAdministered } from "./administering.js";
import { RoleGrant } from "./identity.entity.js";

type GrantScope = Pick<RoleGrant, "committeePk" | "cellPk" | "delegationPk">;

export interface GrantInput {
  readonly accountId: string;
  readonly role: Role;
  readonly committeeId?: string | null;
  readonly cellId?: string | null;
  readonly delegationId?: string | null;
  /** The first day; today unless told. */
  readonly since?: Day | null;
  readonly until?: Day | null;
  readonly idempotencyKey?: string | null;
}

/** Gives a role over a part of the organisation. A far-reaching one waits for a second administrator, if that part has one. */
export function grantRole(context: Context, input: GrantInput): Promise<string> {
  const { idempotencyKey, ...asked } = input;
  return inTransaction(
    context,
    { verb: "grantRole", idempotencyKey, input: asked, figures: false },
    async (tx) => {
      const account = await accountSeen(tx, input.accountId);
      if (account.pk === context.actor?.accountPk) {
        throw new Refusal("NOT_ALLOWED", "Nobody gives a role to themselves.", { field: "accountId" });
      }
      const scope = await scopeOfGrant(tx, input);
      const since = input.since ?? context.today;
      if (input.until != null && (!isDay(input.until) || input.until <= since)) {
        throw invalid("until", "A role ends after it begins.");
      }
      const id = newId();
      const awaiting = reachesFar(scope) && (await waitsForAnother(tx, scope)) ? 1 : 0;
      await insertRows(tx.session, RoleGrant, [
        {
          id,
          accountPk: account.pk,
          role: input.role,
          ...scope,
          since,
          until: input.until ?? null,
          grantedByPk: context.actor?.accountPk ?? null,
          awaiting,
          grantedAt: tx.now,
        },
      ]);
      const detail = { account: input.accountId, role: input.role, awaiting: awaiting === 1 };
      tx.audit({ verb: "grantRole", subject: "role_grant", subjectId: id, detail });
      return id;
    },
  );
}

/** A second administrator confirms what another granted. */
export function confirmGrant(context: Context, grantId: string): Promise<string> {
  return inTransaction(context, { verb: "confirmGrant", figures: false }, async (tx) => {
    const grant = await grantWithin(tx, grantId);
    const me = context.signedIn.accountPk;
    if (grant.grantedByPk === me || grant.accountPk === me) {
      throw new Refusal(
        "SECOND_ADMINISTRATOR_NEEDED",
        "Another administrator than the one who granted confirms it.",
      );
    }
    await tx.session.query(
      "UPDATE role_grant SET awaiting = 0, confirmed_by_pk = :me WHERE pk = :pk RETURNING pk",
      {
        me,
        pk: grant.pk,
      },
    );
    tx.audit({ verb: "confirmGrant", subject: "role_grant", subjectId: grantId });
    return grantId;
  });
}

export function revokeRole(context: Context, grantId: string): Promise<string> {
  return inTransaction(context, { verb: "revokeRole", figures: false }, async (tx) => {
    const { pk, accountPk } = await grantWithin(tx, grantId);
    await keepingAdministered(tx, accountPk, () =>
      tx.session.query("UPDATE role_grant SET revoked_at = :now WHERE pk = :pk RETURNING pk", {
        now: tx.now,
        pk,
      }),
    );
    tx.audit({ verb: "revokeRole", subject: "role_grant", subjectId: grantId });
    return grantId;
  });
}

/** Over a committee or everything; a role over one cell or a delegation needs no second person. */
const reachesFar = ({ cellPk, delegationPk }: GrantScope): boolean =>
  cellPk === null && delegationPk === null;

/** Whether another administrator is there who could confirm a role over a committee, or over everything. */
async function waitsForAnother(tx: Transaction, { committeePk }: GrantScope): Promise<boolean> {
  const bag = new ParameterBag();
  const committee = committeePk === null ? "NULL" : bag.add(committeePk);
  const [row] = await tx.session.query(
    `SELECT 1 AS waits WHERE ${couldBeConfirmed(tx, committee, bag)}`,
    bag.values,
  );
  return row !== undefined;
}

/**
 * After an administrator set somebody's password, the roles of that account that reach far wait for another
 * administrator of that part: else one could sign in as anybody. Without another one nothing waits.
 */
export async function suspendFarReaching(tx: Transaction, accountPk: number): Promise<void> {
  const bag = new ParameterBag();
  await tx.session.query(
    `UPDATE role_grant SET awaiting = 1, granted_by_pk = ${bag.add(tx.context.actor?.accountPk ?? null)}
      WHERE account_pk = ${bag.add(accountPk)} AND cell_pk IS NULL AND delegation_pk IS NULL AND revoked_at IS NULL
        AND ${couldBeConfirmed(tx, "role_grant.committee_pk", bag)} RETURNING pk`,
    bag.values,
  );
}

async function scopeOfGrant(tx: Transaction, input: GrantInput): Promise<GrantScope> {
  const given = [
    { kind: "committee" as const, entity: Committee, id: input.committeeId },
    { kind: "cell" as const, entity: Cell, id: input.cellId },
    { kind: "delegation" as const, entity: Delegation, id: input.delegationId },
  ].filter((each) => each.id != null);
  const kind = given.length === 0 ? "all" : given.length === 1 ? given[0]!.kind : null;
  const allowed = GRANT_SCOPES[input.role];
  if (!kind || !allowed.includes(kind)) {
    throw new Refusal("GRANT_SCOPE", `${input.role} is given over: ${allowed.join(" or ")}.`, {
      field: "role",
    });
  }
  const scope = { committeePk: null, cellPk: null, delegationPk: null };
  const { context } = tx;
  const unbounded = context.actor === null || seesAll(context, ["ADMINISTRATOR"]);
  if (kind === "all") {
    if (!unbounded) throw new Refusal("NOT_ALLOWED", "Nobody gives more than they have.");
    return scope;
  }
  const [target] = await findRows<{ pk: number }>(tx.session, given[0]!.entity, "id = :id", {
    id: given[0]!.id,
  });
  if (!target || !(unbounded || (await administers(tx, kind, target.pk)))) throw notFound(`The ${kind}`);
  return { ...scope, [`${kind}Pk`]: target.pk };
}

/** Whether the actor's own administration covers what a role is to be given over. */
async function administers(tx: Transaction, kind: Exclude<GrantPlace, "all">, pk: number): Promise<boolean> {
  if (kind === "cell") return coversCell(tx.context, ["ADMINISTRATOR"], pk);
  const own = tx.context.signedIn.grants.flatMap((grant) =>
    grant.role === "ADMINISTRATOR" && grant.committeePk !== null ? [grant.committeePk] : [],
  );
  const committee = kind === "committee" ? ":pk" : "(SELECT committee_pk FROM delegation WHERE pk = :pk)";
  const rows = await tx.session.query(
    `SELECT 1 AS covered FROM committee_path
      WHERE until IS NULL AND descendant_pk = ${committee} AND ancestor_pk IN (:...own)`,
    { pk, own: [0, ...own] },
  );
  return rows.length > 0;
}
