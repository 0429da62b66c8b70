import { flagKinds, measureKinds, measureStates, posts } from "@nen-nep/schema";
import { dayLiteral, daysApart } from "../../../db/dialect.js";
import { flagScope } from "../../flags/index.js";
import {
  Body,
  BodyType,
  IN_FORCE,
  MEASURE_OFFICIALS,
  measureFilter,
  measureScope,
} from "../../measures/index.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { tally } from "./census-kinds.js";
import { recordKey, timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension, Fact, Metric, SqlScope } from "./fact.js";
import { CELLS } from "./metric-kinds.js";
import { percentile } from "./percentile.js";

const CASES = "The cases and the steps taken in them.";
const FLAGS = "The flags that rules raised, and what people did with them.";
const GRAINS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

const today = ({ engine, bag, today: day }: SqlScope): string => dayLiteral(engine, bag.add(day));
const isCase = (condition: string): string => `f.rule IS NULL AND ${condition}`;
const isFlag = (condition: string): string => `f.rule IS NOT NULL AND ${condition}`;

const DAYS_IN_STAGE = {
  value: (scope: SqlScope) =>
    `CASE WHEN f.rule IS NULL AND f.ending IS NULL THEN ${daysApart(scope.engine, "f.step_since", today(scope))} END`,
};

const METRICS: readonly Metric[] = [
  CELLS,
  tally({
    key: "CASES",
    label: { vi: "số hồ sơ", en: "cases" },
    definition: "How many cases were proposed, and in how many cells. It says nothing of what holds.",
    source: CASES,
    when: isCase("f.state <> 'WITHDRAWN'"),
  }),
  tally({
    key: "IN_FORCE",
    label: { vi: "số hình thức đang có hiệu lực", en: "measures in force" },
    definition: "How many measures are in force today: announced, not suspended, ended or annulled.",
    source: CASES,
    when: isCase(IN_FORCE("f")),
  }),
  percentile({
    key: "DAYS_IN_STAGE_MEDIAN",
    label: { vi: "số ngày ở bước hiện tại, trung vị", en: "median days in the step" },
    definition: "Median number of days that open cases have been at their present step.",
    source: CASES,
    unit: "DAYS",
    of: DAYS_IN_STAGE,
    percent: 50,
    scale: 1,
    comparable: false,
  }),
  tally({
    key: "LATE_BY_AUTHORITY",
    label: { vi: "số hồ sơ cơ quan xem xét chậm", en: "late by the authority" },
    definition: "How many cases wait for the authority past their due day.",
    source: CASES,
    when: isCase("f.due_side = 'AUTHORITY' AND f.is_late = 1"),
  }),
  tally({
    key: "LATE_BY_SUBJECT",
    label: { vi: "số hồ sơ người được xem xét chậm", en: "late by the subject" },
    definition: "How many cases wait for the subject past their due day; not to answer is no admission.",
    source: CASES,
    when: isCase("f.due_side = 'SUBJECT' AND f.is_late = 1"),
  }),
  tally({
    key: "FLAGS",
    label: { vi: "số vấn đề được nêu", en: "flags" },
    definition: "How many flags were raised for review; a flag is a question, not a case.",
    source: FLAGS,
    when: isFlag("f.state <> 'CLEARED'"),
  }),
  tally({
    key: "FLAGS_DISMISSED",
    label: { vi: "số vấn đề thôi xem xét", en: "flags dismissed" },
    definition: "How many flags people let rest, with a reason.",
    source: FLAGS,
    when: isFlag("f.state = 'DISMISSED'"),
  }),
  tally({
    key: "FLAGS_USED",
    label: { vi: "số vấn đề đã đưa vào hồ sơ", en: "flags used" },
    definition: "How many flags are part of the basis of a case.",
    source: FLAGS,
    when: isFlag("f.state = 'USED'"),
  }),
];

