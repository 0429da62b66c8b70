import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding, Kept, signedIn } from "../../core/policy.js";
import { type Finding, FindingType, WORDS_READERS } from "../evaluations/index.js";
import {
  addToTimeline,
  type Cell,
  type CellGroup,
  CellGroupType,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
  groupBy,
  type TimelineEntry,
  TimelineEntryType,
} from "../organization/index.js";
import { defineLessonsDrawn, type Plan, PlanType, planBy } from "../plans/index.js";
import type { Lesson, LessonOffer } from "./lessons.entity.js";
import { lessonFilter, lessonList, offerFilter, offerList } from "./lessons.filter.js";
import { answersOf, findingsOf, type LessonAnswers, lessonBy, offerBy } from "./lessons.loader.js";
import { OFFER_READERS, offerScope } from "./lessons.rights.js";
import {
  LessonAnswersType,
  LessonConnection,
  LessonOfferConnection,
  LessonOfferType,
  LessonType,
} from "./lessons.type.js";

@ArgsType()
class LessonArgs extends PageArgs {
  @Field(() => lessonFilter.input, { nullable: true, description: "Which lessons." })
  where?: object | null;

  @Field(() => [lessonList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@ArgsType()
class OfferArgs extends PageArgs {
  @Field(() => offerFilter.input, { nullable: true, description: "Which offers." })
  where?: object | null;

  @Field(() => [offerList.orders.input], {
    nullable: true,
    description: "In which order; by the cell's code unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => LessonType)
export class LessonResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => LessonConnection, {
    nullable: true,
    description:
      "The lessons the actor may see: of the committees they cover, and those offered to their cells.",
  })
  lessons(@Ctx() context: Context, @Args(() => LessonArgs) args: LessonArgs): Promise<Page<Lesson>> {
    return connect(context, lessonList, args);
  }

  @FieldResolver(() => CellGroupType, { nullable: true, description: "The group it is drawn for." })
  group(@Root() lesson: Lesson, @Ctx() context: Context): Promise<CellGroup | null> {
    return groupBy(context, lesson.groupPk);
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee that draws it." })
  committee(@Root() lesson: Lesson, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, lesson.committeePk);
  }

  @FieldResolver(() => PlanType, {
    nullable: true,
    description: "The plan it is drawn under; null for none.",
  })
  plan(@Root() lesson: Lesson, @Ctx() context: Context): Promise<Plan | null> {
    return lesson.planPk === null ? Promise.resolve(null) : planBy(context, lesson.planPk);
  }

  @Allow(holding(...WORDS_READERS))
  @FieldResolver(() => [FindingType], {
    nullable: true,
    description: "The findings it rests on, of the evaluations the actor may read in full.",
  })
  findings(@Root() lesson: Lesson, @Ctx() context: Context): Promise<Finding[]> {
    return findingsOf(context, lesson.pk);
  }

  @FieldResolver(() => LessonAnswersType, { description: "What cells say of it, counted." })
  answers(@Root() lesson: Lesson, @Ctx() context: Context): Promise<LessonAnswers> {
    return answersOf(context, lesson.pk);
  }

  @Allow(holding(...OFFER_READERS))
  @FieldResolver(() => LessonOfferConnection, { nullable: true, description: "The cells it is offered to." })
  offers(
    @Root() lesson: Lesson,
    @Ctx() context: Context,
    @Args(() => OfferArgs) args: OfferArgs,
  ): Promise<Page<LessonOffer>> {
    return connect(context, offerList, args, { column: "lesson_pk", pk: lesson.pk });
  }
}

@Resolver(() => LessonOfferType)
export class LessonOfferResolver {
  @FieldResolver(() => LessonType, { nullable: true, description: "The lesson." })
  lesson(@Root() offer: LessonOffer, @Ctx() context: Context): Promise<Lesson | null> {
    return lessonBy(context, offer.lessonPk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell." })
  cell(@Root() offer: LessonOffer, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, offer.cellPk);
  }
}

@Resolver(() => CellType)
export class CellLessonsResolver {
  @Allow(holding(...OFFER_READERS))
  @FieldResolver(() => LessonOfferConnection, { nullable: true, description: "The lessons it is offered." })
  lessonOffers(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => OfferArgs) args: OfferArgs,
  ): Promise<Page<LessonOffer>> {
    return connect(context, offerList, args, { column: "cell_pk", pk: cell.pk });
  }
}

@Resolver(() => TimelineEntryType)
export class LessonTimelineResolver {
  @FieldResolver(() => LessonOfferType, { nullable: true, description: "The lesson that was adopted." })
  lessonOffer(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<LessonOffer | null> {
    return offerBy(context, entry.kind === "LESSON_ADOPTED" ? entry.pk : null);
  }
}

addToTimeline({
  kind: "LESSON_ADOPTED",
  table: "lesson_offer",
  day: "x.answered_on",
  where: (context, bag) => `x.answer = 'ADOPTED' AND ${offerScope(context, "x", bag)}`,
});

defineLessonsDrawn(
  (pilot) => `EXISTS (SELECT 1 FROM lesson_finding told JOIN lesson drawn ON drawn.pk = told.lesson_pk
    JOIN finding f ON f.pk = told.finding_pk JOIN evaluation e ON e.pk = f.evaluation_pk
    WHERE e.pilot_pk = ${pilot}.pk AND drawn.state <> 'WITHDRAWN')`,
);
