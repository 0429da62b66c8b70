import "./meeting-ties.js";

export * from "./contests.entity.js";
export { contestEvaluation } from "./contests.service.js";
export { evaluationDuties } from "./duties.js";
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
} from "./evaluations.resolver.js";
export { ALL_MARKS_READERS, EVALUATION_READERS, WORDS_READERS } from "./evaluations.rights.js";
export { applies, evaluatorKey, totalsOf } from "./evaluations.rules.js";
export {
  type EvaluationInput,
  type EvaluationRevision,
  type FindingInput,
  recordEvaluations,
  reviseEvaluations,
} from "./evaluations.service.js";
export { BandType, CriterionType, EvaluationType, FindingType, RubricType } from "./evaluations.type.js";
export { FindingResolver } from "./findings.resolver.js";
export { FormResolver } from "./forms.resolver.js";
export { FormVerbsResolver } from "./forms.verbs.resolver.js";
export { addOwnCells, openScope } from "./makers.js";
export { markCriterion, remarkEvaluation } from "./marking.service.js";
export { MarkResolver } from "./marks.resolver.js";
export { definePilots } from "./pilot-of-form.js";
export * from "./rubrics.entity.js";
export { CriterionResolver, RubricResolver } from "./rubrics.resolver.js";
export { publishRubrics, readRubrics, type StoredRubric } from "./rubrics.service.js";
export { submitEvaluation } from "./settling.service.js";
export {
  criterion,
  type RubricCriterion,
  type RubricSheet,
  type ScoringStep,
  step,
  type Words,
} from "./sheet.js";
export { FRAME_42, SHEETS_SINCE, SHIPPED_SHEETS, WARD_SHEET } from "./sheets.js";
export { startEvaluation } from "./start.service.js";
export { withdrawEvaluations } from "./withdraw.service.js";
