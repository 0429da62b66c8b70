import { fold, roles } from "@nen-nep/schema";
import { Filter, type FilterField, id, searchable, text, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { likePattern } from "../../db/dialect.js";
import { accountsAdministered, grantsAdministered, personsAdministered } from "./administered.js";
import { Account } from "./identity.entity.js";

const holdsRole = word(roles, "role", "A role given and not taken back.");

const role: FilterField = {
  ...holdsRole,
  sql: (value, alias, scope) => `EXISTS (SELECT 1 FROM role_grant g WHERE g.account_pk = ${alias}.pk
    AND ${grantsAdministered(scope.context, "g", scope.bag)} AND ${holdsRole.sql(value, "g", scope)})`,
};

const awaiting: FilterField = {
  description: "Whether a role of it waits for a second administrator.",
  input: () => Boolean,
  sql: (value: boolean, alias, { bag, context }) => `${value ? "" : "NOT "}EXISTS (SELECT 1 FROM role_grant g
    WHERE g.account_pk = ${alias}.pk AND g.awaiting = 1 AND ${grantsAdministered(context, "g", bag)})`,
};

const disabled: FilterField = {
  description: "Whether it is disabled.",
  input: () => Boolean,
  sql: (value: boolean, alias) => `${alias}.disabled_at IS ${value ? "NOT " : ""}NULL`,
};

const search: FilterField = {
  description: "Part of the login, of the name, or of the name of a person it belongs to.",
  input: () => String,
  sql: (value: string, alias, { bag, context }) => {
    const like = `LIKE ${bag.add(likePattern(fold(searchable(value)), "contains"))} ESCAPE '!'`;
    return `(${alias}.login_folded ${like} OR COALESCE(${alias}.name_folded, '') ${like}
      OR EXISTS (SELECT 1 FROM account_person l JOIN person p ON p.pk = l.person_pk WHERE l.account_pk = ${alias}.pk
        AND l.ended_at IS NULL AND p.name_folded ${like} AND ${personsAdministered(context, "p", bag)}))`;
  },
};

export const managedAccountFilter = new Filter("ManagedAccount", "account", {
  id: id("id", "The public id."),
  login: text("login_folded", "What is typed to sign in."),
  name: text("name_folded", "How the office calls it."),
  role,
  awaiting,
  disabled,
  search,
});

export const accountList: ListSpec<Account> = {
  entity: Account,
  name: "ManagedAccount",
  filter: managedAccountFilter,
  orders: new Orders("ManagedAccount", {
    LOGIN: { description: "What is typed to sign in.", sql: (alias) => `${alias}.login_folded` },
    CREATED: { description: "When it was made.", sql: (alias) => `${alias}.created_at` },
  }),
  defaultOrder: [{ by: "LOGIN" }],
  scope: accountsAdministered,
};
