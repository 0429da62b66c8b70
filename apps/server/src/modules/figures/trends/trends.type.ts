import { type TrendMetric, trendMetrics } from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { InstantScalar } from "../../../core/scalars.js";
import { BandType } from "../../evaluations/index.js";
import { type CellGroup, CellGroupType } from "../../organization/index.js";
import { BucketType, MeanType } from "../api/value-types.js";
import { EventType } from "./events.js";

export const TrendMetricEnum = publishEnum(trendMetrics);

@Allow(signedIn)
@ObjectType("FigurePoint", { description: "A figure of a bucket." })
export class FigurePointType {
  @Field(() => BucketType, { description: "The bucket." })
  bucket: BucketType;

  @Field(() => MeanType, {
    description:
      "The figure, without a value where nothing was evaluated, and its change against the same bucket a year earlier; the changes of a line are kept to 5 % false discoveries.",
  })
  figure: MeanType;
}

@Allow(signedIn)
@ObjectType("GroupTrend", { description: "A figure of a group: over time, and in the period." })
export class GroupTrendType {
  @Field(() => CellGroupType, { nullable: true, description: "The group; null for all of them together." })
  group: CellGroup | null;

  @Field(() => Int, { description: "Cells that were in it in the period, evaluated or not." })
  cells: number;

  @Field(() => MeanType, {
    description:
      "The figure in the period, and its change against the period compared with; changes over the groups are kept to 5 % false discoveries.",
  })
  figure: MeanType;

  @Field(() => [FigurePointType], { description: "The figure by bucket, over the stretch that is shown." })
  trend: FigurePointType[];
}

@Allow(signedIn)
@ObjectType("GroupTrends", {
  description:
    "A figure of all groups over time. On the official basis: superiors and delegations, ordinary meetings.",
})
export class GroupTrendsType {
  @Field(() => ID, { description: "Stands for the period, the comparison, the committee and the figure." })
  id: string;

  @Field(() => InstantScalar, { description: "The instant of the snapshot." })
  asOf: string;

  @Field(() => TrendMetricEnum, { description: "The figure." })
  metric: TrendMetric;

  @Field(() => BucketType, { description: "The period." })
  period: BucketType;

  @Field(() => BucketType, { nullable: true, description: "The period compared with." })
  comparedWith: BucketType | null;

  @Field(() => BucketType, {
    description:
      "The stretch that lines cover: at least two years to the end of the period, in whole buckets.",
  })
  shown: BucketType;

  @Field(() => GroupTrendType, { description: "All groups together." })
  all: GroupTrendType;

  @Field(() => [GroupTrendType], { description: "The groups that have cells, in their order." })
  groups: GroupTrendType[];

  @Field(() => [EventType], { description: "What came into force, or was, in the stretch that lines cover." })
  events: EventType[];

  @Field(() => [BandType], { description: "The bands of the rubric last used in the period." })
  bands: BandType[];
}
