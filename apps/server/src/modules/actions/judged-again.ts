import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { Allow, signedIn } from "../../core/policy.js";
import { type Criterion, CriterionType, criterionBy, markScope } from "../evaluations/index.js";
import type { Action } from "./actions.entity.js";
import { ActionType } from "./actions.type.js";
import { forParties } from "./parties.js";

interface Judgement {
  readonly criterionPk: number;
  readonly pointsBefore: number;
  readonly mostBefore: number;
  readonly pointsAfter: number;
  readonly mostAfter: number;
  readonly alike: number;
}

@Allow(signedIn)
@ObjectType("JudgedAgain", {
  description: "A criterion that a rectification answers, in the evaluation it came of and in the later one.",
})
export class JudgedAgainType {
  /** Not published: which criterion. */
  criterionPk: number;

  @Field(() => Float, { description: "Points ÷ the most there are, 0 to 1, in the evaluation it came of." })
  before: number;

  @Field(() => Float, { description: "The same in the evaluation it was closed with." })
  after: number;

  @Field(() => Boolean, {
    description:
      "Whether the two may be compared as they are: both of ordinary or both of model meetings, and neither or both by the cell itself.",
  })
  alike: boolean;
}

/** How criteria were judged before and after; of several earlier evaluations, the latest speaks. */
async function judgedAgain(context: Context, action: Action): Promise<JudgedAgainType[]> {
  const rows = await loadMany<Judgement>(context, "judgedAgain", action.pk, (session, keys) => {
    const bag = new ParameterBag();
    return session.query(
      `SELECT * FROM (SELECT t.pk AS parent, a.place, a.criterion_pk AS "criterionPk",
          was.points AS "pointsBefore", was.max_points AS "mostBefore",
          now.points AS "pointsAfter", now.max_points AS "mostAfter",
          CASE WHEN e.setting = l.setting AND (e.evaluator_kind = 'SELF') = (l.evaluator_kind = 'SELF') THEN 1 ELSE 0 END AS alike,
          ROW_NUMBER() OVER (PARTITION BY t.pk, c.key ORDER BY e.held_on DESC, e.pk DESC, a.place) AS latest
        FROM action t JOIN action_answer a ON a.action_pk = t.pk JOIN criterion c ON c.pk = a.criterion_pk
          JOIN evaluation e ON e.pk = a.evaluation_pk
          JOIN mark was ON was.evaluation_pk = e.pk AND was.criterion_pk = c.pk
          JOIN evaluation l ON l.pk = t.observation_pk
          JOIN mark now ON now.evaluation_pk = l.pk
          JOIN criterion again ON again.pk = now.criterion_pk AND again.key = c.key
        WHERE t.pk IN ${bag.list(keys)} AND was.points IS NOT NULL AND now.points IS NOT NULL
          AND ${markScope(context, "e", "c", bag)} AND ${markScope(context, "l", "again", bag)}) judged
      WHERE latest = 1 ORDER BY place`,
      bag.values,
    );
  });
  return rows.map(({ criterionPk, pointsBefore, mostBefore, pointsAfter, mostAfter, alike }) => ({
    criterionPk,
    before: pointsBefore / mostBefore,
    after: pointsAfter / mostAfter,
    alike: alike === 1,
  }));
}

@Resolver(() => ActionType)
export class ActionJudgedAgainResolver {
  @Allow(forParties)
  @FieldResolver(() => [JudgedAgainType], {
    nullable: true,
    description:
      "Each criterion it answers before and after, where it was closed with a later evaluation; null for those who may not read texts there.",
  })
  judgedAgain(@Root() action: Action, @Ctx() context: Context): Promise<JudgedAgainType[]> {
    return judgedAgain(context, action);
  }
}

@Resolver(() => JudgedAgainType)
export class JudgedAgainResolver {
  @FieldResolver(() => CriterionType, { description: "The criterion." })
  async criterion(@Root() { criterionPk }: JudgedAgainType, @Ctx() context: Context): Promise<Criterion> {
    return (await criterionBy(context, criterionPk))!;
  }
}
