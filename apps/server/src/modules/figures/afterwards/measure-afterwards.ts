import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { loadMany } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { Allow, holding } from "../../../core/policy.js";
import { addMonthsTo } from "../../../db/dialect.js";
import { clusteredMean, type MeanSums } from "../../../statistics/clustered.js";
import { EVALUATION_READERS, evaluationScope, OFFICIAL } from "../../evaluations/index.js";
import { type Measure, MeasureType } from "../../measures/index.js";
import { BeforeAndAfterType, MONTHS_BEFORE, NO_SUMS, scaledSums } from "./before-and-after.js";

type Row = MeanSums & { readonly parent: number; readonly later: number };

/** Official scores of the cells, before a case was proposed and after its decision was announced; one statement for all. */
const rowsOf = (context: Context, measurePk: number): Promise<Row[]> =>
  loadMany<Row>(context, "measureAfterwards", measurePk, (session, keys) => {
    const bag = new ParameterBag();
    const earliest = addMonthsTo(session.engine, "m.proposed_on", -MONTHS_BEFORE);
    return session.query(
      `SELECT m.pk AS parent, CASE WHEN e.held_on >= m.announced_on THEN 1 ELSE 0 END AS later,
          1 AS cells, COUNT(*) AS n, SUM(e.score) AS s, COUNT(*) * COUNT(*) AS nn,
          SUM(e.score) * SUM(e.score) AS ss, COUNT(*) * SUM(e.score) AS ns, SUM(e.score * e.score) AS q
        FROM measure m JOIN evaluation e ON e.cell_pk = m.cell_pk AND e.held_on >= ${earliest}
          AND (e.held_on < m.proposed_on OR e.held_on >= m.announced_on)
        WHERE m.pk IN ${bag.list(keys)} AND e.score IS NOT NULL AND ${OFFICIAL("e")}
          AND ${evaluationScope(context, "e", bag)}
        GROUP BY 1, 2`,
      bag.values,
    );
  });

@Resolver(() => MeasureType)
export class MeasureAfterwardsResolver {
  @Allow(holding(...EVALUATION_READERS))
  @FieldResolver(() => BeforeAndAfterType, {
    nullable: true,
    description:
      "How the cell was evaluated in the twelve months before the proposal and from the announcement on. Poor results tend to rise by themselves, and one cell says little: a description, no effect. Null before it is in force.",
  })
  async afterwards(@Root() measure: Measure, @Ctx() context: Context): Promise<BeforeAndAfterType | null> {
    if (measure.announcedOn === null || measure.state === "ANNULLED") return null;
    const rows = await rowsOf(context, measure.pk);
    const mean = (later: number) => {
      const sums = rows.find((row) => row.later === later) ?? NO_SUMS;
      return { ...clusteredMean(scaledSums(sums), [0, 100]), change: null };
    };
    return { before: mean(0), after: mean(1) };
  }
}
