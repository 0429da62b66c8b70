export { AccountHolderResolver, ManagedAccountResolver, RoleGrantResolver } from "./accounts.resolver.js";
export { createAccount } from "./accounts.service.js";
export { accountWithin } from "./administering.js";
export { AuditResolver } from "./audit.resolver.js";
export { actorNow, actorOf, hashSecret, newSecret, readerOf } from "./credentials.js";
export { grantRole } from "./grants.service.js";
export * from "./identity.entity.js";
export { accountBy } from "./identity.loader.js";
export { IdentityResolver } from "./identity.resolver.js";
export { FREE_QUERIES, INTROSPECTION } from "./identity.rules.js";
export { AccountType, RoleEnum } from "./identity.type.js";
export { inPerson } from "./in-person.js";
export {
  cellsSpokenFor,
  everConcernedSql,
  isActorSql,
  linkPerson,
  personsOf,
  speaksForSql,
} from "./persons.service.js";
export { resetPassword } from "./reset.service.js";
export { SAMPLE_LOGINS, SAMPLE_PASSWORD } from "./samples.js";
