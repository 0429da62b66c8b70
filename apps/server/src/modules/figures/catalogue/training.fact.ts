import { enrolmentStates, needTiers, posts, skills } from "@nen-nep/schema";
import { addMonthsTo, type Engine } from "../../../db/dialect.js";
import { cellScope } from "../../organization/index.js";
import {
  Course,
  CourseType,
  MONTHS_AFTER,
  MONTHS_BEFORE,
  NEED_OFFICIALS,
  OFFICIAL_MARKS,
  showsTaught,
  trainingRecordFilter,
} from "../../training/index.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { tally } from "./census-kinds.js";
import { recordKey, timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension, Fact, Metric } from "./fact.js";
import { CELLS, mean } from "./metric-kinds.js";

const NEEDS = "The needs as last worked out.";
const COURSES = "The courses and who took part in them.";
const GRAINS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

const isNeed = "f.course_pk IS NULL";
const hasState = (...states: readonly string[]) =>
  `f.state IN (${states.map((state) => `'${state}'`).join(", ")})`;

const METRICS: readonly Metric[] = [
  CELLS,
  tally({
    key: "NEEDS",
    label: { vi: "số nhu cầu đã xem xét", en: "needs looked at" },
    definition: "How many persons in post there are by skill, whatever their tier, and in how many cells.",
    source: NEEDS,
    when: isNeed,
  }),
  tally({
    key: "NEEDS_SHOWN",
    label: { vi: "số nhu cầu rõ hoặc có thể", en: "clear or likely needs" },
    definition: "How many of them are clear or likely needs.",
    source: NEEDS,
    when: `${isNeed} AND f.tier IN ('CLEAR', 'LIKELY')`,
  }),
  tally({
    key: "INVITED",
    label: { vi: "số lượt mời học", en: "invited" },
    definition: "How many were invited to a course, whatever came of it.",
    source: COURSES,
    when: hasState("INVITED", "ACCEPTED", "DECLINED", "WITHDRAWN", "COMPLETED", "NOT_COMPLETED"),
  }),
  tally({
    key: "ATTENDED",
    label: { vi: "số lượt dự học", en: "attended" },
    definition: "How many were present at a session at least.",
    source: COURSES,
    when: "f.attended = 1",
  }),
  tally({
    key: "COMPLETED",
    label: { vi: "số lượt hoàn thành", en: "completed" },
    definition: "How many completed their course.",
    source: COURSES,
    when: hasState("COMPLETED"),
  }),
  mean({
    key: "CHANGE",
    label: { vi: "thay đổi sau lớp", en: "change after the course" },
    definition:
      "Mean change of those who completed a course, from meetings they chaired in the two years before to those in the year after, in percentage points of the skills taught. It is described and no effect: low results tend to rise by themselves. What can be called an effect is told by the course.",
    source: COURSES,
    unit: "POINTS",
    of: "f.gain",
    scale: 0.01,
  }),
];

const DIMENSIONS: readonly Dimension[] = [
  timeKey({
    key: "HELD_ON",
    label: { vi: "ngày mở lớp", en: "held on" },
    definition: "The first day of the course; for needs the day they were worked out.",
    source: COURSES,
    column: "f.held_on",
    grains: GRAINS,
  }),
  ...CELL_DIMENSIONS,
  {
    ...wordKey({
      key: "SKILL",
      label: { vi: "kỹ năng", en: "skill" },
      definition:
        "The skill of the need, or one that the course teaches; who takes part counts under each and once in totals.",
      source: COURSES,
      words: skills,
      column: "COALESCE(f.skill, taught.skill)",
    }),
    join: () => "LEFT JOIN course_skill taught ON taught.course_pk = f.course_pk",
    first:
      "(taught.skill IS NULL OR taught.skill = (SELECT MIN(least.skill) FROM course_skill least WHERE least.course_pk = f.course_pk))",
  },
  recordKey({
    key: "COURSE",
    label: { vi: "lớp", en: "course" },
    definition: "The course; null for needs.",
    source: COURSES,
    column: "f.course_pk",
    entity: Course,
    table: "course",
    orderColumn: "begins_on",
    type: () => CourseType,
  }),
  wordKey({
    key: "POST",
    label: { vi: "chức vụ", en: "post" },
    definition: "The post held today, or when people were chosen.",
    source: COURSES,
    words: posts,
    column: "f.post",
  }),
  wordKey({
    key: "TIER",
    label: { vi: "mức nhu cầu", en: "tier" },
    definition: "How sure the need is, or was when people were chosen.",
    source: NEEDS,
    words: needTiers,
    column: "f.tier",
  }),
  wordKey({
    key: "STATE",
    label: { vi: "trạng thái học", en: "state" },
    definition: "Where the person stands with the course; null for needs.",
    source: COURSES,
    words: enrolmentStates,
    column: "f.state",
  }),
];

/**
 * SQL of how much more those who completed a course attained in its skills after it than before, in hundredths of a
 * percent: one row an enrolment with meetings on both sides.
 */
function gains(engine: Engine): string {
  const since = addMonthsTo(engine, "h.begins_on", -MONTHS_BEFORE);
  const until = addMonthsTo(engine, "h.ends_on", MONTHS_AFTER);
  const share = (when: string) =>
    `10000.0 * SUM(CASE WHEN ${when} THEN k.points END) / SUM(CASE WHEN ${when} THEN k.max_points END)`;
  return `SELECT e.pk, CAST(ROUND(${share("m.held_on > h.ends_on")} - ${share("m.held_on < h.begins_on")}) AS integer) AS gain
    FROM enrolment e JOIN course h ON h.pk = e.course_pk
      JOIN meeting m ON m.chair_pk = e.person_pk AND m.held_on >= ${since} AND m.held_on <= ${until}
      ${OFFICIAL_MARKS}
    WHERE e.state = 'COMPLETED' AND ${showsTaught("e.course_pk")} GROUP BY e.pk`;
}

/** Needs of today and enrolments of all time, side by side. */
export const trainingFact: Fact = {
  name: "Training",
  root: "trainingStats",
  label: { vi: "bồi dưỡng", en: "training" },
  definition:
    "Needs of those in post by skill, as they are today, and who was invited to courses, attended and completed them.",
  readers: NEED_OFFICIALS,
  filter: trainingRecordFilter,
  time: { key: "HELD_ON", field: "heldOn" },
  source: ({ engine, context, bag }, where) => ({
    ctes: "",
    from: `(SELECT n.cell_pk, n.person_pk, l.day AS held_on, n.skill, n.post, n.tier, NULL AS course_pk, NULL AS state,
          0 AS attended, NULL AS gain
        FROM training_need n JOIN skill_level l ON l.skill = n.skill
        UNION ALL
        SELECT e.cell_pk, e.person_pk, h.begins_on AS held_on, NULL AS skill, e.post, e.tier, e.course_pk, e.state,
          CASE WHEN EXISTS (SELECT 1 FROM course_attendance a WHERE a.enrolment_pk = e.pk AND a.attendance = 'PRESENT')
            THEN 1 ELSE 0 END AS attended,
          after.gain
        FROM enrolment e JOIN course h ON h.pk = e.course_pk LEFT JOIN (${gains(engine)}) after ON after.pk = e.pk) f`,
    conditions: [
      `EXISTS (SELECT 1 FROM cell home WHERE home.pk = f.cell_pk AND ${cellScope(context, NEED_OFFICIALS, "home", bag)})`,
      trainingRecordFilter.compile(where, "f", { bag, context }),
    ],
  }),
  stratum: "''",
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
