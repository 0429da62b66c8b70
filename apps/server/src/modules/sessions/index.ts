export * from "./sessions.entity.js";
export { SESSION_READERS, sessionList } from "./sessions.filter.js";
export { CommitteeSessionResolver, SessionDecisionResolver } from "./sessions.resolver.js";
export {
  carryOutDecision,
  type RecordDecision,
  recordDecision,
  recordSession,
} from "./sessions.service.js";
export { CommitteeSessionType } from "./sessions.type.js";
