import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import type { Flag } from "./flags.entity.js";
import { flagList } from "./flags.filter.js";
import { FLAG_DECIDERS } from "./flags.rights.js";
import { contestFlag, dismissFlag } from "./flags.service.js";
import { ContestFlagInput, DismissFlagInput, EnactFlagRuleInput, FlagType } from "./flags.type.js";
import { enactFlagRule } from "./rules.service.js";

const read = async (context: Context, id: string): Promise<Flag | null> =>
  (await connect(context, flagList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

@Resolver()
export class FlagVerbsResolver {
  @Allow(signedIn)
  @Mutation(() => FlagType, {
    nullable: true,
    description: "The subject of a flag explains; it may be explained anew while the flag is open.",
  })
  async contestFlag(
    @Ctx() context: Context,
    @Arg("input", () => ContestFlagInput, { description: "The explanation." }) input: ContestFlagInput,
  ): Promise<Flag | null> {
    return read(context, await contestFlag(context, input));
  }

  @Allow(holding(...FLAG_DECIDERS))
  @Mutation(() => FlagType, {
    nullable: true,
    description:
      "Lets a flag rest, with a reason. Never by whom it concerns; the same facts raise none again.",
  })
  async dismissFlag(
    @Ctx() context: Context,
    @Arg("input", () => DismissFlagInput, { description: "Which, and why." }) input: DismissFlagInput,
  ): Promise<Flag | null> {
    return read(context, await dismissFlag(context, input));
  }

  @Allow(holding("ADMINISTRATOR"))
  @Mutation(() => ID, {
    nullable: true,
    description:
      "Brings a further version of a rule that raises flags into force; it looks at no fact before.",
  })
  enactFlagRule(
    @Ctx() context: Context,
    @Arg("input", () => EnactFlagRuleInput, { description: "The rule." }) input: EnactFlagRuleInput,
  ): Promise<string> {
    return enactFlagRule(context, input);
  }
}
