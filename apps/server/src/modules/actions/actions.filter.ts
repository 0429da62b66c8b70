import { actionKinds, actionStates, OPEN_ACTION_STATES, posts, type Role } from "@nen-nep/schema";
import {
  day,
  Filter,
  type FilterField,
  type FilterScope,
  id,
  int,
  many,
  own,
  text,
  word,
} from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { dayLiteral, daysApart } from "../../db/dialect.js";
import { ofCellOn } from "../meetings/index.js";
import { cellFilter, cellOrders, cellScope, cellsLed } from "../organization/index.js";
import { Action } from "./actions.entity.js";
import {
  ACTION_DECIDERS,
  ACTION_WORDS_READERS,
  actionScope,
  NAMED_VERIFIERS,
  placeCovered,
} from "./actions.rights.js";
import { sqlStates } from "./actions.rules.js";

export const OPEN = (alias: string): string => `${alias}.state IN ${sqlStates(OPEN_ACTION_STATES)}`;

const today = ({ context, bag }: FilterScope): string =>
  dayLiteral(context.services.database.engine, bag.add(context.today));

/** SQL of the days past due with the owner; null where nothing is with the owner. */
const overdue = (alias: string, scope: FilterScope): string =>
  `CASE WHEN ${OPEN(alias)} THEN ${daysApart(scope.context.services.database.engine, `${alias}.due_on`, today(scope))} END`;

/** SQL of the days a submission has waited; null where none waits. */
const waiting = (alias: string, scope: FilterScope): string =>
  `CASE WHEN ${alias}.state = 'SUBMITTED' THEN ${daysApart(scope.context.services.database.engine, `${alias}.submitted_on`, today(scope))} END`;

/** Whether the actor owns it, or speaks for the cell whose post does; and whether they are named to verify it. */
export const owns = (alias: string, { context, bag }: FilterScope): string =>
  `(${alias}.owner_account_pk = ${bag.add(context.signedIn.accountPk)}
    OR (${alias}.owner_tenure_pk IS NOT NULL AND ${alias}.cell_pk IN ${bag.list(cellsLed(context))}))`;
export const isNamed = (alias: string, { context, bag }: FilterScope): string =>
  `${alias}.verifier_pk = ${bag.add(context.signedIn.accountPk)}`;

/** The rule of `standingOf` over many at once: who decides on what was submitted, and neither owns nor submitted it. */
export const mayDecide = (alias: string, scope: FilterScope): string => {
  const { context, bag } = scope;
  const covered = (roles: readonly Role[]) => placeCovered(context, roles, alias, bag);
  return `${alias}.state = 'SUBMITTED'
    AND (${covered(ACTION_DECIDERS)} OR (${isNamed(alias, scope)} AND ${covered(NAMED_VERIFIERS)}))
    AND (${owns(alias, scope)}) IS NOT TRUE
    AND NOT EXISTS (SELECT 1 FROM action_step sent WHERE sent.action_pk = ${alias}.pk AND sent.kind = 'SUBMIT'
      AND sent.account_pk = ${bag.add(context.signedIn.accountPk)})`;
};

const titled = text("title_folded", "The title, for those who may read it.");

/** The title, where the role that reads titles covers the cell: another role of the actor may see the action only. */
const title: FilterField = {
  ...titled,
  readers: ACTION_WORDS_READERS,
  sql: (value, alias, scope) => `(${titled.sql(value, alias, scope)} AND (${alias}.cell_pk IS NULL
    OR EXISTS (SELECT 1 FROM cell read WHERE read.pk = ${alias}.cell_pk
      AND ${cellScope(scope.context, ACTION_WORDS_READERS, "read", scope.bag)})))`,
};

export const actionFilter = new Filter("Action", "action", {
  id: id("id", "The public id."),
  kind: word(actionKinds, "kind", "What is done."),
  state: word(actionStates, "state", "How far it is."),
  title,
  openedOn: day("opened_on", "The day it was opened."),
  dueOn: day("due_on", "The day it is due."),
  submittedOn: day("submitted_on", "The day of the latest submission."),
  closedOn: day("closed_on", "The day it was verified or cancelled."),
  overdueDays: int(overdue, "Days past due while it is with the owner; below 0 before the due day."),
  waitingDays: int(waiting, "Days that a submission has waited to be verified."),
  reopened: int("reopened", "How often it was reopened."),
  ownerPost: word(posts, "owner_post", "The post that owns it."),
  mine: own(
    (alias, scope) => `${owns(alias, scope)} OR ${isNamed(alias, scope)}`,
    "Whether the actor owns it, speaks for the cell that does, or is named to verify it.",
  ),
  owned: own(owns, "Whether the actor owns it, or speaks for the cell that does."),
  awaitsMe: own(mayDecide, "Whether it was submitted and the actor may verify or return it."),
  ...ofCellOn("opened_on"),
});

const ofCell =
  (where: (alias: string) => string) =>
  (alias: string, { bag, context }: FilterScope) =>
    `(SELECT COUNT(*) FROM action act WHERE act.cell_pk = ${alias}.pk AND ${where("act")}
    AND ${actionScope(context, "act", bag)})`;

cellFilter.extend({
  actions: many(
    () => actionFilter,
    (alias, to, { bag, context }) =>
      `FROM action ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${actionScope(context, to, bag)}`,
    "Its actions.",
  ),
  openActions: int(ofCell(OPEN), "How many actions are open with it."),
});

cellOrders.extend({
  OPEN_ACTIONS: { description: "How many actions are open with it.", sql: ofCell(OPEN) },
});

export const actionList: ListSpec<Action> = {
  entity: Action,
  filter: actionFilter,
  orders: new Orders("Action", {
    DUE_ON: { description: "The due day.", sql: (alias) => `${alias}.due_on` },
    OPENED_ON: { description: "The day it was opened.", sql: (alias) => `${alias}.opened_on` },
    CLOSED_ON: {
      description: "The day it was closed.",
      // Without a day there is nothing to compare: both engines put it where `nulls` says.
      sql: (alias) => `CAST(${alias}.closed_on AS text)`,
      nullable: true,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `COALESCE((SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk), '')`,
    },
  }),
  defaultOrder: [{ by: "DUE_ON" }],
  scope: (context, alias, bag) => actionScope(context, alias, bag),
};
