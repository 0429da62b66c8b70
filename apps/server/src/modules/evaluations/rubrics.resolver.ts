import type { Band, Language, Quality, SessionType, Skill } from "@nen-nep/schema";
import { Arg, Ctx, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { criteriaOf, type RubricRow, rubricVersionsOf } from "./evaluations.loader.js";
import {
  BandType,
  CriterionType,
  QualityEnum,
  RubricType,
  ScoringStepType,
  SessionTypeEnum,
  SkillEnum,
} from "./evaluations.type.js";
import type { Criterion } from "./rubrics.entity.js";

@Resolver(() => RubricType)
export class RubricResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => [RubricType], { nullable: true, description: "All versions of all score sheets." })
  async rubrics(@Ctx() context: Context): Promise<RubricRow[]> {
    return rubricVersionsOf(await context.reader(), null);
  }

  @FieldResolver(() => String, { description: "Its name." })
  name(
    @Root() rubric: RubricRow,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return language === "EN" ? rubric.nameEn : rubric.name;
  }

  @FieldResolver(() => [BandType], { description: "Rating bands, highest first." })
  bands(@Root() rubric: RubricRow): Band[] {
    return JSON.parse(rubric.bands) as Band[];
  }

  @FieldResolver(() => Float, {
    description: "Smallest difference between two marks of a criterion without named steps, in points.",
  })
  grain(@Root() rubric: RubricRow): number {
    return rubric.grain / 100;
  }

  @FieldResolver(() => [CriterionType], { description: "Its criteria, in order." })
  criteria(@Root() rubric: RubricRow, @Ctx() context: Context): Promise<Criterion[]> {
    return criteriaOf(context, rubric.pk);
  }
}

@Resolver(() => CriterionType)
export class CriterionResolver {
  @FieldResolver(() => String, { description: "Its name." })
  name(
    @Root() criterion: Criterion,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return language === "EN" ? criterion.nameEn : criterion.name;
  }

  @FieldResolver(() => Float, { description: "Maximum points." })
  points(@Root() criterion: Criterion): number {
    return criterion.maxPoints / 100;
  }

  @FieldResolver(() => [QualityEnum], { description: "The qualities it shows." })
  qualities(@Root() criterion: Criterion): Quality[] {
    return JSON.parse(criterion.qualities) as Quality[];
  }

  @FieldResolver(() => [SkillEnum], { description: "The skills it shows." })
  skills(@Root() criterion: Criterion): Skill[] {
    return JSON.parse(criterion.skills) as Skill[];
  }

  @FieldResolver(() => [SessionTypeEnum], {
    nullable: true,
    description: "Session types it applies to; null for all.",
  })
  appliesTo(@Root() criterion: Criterion): SessionType[] | null {
    return criterion.appliesTo === null ? null : (JSON.parse(criterion.appliesTo) as SessionType[]);
  }

  @FieldResolver(() => [ScoringStepType], {
    description:
      "Named steps; empty where any multiple of the grain may be given. Nothing (0) may always be given.",
  })
  steps(@Root() criterion: Criterion): ScoringStepType[] {
    const steps = JSON.parse(criterion.steps) as ScoringStepType[];
    return steps.map((step) => ({ ...step, points: step.points / 100 }));
  }
}
