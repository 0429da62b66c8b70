import type { Rating, TrendMetric } from "@nen-nep/schema";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Allow, signedIn } from "../../../core/policy.js";
import { type CellGroup, CellGroupType } from "../../organization/index.js";
import { CensusShareType, DifferenceType, MeanType, RatingCountType } from "../api/value-types.js";
import { TrendMetricEnum } from "./trends.type.js";

@Allow(signedIn)
@ObjectType("ComparedGroup", { description: "A group beside another." })
export class ComparedGroupType {
  @Field(() => CellGroupType, { description: "The group." })
  group: CellGroup;

  @Field(() => Int, { description: "Cells that were in it in the period, evaluated or not." })
  cells: number;

  @Field(() => [RatingCountType], {
    description: "Evaluations by rating; empty where they cannot be compared.",
  })
  ratings: { rating: Rating; count: number; share: number | null }[];

  @Field(() => CensusShareType, { description: "Months held." })
  held: CensusShareType;
}

@Allow(signedIn)
@ObjectType("FigureDifference", { description: "A figure of two groups, and the difference between them." })
export class FigureDifferenceType {
  @Field(() => TrendMetricEnum, { description: "The figure." })
  metric: TrendMetric;

  @Field(() => MeanType, { description: "Of the first group." })
  first: MeanType;

  @Field(() => MeanType, { description: "Of the second group." })
  second: MeanType;

  @Field(() => Float, {
    nullable: true,
    description: "First minus second, in the unit of the figure; null where either has no value.",
  })
  delta: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Lower end of the 95 % interval of the difference; null where either has under two cells. The cells of the groups count as independent; one that moved between them in the period counts in both, which widens the interval.",
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of that interval." })
  high: number | null;

  @Field(() => Boolean, {
    description:
      "Whether the interval leaves out 0 and rests on at least five cells in either group; over the figures of the answer kept to 5 % false discoveries.",
  })
  distinguishable: boolean;
}

@Allow(signedIn)
@ObjectType("GroupDifference", {
  description: "Two groups side by side. Scores on the official basis.",
})
export class GroupDifferenceType {
  @Field(() => ID, { description: "Stands for the period, the committee and the groups." })
  id: string;

  @Field(() => ComparedGroupType, { description: "The first group." })
  first: ComparedGroupType;

  @Field(() => ComparedGroupType, { description: "The second group." })
  second: ComparedGroupType;

  @Field(() => [FigureDifferenceType], { description: "The figures, each of both groups." })
  figures: FigureDifferenceType[];

  @Field(() => DifferenceType, {
    description:
      "Share of months held: first minus second, `from` that of the second. A census without an interval: the bounds say what was not reported.",
  })
  held: DifferenceType;
}
