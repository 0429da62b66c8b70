import type { Policy } from "../../core/policy.js";

/** Verbs on accounts are done in person: a token that leaks must not make others, nor keep its owner out. */
export const inPerson = (policy: Policy): Policy => ({
  words: `${policy.words}, signed in`,
  allows: (context, source) => context.actor?.kind === "SESSION" && policy.allows(context, source),
});
