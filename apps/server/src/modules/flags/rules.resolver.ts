import { type FlagKind, type Language } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, holding } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { FlagRule } from "./flags.entity.js";
import { RULE_READERS, RULE_TRIERS } from "./flags.rights.js";
import { FlagKindEnum, FlagRuleType, FlagTrialType, TriedFlagType } from "./flags.type.js";
import { flagRules, type RuleInTime } from "./rules.service.js";
import { type Trial, type TrialQuestion, type TriedFlag, tryFlagRule } from "./trial.js";
import { flagWords, ruleWords } from "./words.rules.js";

const IN_LANGUAGE = { defaultValue: "VI", description: "In which language." } as const;

@ArgsType()
class TrialArgs implements TrialQuestion {
  @Field(() => FlagKindEnum, { description: "What the rule asks people to look at." })
  kind: FlagKind;

  @Field(() => Int, { description: "How many facts raise a flag, 1 to 24." })
  times: number;

  @Field(() => Int, { description: "Within how many months of the first, 1 to 36." })
  windowMonths: number;

  @Field(() => Int, {
    nullable: true,
    description: "Days overdue, or percent absent; null for kinds that have no threshold.",
  })
  threshold?: number | null;

  @Field(() => DayScalar, { description: "Facts that begin on this day or later." })
  from: string;

  @Field(() => DayScalar, { description: "Facts that begin before this day; ten years later at most." })
  before: string;
}

@Resolver(() => FlagRuleType)
export class FlagRuleResolver {
  @Allow(holding(...RULE_READERS))
  @Query(() => [FlagRuleType], {
    nullable: true,
    description: "All versions of the rules that raise flags, by kind, latest first.",
  })
  flagRules(@Ctx() context: Context): Promise<RuleInTime[]> {
    return flagRules(context);
  }

  @FieldResolver(() => Boolean, { description: "False where this version takes the rule out of force." })
  inForce(@Root() rule: FlagRule): boolean {
    return rule.inForce === 1;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a proposal that no document asks for." })
  proposal(@Root() rule: FlagRule): boolean {
    return rule.proposal === 1;
  }

  @FieldResolver(() => String, { description: "What it looks for, in words." })
  words(
    @Root() rule: FlagRule,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string {
    return ruleWords(rule, language);
  }
}

@Resolver(() => TriedFlagType)
export class FlagTrialResolver {
  @Allow(holding(...RULE_TRIERS))
  @Query(() => FlagTrialType, {
    nullable: true,
    description: "How many flags a rule would have raised in a period, and where. It writes nothing.",
  })
  tryFlagRule(@Ctx() context: Context, @Args(() => TrialArgs) args: TrialArgs): Promise<Trial> {
    return tryFlagRule(context, args);
  }

  @FieldResolver(() => String, { description: "What the records say, and what the rule looks for." })
  words(
    @Root() { terms, facts }: TriedFlag,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string {
    return flagWords(terms, facts, language);
  }
}
