import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { addToTimeline, type TimelineEntry, TimelineEntryType, timelineId } from "../organization/index.js";
import type { Action } from "./actions.entity.js";
import { OPEN } from "./actions.filter.js";
import { actionBy } from "./actions.loader.js";
import { actionScope } from "./actions.rights.js";
import { ActionType } from "./actions.type.js";
import { causesOf, effectsOf } from "./chain.js";

@Resolver(() => TimelineEntryType)
export class ActionTimelineResolver {
  @FieldResolver(() => ActionType, { nullable: true, description: "The action." })
  action(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Action | null> {
    return actionBy(context, entry.kind.startsWith("ACTION") ? entry.pk : null);
  }

  @FieldResolver(() => [ID], {
    nullable: true,
    description: "The ids of earlier entries of this timeline that it came of.",
  })
  async causedBy(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<string[]> {
    return (await causesOf(context, entry)).map(timelineId);
  }

  @FieldResolver(() => [ID], {
    nullable: true,
    description: "The ids of later entries of this timeline that came of it.",
  })
  async ledTo(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<string[]> {
    return (await effectsOf(context, entry)).map(timelineId);
  }
}

addToTimeline(
  {
    kind: "ACTION_OPENED",
    table: "action",
    day: "x.opened_on",
    where: (context, bag) => actionScope(context, "x", bag),
  },
  {
    kind: "ACTION_DUE",
    table: "action",
    day: "x.due_on",
    where: (context, bag) => `${OPEN("x")} AND ${actionScope(context, "x", bag)}`,
  },
  {
    kind: "ACTION_CLOSED",
    table: "action",
    day: "x.closed_on",
    where: (context, bag) => `x.closed_on IS NOT NULL AND ${actionScope(context, "x", bag)}`,
  },
);
