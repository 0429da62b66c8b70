import type { EnrolmentState, EnrolmentStep, Language } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { LanguageEnum } from "../../core/language.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { type Cell, CellType, cellBy, type Person, PersonType, personBy } from "../organization/index.js";
import { sessionsAwayOf } from "./away.loader.js";
import type { Line } from "./choosing.rules.js";
import type { Choice } from "./choosing.service.js";
import { cameWords, choiceWords, outcomeWords } from "./choosing-words.rules.js";
import { CourseAttendanceType, CourseSessionType } from "./course-sessions.type.js";
import type { Course, CourseAttendanceMark, CourseSession, Enrolment } from "./courses.entity.js";
import { courseList, enrolmentFilter, enrolmentList } from "./courses.filter.js";
import { attendanceOf, courseBehind, courseBy } from "./courses.loader.js";
import { standingTo } from "./courses.rights.js";
import { enrolmentNext } from "./courses.rules.js";
import {
  ChoiceLineType,
  ChoiceType,
  CourseType,
  EnrolmentConnection,
  EnrolmentStateEnum,
  EnrolmentStepEnum,
  EnrolmentType,
} from "./courses.type.js";
import type { Facts } from "./quotas.rules.js";

@ArgsType()
export class EnrolmentArgs extends PageArgs {
  @Field(() => enrolmentFilter.input, { nullable: true, description: "Which enrolments." })
  where?: object | null;

  @Field(() => [enrolmentList.orders.input], {
    nullable: true,
    description: "In which order; those with a seat first, then reserves, then the others, unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

const factsOf = ({ facts }: Enrolment): Facts => JSON.parse(facts ?? "{}") as Facts;

const IN_LANGUAGE = { defaultValue: "VI", description: "In which language." } as const;

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @Allow(signedIn)
  @Query(() => EnrolmentConnection, {
    nullable: true,
    description:
      "Where people of the cells the actor looks after stand with courses, and the actor once invitations went out.",
  })
  enrolments(
    @Ctx() context: Context,
    @Args(() => EnrolmentArgs) args: EnrolmentArgs,
  ): Promise<Page<Enrolment>> {
    return connect(context, enrolmentList, args);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: "The course." })
  course(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<Course | null> {
    return courseBy(context, enrolment.coursePk);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person." })
  person(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, enrolment.personPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "Their cell." })
  cell(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, enrolment.cellPk);
  }

  @FieldResolver(() => String, {
    description:
      "How they came onto the course, or why not: by the choice, from the reserve, by hand; it stays when the course is over.",
  })
  async words(
    @Root() enrolment: Enrolment,
    @Ctx() context: Context,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): Promise<string> {
    const { away, ...facts } = factsOf(enrolment);
    const { organises, isOwn } = await standingTo(context, enrolment);
    // On which days somebody is away is told to them and to those who organise the course.
    return cameWords(
      { ...enrolment, facts: away && (organises || isOwn) ? { ...facts, away } : facts },
      language,
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What they attended, and how much was asked for; null until the course is ended.",
  })
  outcome(
    @Root() enrolment: Enrolment,
    @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language,
  ): string | null {
    return outcomeWords(factsOf(enrolment), language);
  }

  @FieldResolver(() => Boolean, { description: "Whether they were enrolled by hand." })
  byHand(@Root() enrolment: Enrolment): boolean {
    return enrolment.enrolledWords !== null;
  }

  @FieldResolver(() => [CourseSessionType], {
    description:
      "The sessions on days on which they said they cannot attend, for themselves and those who organise courses for their cell; none for others.",
  })
  awayAt(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<CourseSession[]> {
    return sessionsAwayOf(context, enrolment.pk);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What was said of it: why they declined or withdrew, how an answer for them is known, why they are judged otherwise; null where nothing.",
  })
  note(@Root() enrolment: Enrolment): string | null {
    return enrolment.words;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a lot among equals, and nothing else, decided between a seat and the waiting list.",
  })
  byLot(@Root() enrolment: Enrolment): boolean {
    return enrolment.byLot === 1;
  }

  @FieldResolver(() => [CourseAttendanceType], {
    description: "The sessions they were marked at, in their order.",
  })
  attendance(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<CourseAttendanceMark[]> {
    return attendanceOf(context, enrolment.pk);
  }

  @FieldResolver(() => [EnrolmentStepEnum], { description: "What the actor may do with it now." })
  async next(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<readonly EnrolmentStep[]> {
    const { state } = await courseBehind(context, enrolment.coursePk);
    return enrolmentNext(enrolment.state, state, await standingTo(context, enrolment));
  }
}

@Resolver(() => CourseAttendanceType)
export class CourseAttendanceResolver {
  @FieldResolver(() => Int, { description: "The number of the session, from 1." })
  session(@Root() mark: CourseAttendanceMark): number {
    return mark.place;
  }
}

@Resolver(() => ChoiceLineType)
export class ChoiceLineResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "The person." })
  person(@Root() line: Line, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, line.personPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "Their cell." })
  cell(@Root() line: Line, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, line.cellPk);
  }

  @FieldResolver(() => String, { description: "Why, in a sentence." })
  words(@Root() line: Line, @Arg("language", () => LanguageEnum, IN_LANGUAGE) language: Language): string {
    return choiceWords(line, language);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a lot among equals, and nothing else, decides between a seat and the waiting list.",
  })
  byLot(@Root() line: Line): boolean {
    return line.byLot === 1;
  }
}

@ArgsType()
class LineArgs {
  @Field(() => [EnrolmentStateEnum], { nullable: true, description: "Only those who stand so." })
  states?: EnrolmentState[] | null;

  @Field(() => Int, { defaultValue: 100, description: "How many, 1 to 1,000." })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: "How many are left out before." })
  skip: number;
}

const MOST_LINES = 1_000;

@Resolver(() => ChoiceType)
export class ChoiceResolver {
  @FieldResolver(() => CourseType, { nullable: true, description: "The course." })
  async course(@Root() choice: Choice, @Ctx() context: Context): Promise<Course | null> {
    const where = { id: { eq: choice.courseId } };
    return (await connect(context, courseList, { where, first: 1 })).nodes[0] ?? null;
  }

  @FieldResolver(() => Int, { description: "How many were looked at." })
  looked(@Root() choice: Choice): number {
    return choice.lines.length;
  }

  @FieldResolver(() => [ChoiceLineType], {
    description: "Everybody who was looked at, each with a reason: participants, reserves, then the others.",
  })
  lines(@Root() { lines }: Choice, @Args(() => LineArgs) { states, first, skip }: LineArgs): readonly Line[] {
    const asked = states ? lines.filter(({ state }) => states.includes(state)) : lines;
    return asked.slice(Math.max(0, skip)).slice(0, Math.min(Math.max(0, first), MOST_LINES));
  }

  @FieldResolver(() => [ChoiceLineType], {
    description: "Who has a seat now and had none by the choice before; none where there was none.",
  })
  entered(@Root() choice: Choice): readonly Line[] {
    return linesFor(choice, choice.entered);
  }

  @FieldResolver(() => [ChoiceLineType], {
    description: "Who had a seat by the choice before and has none now; none where there was none.",
  })
  left(@Root() choice: Choice): readonly Line[] {
    return linesFor(choice, choice.left);
  }
}

function linesFor({ lines }: Choice, personPks: readonly number[]): readonly Line[] {
  const wanted = new Set(personPks);
  return lines.filter(({ personPk }) => wanted.has(personPk));
}
