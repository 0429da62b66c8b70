import { type Comparison, comparisons, type Grain, grains, type TrendMetric } from "@nen-nep/schema";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { invalid } from "../../../core/errors.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, holding } from "../../../core/policy.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { PeriodInput } from "../overview/overview.type.js";
import { trendsOf } from "./trends.js";
import { GroupTrendsType, TrendMetricEnum } from "./trends.type.js";

const ComparisonEnum = publishEnum(comparisons);
const GrainEnum = publishEnum(grains);
const EVERY: readonly Grain[] = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"];

@Resolver()
export class TrendsResolver {
  @Allow(holding(...EVALUATION_READERS))
  @Query(() => GroupTrendsType, {
    nullable: true,
    description: "A figure of all groups: in the period, how it changed, and over time.",
  })
  groupTrends(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { description: "The period." }) period: PeriodInput,
    @Arg("compareTo", () => ComparisonEnum, {
      nullable: true,
      description: "The period it is compared with.",
    })
    comparison: Comparison | null,
    @Arg("committee", () => ID, {
      nullable: true,
      description: "Only cells that stand today under this committee.",
    })
    committeeId: string | null,
    @Arg("metric", () => TrendMetricEnum, { defaultValue: "SCORE_MEAN", description: "The figure." })
    metric: TrendMetric,
    @Arg("every", () => GrainEnum, {
      defaultValue: "QUARTER",
      description: "How finely time is divided: by month, quarter, half-year or year.",
    })
    every: Grain,
  ): Promise<GroupTrendsType> {
    if (!EVERY.includes(every)) throw invalid("every", `Groups are followed every ${EVERY.join(", ")}.`);
    return trendsOf(context, {
      period: { ...period },
      comparison: comparison ?? null,
      committeeId: committeeId ?? null,
      metric,
      every,
    });
  }
}
