import { type Day, type Language } from "@nen-nep/schema";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { type Evaluation, EvaluationType } from "../evaluations/index.js";
import { type Cell, CellType, cellBy, type Person, PersonType, personBy } from "../organization/index.js";
import { type NeedRuleInTime, needRules } from "./need-rules.service.js";
import type { NeedRule, SkillLevel, TrainingNeed } from "./needs.entity.js";
import { needFilter, needList } from "./needs.filter.js";
import {
  evaluationSeen,
  evidenceOf,
  levelRule,
  type NeedEvidence,
  openRequestsOf,
  ruleOf,
  skillLevels,
  type TakenCourse,
  takenBy,
} from "./needs.loader.js";
import { NEED_OFFICIALS } from "./needs.rights.js";
import {
  NeedEvidenceType,
  NeedRuleType,
  SkillLevelType,
  TakenCourseType,
  TrainingNeedConnection,
  TrainingNeedType,
} from "./needs.type.js";
import { isNewInPost } from "./new-in-post.js";
import { assumptionWords, clearingWords, reasonWords } from "./words.rules.js";

const IN_LANGUAGE = { defaultValue: "VI", description: "In which language." } as const;

const percent = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

@ArgsType()
class NeedArgs extends PageArgs {
  @Field(() => needFilter.input, { nullable: true, description: "Which needs." })
  where?: object | null;

  @Field(() => [needList.orders.input], {
    nullable: true,
    description: "In which order; by cell unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => TrainingNeedType)
export class TrainingNeedResolver {
  @Allow(signedIn)
  @Query(() => TrainingNeedConnection, {
    nullable: true,
    description:
      "What is known of the skills of those in post that the actor may see, one entry a person and skill; beside officials each person sees their own.",
  })
  trainingNeeds(@Ctx() context: Context, @Args(() => NeedArgs) args: NeedArgs): Promise<Page<TrainingNeed>> {
    return connect(context, needList, args);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person." })
  person(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, need.personPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, need.cellPk);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Mean percent of the points over their meetings, recent ones weighing more, corrected for severity where it can be told; null without evidence.",
  })
  attained(@Root() need: TrainingNeed): number | null {
    return percent(need.attained);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "The level drawn to that of all by what their meetings leave open; null where it cannot be estimated.",
  })
  estimate(@Root() need: TrainingNeed): number | null {
    return percent(need.estimate);
  }

  @FieldResolver(() => Float, { nullable: true, description: "Lower end of its 95 % interval, percent." })
  low(@Root() need: TrainingNeed): number | null {
    return percent(need.low);
  }

  @FieldResolver(() => Float, { nullable: true, description: "Upper end of its 95 % interval, percent." })
  high(@Root() need: TrainingNeed): number | null {
    return percent(need.high);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Probability that the level is below what is required, 0 to 1; null where it cannot be told.",
  })
  probability(@Root() need: TrainingNeed): number | null {
    return need.probability === null ? null : need.probability / 10_000;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Mean percent of the others who chair in cells of the same group; null without any.",
  })
  peers(@Root() need: TrainingNeed): number | null {
    return percent(need.peers);
  }

  @FieldResolver(() => Int, { description: "What is required, percent." })
  async required(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<number> {
    return (await ruleOf(context, need.skill)).required;
  }

  @FieldResolver(() => [NeedEvidenceType], {
    description: "The official evaluations behind it, latest first; fifty at most.",
  })
  evidence(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<NeedEvidence[]> {
    return evidenceOf(context, need);
  }

  @FieldResolver(() => [TakenCourseType], {
    description: "Courses in the skill that they completed, latest first.",
  })
  async taken(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<TakenCourse[]> {
    return (await takenBy(context, need.personPk)).filter(({ skill }) => skill === need.skill);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether a head or deputy is in the first twelve months of the post and completed no course yet.",
  })
  async newInPost(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<boolean> {
    return isNewInPost(need, (await takenBy(context, need.personPk)).length > 0, context.today);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      "The day of the earliest open request for a course, in this skill or in any; null without one.",
  })
  async requestedOn(@Root() need: TrainingNeed, @Ctx() context: Context): Promise<Day | null> {
    const requests = await openRequestsOf(context, need.personPk);
    const own = requests.find(
      ({ kind, skill }) => kind === "COURSE" && (skill === null || skill === need.skill),
    );
    return own?.askedOn ?? null;
  }

  @FieldResolver(() => [String], { description: "Why they have this tier, one sentence each." })
  async reasons(
    @Root() need: TrainingNeed,
    @Ctx() context: Context,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): Promise<string[]> {
    const standing = {
      newInPost: await this.newInPost(need, context),
      taken: await this.taken(need, context),
      requestedOn: await this.requestedOn(need, context),
    };
    return reasonWords(need, await ruleOf(context, need.skill), standing, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What would end the need; null where there is none.",
  })
  clearing(
    @Root() need: TrainingNeed,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string | null {
    return clearingWords(need, language);
  }
}

@Resolver(() => NeedEvidenceType)
export class NeedEvidenceResolver {
  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description: "The evaluation, where the actor may see it.",
  })
  evaluation(@Root() evidence: NeedEvidence, @Ctx() context: Context): Promise<Evaluation | null> {
    return evaluationSeen(context, evidence.evaluationPk);
  }
}

@Resolver(() => SkillLevelType)
export class SkillLevelResolver {
  @Allow(holding(...NEED_OFFICIALS, "SECRETARY", "ANALYST"))
  @Query(() => [SkillLevelType], {
    nullable: true,
    description: "Each skill over all who chaired, as needs were last worked out; empty before that.",
  })
  skillLevels(@Ctx() context: Context): Promise<SkillLevel[]> {
    return skillLevels(context);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "The level that persons are drawn to, percent.",
  })
  mean(@Root() level: SkillLevel): number | null {
    return percent(level.mean);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Standard deviation of the levels of persons, percentage points; null where it cannot be told.",
  })
  between(@Root() level: SkillLevel): number | null {
    return percent(level.spread);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Standard deviation of the meetings of one person, percentage points.",
  })
  within(@Root() level: SkillLevel): number | null {
    return percent(level.noise);
  }

  @FieldResolver(() => NeedRuleType, { description: "The rule it was worked out by." })
  rule(@Root() level: SkillLevel, @Ctx() context: Context): Promise<NeedRule> {
    return levelRule(context, level);
  }

  @FieldResolver(() => String, { description: "What the estimates assume, to be shown with them." })
  assumption(@Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language): string {
    return assumptionWords(language);
  }
}

@Resolver(() => NeedRuleType)
export class NeedRuleResolver {
  @Allow(holding(...NEED_OFFICIALS, "SECRETARY", "ADMINISTRATOR"))
  @Query(() => [NeedRuleType], {
    nullable: true,
    description: "All versions of what is required of skills, by skill, latest first.",
  })
  needRules(@Ctx() context: Context): Promise<NeedRuleInTime[]> {
    return needRules(context);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is a proposal that no document asks for." })
  proposal(@Root() rule: NeedRule): boolean {
    return rule.proposal === 1;
  }
}