const DIMENSIONS: readonly Dimension[] = [
  timeKey({
    key: "OPENED_ON",
    label: { vi: "ngày đề xuất hoặc nêu", en: "opened on" },
    definition: "The day the case was proposed, or the flag was raised.",
    source: CASES,
    column: "f.proposed_on",
    grains: GRAINS,
  }),
  timeKey({
    key: "ANNOUNCED_ON",
    label: { vi: "ngày công bố", en: "announced on" },
    definition: "The day the measure came into force; null before, and for flags.",
    source: CASES,
    column: "f.announced_on",
    grains: GRAINS,
  }),
  ...CELL_DIMENSIONS,
  wordKey({
    key: "KIND",
    label: { vi: "hình thức", en: "form" },
    definition: "The form: as proposed, then as decided; null for flags.",
    source: CASES,
    words: measureKinds,
    column: "f.kind",
  }),
  wordKey({
    key: "STAGE",
    label: { vi: "bước", en: "stage" },
    definition: "The step at which the case is today; null for flags.",
    source: CASES,
    words: measureStates,
    column: "CASE WHEN f.rule IS NULL THEN f.state END",
  }),
  wordKey({
    key: "SUBJECT_DUTY",
    label: { vi: "chức vụ người được xem xét", en: "post of the subject" },
    definition: "The post held in what the case rests on; null for cell committees and flags.",
    source: CASES,
    words: posts,
    column: "f.duty",
  }),
  wordKey({
    key: "RULE",
    label: { vi: "quy tắc nêu vấn đề", en: "rule" },
    definition: "The rule that raised the flag; null for cases.",
    source: FLAGS,
    words: flagKinds,
    column: "f.rule",
  }),
  recordKey({
    key: "BODY",
    label: { vi: "cơ quan quyết định", en: "body" },
    definition: "The body named to decide; null for flags.",
    source: CASES,
    column: "f.body_pk",
    entity: Body,
    table: "body",
    orderColumn: "name",
    type: () => BodyType,
  }),
];

/** Columns that rights and the filter of cases speak of, as a flag has them. */
const OF_FLAG = `NULL AS pk, NULL AS id, g.cell_pk, g.person_pk, NULL AS about, NULL AS kind, g.state, g.raised_on AS proposed_on,
  NULL AS announced_on, NULL AS step_since, NULL AS due_on, NULL AS due_side, NULL AS ending, NULL AS body_pk, NULL AS served_on,
  NULL AS respond_by, NULL AS hearing_asked, NULL AS answered_self, NULL AS heard_on, NULL AS remedy_by, NULL AS reported_on,
  NULL AS proposed_by_pk, g.basis_from`;

/** Cases by the state of today, and beside them the flags that came before. */
export const measuresFact: Fact = {
  name: "Measure",
  root: "measureStats",
  label: { vi: "xem xét trách nhiệm", en: "measures" },
  definition:
    "Cases by the step they are at today, and the flags that rules raised. Cases under way and measures in force are two figures; neither is added to the other.",
  readers: MEASURE_OFFICIALS,
  filter: measureFilter,
  time: { key: "OPENED_ON", field: "proposedOn" },
  source: (scope, where) => {
    const { context, bag } = scope;
    const late = `CASE WHEN m.due_on < ${today(scope)} THEN 1 ELSE 0 END`;
    return {
      ctes: "",
      from: `(SELECT m.pk, m.id, m.cell_pk, m.person_pk, m.about, m.kind, m.state, m.proposed_on, m.announced_on, m.step_since, m.due_on,
          m.due_side, m.ending, m.body_pk, m.served_on, m.respond_by, m.hearing_asked, m.answered_self, m.heard_on,
          m.remedy_by, m.reported_on, m.proposed_by_pk, m.basis_from, t.post AS duty, NULL AS rule, ${late} AS is_late, m.proposed_on AS held_on
        FROM measure m LEFT JOIN tenure t ON t.pk = m.tenure_pk
        WHERE m.state <> 'ANNULLED' AND ${measureScope(context, "m", bag)}
        UNION ALL
        SELECT ${OF_FLAG}, NULL AS duty, g.kind AS rule, 0 AS is_late, g.raised_on AS held_on
        FROM flag g WHERE ${flagScope(context, "g", bag)}) f`,
      conditions: [measureFilter.compile(where, "f", { bag, context })],
    };
  },
  stratum: "''",
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
