import { type Rating, ratings } from "@nen-nep/schema";
import { EVALUATION_READERS, evaluationFilter, evaluationScope } from "../../evaluations/index.js";
import { basisConditions, INCOMPARABLE, kindConditions } from "./basis.js";
import { EVALUATION_DIMENSIONS } from "./evaluation-dimensions.js";
import type { Fact, Metric } from "./fact.js";
import { adjustedMeanOf, CELLS, distribution, mean, ratio, rowsOf } from "./metric-kinds.js";
import { percentile } from "./percentile.js";

const MARKS = "The marks of the evaluation's rubric version.";

const part = (key: string, column: string, vi: string, en: string): Metric =>
  ratio({
    key: `${key}_MEAN`,
    label: { vi, en },
    definition: `Points earned for ${en}, in percent of the points that apply, over all evaluations of the row.`,
    source: MARKS,
    unit: "PERCENT",
    part: `f.${column}_earned`,
    whole: `f.${column}_applicable`,
    scale: 100,
  });

const rated = (rating: Rating): Metric =>
  ratio({
    key: `${rating}_SHARE`,
    label: {
      vi: `tỷ lệ xếp loại ${ratings.terms[rating].vi}`,
      en: `share rated ${ratings.terms[rating].en}`,
    },
    definition: `Share of the rated evaluations that are rated ${ratings.terms[rating].en}, by the bands of their rubric.`,
    source: MARKS,
    unit: "SHARE",
    part: `CASE WHEN f.rating = '${rating}' THEN 1 ELSE 0 END`,
    whole: "CASE WHEN f.rating IS NOT NULL THEN 1 ELSE 0 END",
    scale: 1,
  });

const SCORES = { value: () => "f.score" };
const scoreAt = (key: string, percent: number, vi: string, en: string, definition: string): Metric =>
  percentile({
    key,
    label: { vi, en },
    definition,
    source: MARKS,
    unit: "POINTS",
    of: SCORES,
    percent,
    scale: 0.01,
    comparable: true,
  });

const METRICS: readonly Metric[] = [
  rowsOf("COUNT", "lượt đánh giá", "evaluations"),
  CELLS,
  mean({
    key: "SCORE_MEAN",
    label: { vi: "điểm trung bình", en: "mean score" },
    definition: "Mean of the scores out of 100, after leaving out criteria that do not apply.",
    source: MARKS,
    unit: "POINTS",
    of: "f.score",
    scale: 0.01,
    within: [0, 100],
  }),
  adjustedMeanOf({
    key: "SCORE_ADJUSTED",
    label: { vi: "điểm đã hiệu chỉnh độ chặt của bên chấm", en: "score corrected for severity" },
    definition:
      "What the evaluations of the row would have scored, had the average evaluator of the question made them; every evaluation weighs alike, so that over all groups the total stays as given. Self-scores are left out, and so are evaluations by who hangs on the other evaluators by a single cell (leftOut). Null unless adjust is asked for. The interval holds the uncertainty of the severities too and is not cut at the ends of the scale.",
    source: `${MARKS} Severity: score = cell + evaluator + quarter + session type, by least squares.`,
    unit: "POINTS",
  }),
  scoreAt(
    "SCORE_MEDIAN",
    50,
    "điểm trung vị",
    "median score",
    "The score that half of the evaluations reach or exceed, interpolated between the two in the middle.",
  ),
  scoreAt(
    "SCORE_P10",
    10,
    "điểm ở bách phân vị 10",
    "10th percentile of the scores",
    "The score below which the lowest tenth of the evaluations lies, interpolated between its neighbours.",
  ),
  scoreAt(
    "SCORE_P90",
    90,
    "điểm ở bách phân vị 90",
    "90th percentile of the scores",
    "The score above which the highest tenth of the evaluations lies, interpolated between its neighbours.",
  ),
  part("CONTENT", "content", "nội dung", "content"),
  part("FORM", "form", "hình thức", "form"),
  part("LEADERSHIP", "leadership", "tính lãnh đạo", "leadership"),
  part("EDUCATION", "education", "tính giáo dục", "education"),
  part("COMBATIVENESS", "combativeness", "tính chiến đấu", "combativeness"),
  ...ratings.keys.map(rated),
  distribution({
    key: "RATINGS",
    label: { vi: "phân bố xếp loại", en: "ratings" },
    definition: "How many evaluations have each rating.",
    source: MARKS,
    of: "f.rating",
  }),
  mean({
    key: "SELF_GAP",
    label: { vi: "chênh lệch tự chấm", en: "self-score minus the superior's" },
    definition:
      "By how many points the cell's own score of the same day, on the same rubric version, is above this one.",
    source: MARKS,
    unit: "POINTS",
    join: `LEFT JOIN evaluation own ON own.cell_pk = f.cell_pk AND own.held_on = f.held_on AND own.evaluator_key = 'SELF'
      AND own.state = 'LOCKED' AND own.rubric_version_pk = f.rubric_version_pk AND f.evaluator_kind <> 'SELF'`,
    of: "(own.score - f.score)",
    scale: 0.01,
    within: [-100, 100],
  }),
];

/** Evaluations of meetings that are locked. */
export const evaluationsFact: Fact = {
  name: "Evaluation",
  root: "evaluationStats",
  label: { vi: "lượt đánh giá", en: "evaluations" },
  definition:
    "Evaluations of meetings by superior committees, delegations and the cells themselves; only locked ones count.",
  readers: EVALUATION_READERS,
  filter: evaluationFilter,
  time: { key: "HELD_ON", field: "heldOn" },
  source: ({ context, bag }, where) => ({
    ctes: "",
    from: "evaluation f JOIN rubric_version sheet ON sheet.pk = f.rubric_version_pk",
    conditions: [
      "f.state = 'LOCKED'",
      evaluationScope(context, "f", bag),
      evaluationFilter.compile(where, "f", { bag, context }),
    ],
  }),
  stratum: "f.session_type || ':' || CAST(sheet.rubric_pk AS text)",
  basis: {
    conditions: basisConditions,
    kind: INCOMPARABLE,
    kinds: kindConditions,
    waysOut:
      "These evaluations rest on rubrics, evaluators or settings that cannot be compared: group by RUBRIC, EVALUATOR_KIND or SETTING, filter by one rubric, name a basis, or say pool: true.",
  },
  dimensions: EVALUATION_DIMENSIONS,
  metrics: METRICS,
};
