import { type Recurrence, recurrences } from "@nen-nep/schema";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";
import { CriterionType } from "../../evaluations/index.js";
import { ENOUGH } from "./recurrence.rules.js";

const RecurrenceEnum = publishEnum(recurrences);

@Allow(signedIn)
@ObjectType("RecurrenceSide", { description: "How it was in a span of days, as the records say today." })
export class RecurrenceSideType {
  @Field(() => DayScalar, { description: "The first day of the span." })
  from: string;

  @Field(() => DayScalar, {
    description:
      "The day after its last. Months and quarters count where they lie in it wholly and are over.",
  })
  before: string;

  @Field(() => Int, {
    nullable: true,
    description: "How often it was so: months, quarters, evaluations or actions. Null for a criterion.",
  })
  times: number | null;

  @Field(() => Int, {
    description:
      "Of how many whose records say whether it was so; for a criterion, in how many official evaluations it applied.",
  })
  among: number;

  @Field(() => Int, {
    description:
      "Of how many the records do not say: unreported months, meetings without a length or attendance, evaluations without a rating. In no other number.",
  })
  unknown: number;

  @Field(() => Int, {
    description:
      "Where it could not be so: months postponed by a document, months without a meeting, evaluations whose rubric leaves the criterion out. In no other number.",
  })
  notDue: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Points earned of the points that applied, 0 to 1. Null where it never applied, and for what is not a criterion.",
  })
  attainment: number | null;

  @Field(() => Boolean, { description: `Whether at least ${ENOUGH} are known; fewer say little.` })
  sufficient: boolean;
}

@Allow(signedIn)
@ObjectType("MeasureRecurrence", {
  description:
    "How often what a measure rests on was so before and after. It describes and is no effect: one cell says little, and poor results tend to rise by themselves.",
})
export class MeasureRecurrenceType {
  @Field(() => RecurrenceEnum, { description: "What can happen again." })
  kind: Recurrence;

  @Field(() => CriterionType, {
    nullable: true,
    description: "The criterion, in all versions of its rubric; null for other kinds.",
  })
  criterion: object | null;

  @Field(() => RecurrenceSideType, {
    description: "The twelve months before the proposal, or since what it rests on where that is older.",
  })
  before: RecurrenceSideType;

  @Field(() => RecurrenceSideType, {
    description: "The first twelve months from the announcement, as far as they have come.",
  })
  after: RecurrenceSideType;
}
