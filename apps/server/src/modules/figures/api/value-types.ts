import { bucketLabel, type Grain, type Language, type Rating, ratings, writtenDay } from "@nen-nep/schema";
import { Arg, Field, Float, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { LanguageEnum } from "../../../core/language.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";

@Allow(signedIn)
@ObjectType("Bucket", { description: "A stretch of time." })
export class BucketType {
  @Field(() => DayScalar, { description: "Its first day." })
  start: string;

  @Field(() => DayScalar, { description: "The day after its last." })
  end: string;

  @Field(() => Boolean, { description: "Whether it is over; what a running one says may still change." })
  complete: boolean;

  /** Not published: how it is written. */
  grain: Grain | null;

  @Field(() => String, { description: "How it is written, such as `quý I/2019`." })
  label(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    if (this.grain) return bucketLabel(this, this.grain, language);
    const [start, end] = [this.start, this.end].map((day) => writtenDay(day, language));
    return language === "VI" ? `từ ${start} đến trước ${end}` : `from ${start} until before ${end}`;
  }
}

@Allow(signedIn)
@ObjectType("Change", {
  description:
    "The change against the period compared with, on cells observed in both and standardised for mix.",
})
export class ChangeType {
  @Field(() => Float, {
    nullable: true,
    description: "The earlier value on those cells; null where there are none.",
  })
  from: number | null;

  @Field(() => Float, { nullable: true, description: "By how much it changed, in the unit of the metric." })
  delta: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower end of the 95 % interval of the change; null under two cells.",
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval of the change." })
  high: number | null;

  @Field(() => Int, { description: "Cells observed in both periods, alike in session type and rubric." })
  pairedCells: number;

  @Field(() => Boolean, {
    description: "Whether the interval leaves out 0 and rests on at least five cells.",
  })
  distinguishable: boolean;
}

@Allow(signedIn)
@ObjectType("Difference", {
  description:
    "The plain difference of two shares, each of all cells of its period. A census has no interval: the bounds say what was not reported, not chance.",
})
export class DifferenceType {
  @Field(() => Float, {
    nullable: true,
    description: "The earlier share, 0 to 1; null where nothing was due.",
  })
  from: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The later share minus the earlier one; null where either is.",
  })
  delta: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The least the difference can be, whatever was not reported in either period; null for shares of what is recorded.",
  })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The most the difference can be, whatever was not reported in either period; null for shares of what is recorded.",
  })
  high: number | null;
}

const CHANGE = "The difference with the period compared with; null unless a comparison was asked for.";

@Allow(signedIn)
@ObjectType("Mean", { description: "A figure with its uncertainty, clustered by cell." })
export class MeanType {
  @Field(() => Int, { description: "Evaluations behind it; marks where it speaks of criteria." })
  n: number;

  @Field(() => Int, { description: "Distinct cells behind it." })
  cells: number;

  @Field(() => Float, {
    nullable: true,
    description: "The figure; null, not 0, where n = 0 or where it would pool what cannot be compared.",
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Standard deviation of the evaluations; null for shares and parts.",
  })
  sd: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower end of the 95 % interval; null under two cells.",
  })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Upper end of the 95 % interval; null under two cells.",
  })
  high: number | null;

  @Field(() => Boolean, { description: "Whether at least five distinct cells are behind it." })
  sufficient: boolean;

  @Field(() => ChangeType, {
    nullable: true,
    description: "The change; null unless a comparison was asked for.",
  })
  change: ChangeType | null;
}

@Allow(signedIn)
@ObjectType("AdjustedMean", {
  description: "A mean corrected for the severity of evaluators, with its uncertainty, clustered by cell.",
})
export class AdjustedMeanType extends MeanType {
  @Field(() => Float, {
    nullable: true,
    description:
      "Mean of the same n evaluations as they were given; its distance to the value is the correction.",
  })
  given: number | null;

  @Field(() => Int, {
    description:
      "Evaluations left out, because who gave them hangs on the other evaluators by a single cell: how far their severity may be off is not known.",
  })
  leftOut: number;
}

@Allow(signedIn)
@ObjectType("Percentile", {
  description: "A median or another percentile, interpolated between its neighbours; it has no interval.",
})
export class PercentileType {
  @Field(() => Int, { description: "Values behind it." })
  n: number;

  @Field(() => Int, { description: "Distinct cells behind it." })
  cells: number;

  @Field(() => Float, {
    nullable: true,
    description: "The figure; null, not 0, where n = 0 or where it would pool what cannot be compared.",
  })
  value: number | null;

  @Field(() => Boolean, { description: "Whether at least five distinct cells are behind it." })
  sufficient: boolean;
}

@Allow(signedIn)
@ObjectType("CensusShare", {
  description:
    "A share of all that was due, as far as it is known. A census has no interval but the bounds that unreported months allow.",
})
export class CensusShareType {
  @Field(() => Float, { nullable: true, description: "The share known, 0 to 1; null where nothing was due." })
  share: number | null;

  @Field(() => Float, { nullable: true, description: "The least it can be, whatever was not reported." })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "The most it can be, whatever was not reported." })
  high: number | null;

  @Field(() => Int, { description: "Held." })
  held: number;

  @Field(() => Int, { description: "Known not to have been held." })
  notHeld: number;

  @Field(() => Int, { description: "Not reported; not the same as not held." })
  unreported: number;

  @Field(() => Int, { description: "Postponed by a document; lawful, so not due." })
  postponed: number;

  @Field(() => Int, { description: "Not over, whatever happened so far; not yet due." })
  incomplete: number;

  @Field(() => Int, { description: "What the share is of." })
  of: number;

  @Field(() => DifferenceType, { nullable: true, description: CHANGE })
  change: DifferenceType | null;
}

@Allow(signedIn)
@ObjectType("Share", { description: "A share of all that is recorded: a census, so without an interval." })
export class ShareType {
  @Field(() => Int, { description: "How many are so." })
  count: number;

  @Field(() => Int, { description: "Of how many where it is known." })
  of: number;

  @Field(() => Float, { nullable: true, description: "The share, 0 to 1; null where nothing is known." })
  share: number | null;

  @Field(() => DifferenceType, { nullable: true, description: CHANGE })
  change: DifferenceType | null;
}

@Allow(signedIn)
@ObjectType("Tally", { description: "How many, and in how many cells." })
export class TallyType {
  @Field(() => Int, { description: "How many." })
  count: number;

  @Field(() => Int, { description: "In how many distinct cells." })
  cells: number;
}

const RatingEnum = publishEnum(ratings);

@Allow(signedIn)
@ObjectType("RatingCount", { description: "How many evaluations have a rating." })
export class RatingCountType {
  @Field(() => RatingEnum, { description: "The rating." })
  rating: Rating;

  @Field(() => Int, { description: "How many." })
  count: number;

  @Field(() => Float, {
    nullable: true,
    description: "Share of the rated evaluations, 0 to 1; null where there are none.",
  })
  share: number | null;
}
