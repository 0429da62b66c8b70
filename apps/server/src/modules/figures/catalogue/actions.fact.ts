import { actionKinds, actionStates, posts } from "@nen-nep/schema";
import { dayLiteral, daysApart } from "../../../db/dialect.js";
import { ALL_ACTION_READERS, actionFilter, actionScope, OPEN } from "../../actions/index.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { share, tally } from "./census-kinds.js";
import { timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension, Fact, Metric, SqlScope } from "./fact.js";
import { CELLS, rowsOf } from "./metric-kinds.js";
import { percentile } from "./percentile.js";

const STEPS = "The actions and the steps taken with them.";
const GRAINS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

const today = ({ engine, bag, today: day }: SqlScope): string => dayLiteral(engine, bag.add(day));

/** Days by which the owner is or was late: until the submission, or until today where nothing was submitted. */
const DAYS_LATE = {
  value: (scope: SqlScope) => {
    const late = (until: string) => daysApart(scope.engine, "f.due_on", until);
    return `CASE WHEN f.submitted_on > f.due_on THEN ${late("f.submitted_on")}
      WHEN f.submitted_on IS NULL AND f.is_open = 1 AND f.due_on < ${today(scope)} THEN ${late(today(scope))} END`;
  },
};

/** Days that a submission waited for the authority, until today where it still waits. */
const DAYS_VERIFYING = {
  value: (scope: SqlScope) => `CASE WHEN f.submitted_on IS NOT NULL
    THEN ${daysApart(scope.engine, "f.submitted_on", `COALESCE(f.decided_on, ${today(scope)})`)} END`,
};

const METRICS: readonly Metric[] = [
  rowsOf("COUNT", "số việc", "actions"),
  CELLS,
  tally({
    key: "OPEN",
    label: { vi: "số việc đang mở", en: "actions open" },
    definition: "How many actions are still with their owners, and in how many cells.",
    source: STEPS,
    when: "f.is_open = 1",
  }),
  tally({
    key: "OVERDUE",
    label: { vi: "số việc quá hạn", en: "actions overdue" },
    definition: "How many actions are past their due day and still with their owners, and in how many cells.",
    source: STEPS,
    when: "f.is_open = 1 AND f.days_past > 0",
  }),
  tally({
    key: "VERIFYING",
    label: { vi: "số việc chờ xác nhận", en: "actions waiting to be verified" },
    definition: "How many submissions wait for the authority, and in how many cells.",
    source: STEPS,
    when: "f.state = 'SUBMITTED'",
  }),
  percentile({
    key: "DAYS_LATE_MEDIAN",
    label: { vi: "số ngày chậm trung vị", en: "median days late" },
    definition:
      "Median number of days past due of the actions that are or were submitted late; those on time are left out.",
    source: STEPS,
    unit: "DAYS",
    of: DAYS_LATE,
    percent: 50,
    scale: 1,
    comparable: false,
  }),
  percentile({
    key: "VERIFYING_DAYS_MEDIAN",
    label: { vi: "số ngày chờ xác nhận trung vị", en: "median days until verified" },
    definition:
      "Median number of days from the latest submission until it was verified or returned, or until today where it still waits.",
    source: STEPS,
    unit: "DAYS",
    of: DAYS_VERIFYING,
    percent: 50,
    scale: 1,
    comparable: false,
  }),
  share({
    key: "REOPENED_SHARE",
    label: { vi: "tỷ lệ mở lại", en: "share reopened" },
    definition: "Share of the actions that were verified or cancelled once and were opened again.",
    source: STEPS,
    part: "CASE WHEN f.reopened > 0 THEN 1 ELSE 0 END",
    whole: "CASE WHEN f.reopened > 0 OR f.closed_on IS NOT NULL THEN 1 ELSE 0 END",
  }),
];

const dayKey = (key: string, column: string, vi: string, en: string, definition: string): Dimension =>
  timeKey({ key, label: { vi, en }, definition, source: STEPS, column: `f.${column}`, grains: GRAINS });

const DIMENSIONS: readonly Dimension[] = [
  dayKey("OPENED_ON", "opened_on", "ngày giao", "opened on", "The day the action was opened."),
  dayKey("DUE_ON", "due_on", "hạn hoàn thành", "due on", "The day the action is due."),
  dayKey(
    "CLOSED_ON",
    "closed_on",
    "ngày kết thúc",
    "closed on",
    "The day the action was verified or cancelled; null while it is open.",
  ),
  ...CELL_DIMENSIONS,
  wordKey({
    key: "KIND",
    label: { vi: "loại việc", en: "kind" },
    definition: "What is done.",
    source: STEPS,
    words: actionKinds,
    column: "f.kind",
  }),
  wordKey({
    key: "STATE",
    label: { vi: "trạng thái", en: "state" },
    definition: "How far the action is.",
    source: STEPS,
    words: actionStates,
    column: "f.state",
  }),
  wordKey({
    key: "OWNER_POST",
    label: { vi: "chức vụ người được giao", en: "post of the owner" },
    definition: "The post that owned it on the day it was opened; null where an account does.",
    source: STEPS,
    words: posts,
    column: "f.owner_post",
  }),
];

/** What is done after conclusions, by the state of today. */
export const actionsFact: Fact = {
  name: "Action",
  root: "actionStats",
  label: { vi: "việc sau kết luận", en: "actions" },
  definition:
    "Actions opened after conclusions, by the state they have today; those of committees count under no cell.",
  readers: ALL_ACTION_READERS,
  filter: actionFilter,
  time: { key: "OPENED_ON", field: "openedOn" },
  source: (scope, where) => {
    const { engine, context, bag } = scope;
    const past = daysApart(engine, "a.due_on", today(scope));
    return {
      ctes: "",
      from: `(SELECT a.*, a.opened_on AS held_on, CASE WHEN ${OPEN("a")} THEN 1 ELSE 0 END AS is_open,
        ${past} AS days_past FROM action a) f`,
      conditions: [actionScope(context, "f", bag), actionFilter.compile(where, "f", { bag, context })],
    };
  },
  stratum: "''",
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
