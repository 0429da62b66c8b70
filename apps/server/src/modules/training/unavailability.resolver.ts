import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { type Person, PersonType } from "../organization/index.js";
import { sessionsAway } from "./away.loader.js";
import { CourseSessionType } from "./course-sessions.type.js";
import type { CourseSession, Unavailability } from "./courses.entity.js";
import { MADE, Repeatable } from "./courses.inputs.js";
import {
  type DeclareUnavailable,
  daysAway,
  declareUnavailable,
  type WithdrawUnavailability,
  withdrawUnavailability,
} from "./unavailability.service.js";

@Allow(signedIn)
@ObjectType("Unavailability", {
  description: "Days on which somebody cannot attend a course; why is nobody's business.",
})
export class UnavailabilityType implements Pick<Unavailability, "id" | "version" | "fromDay" | "toDay"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for the verbs." })
  version: number;

  @Field(() => DayScalar, { description: "The first day." })
  fromDay: string;

  @Field(() => DayScalar, { description: "The last day." })
  toDay: string;
}

@InputType({ description: "Days on which somebody cannot attend a course." })
class DeclareUnavailableInput extends Repeatable implements DeclareUnavailable {
  @Field(() => ID, { nullable: true, description: MADE })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: "The person; the actor unless told." })
  personId?: string | null;

  @Field(() => DayScalar, { description: "The first day." })
  fromDay: string;

  @Field(() => DayScalar, { description: "The last day: today or later, within 24 months." })
  toDay: string;
}

@InputType({ description: "Days that are taken back." })
class WithdrawUnavailabilityInput extends Repeatable implements WithdrawUnavailability {
  @Field(() => ID, { description: "The days." })
  unavailabilityId: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@Resolver(() => PersonType)
export class UnavailabilityResolver {
  @FieldResolver(() => [UnavailabilityType], {
    description:
      "From today on, the days on which they cannot attend a course, for themselves and those who organise courses for their cell; none for others.",
  })
  unavailable(@Root() person: Person, @Ctx() context: Context): Promise<Unavailability[]> {
    return daysAway(context, person.pk);
  }

  @FieldResolver(() => [CourseSessionType], {
    description:
      "The sessions of a course on these days, for themselves and those who organise courses for their cell; none for others.",
  })
  awayAt(
    @Root() person: Person,
    @Ctx() context: Context,
    @Arg("courseId", () => ID, { description: "The course." }) courseId: string,
  ): Promise<CourseSession[]> {
    return sessionsAway(context, person.pk, courseId);
  }

  @Allow(signedIn)
  @Mutation(() => ID, {
    nullable: true,
    description: "Says on which days the person, or one of the organiser's cells, cannot attend a course.",
  })
  declareUnavailable(
    @Ctx() context: Context,
    @Arg("input", () => DeclareUnavailableInput, { description: "Who, and when." })
    input: DeclareUnavailableInput,
  ): Promise<string> {
    return declareUnavailable(context, input);
  }

  @Allow(signedIn)
  @Mutation(() => ID, { nullable: true, description: "Takes such days back." })
  withdrawUnavailability(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawUnavailabilityInput, { description: "Which." })
    input: WithdrawUnavailabilityInput,
  ): Promise<string> {
    return withdrawUnavailability(context, input);
  }
}
