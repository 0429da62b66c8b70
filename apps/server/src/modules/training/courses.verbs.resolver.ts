import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { completeCourse, recordAttendance } from "./attendance.service.js";
import { type Choice, chooseParticipants } from "./choosing.service.js";
import type { Course, Enrolment } from "./courses.entity.js";
import { enrolmentList } from "./courses.filter.js";
import {
  AnswerInvitationInput,
  CancelCourseInput,
  ChangeCourseInput,
  ChooseParticipantsInput,
  CompleteCourseInput,
  EnrolInput,
  OfCourseInput,
  RecordAttendanceInput,
  ScheduleCourseInput,
  WithdrawInput,
} from "./courses.inputs.js";
import { readCourse } from "./courses.resolver.js";
import { COURSE_WRITERS } from "./courses.rights.js";
import { cancelCourse, changeCourse, scheduleCourse } from "./courses.service.js";
import { ChoiceType, CourseType, EnrolmentType } from "./courses.type.js";
import { answerInvitation, enrol, inviteParticipants, withdraw } from "./enrolments.service.js";

const writers = holding(...COURSE_WRITERS);

const readEnrolment = async (context: Context, id: string): Promise<Enrolment | null> =>
  (await connect(context, enrolmentList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;

@Resolver()
export class CourseVerbsResolver {
  @Allow(writers)
  @Mutation(() => CourseType, { nullable: true, description: "Plans a course of a committee." })
  async scheduleCourse(
    @Ctx() context: Context,
    @Arg("input", () => ScheduleCourseInput, { description: "The course." }) input: ScheduleCourseInput,
  ): Promise<Course | null> {
    return readCourse(context, await scheduleCourse(context, input));
  }

  @Allow(writers)
  @Mutation(() => CourseType, {
    nullable: true,
    description: "Changes the plan of a course; its skills and seats only until invitations go out.",
  })
  async changeCourse(
    @Ctx() context: Context,
    @Arg("input", () => ChangeCourseInput, { description: "The plan." }) input: ChangeCourseInput,
  ): Promise<Course | null> {
    return readCourse(context, await changeCourse(context, input));
  }

  @Allow(writers)
  @Mutation(() => CourseType, { nullable: true, description: "Cancels a course, with a reason." })
  async cancelCourse(
    @Ctx() context: Context,
    @Arg("input", () => CancelCourseInput, { description: "Which, and why." }) input: CancelCourseInput,
  ): Promise<Course | null> {
    return readCourse(context, await cancelCourse(context, input));
  }

  @Allow(writers)
  @Mutation(() => ChoiceType, {
    nullable: true,
    description:
      "Chooses participants by need, quotas and lots among equals, everybody with a reason; anew until invitations go out.",
  })
  chooseParticipants(
    @Ctx() context: Context,
    @Arg("input", () => ChooseParticipantsInput, { description: "The terms." })
    input: ChooseParticipantsInput,
  ): Promise<Choice> {
    return chooseParticipants(context, input);
  }

  @Allow(writers)
  @Mutation(() => CourseType, {
    nullable: true,
    description: "Sends the invitations; from then on the choice stands.",
  })
  async inviteParticipants(
    @Ctx() context: Context,
    @Arg("input", () => OfCourseInput, { description: "Which course." }) input: OfCourseInput,
  ): Promise<Course | null> {
    return readCourse(context, await inviteParticipants(context, input));
  }

  @Allow(signedIn)
  @Mutation(() => EnrolmentType, {
    nullable: true,
    description: "The invited person answers, or an organiser as the person told them.",
  })
  async answerInvitation(
    @Ctx() context: Context,
    @Arg("input", () => AnswerInvitationInput, { description: "The answer." }) input: AnswerInvitationInput,
  ): Promise<Enrolment | null> {
    return readEnrolment(context, await answerInvitation(context, input));
  }

  @Allow(writers)
  @Mutation(() => EnrolmentType, {
    nullable: true,
    description: "Enrols somebody by hand where there is a seat, with a reason.",
  })
  async enrol(
    @Ctx() context: Context,
    @Arg("input", () => EnrolInput, { description: "Whom, and why." }) input: EnrolInput,
  ): Promise<Enrolment | null> {
    return readEnrolment(context, await enrol(context, input));
  }

  @Allow(signedIn)
  @Mutation(() => EnrolmentType, {
    nullable: true,
    description:
      "The person, or an organiser, gives the place up; the next reserve gets it until the day of the first session, then it stays empty.",
  })
  async withdraw(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawInput, { description: "Whose, and why." }) input: WithdrawInput,
  ): Promise<Enrolment | null> {
    return readEnrolment(context, await withdraw(context, input));
  }

  @Allow(writers)
  @Mutation(() => CourseType, {
    nullable: true,
    description: "Records who was at a session, or corrects it.",
  })
  async recordAttendance(
    @Ctx() context: Context,
    @Arg("input", () => RecordAttendanceInput, { description: "The session and its marks." })
    input: RecordAttendanceInput,
  ): Promise<Course | null> {
    return readCourse(context, await recordAttendance(context, input));
  }

  @Allow(writers)
  @Mutation(() => CourseType, {
    nullable: true,
    description: "Ends a course: whoever was at enough sessions has completed it.",
  })
  async completeCourse(
    @Ctx() context: Context,
    @Arg("input", () => CompleteCourseInput, { description: "Which, and who is judged otherwise." })
    input: CompleteCourseInput,
  ): Promise<Course | null> {
    return readCourse(context, await completeCourse(context, input));
  }
}
