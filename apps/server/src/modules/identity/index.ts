export { createAccount } from "./accounts.service.js";
export { actorOf } from "./credentials.js";
export { grantRole } from "./grants.service.js";
export * from "./identity.entity.js";
export { IdentityResolver } from "./identity.resolver.js";
export { FREE_QUERIES, INTROSPECTION } from "./identity.rules.js";
export { AccountType } from "./identity.type.js";
export { resetPassword } from "./reset.service.js";
export { SAMPLE_LOGINS, SAMPLE_PASSWORD } from "./samples.js";
