import { addDays, type Day, type FlagStep, type FlagSubject, type Language } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { accountBy } from "../identity/index.js";
import { type Cell, CellType, cellBy, type Person, PersonType, personBy } from "../organization/index.js";
import type { Flag, FlagBasis } from "./flags.entity.js";
import { flagFilter, flagList } from "./flags.filter.js";
import { basisOf, ruleOf } from "./flags.loader.js";
import { answerBy, nextFlagSteps } from "./flags.rules.js";
import {
  FlagBasisType,
  FlagConnection,
  FlagRuleType,
  FlagStepEnum,
  FlagSubjectEnum,
  FlagType,
} from "./flags.type.js";
import type { RuleInTime } from "./rules.service.js";
import { forExplanation, standingOf } from "./subject.js";
import { factWords, flagWords } from "./words.rules.js";

@ArgsType()
class FlagArgs extends PageArgs {
  @Field(() => flagFilter.input, { nullable: true, description: "Which flags." })
  where?: object | null;

  @Field(() => [flagList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => CellType)
export class CellFlagsResolver {
  @FieldResolver(() => FlagConnection, {
    nullable: true,
    description: "Its flags for review that the actor may see.",
  })
  flags(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => FlagArgs) args: FlagArgs,
  ): Promise<Page<Flag>> {
    return connect(context, flagList, args, { column: "cell_pk", pk: cell.pk });
  }
}

const IN_LANGUAGE = { defaultValue: "VI", description: "In which language." } as const;

@Resolver(() => FlagType)
export class FlagResolver {
  @Allow(signedIn)
  @Query(() => FlagConnection, {
    nullable: true,
    description: "The flags for review of the part the actor looks after, and those that concern the actor.",
  })
  flags(@Ctx() context: Context, @Args(() => FlagArgs) args: FlagArgs): Promise<Page<Flag>> {
    return connect(context, flagList, args);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() flag: Flag, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, flag.cellPk);
  }

  @FieldResolver(() => FlagSubjectEnum, { description: "Whom it concerns." })
  concerns(@Root() flag: Flag): FlagSubject {
    return flag.personPk === null ? "CELL_COMMITTEE" : "HEAD";
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The head it concerns; null where it concerns the cell committee.",
  })
  person(@Root() flag: Flag, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, flag.personPk);
  }

  @FieldResolver(() => DayScalar, { description: "The first day of what it rests on." })
  from(@Root() flag: Flag): Day {
    return flag.basisFrom;
  }

  @FieldResolver(() => DayScalar, { description: "The day after the last of what it rests on." })
  before(@Root() flag: Flag): Day {
    return flag.basisBefore;
  }

  @FieldResolver(() => FlagRuleType, {
    nullable: true,
    description: "The version of the rule that raised it.",
  })
  async rule(@Root() flag: Flag, @Ctx() context: Context): Promise<RuleInTime> {
    return Object.assign(await ruleOf(context, flag), { lastDay: null });
  }

  @FieldResolver(() => [FlagBasisType], { description: "The facts behind it, in their order." })
  basis(@Root() flag: Flag, @Ctx() context: Context): Promise<FlagBasis[]> {
    return basisOf(context, flag.pk);
  }

  @FieldResolver(() => String, { description: "What the records say, and what the rule looks for." })
  async words(
    @Root() flag: Flag,
    @Ctx() context: Context,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): Promise<string> {
    return flagWords(await ruleOf(context, flag), await basisOf(context, flag.pk), language);
  }

  @FieldResolver(() => DayScalar, {
    description:
      "The last day to explain before it may be used; it can be explained later as long as it is open.",
  })
  async answerBy(@Root() flag: Flag, @Ctx() context: Context): Promise<Day> {
    return answerBy(flag.raisedOn, (await ruleOf(context, flag)).answerDays);
  }

  @Allow(forExplanation)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What the subject explained. Where it concerns a person: null but for them and who decides on flags, and once it is used in a case but for them; there it is read with a purpose.",
  })
  explanation(@Root() flag: Flag): string | null {
    return flag.explanation;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account that explained; null where none did or it has no name.",
  })
  async explainedBy(@Root() flag: Flag, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, flag.explainedByPk))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the account that dismissed it; null where none did or it has no name.",
  })
  async dismissedBy(@Root() flag: Flag, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, flag.dismissedByPk))?.name ?? null;
  }

  @FieldResolver(() => [FlagStepEnum], { description: "What the actor may do with it now." })
  async next(@Root() flag: Flag, @Ctx() context: Context): Promise<FlagStep[]> {
    return nextFlagSteps(flag.state, await standingOf(context, flag));
  }
}

@Resolver(() => FlagBasisType)
export class FlagBasisResolver {
  @FieldResolver(() => DayScalar, {
    description: "The first day: of the period, of the meeting, or the due day.",
  })
  from(@Root() fact: FlagBasis): Day {
    return fact.begins;
  }

  @FieldResolver(() => DayScalar, { description: "The last day of it." })
  to(@Root() fact: FlagBasis): Day {
    return addDays(fact.ends, -1);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The public id of the evaluation, action or meeting; null for a month or quarter.",
  })
  recordId(@Root() { kind, fact }: FlagBasis): string | null {
    return kind === "MONTH" || kind === "QUARTER" ? null : fact.split(" ")[0]!;
  }

  @FieldResolver(() => String, { description: "The fact in words." })
  words(
    @Root() fact: FlagBasis,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string {
    return factWords(fact, language);
  }
}
