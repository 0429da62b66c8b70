import {
  type AttentionKind,
  attentionKinds,
  type Month,
  type Rating,
  type Trend,
  trends,
} from "@nen-nep/schema";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar, InstantScalar, MonthScalar } from "../../../core/scalars.js";
import { BandType } from "../../evaluations/index.js";
import {
  type Cell,
  type CellGroup,
  CellGroupType,
  CellType,
  type Committee,
  CommitteeType,
} from "../../organization/index.js";
import { BucketType, CensusShareType, MeanType, RatingCountType } from "../api/value-types.js";

const TrendEnum = publishEnum(trends);
const AttentionKindEnum = publishEnum(attentionKinds);

@InputType("PeriodInput", { description: "A half-open stretch of days, at most 20 years." })
export class PeriodInput {
  @Field(() => DayScalar, { description: "The first day." })
  from: string;

  @Field(() => DayScalar, { description: "The day after the last." })
  before: string;
}

@Allow(signedIn)
@ObjectType("TrendPoint", { description: "The mean score of a bucket." })
export class TrendPointType {
  @Field(() => BucketType, { description: "The bucket." })
  bucket: BucketType;

  @Field(() => MeanType, { description: "Its mean score; without a value where nothing was evaluated." })
  score: MeanType;
}

@Allow(signedIn)
@ObjectType("GroupMonth", { description: "The regime of a group in a month." })
export class GroupMonthType {
  @Field(() => BucketType, { description: "The month." })
  bucket: BucketType;

  @Field(() => CensusShareType, { description: "Months held by its cells." })
  held: CensusShareType;
}

@Allow(signedIn)
@ObjectType("OverviewGroup", { description: "A group on the first page." })
export class OverviewGroupType {
  @Field(() => CellGroupType, { description: "The group." })
  group: CellGroup;

  @Field(() => Int, { description: "Cells that were in it in the period." })
  cells: number;

  @Field(() => MeanType, {
    description: "Mean score; changes over the groups are kept to 5 % false discoveries.",
  })
  score: MeanType;

  @Field(() => [TrendPointType], { description: "The score by bucket." })
  trend: TrendPointType[];

  @Field(() => [RatingCountType], {
    description: "Evaluations by rating; empty where they cannot be compared.",
  })
  ratings: { rating: Rating; count: number; share: number | null }[];

  @Field(() => [GroupMonthType], { description: "The regime by month." })
  months: GroupMonthType[];

  @Field(() => CensusShareType, { description: "Months held." })
  held: CensusShareType;
}

@Allow(signedIn)
@ObjectType("UnreportedCount", { description: "What nobody reported on." })
export class UnreportedCountType {
  @Field(() => Int, { description: "Cell-months." })
  cellMonths: number;

  @Field(() => Int, { description: "Cells with at least one." })
  cells: number;
}

@Allow(signedIn)
@ObjectType("Headline", { description: "What can truly be said in a sentence." })
export class HeadlineType {
  @Field(() => TrendEnum, { description: "Of the score; rising or falling only beyond chance." })
  quality: Trend;

  @Field(() => [CellGroupType], { description: "Groups whose whole 95 % interval is below the band Fair." })
  belowFair: CellGroup[];

  @Field(() => Float, {
    nullable: true,
    description: "Mean score out of 100; null where fewer than five cells are behind it.",
  })
  score: number | null;

  @Field(() => Float, { nullable: true, description: "Change in points on the cells seen in both periods." })
  change: number | null;

  @Field(() => TrendEnum, {
    description: "Of the months held; rising or falling only where the bounds do not meet.",
  })
  regime: Trend;
}

@Allow(signedIn)
@ObjectType("Attention", { description: "A cell that needs a decision first." })
export class AttentionType {
  @Field(() => AttentionKindEnum, { description: "Why." })
  kind: AttentionKind;

  @Field(() => CellType, { description: "The cell." })
  cell: Cell;

  @Field(() => Int, { description: "How many months or quarters; 1 where it was never evaluated." })
  count: number;

  @Field(() => DayScalar, { nullable: true, description: "Since when." })
  since: string | null;

  @Field(() => [MonthScalar], {
    description: "The months; for quarters their last ones; empty where never evaluated.",
  })
  months: readonly Month[];
}

@Allow(signedIn)
@ObjectType("Overview", {
  description:
    "The whole first page in one answer. Scores on the official basis: superiors and delegations, ordinary meetings.",
})
export class OverviewType {
  @Field(() => ID, { description: "Stands for the period, the comparison and the committee." })
  id: string;

  @Field(() => DayScalar, { description: "The business day." })
  today: string;

  @Field(() => InstantScalar, { description: "The instant of the snapshot." })
  asOf: string;

  @Field(() => BucketType, { description: "The period." })
  period: BucketType;

  @Field(() => BucketType, { nullable: true, description: "The period compared with." })
  comparedWith: BucketType | null;

  @Field(() => CommitteeType, { nullable: true, description: "The committee it is limited to." })
  committee: Committee | null;

  @Field(() => Int, { description: "Cells that existed in the period." })
  cells: number;

  @Field(() => HeadlineType, { description: "What can truly be said in a sentence." })
  headline: HeadlineType;

  @Field(() => CensusShareType, { description: "Months held." })
  held: CensusShareType;

  @Field(() => CensusShareType, { nullable: true, description: "Months held in the period compared with." })
  heldBefore: CensusShareType | null;

  @Field(() => CensusShareType, { description: "Quarters with a thematic meeting." })
  thematic: CensusShareType;

  @Field(() => CensusShareType, { nullable: true, description: "The same in the period compared with." })
  thematicBefore: CensusShareType | null;

  @Field(() => MeanType, { description: "Mean score." })
  score: MeanType;

  @Field(() => [TrendPointType], { description: "By quarter, or by month where the period is under a year." })
  trend: TrendPointType[];

  @Field(() => UnreportedCountType, { description: "Months nobody reported on." })
  unreported: UnreportedCountType;

  @Field(() => UnreportedCountType, { nullable: true, description: "The same in the period compared with." })
  unreportedBefore: UnreportedCountType | null;

  @Field(() => [OverviewGroupType], { description: "The groups in their order." })
  groups: OverviewGroupType[];

  @Field(() => [AttentionType], { description: "Most pressing first, at most ten." })
  attention: readonly AttentionType[];

  @Field(() => Int, { description: "How many there are in all." })
  attentionTotal: number;

  @Field(() => [RatingCountType], {
    description: "Evaluations by rating; empty where they cannot be compared.",
  })
  ratings: { rating: Rating; count: number; share: number | null }[];

  @Field(() => [BandType], { description: "The bands of the rubric last used in the period." })
  bands: BandType[];
}
