import { type Comparison, comparisons, type Day, type TrendMetric } from "@nen-nep/schema";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { invalid } from "../../../core/errors.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, holding } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { PeriodInput } from "../overview/overview.type.js";
import { checkPeriod } from "../overview/period.js";
import { cellChangesOf } from "./cell-changes.js";
import { CellChangesType } from "./cell-changes.type.js";
import { differenceOf } from "./difference.js";
import { GroupDifferenceType } from "./difference.type.js";
import { EventType, eventsOf } from "./events.js";
import { TrendMetricEnum } from "./trends.type.js";

const ComparisonEnum = publishEnum(comparisons);
const MOST_CELLS = 50;

/** What stands behind a trend: documents, cells, another group. */
@Resolver()
export class BehindResolver {
  @Allow(holding(...EVALUATION_READERS))
  @Query(() => [EventType], {
    nullable: true,
    description:
      "Versions of the rules and of score sheets in force at some time in the period, oldest first; of score sheets those that evaluations rest on.",
  })
  events(
    @Ctx() context: Context,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: Day,
    @Arg("before", () => DayScalar, { description: "The day after the last." }) before: Day,
  ): Promise<EventType[]> {
    checkPeriod({ from, before });
    return eventsOf(context, { from, before });
  }

  @Allow(holding(...EVALUATION_READERS))
  @Query(() => GroupDifferenceType, {
    nullable: true,
    description: "Two groups side by side, and which differences can be told from chance.",
  })
  groupDifference(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { description: "The period." }) period: PeriodInput,
    @Arg("first", () => String, { description: "The key of the first group, such as SCHOOL." }) first: string,
    @Arg("second", () => String, { description: "The key of the second group." }) second: string,
    @Arg("committee", () => ID, {
      nullable: true,
      description: "Only cells that stand today under this committee.",
    })
    committeeId: string | null,
  ): Promise<GroupDifferenceType> {
    return differenceOf(context, { period: { ...period }, committeeId: committeeId ?? null, first, second });
  }

  @Allow(holding(...EVALUATION_READERS))
  @Query(() => CellChangesType, {
    nullable: true,
    description: "The cells behind the change of a group between two periods: each with its own part of it.",
  })
  cellChanges(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { description: "The period." }) period: PeriodInput,
    @Arg("compareTo", () => ComparisonEnum, { description: "The period it is compared with." })
    comparison: Comparison,
    @Arg("committee", () => ID, {
      nullable: true,
      description: "Only cells that stand today under this committee.",
    })
    committeeId: string | null,
    @Arg("group", () => String, {
      nullable: true,
      description: "The key of a group, such as SCHOOL; all groups together unless told.",
    })
    group: string | null,
    @Arg("metric", () => TrendMetricEnum, { defaultValue: "SCORE_MEAN", description: "The figure." })
    metric: TrendMetric,
    @Arg("first", () => Int, {
      defaultValue: 5,
      description: "How many cells are listed on either side, 1 to 50.",
    })
    first: number,
  ): Promise<CellChangesType> {
    if (first < 1 || first > MOST_CELLS) throw invalid("first", `first is from 1 to ${MOST_CELLS}.`);
    return cellChangesOf(context, {
      period: { ...period },
      comparison,
      committeeId: committeeId ?? null,
      group: group ?? null,
      metric,
      first,
    });
  }
}
