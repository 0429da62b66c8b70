import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { Allow, holding } from "../../core/policy.js";
import type { Lesson, LessonOffer } from "./lessons.entity.js";
import { lessonList, offerList } from "./lessons.filter.js";
import { LESSON_WRITERS } from "./lessons.rights.js";
import { adoptLesson, declineLesson, drawLesson, offerLesson, withdrawLesson } from "./lessons.service.js";
import {
  AnswerOfferInput,
  DrawLessonInput,
  LessonOfferType,
  LessonType,
  OfferLessonInput,
  WithdrawLessonInput,
} from "./lessons.type.js";

const writers = holding(...LESSON_WRITERS);
const secretaries = holding("SECRETARY");

const byId = (id: string) => ({ where: { id: { eq: id } }, first: 1 });
const readLesson = async (context: Context, id: string): Promise<Lesson | null> =>
  (await connect(context, lessonList, byId(id))).nodes[0] ?? null;
const readOffer = async (context: Context, id: string): Promise<LessonOffer | null> =>
  (await connect(context, offerList, byId(id))).nodes[0] ?? null;

@Resolver()
export class LessonVerbsResolver {
  @Allow(writers)
  @Mutation(() => LessonType, {
    nullable: true,
    description: "Draws a lesson for a group from findings, or words one anew that is not offered yet.",
  })
  async drawLesson(
    @Ctx() context: Context,
    @Arg("input", () => DrawLessonInput, { description: "The lesson." }) input: DrawLessonInput,
  ): Promise<Lesson | null> {
    return readLesson(context, await drawLesson(context, input));
  }

  @Allow(writers)
  @Mutation(() => LessonType, {
    nullable: true,
    description: "Offers a lesson to the other cells of its group, or to those chosen.",
  })
  async offerLesson(
    @Ctx() context: Context,
    @Arg("input", () => OfferLessonInput, { description: "To whom." }) input: OfferLessonInput,
  ): Promise<Lesson | null> {
    return readLesson(context, await offerLesson(context, input));
  }

  @Allow(writers)
  @Mutation(() => LessonType, { nullable: true, description: "Withdraws a lesson, with a reason." })
  async withdrawLesson(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawLessonInput, { description: "Which, and why." }) input: WithdrawLessonInput,
  ): Promise<Lesson | null> {
    return readLesson(context, await withdrawLesson(context, input));
  }

  @Allow(secretaries)
  @Mutation(() => LessonOfferType, { nullable: true, description: "The cell adopts a lesson it is offered." })
  async adoptLesson(
    @Ctx() context: Context,
    @Arg("input", () => AnswerOfferInput, { description: "The answer." }) input: AnswerOfferInput,
  ): Promise<LessonOffer | null> {
    return readOffer(context, await adoptLesson(context, input));
  }

  @Allow(secretaries)
  @Mutation(() => LessonOfferType, {
    nullable: true,
    description: "The cell declines a lesson it is offered, and says why.",
  })
  async declineLesson(
    @Ctx() context: Context,
    @Arg("input", () => AnswerOfferInput, { description: "The answer." }) input: AnswerOfferInput,
  ): Promise<LessonOffer | null> {
    return readOffer(context, await declineLesson(context, input));
  }
}
