import { breaches, meetingStates, sessionTypes, sources } from "@nen-nep/schema";
import { day, Filter, type FilterField, id, int, many, one, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { wordRows } from "../../core/word-lists.js";
import { cellFilter, cellGroupFilter, cellScope, committeeFilter } from "../organization/index.js";
import { breachConditions, IS_JUDGED, RULE_OF_THAT_DAY } from "./breach-sql.js";
import { Meeting } from "./meetings.entity.js";
import { CHECK_READERS, MEETING_READERS } from "./meetings.rights.js";

/** The link of a fact's cell that held on the fact's own day. */
const linkOn = (day: string, parent: "group" | "committee", target: string) => (alias: string, to: string) =>
  `FROM cell_${parent}_link ${to}_link JOIN ${target} ${to} ON ${to}.pk = ${to}_link.${parent}_pk
    WHERE ${to}_link.cell_pk = ${alias}.cell_pk AND ${to}_link.since <= ${alias}.${day}
      AND (${to}_link.until IS NULL OR ${alias}.${day} < ${to}_link.until)`;

/** Fields that every fact of a cell can be filtered by; `day` is the column of its day. */
export const ofCellOn = (day: string) => ({
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  group: one(
    () => cellGroupFilter,
    linkOn(day, "group", "cell_group"),
    "The group the cell belonged to on that day.",
  ),
  committee: one(
    () => committeeFilter,
    linkOn(day, "committee", "committee"),
    "The committee it stood under on that day.",
  ),
});

export const ofCellOnDay = ofCellOn("held_on");

const eachBreach = word(
  breaches,
  "word",
  "How it fell short of the rules in force on its day; one of it fits.",
);

const breach: FilterField = {
  ...eachBreach,
  sql: (value, alias, scope) => {
    const broken = breachConditions(scope.context.services.database.engine)
      .map(([kind, condition]) => `(w.word = '${kind}' AND ${condition})`)
      .join(" OR ");
    return `EXISTS (SELECT 1 FROM meeting m ${RULE_OF_THAT_DAY} JOIN (${wordRows(breaches)}) w ON ${broken}
      WHERE m.pk = ${alias}.pk AND ${IS_JUDGED} AND ${eachBreach.sql(value, "w", scope)})`;
  },
};

const disputed: FilterField = {
  description: "Whether a superior found that the record, as it now stands, differs from the minutes.",
  input: () => Boolean,
  readers: CHECK_READERS,
  sql: (value: boolean, alias, { bag, context }) => `${value ? "" : "NOT "}EXISTS (
    SELECT 1 FROM meeting_check k JOIN cell kc ON kc.pk = ${alias}.cell_pk
    WHERE k.meeting_pk = ${alias}.pk AND k.agrees = 0 AND k.meeting_version = ${alias}.version
      AND ${cellScope(context, CHECK_READERS, "kc", bag)})`,
};

export const meetingFilter = new Filter("Meeting", "meeting", {
  id: id("id", "The public id."),
  heldOn: day("held_on", "The day it was held."),
  sessionType: word(sessionTypes, "session_type", "The session type."),
  state: word(meetingStates, "state", "Whether it was corrected."),
  source: word(sources, "source", "Where the record comes from."),
  present: int("present", "Members present."),
  unexcused: int("unexcused", "Members absent without a reason."),
  lengthMinutes: int("length_minutes", "Length in minutes."),
  recordedOn: day("recorded_on", "The day it was entered."),
  breach,
  disputed,
  ...ofCellOnDay,
});

cellFilter.extend({
  meetings: many(
    () => meetingFilter,
    (alias, to, { bag, context }) =>
      `FROM meeting ${to} JOIN cell ${to}_cell ON ${to}_cell.pk = ${to}.cell_pk
        WHERE ${to}.cell_pk = ${alias}.pk AND ${cellScope(context, MEETING_READERS, `${to}_cell`, bag)}`,
    "Its meetings.",
  ),
});

export const meetingList: ListSpec<Meeting> = {
  entity: Meeting,
  filter: meetingFilter,
  orders: new Orders("Meeting", {
    HELD_ON: { description: "The day it was held.", sql: (alias) => `${alias}.held_on` },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "HELD_ON", direction: "DESC" }],
  scope: (context, alias, bag) =>
    `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, MEETING_READERS, "home", bag)})`,
};
