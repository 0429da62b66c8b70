import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { addLinks } from "../actions/index.js";
import { addToTimeline, type TimelineEntry, TimelineEntryType } from "../organization/index.js";
import type { Enrolment } from "./courses.entity.js";
import { enrolmentBehind } from "./courses.loader.js";
import { EnrolmentType } from "./courses.type.js";
import { courseLinks, isTold } from "./timeline.links.js";

@Resolver(() => TimelineEntryType)
export class TrainingTimelineResolver {
  @FieldResolver(() => EnrolmentType, {
    nullable: true,
    description: "Who of the cell takes part in a course.",
  })
  enrolment(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Enrolment | null> {
    return enrolmentBehind(context, entry.kind === "TRAINING" ? entry.pk : null);
  }
}

addToTimeline({
  kind: "TRAINING",
  table: "enrolment",
  day: "(SELECT held.begins_on FROM course held WHERE held.pk = x.course_pk)",
  where: (context, bag) => isTold(context, bag),
});

addLinks(courseLinks);
