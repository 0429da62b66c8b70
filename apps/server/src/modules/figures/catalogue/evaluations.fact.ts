import { evaluatorKinds, GRAINS, type Rating, ratings, sessionTypes, settings } from "@nen-nep/schema";
import {
  EVALUATION_READERS,
  evaluationFilter,
  evaluationScope,
  RubricType,
  RubricVersion,
  rubricOf,
} from "../../evaluations/index.js";
import { Delegation, DelegationType, NAME_READERS, Person, PersonType } from "../../organization/index.js";
import { EvaluatorType, readEvaluator } from "../api/evaluator-type.js";
import { basisConditions, INCOMPARABLE } from "./basis.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { recordKey, timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension, Fact, Metric } from "./fact.js";
import { CELLS, distribution, mean, ratio, rowsOf } from "./metric-kinds.js";

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
      AND own.state <> 'DRAFT' AND own.rubric_version_pk = f.rubric_version_pk AND f.evaluator_kind <> 'SELF'`,
    of: "(own.score - f.score)",
    scale: 0.01,
    within: [-100, 100],
  }),
];

const REGISTER = "The evaluation as recorded.";

const DIMENSIONS: readonly Dimension[] = [
  timeKey({
    key: "HELD_ON",
    label: { vi: "ngày sinh hoạt", en: "day of the meeting" },
    definition: "The day of the meeting that was evaluated.",
    source: REGISTER,
    column: "f.held_on",
    grains: GRAINS,
  }),
  ...CELL_DIMENSIONS,
  wordKey({
    key: "EVALUATOR_KIND",
    label: { vi: "bên đánh giá", en: "kind of evaluator" },
    definition: "Whether a delegation, a superior committee or the cell itself evaluated.",
    source: REGISTER,
    words: evaluatorKinds,
    column: "f.evaluator_kind",
  }),
  {
    key: "EVALUATOR",
    label: { vi: "đơn vị đánh giá", en: "evaluator" },
    definition: "The delegation or committee that evaluated, or the cells themselves.",
    source: REGISTER,
    sql: () => "f.evaluator_key",
    order: (key) => key,
    type: () => EvaluatorType,
    read: (key, context) => readEvaluator(context, String(key)),
  },
  wordKey({
    key: "SETTING",
    label: { vi: "tính chất buổi sinh hoạt", en: "setting" },
    definition: "Whether the meeting was an announced model meeting or an ordinary one.",
    source: REGISTER,
    words: settings,
    column: "f.setting",
  }),
  recordKey({
    key: "DELEGATION",
    label: { vi: "đoàn công tác", en: "delegation" },
    definition: "The delegation that evaluated; null where a committee or the cell itself did.",
    source: REGISTER,
    column: "f.delegation_pk",
    entity: Delegation,
    table: "delegation",
    orderColumn: "sort_name",
    type: () => DelegationType,
  }),
  wordKey({
    key: "SESSION_TYPE",
    label: { vi: "loại sinh hoạt", en: "session type" },
    definition: "The type of the meeting that was evaluated.",
    source: REGISTER,
    words: sessionTypes,
    column: "f.session_type",
  }),
  recordKey({
    key: "RUBRIC",
    label: { vi: "bảng chấm điểm", en: "rubric" },
    definition: "The rubric version the evaluation was made with.",
    source: REGISTER,
    column: "f.rubric_version_pk",
    entity: RubricVersion,
    table: "rubric_version",
    orderColumn: "since",
    type: () => RubricType,
    load: rubricOf,
  }),
  wordKey({
    key: "RATING",
    label: { vi: "xếp loại", en: "rating" },
    definition: "The band of the score by the rubric; null where nothing applied.",
    source: MARKS,
    words: ratings,
    column: "f.rating",
  }),
  recordKey({
    key: "CHAIR",
    label: { vi: "người chủ trì", en: "chair" },
    definition: "Who chaired the meeting; null where it is not tied to one or the chair is not recorded.",
    source: "The meeting as recorded.",
    readers: NAME_READERS,
    column: "met.chair_pk",
    join: () => "LEFT JOIN meeting met ON met.pk = f.meeting_pk",
    entity: Person,
    table: "person",
    orderColumn: "sort_name",
    type: () => PersonType,
  }),
];

/** Evaluations of meetings, drafts left out. */
export const evaluationsFact: Fact = {
  name: "Evaluation",
  root: "evaluationStats",
  label: { vi: "lượt đánh giá", en: "evaluations" },
  definition:
    "Evaluations of meetings by superior committees, delegations and the cells themselves; drafts are left out.",
  readers: EVALUATION_READERS,
  filter: evaluationFilter,
  time: { key: "HELD_ON", field: "heldOn" },
  source: ({ context, bag }, where) => ({
    ctes: "",
    from: "evaluation f JOIN rubric_version sheet ON sheet.pk = f.rubric_version_pk",
    conditions: [
      "f.state <> 'DRAFT'",
      evaluationScope(context, "f", bag),
      evaluationFilter.compile(where, "f", { bag, context }),
    ],
  }),
  stratum: "f.session_type || ':' || CAST(sheet.rubric_pk AS text)",
  basis: {
    conditions: basisConditions,
    kind: INCOMPARABLE,
    waysOut:
      "These evaluations rest on rubrics, evaluators or settings that cannot be compared: group by RUBRIC, EVALUATOR_KIND or SETTING, filter by one rubric, name a basis, or say pool: true.",
  },
  dimensions: DIMENSIONS,
  metrics: METRICS,
};
