import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { loadMany } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { Allow, holding, signedIn } from "../../../core/policy.js";
import { addMonthsTo } from "../../../db/dialect.js";
import { clusteredMean, type MeanSums } from "../../../statistics/clustered.js";
import { EVALUATION_READERS, evaluationScope, OFFICIAL } from "../../evaluations/index.js";
import { type Lesson, LessonType, offerScope } from "../../lessons/index.js";
import type { MeanType } from "../api/value-types.js";
import { BeforeAndAfterType, MONTHS_BEFORE, NO_SUMS, scaledSums } from "./before-and-after.js";

@Allow(signedIn)
@ObjectType("LessonAfterwards", {
  description:
    "Evaluations of the cells that adopted a lesson, from the day they did, beside those of the other cells it was offered to, from the day it was offered. Cells choose whether they adopt: this is a description, no effect.",
})
export class LessonAfterwardsType {
  @Field(() => BeforeAndAfterType, { description: "Cells that adopted it." })
  adopters: BeforeAndAfterType;

  @Field(() => BeforeAndAfterType, { description: "Cells that declined it or have not answered." })
  others: BeforeAndAfterType;
}

interface Row extends MeanSums {
  readonly parent: number;
  readonly adopted: number;
  readonly later: number;
}

/** One statement for all lessons that a request asks about. */
const rowsOf = (context: Context, lessonPk: number): Promise<Row[]> =>
  loadMany<Row>(context, "lessonAfterwards", lessonPk, (session, keys) => {
    const bag = new ParameterBag();
    const since = "CASE WHEN o.answer = 'ADOPTED' THEN o.answered_on ELSE o.offered_on END";
    const earliest = addMonthsTo(session.engine, since, -MONTHS_BEFORE);
    const perCell = `SELECT o.lesson_pk AS parent, o.cell_pk, CASE WHEN o.answer = 'ADOPTED' THEN 1 ELSE 0 END AS adopted,
        CASE WHEN e.held_on >= ${since} THEN 1 ELSE 0 END AS later, COUNT(*) AS n, SUM(e.score) AS s, SUM(e.score * e.score) AS q
      FROM lesson_offer o JOIN evaluation e ON e.cell_pk = o.cell_pk AND e.held_on >= ${earliest}
      WHERE o.lesson_pk IN ${bag.list(keys)} AND e.score IS NOT NULL AND ${OFFICIAL("e")}
        AND ${offerScope(context, "o", bag)} AND ${evaluationScope(context, "e", bag)}
      GROUP BY 1, 2, 3, 4`;
    return session.query(
      `SELECT parent, adopted, later, COUNT(*) AS cells, SUM(n) AS n, SUM(s) AS s, SUM(n * n) AS nn,
          SUM(s * s) AS ss, SUM(n * s) AS ns, SUM(q) AS q
        FROM (${perCell}) cells GROUP BY 1, 2, 3`,
      bag.values,
    );
  });

@Resolver(() => LessonType)
export class LessonAfterwardsResolver {
  @Allow(holding(...EVALUATION_READERS))
  @FieldResolver(() => LessonAfterwardsType, {
    nullable: true,
    description:
      "How the cells it was offered to were evaluated before and after; null where it is not offered.",
  })
  async afterwards(@Root() lesson: Lesson, @Ctx() context: Context): Promise<LessonAfterwardsType | null> {
    if (lesson.offeredOn === null) return null;
    const rows = await rowsOf(context, lesson.pk);
    const mean = (adopted: number, later: number): MeanType => {
      const sums = rows.find((row) => row.adopted === adopted && row.later === later) ?? NO_SUMS;
      return { ...clusteredMean(scaledSums(sums), [0, 100]), change: null };
    };
    const beside = (adopted: number) => ({ before: mean(adopted, 0), after: mean(adopted, 1) });
    return { adopters: beside(1), others: beside(0) };
  }
}
