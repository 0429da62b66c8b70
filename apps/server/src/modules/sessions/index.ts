export * from "./sessions.entity.js";
export { CommitteeSessionResolver, SessionDecisionResolver } from "./sessions.resolver.js";
export { recordDecision, recordSession } from "./sessions.service.js";
