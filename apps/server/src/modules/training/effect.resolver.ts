import type { CourseEffectKind, Language } from "@nen-nep/schema";
import { courseEffectKinds } from "@nen-nep/schema";
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { publishEnum } from "../../core/filter-inputs.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, signedIn } from "../../core/policy.js";
import type { Course } from "./courses.entity.js";
import { ofCourseReaders } from "./courses.rights.js";
import { CourseType } from "./courses.type.js";
import { courseEffect } from "./effect.loader.js";
import { type Arm, type CourseEffect, effectWords, MONTHS_AFTER, MONTHS_BEFORE } from "./effect.rules.js";

export const EffectKindEnum = publishEnum(courseEffectKinds);
const PERCENT = "percent of the points of the criteria that show its skills";

@Allow(signedIn)
@ObjectType("CourseArm", { description: "Some people before and after a course." })
export class CourseArmType implements Arm {
  @Field(() => Int, { description: "Persons; where two arms are compared, those of one cell count as one." })
  persons: number;

  @Field(() => Int, { description: "Distinct cells." })
  cells: number;

  @Field(() => Float, { nullable: true, description: `Mean before, ${PERCENT}; null without anybody.` })
  before: number | null;

  @Field(() => Float, { nullable: true, description: "Mean after; null without anybody." })
  after: number | null;
}

@Allow(signedIn)
@ObjectType("CourseEffect", {
  description: `What can be said of the skills of a course after it, from official evaluations of meetings that people chaired ${MONTHS_BEFORE} months before it and ${MONTHS_AFTER} after.`,
})
export class CourseEffectType implements CourseEffect {
  @Field(() => EffectKindEnum, { description: "What can be said." })
  kind: CourseEffectKind;

  @Field(() => Boolean, { description: "Whether a lot alone decided over anybody's seat." })
  byLot: boolean;

  @Field(() => CourseArmType, {
    description: "Those whom a lot alone gave a seat, whoever came, with two earlier meetings and one later.",
  })
  drawn: Arm;

  @Field(() => CourseArmType, { description: "Those whom the same lot left waiting, likewise." })
  waiting: Arm;

  @Field(() => Float, {
    nullable: true,
    description:
      "After, drawn − waiting, at equal before (analysis of covariance), percentage points; null without five cells in each arm.",
  })
  difference: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of its 95 % interval (HC3, t)." })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of its 95 % interval." })
  high: number | null;

  @Field(() => CourseArmType, { description: "Those who completed it, with a meeting before and one after." })
  completed: Arm;

  @Field(() => String, { description: "The same in words; it claims nothing that was not compared." })
  words(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return effectWords(this, language);
  }
}

@Resolver(() => CourseType)
export class CourseEffectResolver {
  @Allow(ofCourseReaders)
  @FieldResolver(() => CourseEffectType, {
    nullable: true,
    description: "Whether it helped; null until it is completed.",
  })
  async effect(@Root() course: Course, @Ctx() context: Context): Promise<CourseEffectType | null> {
    if (course.state !== "COMPLETED") return null;
    return Object.assign(new CourseEffectType(), await courseEffect(context, course));
  }
}
