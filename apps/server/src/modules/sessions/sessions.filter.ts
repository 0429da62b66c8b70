import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { day, Filter, id, one } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import type { ParameterBag } from "../../core/parameters.js";
import { committeeFilter, committeesCovered } from "../organization/index.js";
import { CommitteeSession } from "./sessions.entity.js";

/** Who reads what sessions decided, of the committees their role covers; and who records it. */
export const SESSION_READERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
export const SESSION_WRITERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];

export const sessionScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `EXISTS (SELECT 1 FROM committee own WHERE own.pk = ${alias}.committee_pk
    AND ${committeesCovered(context, SESSION_READERS, "own", bag)})`;

export const sessionFilter = new Filter("CommitteeSession", "committee_session", {
  id: id("id", "The public id."),
  heldOn: day("held_on", "The day it was held."),
  committee: one(
    () => committeeFilter,
    (alias, to) => `FROM committee ${to} WHERE ${to}.pk = ${alias}.committee_pk`,
    "The committee.",
  ),
});

export const sessionList: ListSpec<CommitteeSession> = {
  entity: CommitteeSession,
  filter: sessionFilter,
  orders: new Orders("CommitteeSession", {
    HELD_ON: { description: "The day it was held.", sql: (alias) => `${alias}.held_on` },
  }),
  defaultOrder: [{ by: "HELD_ON", direction: "DESC" }],
  scope: sessionScope,
};
