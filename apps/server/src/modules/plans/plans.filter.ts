import { pilotStates, planStates, sessionTypes } from "@nen-nep/schema";
import { day, Filter, id, many, one, own, text, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { documentFilter } from "../documents/index.js";
import { evaluationFilter } from "../evaluations/index.js";
import { cellFilter, committeeFilter, committeesCovered, delegationFilter } from "../organization/index.js";
import { awaitedSql } from "./awaiting.js";
import { pilotState } from "./pilot-state.js";
import { Pilot, Plan } from "./plans.entity.js";
import { PLANNERS, pilotScope, planScope } from "./plans.rights.js";

export const planFilter = new Filter("Plan", "plan", {
  id: id("id", "The public id."),
  number: text("number_folded", "The number and sign, such as 109-KH/QU."),
  title: text("title_folded", "What it is about."),
  state: word(planStates, "state", "How far it is."),
  from: day("period_from", "The first day of its period."),
  before: day("period_before", "The day after the last of its period."),
  approvedOn: day("approved_on", "The day it was approved."),
  committee: one(
    () => committeeFilter,
    (alias, to) => `FROM committee ${to} WHERE ${to}.pk = ${alias}.committee_pk`,
    "The committee whose plan it is.",
  ),
  documents: many(
    () => documentFilter,
    (alias, to) =>
      `FROM plan_document ${to}_link JOIN document ${to} ON ${to}.pk = ${to}_link.document_pk WHERE ${to}_link.plan_pk = ${alias}.pk`,
    "The documents it rests on.",
  ),
  awaitsMe: own(
    (alias, { context, bag }) => `${alias}.state = 'DRAFT' AND EXISTS (SELECT 1 FROM committee maker
      WHERE maker.pk = ${alias}.committee_pk AND ${committeesCovered(context, PLANNERS, "maker", bag)})`,
    "Whether it is a draft that the actor may approve.",
  ),
});

export const planList: ListSpec<Plan> = {
  entity: Plan,
  filter: planFilter,
  orders: new Orders("Plan", {
    PERIOD: { description: "The first day of its period.", sql: (alias) => `${alias}.period_from` },
    NUMBER: { description: "The number and sign.", sql: (alias) => `${alias}.number_folded` },
  }),
  defaultOrder: [{ by: "PERIOD", direction: "DESC" }],
  scope: planScope,
};

export const pilotFilter = new Filter("Pilot", "pilot", {
  id: id("id", "The public id."),
  sessionType: word(sessionTypes, "session_type", "The session type it was chosen for."),
  day: day("day", "The day it is set for."),
  state: word(pilotStates, (alias) => pilotState(alias), "How far it is."),
  plan: one(
    () => planFilter,
    (alias, to) => `FROM plan ${to} WHERE ${to}.pk = ${alias}.plan_pk`,
    "The plan.",
  ),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  delegation: one(
    () => delegationFilter,
    (alias, to) => `FROM delegation ${to} WHERE ${to}.pk = ${alias}.delegation_pk`,
    "The delegation assigned.",
  ),
  awaitsMe: own((alias, { context, bag }) => {
    const awaited = awaitedSql(context, alias, bag).map(([, awaits]) => awaits);
    return awaited.length === 0 ? "1 = 0" : awaited.join(" OR ");
  }, "Whether it waits for the actor: to prepare it in the own cell, to attend it, or to evaluate it."),
});

const chosen = (alias: string, to: string, column: string) =>
  `FROM pilot ${to} WHERE ${to}.${column} = ${alias}.pk`;

planFilter.extend({
  pilots: many(
    () => pilotFilter,
    (alias, to, { bag, context }) => `${chosen(alias, to, "plan_pk")} AND ${pilotScope(context, to, bag)}`,
    "Its pilots.",
  ),
});

cellFilter.extend({
  pilots: many(
    () => pilotFilter,
    (alias, to, { bag, context }) => `${chosen(alias, to, "cell_pk")} AND ${pilotScope(context, to, bag)}`,
    "The model meetings it was chosen for.",
  ),
});

evaluationFilter.extend({
  pilot: one(
    () => pilotFilter,
    (alias, to, { bag, context }) =>
      `FROM pilot ${to} WHERE ${to}.pk = ${alias}.pilot_pk AND ${pilotScope(context, to, bag)}`,
    "The pilot whose model meeting it is of.",
  ),
});

export const pilotList: ListSpec<Pilot> = {
  entity: Pilot,
  filter: pilotFilter,
  orders: new Orders("Pilot", {
    DAY: {
      description: "The day it is set for; those without one come after all days.",
      sql: (alias) => `COALESCE(${alias}.day, '9999-12-31')`,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
    GROUP: {
      description: "The place of the cell's group.",
      nullable: true,
      sql: (alias) => `(SELECT g.position FROM cell_group_link gl JOIN cell_group g ON g.pk = gl.group_pk
        WHERE gl.cell_pk = ${alias}.cell_pk AND gl.until IS NULL)`,
    },
  }),
  defaultOrder: [{ by: "GROUP" }, { by: "CELL_CODE" }],
  scope: pilotScope,
};
