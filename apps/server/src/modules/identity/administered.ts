import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { cellScope, cellsUnder, seesAll } from "../organization/index.js";

const ADMINISTRATOR: readonly Role[] = ["ADMINISTRATOR"];

/** The committees over which the actor holds one of the roles. */
export const committeesHeld = (context: Context, roles: readonly Role[]): number[] =>
  context.signedIn.grants.flatMap((grant) =>
    roles.includes(grant.role) && grant.committeePk !== null ? [grant.committeePk] : [],
  );

/** SQL of the keys of the committees in `roots` and of all below them today. */
export const committeesUnder = (
  roots: string,
): string => `SELECT below.descendant_pk FROM committee_path below
  WHERE below.until IS NULL AND below.ancestor_pk IN ${roots}`;

/** SQL that is true where the grant under `alias` is over something of the committees in `roots`. */
export const grantedUnder = (alias: string, roots: string): string =>
  `(${alias}.committee_pk IN (${committeesUnder(roots)}) OR ${alias}.cell_pk IN (${cellsUnder(roots)})
    OR ${alias}.delegation_pk IN (SELECT d.pk FROM delegation d WHERE d.committee_pk IN (${committeesUnder(roots)})))`;

/** SQL that is true for a role not taken back that is over something the actor administers. */
export function grantsAdministered(context: Context, alias: string, bag: ParameterBag): string {
  const standing = `${alias}.revoked_at IS NULL`;
  if (seesAll(context, ADMINISTRATOR)) return standing;
  return `(${standing} AND ${grantedUnder(alias, bag.list(committeesHeld(context, ADMINISTRATOR)))})`;
}

/** SQL that is true for a person, under `alias`, of a cell that the actor administers. */
export const personsAdministered = (context: Context, alias: string, bag: ParameterBag): string =>
  `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk
    AND ${cellScope(context, ADMINISTRATOR, "home", bag)})`;

/** SQL that is true for an account with a standing role, or a person, beyond what the actor administers. */
export function reachesBeyond(context: Context, alias: string, bag: ParameterBag): string {
  if (seesAll(context, ADMINISTRATOR)) return "1 = 0";
  return `(EXISTS (SELECT 1 FROM role_grant held WHERE held.account_pk = ${alias}.pk AND held.revoked_at IS NULL
      AND (held.until IS NULL OR ${bag.add(context.today)} < held.until)
      AND ${grantsAdministered(context, "held", bag)} IS NOT TRUE)
    OR EXISTS (SELECT 1 FROM account_person own JOIN person p ON p.pk = own.person_pk
      WHERE own.account_pk = ${alias}.pk AND own.ended_at IS NULL
        AND ${personsAdministered(context, "p", bag)} IS NOT TRUE))`;
}

/** SQL that is true for an account with a role or a person of that part, the actor's own, and one that has neither yet. */
export function accountsAdministered(context: Context, alias: string, bag: ParameterBag): string {
  if (seesAll(context, ADMINISTRATOR)) return "1 = 1";
  const grants = (condition: string) => `EXISTS (SELECT 1 FROM role_grant held
    WHERE held.account_pk = ${alias}.pk AND ${condition})`;
  const persons = (
    condition: string,
  ) => `EXISTS (SELECT 1 FROM account_person own JOIN person p ON p.pk = own.person_pk
    WHERE own.account_pk = ${alias}.pk AND own.ended_at IS NULL AND ${condition})`;
  return `(${alias}.pk = ${bag.add(context.signedIn.accountPk)}
    OR ${grants(grantsAdministered(context, "held", bag))} OR ${persons(personsAdministered(context, "p", bag))}
    OR NOT (${grants("held.revoked_at IS NULL")} OR ${persons("1 = 1")}))`;
}
