export { CalendarResolver } from "./calendar.resolver.js";
export { calendarRoute } from "./calendar.route.js";
export { DelegationMemberResolver, DelegationMembersResolver } from "./delegations.resolver.js";
export { type FormDelegation, formDelegation } from "./delegations.service.js";
export { pilotDuties } from "./duties.js";
export { defineLessonsDrawn, pilotState } from "./pilot-state.js";
export { CellPilotsResolver, EvaluationPilotResolver, PilotResolver } from "./pilots.resolver.js";
export {
  applyProposal,
  assignPilot,
  type ChosenPilot,
  choosePilot,
  preparePilot,
  removePilot,
} from "./pilots.service.js";
export * from "./plans.entity.js";
export { pilotFilter, planFilter } from "./plans.filter.js";
export { pilotBy, planBy } from "./plans.loader.js";
export { PlanResolver } from "./plans.resolver.js";
export { pilotScope, planScope } from "./plans.rights.js";
export { approvePlan, type DraftPlan, draftPlan } from "./plans.service.js";
export { PilotType, PlanType } from "./plans.type.js";
export {
  PlanIssueResolver,
  PlanIssuesResolver,
  ProposalResolver,
  ProposedPilotResolver,
} from "./proposal.resolver.js";
export { PilotTimelineResolver, pilotLinks } from "./timeline.resolver.js";
export { PlanVerbsResolver } from "./verbs.resolver.js";
