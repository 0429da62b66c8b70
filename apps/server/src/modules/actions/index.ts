export * from "./actions.entity.js";
export { actionFilter, OPEN } from "./actions.filter.js";
export { OpenActionInput } from "./actions.inputs.js";
export { ActionResolver, CellActionsResolver } from "./actions.resolver.js";
export { ALL_ACTION_READERS, actionScope } from "./actions.rights.js";
export type { Taken } from "./actions.rules.js";
export {
  type ActionInput,
  type Observed,
  type Owner,
  openActions,
  type StepInput,
  takeSteps,
} from "./actions.service.js";
export { ActionType, EvidenceType } from "./actions.type.js";
export type { Answered } from "./answers.js";
export { addLinks, type LinkSource } from "./chain.js";
export { actionDuties } from "./duties.js";
export { planEvent, recordEventAttendance } from "./events.service.js";
export {
  checkEvidence,
  countSurplus,
  type FileReader,
  fileFault,
  filesIn,
  isStillKnown,
  knownFiles,
} from "./evidence.keeping.js";
export { evidenceRoute } from "./evidence.route.js";
export { attachEvidence, defineCaseAnswerers, defineCaseReaders, sweepEvidence } from "./evidence.service.js";
export { ActionJudgedAgainResolver, JudgedAgainResolver } from "./judged-again.js";
export { type OpenAction, openActionAs } from "./opening.service.js";
export {
  ActionAnswerResolver,
  ActionEventResolver,
  ActionInviteeResolver,
  ActionOwnerResolver,
  ActionPeopleResolver,
  ActionStepResolver,
  EvidenceResolver,
} from "./parts.resolver.js";
export { ActionTimelineResolver } from "./timeline.resolver.js";
export { ActionVerbsResolver } from "./verbs.resolver.js";
