import "./letting-go.js";

export * from "./flags.entity.js";
export { flagFilter, flagList } from "./flags.filter.js";
export { flagById } from "./flags.loader.js";
export { CellFlagsResolver, FlagBasisResolver, FlagResolver } from "./flags.resolver.js";
export { FLAG_OFFICIALS, flagScope } from "./flags.rights.js";
export { contestFlag, dismissFlag, releaseFlags, useFlags } from "./flags.service.js";
export { FlagType } from "./flags.type.js";
export { keepFlags, refreshFlags } from "./keeping.js";
export { FlagRuleResolver, FlagTrialResolver } from "./rules.resolver.js";
export { enactFlagRule } from "./rules.service.js";
export { FlagVerbsResolver } from "./verbs.resolver.js";
export { factWords } from "./words.rules.js";
