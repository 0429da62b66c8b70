import type { CourseStep, Day, Language, Skill } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { type Committee, CommitteeType, committeeBy } from "../organization/index.js";
import { CourseSessionType, MarkCountType, PlannedSessionType } from "./course-sessions.type.js";
import type { Course, CourseSession, Enrolment } from "./courses.entity.js";
import { courseFilter, courseList, enrolmentList } from "./courses.filter.js";
import {
  countsOf,
  type MarkCount,
  markCountsOf,
  type StateCount,
  sessionsOf,
  skillsOf,
} from "./courses.loader.js";
import { COURSE_WRITERS, ofCourseReaders, ofSessionReaders, organisesCourse } from "./courses.rights.js";
import {
  courseNext,
  HELD,
  keepsWaiting,
  type PlannedSession,
  SEATED,
  standardSessions,
} from "./courses.rules.js";
import {
  ChoiceTermsType,
  CourseConnection,
  CourseStepEnum,
  CourseType,
  EnrolmentConnection,
  EnrolmentCountType,
  SkillEnum,
} from "./courses.type.js";
import { EnrolmentArgs } from "./enrolments.resolver.js";
import type { Terms } from "./quotas.rules.js";

@ArgsType()
class CourseArgs extends PageArgs {
  @Field(() => courseFilter.input, { nullable: true, description: "Which courses." })
  where?: object | null;

  @Field(() => [courseList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

/** A course by its public id, where the actor may see it. */
export const readCourse = async (context: Context, id: string): Promise<Course | null> =>
  (await connect(context, courseList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

@Resolver(() => CourseType)
export class CourseResolver {
  @Allow(signedIn)
  @Query(() => CourseConnection, {
    nullable: true,
    description:
      "The courses of the committees the actor covers, and those that they, or people of cells they look after, are enrolled in.",
  })
  courses(@Ctx() context: Context, @Args(() => CourseArgs) args: CourseArgs): Promise<Page<Course>> {
    return connect(context, courseList, args);
  }

  @Allow(signedIn)
  @Query(() => CourseType, { nullable: true, description: "One course; null where there is none to see." })
  course(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The public id." }) id: string,
  ): Promise<Course | null> {
    return readCourse(context, id);
  }

  @Allow(holding(...COURSE_WRITERS))
  @Query(() => [PlannedSessionType], {
    nullable: true,
    description: "The sessions of a usual course of three days, with a role-play of each kind of meeting.",
  })
  standardSessions(
    @Arg("from", () => DayScalar, { description: "The first day; Saturdays and Sundays are passed over." })
    from: Day,
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): PlannedSession[] {
    return standardSessions(from, language);
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee that holds it." })
  committee(@Root() course: Course, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, course.committeePk);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where it is held; null where nothing is said.",
  })
  place(@Root() course: Course): string | null {
    return course.place;
  }

  @FieldResolver(() => [SkillEnum], { description: "The skills that it teaches." })
  skills(@Root() course: Course, @Ctx() context: Context): Promise<Skill[]> {
    return skillsOf(context, course.pk);
  }

  @FieldResolver(() => [CourseSessionType], { description: "Its sessions, in their order." })
  sessions(@Root() course: Course, @Ctx() context: Context): Promise<CourseSession[]> {
    return sessionsOf(context, course.pk);
  }

  @Allow(ofCourseReaders)
  @FieldResolver(() => ChoiceTermsType, {
    nullable: true,
    description: "The terms that participants were chosen by; null until then, and for participants.",
  })
  terms(@Root() course: Course): Terms | null {
    return course.terms === null ? null : (JSON.parse(course.terms) as Terms);
  }

  @FieldResolver(() => EnrolmentConnection, {
    nullable: true,
    description: "Who takes part, is in reserve, left or was not chosen, as far as the actor may see.",
  })
  participants(
    @Root() course: Course,
    @Ctx() context: Context,
    @Args(() => EnrolmentArgs) args: EnrolmentArgs,
  ): Promise<Page<Enrolment>> {
    return connect(context, enrolmentList, args, { column: "course_pk", pk: course.pk });
  }

  @Allow(ofCourseReaders)
  @FieldResolver(() => [EnrolmentCountType], {
    nullable: true,
    description: "How many stand where; null for participants.",
  })
  counts(@Root() course: Course, @Ctx() context: Context): Promise<StateCount[]> {
    return countsOf(context, course.pk);
  }

  @Allow(ofCourseReaders)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Reserves, and those not chosen for want of a seat; null once nobody moves up any more, and for participants.",
  })
  async waiting(@Root() course: Course, @Ctx() context: Context): Promise<number | null> {
    if (!keepsWaiting(course, context.today)) return null;
    return (await countsOf(context, course.pk)).reduce((sum, { waiting }) => sum + waiting, 0);
  }

  @Allow(ofCourseReaders)
  @FieldResolver(() => Int, {
    nullable: true,
    description: "Seats that nobody holds; null for participants.",
  })
  async free(@Root() course: Course, @Ctx() context: Context): Promise<number> {
    const held = (await countsOf(context, course.pk)).filter(({ state }) => HELD.includes(state));
    return course.seats - held.reduce((sum, { count }) => sum + count, 0);
  }

  @FieldResolver(() => [CourseStepEnum], { description: "What the actor may do with it now." })
  async next(@Root() course: Course, @Ctx() context: Context): Promise<readonly CourseStep[]> {
    if (!(await organisesCourse(context, course.pk))) return [];
    const holdsSeat = (await countsOf(context, course.pk)).some(({ state }) => SEATED.includes(state));
    return courseNext(course, context.today).filter((step) => step !== "INVITE" || holdsSeat);
  }
}

@Resolver(() => CourseSessionType)
export class CourseSessionResolver {
  @FieldResolver(() => Int, { description: "Its number, from 1." })
  number(@Root() session: CourseSession): number {
    return session.place;
  }

  @Allow(ofSessionReaders)
  @FieldResolver(() => [MarkCountType], {
    nullable: true,
    description:
      "How those who hold a seat are marked; nothing until attendance is recorded, null for participants.",
  })
  marks(@Root() session: CourseSession, @Ctx() context: Context): Promise<MarkCount[]> {
    return markCountsOf(context, session);
  }
}
