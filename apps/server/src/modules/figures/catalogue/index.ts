import { actionsFact } from "./actions.fact.js";
import { criteriaFact } from "./criteria.fact.js";
import { evaluationsFact } from "./evaluations.fact.js";
import type { Fact } from "./fact.js";
import { measuresFact } from "./measures.fact.js";
import { regimeFact } from "./regime.fact.js";
import { trainingFact } from "./training.fact.js";

/** Everything that can be asked. A new fact is a file beside this one and a name in this list. */
export const FACTS: readonly Fact[] = [
  evaluationsFact,
  criteriaFact,
  regimeFact,
  actionsFact,
  measuresFact,
  trainingFact,
];
export { actionsFact } from "./actions.fact.js";
export { criteriaFact } from "./criteria.fact.js";
export { evaluationsFact } from "./evaluations.fact.js";
export { measuresFact } from "./measures.fact.js";
export { regimeFact } from "./regime.fact.js";
export { trainingFact } from "./training.fact.js";
