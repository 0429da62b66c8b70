export * from "./courses.entity.js";
export { keepNeeds, keepWorkingOut } from "./keeping.js";
export * from "./needs.entity.js";
export { needFilter } from "./needs.filter.js";
export {
  NeedEvidenceResolver,
  NeedRuleResolver,
  SkillLevelResolver,
  TrainingNeedResolver,
} from "./needs.resolver.js";
export { NEED_OFFICIALS } from "./needs.rights.js";
export { TrainingRequestResolver } from "./requests.resolver.js";
export { requestTraining } from "./requests.service.js";
export { refreshNeeds } from "./working-out.js";
