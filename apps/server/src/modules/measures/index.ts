export { BodyResolver, BodySeatResolver, MeasureTermResolver } from "./bodies.resolver.js";
export { recordBody, seatInBody } from "./bodies.service.js";
export type { StepAsked as MeasureStepAsked } from "./doing.js";
export { eraseOldCases } from "./erasing.js";
export { expireMeasures } from "./keeping.js";
export * from "./measures.entity.js";
export { IN_FORCE, measureFilter, measureList } from "./measures.filter.js";
export { factsBehind, measureBy } from "./measures.loader.js";
export {
  CellMeasuresResolver,
  MeasureAboutResolver,
  MeasureFactResolver,
  MeasureReaderResolver,
  MeasureRecordResolver,
  MeasureResolver,
} from "./measures.resolver.js";
export { MEASURE_OFFICIALS, measureScope } from "./measures.rights.js";
export type { Taken as MeasureTaken } from "./measures.rules.js";
export { BodyType, MeasureType } from "./measures.type.js";
export { forReaders as forCaseReaders } from "./opening.js";
export { proposeMeasure } from "./proposing.service.js";
export { standingOf } from "./standing.js";
export { MeasureTablesResolver } from "./tables.resolver.js";
export { MeasureTimelineResolver } from "./timeline.resolver.js";
export { MeasureVerbsResolver } from "./verbs.resolver.js";
export { takeMeasureStep } from "./verbs.service.js";
