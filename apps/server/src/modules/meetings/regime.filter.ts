import { Field, InputType, Int } from "type-graphql";
import type { FilterField } from "../../core/filter.js";
import { DayScalar } from "../../core/scalars.js";
import { cellFilter, cellScope } from "../organization/index.js";
import { cellMonths, dueMonths, dueQuarters } from "./cell-months.js";
import { MEETING_READERS } from "./meetings.rights.js";

@InputType({ description: "Conditions on how often something happened in a period." })
class PeriodCountFilter {
  @Field(() => DayScalar, { description: "The first day of the period." })
  from: string;

  @Field(() => DayScalar, { description: "The day after the last." })
  before: string;

  @Field(() => Int, { nullable: true, description: "At least so often; once unless told." })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: "At most so often." })
  lte?: number | null;
}

/** Cells whose months in the period meet a condition a number of times. */
const counting = (condition: string, description: string): FilterField => ({
  description,
  input: () => PeriodCountFilter,
  sql: (value: PeriodCountFilter, alias, { bag, context }) => {
    const { engine } = context.services.database;
    const cells = cellScope(context, MEETING_READERS, "c", bag);
    const { from, before, lte } = value;
    const months = cellMonths({ engine, bag, today: context.today, cells, from, before });
    const times = `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
    const least = value.gte ?? (lte == null ? 1 : 0);
    const most = lte == null ? "" : ` AND ${times} <= ${bag.add(lte)}`;
    return `${alias}.pk IN (WITH RECURSIVE ${months} SELECT f.cell_pk FROM cell_month f
      GROUP BY f.cell_pk HAVING ${times} >= ${bag.add(least)}${most})`;
  },
});

cellFilter.extend({
  unreportedMonths: counting(
    dueMonths.unreported,
    "Months of the period, over by now, of which nothing was reported.",
  ),
  notHeldMonths: counting(dueMonths.notHeld, "Months of the period declared not held."),
  quartersWithoutThematic: counting(
    dueQuarters.notHeld,
    "Quarters that end in the period, over and reported by now, without a thematic or combined meeting.",
  ),
});
