import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, signedIn } from "../../core/policy.js";
import { type Delegation, DelegationType, delegationBy } from "../organization/index.js";
import { calendarFeeds, createCalendarFeed, revokeCalendarFeed } from "./calendar.service.js";
import { CalendarFeedType, CreateCalendarFeedInput, NewCalendarFeed } from "./calendar.type.js";
import type { CalendarFeed } from "./plans.entity.js";

@Resolver(() => CalendarFeedType)
export class CalendarResolver {
  @Allow(signedIn)
  @Query(() => [CalendarFeedType], {
    nullable: true,
    description: "One's calendar addresses that are in force, newest first.",
  })
  calendarFeeds(@Ctx() context: Context): Promise<CalendarFeed[]> {
    return calendarFeeds(context);
  }

  @Allow(signedIn)
  @Mutation(() => NewCalendarFeed, {
    nullable: true,
    description: "Makes a calendar address of one's own. It shows what one may see, for as long as one may.",
  })
  createCalendarFeed(
    @Ctx() context: Context,
    @Arg("input", () => CreateCalendarFeedInput, { description: "Of what." }) input: CreateCalendarFeedInput,
  ): Promise<NewCalendarFeed> {
    return createCalendarFeed(context, input);
  }

  @Allow(signedIn)
  @Mutation(() => ID, { nullable: true, description: "Ends a calendar address of one's own." })
  revokeCalendarFeed(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The address." }) id: string,
  ): Promise<string> {
    return revokeCalendarFeed(context, id);
  }

  @FieldResolver(() => DelegationType, {
    nullable: true,
    description: "The one delegation it tells of; null for all that its owner may see.",
  })
  delegation(@Root() feed: CalendarFeed, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, feed.delegationPk);
  }
}
