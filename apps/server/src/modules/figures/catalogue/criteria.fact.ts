import { aspects, qualities, skills } from "@nen-nep/schema";
import {
  Criterion,
  CriterionType,
  criterionMarkFilter,
  EVALUATION_READERS,
  markScope,
} from "../../evaluations/index.js";
import { basisConditions, INCOMPARABLE, kindConditions } from "./basis.js";
import { recordKey, wordKey, wordsKey } from "./dimension-kinds.js";
import { EVALUATION_DIMENSIONS } from "./evaluation-dimensions.js";
import type { Dimension, Fact, Metric } from "./fact.js";
import { CELLS, oneIf, ratio, rowsOf } from "./metric-kinds.js";

const MARKS = "The marks of the evaluation's rubric version.";
const RUBRIC = "The rubric version.";
const APPLIES = "f.points IS NOT NULL";

const METRICS: readonly Metric[] = [
  rowsOf("COUNT", "lượt chấm tiêu chí", "marks"),
  CELLS,
  ratio({
    key: "ATTAINMENT",
    label: { vi: "mức đạt", en: "attainment" },
    definition: "Points earned, of the points that apply, over all marks of the row.",
    source: MARKS,
    unit: "SHARE",
    part: "COALESCE(f.points, 0)",
    whole: `CASE WHEN ${APPLIES} THEN f.max_points ELSE 0 END`,
    scale: 1,
  }),
  ratio({
    key: "FULL_MARKS_SHARE",
    label: { vi: "tỷ lệ đạt điểm tối đa", en: "share of full marks" },
    definition: "Share of the marks that apply which have all points.",
    source: MARKS,
    unit: "SHARE",
    part: oneIf("f.points = f.max_points"),
    whole: oneIf(APPLIES),
    scale: 1,
  }),
  ratio({
    key: "NOT_APPLICABLE_SHARE",
    label: { vi: "tỷ lệ không áp dụng", en: "share not applicable" },
    definition:
      "Share of the marks whose criterion does not apply, as the rubric decides and never the assessor.",
    source: MARKS,
    unit: "SHARE",
    part: oneIf("f.points IS NULL"),
    whole: "1",
    scale: 1,
  }),
];

const CRITERION: Dimension = {
  ...recordKey({
    key: "CRITERION",
    label: { vi: "tiêu chí", en: "criterion" },
    definition: "The criterion of its rubric version.",
    source: RUBRIC,
    column: "f.criterion_pk",
    entity: Criterion,
    table: "criterion",
    orderColumn: "position",
    type: () => CriterionType,
  }),
  order: (key) => `(SELECT o.rubric_version_pk * 1000 + o.position FROM criterion o WHERE o.pk = ${key})`,
};

const DIMENSIONS: readonly Dimension[] = [
  ...EVALUATION_DIMENSIONS,
  CRITERION,
  wordKey({
    key: "ASPECT",
    label: { vi: "mặt đánh giá", en: "aspect" },
    definition: "Whether the criterion looks at content or form.",
    source: RUBRIC,
    words: aspects,
    column: "judged.aspect",
  }),
  wordsKey({
    key: "QUALITY",
    label: { vi: "tính chất", en: "quality" },
    definition:
      "The quality that the criterion shows; a mark counts under each of several and once in totals, and under null where it shows none.",
    source: RUBRIC,
    words: qualities,
    column: "judged.qualities",
  }),
  wordsKey({
    key: "SKILL",
    label: { vi: "kỹ năng", en: "skill" },
    definition:
      "The skill that the criterion shows; a mark counts under each of several and once in totals, and under null where it shows none.",
    source: RUBRIC,
    words: skills,
    column: "judged.skills",
  }),
];

/** The marks of evaluations, criterion by criterion; only locked ones count. */
export const criteriaFact: Fact = {
  name: "Criterion",
  root: "criterionStats",
  label: { vi: "lượt chấm tiêu chí", en: "marks of criteria" },
  definition:
    "The marks of evaluations, criterion by criterion; only locked ones count. Training organisers see the criteria that show skills.",
  readers: EVALUATION_READERS,
  filter: criterionMarkFilter,
  time: { key: "HELD_ON", field: "heldOn" },
  source: ({ context, bag }, where) => ({
    ctes: "",
    from: `(SELECT e.*, m.criterion_pk, m.points, m.max_points FROM evaluation e JOIN mark m ON m.evaluation_pk = e.pk) f
      JOIN criterion judged ON judged.pk = f.criterion_pk JOIN rubric_version sheet ON sheet.pk = f.rubric_version_pk`,
    conditions: [
      "f.state = 'LOCKED'",
      markScope(context, "f", "judged", bag),
      criterionMarkFilter.compile(where, "f", { bag, context }),
    ],
  }),
  // The same criterion of two versions of a rubric is compared by its key.
  stratum: "f.session_type || ':' || CAST(sheet.rubric_pk AS text) || ':' || judged.key",
  basis: {
    conditions: basisConditions,
    kind: INCOMPARABLE,
    kinds: kindConditions,
    waysOut:
      "These marks rest on rubrics, evaluators or settings that cannot be compared: group by CRITERION, RUBRIC, EVALUATOR_KIND or SETTING, filter by one rubric, name a basis, or say pool: true.",
  },
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
