import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { addToTimeline, type TimelineEntry, TimelineEntryType } from "../organization/index.js";
import type { Measure } from "./measures.entity.js";
import { measureBy } from "./measures.loader.js";
import { measureScope } from "./measures.rights.js";
import { MeasureType } from "./measures.type.js";

@Resolver(() => TimelineEntryType)
export class MeasureTimelineResolver {
  @FieldResolver(() => MeasureType, { nullable: true, description: "The case." })
  measure(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Measure | null> {
    return measureBy(context, entry.kind.startsWith("MEASURE") ? entry.pk : null);
  }
}

addToTimeline(
  {
    kind: "MEASURE_PROPOSED",
    table: "measure",
    day: "x.proposed_on",
    where: (context, bag) => measureScope(context, "x", bag),
  },
  {
    kind: "MEASURE_ANNOUNCED",
    table: "measure",
    day: "x.announced_on",
    where: (context, bag) => `x.announced_on IS NOT NULL AND ${measureScope(context, "x", bag)}`,
  },
  {
    kind: "MEASURE_ENDED",
    table: "measure",
    day: "x.ended_on",
    where: (context, bag) => `x.ended_on IS NOT NULL AND ${measureScope(context, "x", bag)}`,
  },
);
