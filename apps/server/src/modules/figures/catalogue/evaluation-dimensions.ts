import { evaluatorKinds, GRAINS, ratings, sessionTypes, settings } from "@nen-nep/schema";
import { RubricType, RubricVersion, rubricOf } from "../../evaluations/index.js";
import { Delegation, DelegationType, NAME_READERS, Person, PersonType } from "../../organization/index.js";
import { EvaluatorType, readEvaluator } from "../api/evaluator-type.js";
import { CELL_DIMENSIONS } from "./cell-dimensions.js";
import { recordKey, timeKey, wordKey } from "./dimension-kinds.js";
import type { Dimension } from "./fact.js";

const REGISTER = "The evaluation as recorded.";

/** What evaluations can be grouped by, and their marks: over a row `f` of an evaluation. */
export const EVALUATION_DIMENSIONS: readonly Dimension[] = [
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
    source: "The marks of the evaluation's rubric version.",
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
