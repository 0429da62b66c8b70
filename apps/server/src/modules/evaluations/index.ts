export * from "./evaluations.entity.js";
export {
  criterionMarkFilter,
  evaluationFilter,
  evaluationList,
  evaluationScope,
  markScope,
  OFFICIAL,
} from "./evaluations.filter.js";
export { criterionBy, type RubricRow, rubricOf } from "./evaluations.loader.js";
export {
  CellEvaluationsResolver,
  EvaluationResolver,
  EvaluationTimelineResolver,
  FindingResolver,
  MarkResolver,
} from "./evaluations.resolver.js";
export { EVALUATION_READERS, WORDS_READERS } from "./evaluations.rights.js";
export { applies, evaluatorKey, totalsOf } from "./evaluations.rules.js";
export {
  type EvaluationInput,
  type EvaluationRevision,
  type FindingInput,
  recordEvaluations,
  reviseEvaluations,
} from "./evaluations.service.js";
export { BandType, CriterionType, EvaluationType, RubricType } from "./evaluations.type.js";
export { CriterionResolver, LanguageEnum, RubricResolver } from "./rubrics.resolver.js";
export { publishRubrics, readRubrics, type StoredRubric } from "./rubrics.service.js";
export {
  criterion,
  type RubricCriterion,
  type RubricSheet,
  type ScoringStep,
  step,
  type Words,
} from "./sheet.js";
export { FRAME_42, SHEETS_SINCE, SHIPPED_SHEETS, WARD_SHEET } from "./sheets.js";
export { withdrawEvaluations } from "./withdraw.service.js";
