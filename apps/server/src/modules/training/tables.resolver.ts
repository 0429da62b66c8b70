import type { CourseEffectKind, NeedTier, Skill } from "@nen-nep/schema";
import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { COURSE_READERS } from "./courses.rights.js";
import { SkillEnum } from "./courses.type.js";
import { EffectKindEnum } from "./effect.resolver.js";
import { NeedTierEnum } from "./needs.type.js";
import {
  type PublishedEffect,
  type PublishedNeed,
  type PublishedYear,
  type TrainingTables,
  trainingTables,
} from "./tables.service.js";

const WITHHELD = "null where it is withheld: fewer than ten, none among them, or what would tell them";

@Allow(signedIn)
@ObjectType("PublishedNeed", { description: "How many of those in post stand in a tier of a skill." })
export class PublishedNeedType implements PublishedNeed {
  @Field(() => SkillEnum, { description: "The skill." })
  skill: Skill;

  @Field(() => NeedTierEnum, { description: "The tier." })
  tier: NeedTier;

  @Field(() => Int, { nullable: true, description: `Rounded to five; ${WITHHELD}.` })
  count: number | null;
}

@Allow(signedIn)
@ObjectType("PublishedTrainingYear", {
  description: "Courses that ended in a year, and who took part in them.",
})
export class PublishedYearType implements PublishedYear {
  @Field(() => DayScalar, { description: "The first day of the year." })
  start: string;

  @Field(() => DayScalar, { description: "The day after its last." })
  end: string;

  @Field(() => Int, { description: "How many courses ended." })
  courses: number;

  @Field(() => Int, {
    nullable: true,
    description: "Their seats; null where they would tell a count below ten.",
  })
  seats: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many took part to the end, rounded to five; ${WITHHELD}.`,
  })
  tookPart: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many completed their course, rounded to five; ${WITHHELD}.`,
  })
  completed: number | null;
}

@Allow(signedIn)
@ObjectType("PublishedCourseEffect", { description: "What can be said of the skills of a course after it." })
export class PublishedEffectType implements PublishedEffect {
  @Field(() => String, { description: "The name of the course." })
  name: string;

  @Field(() => DayScalar, { description: "The day of its last session." })
  endsOn: string;

  @Field(() => EffectKindEnum, {
    description: "What can be said; not enough where an arm has fewer than ten cells.",
  })
  kind: CourseEffectKind;

  @Field(() => Float, {
    nullable: true,
    description:
      "After, drawn − waiting, at equal before, percentage points; null where an arm has fewer than ten cells.",
  })
  difference: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of its 95 % interval." })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of its 95 % interval." })
  high: number | null;

  @Field(() => Int, { nullable: true, description: "Cells of those drawn by lot, rounded to five." })
  drawn: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Cells of those left waiting by the same lot, rounded to five.",
  })
  waiting: number | null;
}

@Allow(signedIn)
@ObjectType("TrainingTables", { description: "Training in fixed tables; small counts are withheld." })
export class TrainingTablesType implements TrainingTables {
  @Field(() => [PublishedNeedType], { description: "Needs by skill and tier, as last worked out." })
  needs: PublishedNeed[];

  @Field(() => [PublishedYearType], { description: "Courses by year, of years that are over." })
  years: PublishedYear[];

  @Field(() => [PublishedEffectType], {
    description: "The effect of each course of these years, latest first; 100 at most.",
  })
  effects: PublishedEffect[];
}

@Resolver()
export class TrainingTablesResolver {
  @Allow(holding(...COURSE_READERS, "ANALYST"))
  @Query(() => TrainingTablesType, {
    nullable: true,
    description:
      "Needs, courses and their effects over the whole database, the same for all who may read it; small counts are withheld.",
  })
  trainingTables(@Ctx() context: Context): Promise<TrainingTables> {
    return trainingTables(context);
  }
}
