import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { AuditEntry } from "../../core/core.entity.js";
import { day, Filter, id, int, one, text } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import type { ParameterBag } from "../../core/parameters.js";
import { seesAll } from "../organization/index.js";
import { committeesHeld, committeesUnder, grantedUnder } from "./administered.js";

/** Who reads what others did, of the part of the organisation their role covers; everybody reads their own. */
const READERS: readonly Role[] = ["STANDING_COMMITTEE", "ADMINISTRATOR"];

const accountFilter = new Filter("Account", "account", {
  id: id("id", "The public id."),
  login: text("login_folded", "What is typed to sign in."),
});

export const auditFilter = new Filter("AuditEntry", "audit_log", {
  seq: int("seq", "Its number."),
  at: day((alias) => `SUBSTR(${alias}.at, 1, 10)`, "The day it was done, in UTC."),
  verb: text((alias) => `LOWER(${alias}.verb)`, "The verb."),
  subject: text((alias) => `LOWER(${alias}.subject)`, "The kind of record."),
  subjectId: id("subject_id", "The record's public id."),
  account: one(
    () => accountFilter,
    (alias, to) => `FROM account ${to} WHERE ${to}.pk = ${alias}.account_pk`,
    "Who did it.",
  ),
});

/** All of it where the role covers every committee there is, else what the accounts of its part did. */
function auditScope(context: Context, alias: string, bag: ParameterBag): string {
  if (seesAll(context, ["ADMINISTRATOR"])) return "1 = 1";
  const own = `${alias}.account_pk = ${bag.add(context.signedIn.accountPk)}`;
  const committees = committeesHeld(context, READERS);
  if (committees.length === 0) return own;
  const roots = bag.list(committees);
  return `(${own}
    OR NOT EXISTS (SELECT 1 FROM committee other
      WHERE other.closed_on IS NULL AND other.pk NOT IN (${committeesUnder(roots)}))
    OR ${alias}.account_pk IN (SELECT held.account_pk FROM role_grant held WHERE ${grantedUnder("held", roots)}))`;
}

export const auditList: ListSpec<AuditEntry> = {
  entity: AuditEntry,
  key: "seq",
  filter: auditFilter,
  orders: new Orders("AuditEntry", {
    SEQ: { description: "Its number: the order of what was done.", sql: (alias) => `${alias}.seq` },
  }),
  defaultOrder: [{ by: "SEQ", direction: "DESC" }],
  scope: auditScope,
};
