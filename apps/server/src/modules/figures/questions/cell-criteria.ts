import { addMonths, type Day } from "@nen-nep/schema";
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { invalid } from "../../../core/errors.js";
import { loadMany } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";
import {
  type Criterion,
  CriterionType,
  criterionBy,
  evaluationScope,
  OFFICIAL,
} from "../../evaluations/index.js";
import { type Cell, CellType } from "../../organization/index.js";

interface CellCriterion {
  readonly criterionPk: number;
  readonly n: number;
  readonly share: number;
  readonly groupShare: number | null;
  readonly groupN: number;
  readonly groupCells: number;
}

@Allow(signedIn)
@ObjectType("CellCriterion", {
  description: "What a cell attained on a criterion, beside the other cells of its group.",
})
export class CellCriterionType implements Omit<CellCriterion, "criterionPk"> {
  /** Not published: which criterion. */
  criterionPk: number;

  @Field(() => Int, { description: "Evaluations of the cell in which the criterion applied." })
  n: number;

  @Field(() => Float, { description: "Points earned ÷ applicable, 0 to 1, over those evaluations." })
  share: number;

  @Field(() => Float, {
    nullable: true,
    description: "The same over the other cells of its group; null without any.",
  })
  groupShare: number | null;

  @Field(() => Int, { description: "Evaluations behind the group's share." })
  groupN: number;

  @Field(() => Int, { description: "Cells behind the group's share." })
  groupCells: number;
}

@Resolver(() => CellCriterionType)
export class CellCriterionResolver {
  @FieldResolver(() => CriterionType, { description: "The criterion." })
  async criterion(@Root() entry: CellCriterion, @Ctx() context: Context): Promise<Criterion> {
    return (await criterionBy(context, entry.criterionPk))!;
  }
}

@Resolver(() => CellType)
export class CellCriteriaResolver {
  @FieldResolver(() => [CellCriterionType], {
    nullable: true,
    description:
      "Attainment by criterion on the official basis, lowest first, for meetings held in the period (ten years at most).",
  })
  criteria(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: Day,
    @Arg("before", () => DayScalar, { description: "The day after the last." }) before: Day,
  ): Promise<CellCriterion[]> {
    if (before <= from || before > addMonths(from, 120))
      throw invalid("before", "A period has ten years at most.");
    return criteriaOfCell(context, cell.pk, from, before);
  }
}

/** One statement for all cells a request asks about. */
function criteriaOfCell(context: Context, cellPk: number, from: Day, before: Day): Promise<CellCriterion[]> {
  return loadMany<CellCriterion>(context, `criteria:${from}:${before}`, cellPk, (session, keys) => {
    const bag = new ParameterBag();
    const others = "mk.cell_pk <> own.parent";
    return session.query(
      `WITH own AS (
          SELECT l.cell_pk AS parent, l.group_pk FROM cell_group_link l
            WHERE l.cell_pk IN ${bag.list(keys)} AND l.until IS NULL),
        marked AS (
          SELECT e.cell_pk, m.criterion_pk, COUNT(*) AS n, SUM(m.points) AS earned, SUM(m.max_points) AS applicable
            FROM evaluation e JOIN mark m ON m.evaluation_pk = e.pk AND m.points IS NOT NULL
            WHERE ${OFFICIAL("e")} AND e.held_on >= ${bag.add(from)} AND e.held_on < ${bag.add(before)}
              AND e.cell_pk IN (SELECT g.cell_pk FROM cell_group_link g
                WHERE g.until IS NULL AND g.group_pk IN (SELECT group_pk FROM own))
              AND ${evaluationScope(context, "e", bag)}
            GROUP BY e.cell_pk, m.criterion_pk),
        beside AS (
          SELECT own.parent, mk.criterion_pk,
            SUM(CASE WHEN ${others} THEN 0 ELSE mk.n END) AS n,
            SUM(CASE WHEN ${others} THEN 0 ELSE mk.earned END) AS earned,
            SUM(CASE WHEN ${others} THEN 0 ELSE mk.applicable END) AS applicable,
            SUM(CASE WHEN ${others} THEN mk.n ELSE 0 END) AS group_n,
            SUM(CASE WHEN ${others} THEN mk.earned ELSE 0 END) AS group_earned,
            SUM(CASE WHEN ${others} THEN mk.applicable ELSE 0 END) AS group_applicable,
            SUM(CASE WHEN ${others} THEN 1 ELSE 0 END) AS group_cells
          FROM own JOIN cell_group_link g ON g.group_pk = own.group_pk AND g.until IS NULL
            JOIN marked mk ON mk.cell_pk = g.cell_pk
          GROUP BY own.parent, mk.criterion_pk)
        SELECT parent, criterion_pk AS "criterionPk", n, 1.0 * earned / applicable AS share,
          1.0 * group_earned / NULLIF(group_applicable, 0) AS "groupShare", group_n AS "groupN",
          group_cells AS "groupCells"
        FROM beside WHERE n > 0 ORDER BY share, criterion_pk`,
      bag.values,
    );
  });
}
