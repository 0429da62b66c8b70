import { flagKinds, flagStates, flagSubjects } from "@nen-nep/schema";
import { day, Filter, id, many, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { ofCellOn } from "../meetings/index.js";
import { cellFilter } from "../organization/index.js";
import { Flag } from "./flags.entity.js";
import { flagScope } from "./flags.rights.js";

export const flagFilter = new Filter("Flag", "flag", {
  id: id("id", "The public id."),
  kind: word(flagKinds, "kind", "What the rule asks people to look at."),
  state: word(flagStates, "state", "What became of it."),
  concerns: word(
    flagSubjects,
    (alias) => `(CASE WHEN ${alias}.person_pk IS NULL THEN 'CELL_COMMITTEE' ELSE 'HEAD' END)`,
    "Whom it concerns.",
  ),
  raisedOn: day("raised_on", "The day it was raised."),
  closedOn: day("closed_on", "The day it was dismissed, used or cleared."),
  ...ofCellOn("raised_on"),
});

cellFilter.extend({
  flags: many(
    () => flagFilter,
    (alias, to, { bag, context }) =>
      `FROM flag ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${flagScope(context, to, bag)}`,
    "Its flags for review.",
  ),
});

export const flagList: ListSpec<Flag> = {
  entity: Flag,
  filter: flagFilter,
  orders: new Orders("Flag", {
    RAISED_ON: { description: "The day it was raised.", sql: (alias) => `${alias}.raised_on` },
    CLOSED_ON: {
      description: "The day it was dismissed, used or cleared.",
      sql: (alias) => `CAST(${alias}.closed_on AS text)`,
      nullable: true,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "RAISED_ON", direction: "DESC" }],
  scope: flagScope,
};
