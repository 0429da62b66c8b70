import {
  type MeasureState,
  measureKinds,
  measureSides,
  measureStates,
  measureSubjects,
  STANDING_MEASURE_STATES,
} from "@nen-nep/schema";
import { day, Filter, type FilterScope, id, int, many, own, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { dayLiteral, daysApart } from "../../db/dialect.js";
import { ofCellOn } from "../meetings/index.js";
import { cellFilter } from "../organization/index.js";
import { awaitsActor } from "./awaiting.js";
import { Measure } from "./measures.entity.js";
import { aboutActor, measureScope } from "./measures.rights.js";

/** States, as SQL lists them. */
export const sqlStates = (states: readonly MeasureState[]): string =>
  `(${states
    .filter(measureStates.has)
    .map((state) => `'${state}'`)
    .join(", ")})`;

/** SQL of the days past due; below 0 before, null where nobody is expected to act. */
const overdue = (alias: string, { context, bag }: FilterScope): string => {
  const { engine } = context.services.database;
  return daysApart(engine, `${alias}.due_on`, dayLiteral(engine, bag.add(context.today)));
};

export const measureFilter = new Filter("Measure", "measure", {
  id: id("id", "The public id."),
  kind: word(measureKinds, "kind", "The form: as proposed, then as decided."),
  state: word(measureStates, "state", "At which step it is."),
  about: word(measureSubjects, "about", "Whom it is about."),
  proposedOn: day("proposed_on", "The day it was proposed."),
  announcedOn: day("announced_on", "The day it came into force."),
  dueOn: day("due_on", "The day by which somebody is expected to act."),
  dueSide: word(measureSides, "due_side", "Who is expected to act."),
  overdueDays: int(overdue, "Days past due; below 0 before, null where nobody is expected to act."),
  mine: own(
    (alias, { context, bag }) => aboutActor(context, alias, bag),
    "Whether it is about the actor, or the cell committee that the actor speaks for.",
  ),
  awaitsMe: own(awaitsActor, "Whether the step that is expected next is the actor's to take."),
  ...ofCellOn("proposed_on"),
});

cellFilter.extend({
  measures: many(
    () => measureFilter,
    (alias, to, { bag, context }) =>
      `FROM measure ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${measureScope(context, to, bag)}`,
    "Its cases.",
  ),
});

export const IN_FORCE = (alias: string): string => `${alias}.state IN ${sqlStates(STANDING_MEASURE_STATES)}`;

export const measureList: ListSpec<Measure> = {
  entity: Measure,
  filter: measureFilter,
  orders: new Orders("Measure", {
    PROPOSED_ON: { description: "The day it was proposed.", sql: (alias) => `${alias}.proposed_on` },
    STEP_SINCE: { description: "The day it came to its step.", sql: (alias) => `${alias}.step_since` },
    DUE_ON: {
      description: "The day by which somebody is expected to act.",
      sql: (alias) => `CAST(${alias}.due_on AS text)`,
      nullable: true,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "PROPOSED_ON", direction: "DESC" }],
  scope: measureScope,
};
