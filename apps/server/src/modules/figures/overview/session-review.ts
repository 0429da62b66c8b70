import { addDays } from "@nen-nep/schema";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { notFound } from "../../../core/errors.js";
import { connect } from "../../../core/page.js";
import { Allow, holding, signedIn } from "../../../core/policy.js";
import {
  type CommitteeSession,
  CommitteeSessionType,
  SESSION_READERS,
  sessionList,
} from "../../sessions/index.js";
import { overviewOf } from "./overview.js";
import { OverviewType } from "./overview.type.js";

@Allow(signedIn)
@ObjectType("SessionReview", {
  description: "What a committee looks at when it prepares a session: the one before, and what moved since.",
})
export class SessionReviewType {
  @Field(() => CommitteeSessionType, {
    nullable: true,
    description: "The session; null where none is recorded for today or ahead.",
  })
  session: CommitteeSession | null;

  @Field(() => CommitteeSessionType, {
    nullable: true,
    description: "The session before it; null for the first.",
  })
  previous: CommitteeSession | null;

  @Field(() => OverviewType, {
    nullable: true,
    description:
      "From the day of the session before until this one, or until today, compared with as many days before. Null without a session before.",
  })
  since: OverviewType | null;
}

@Resolver()
export class SessionReviewResolver {
  @Allow(holding(...SESSION_READERS))
  @Query(() => SessionReviewType, {
    nullable: true,
    description: "What a committee looks at when it prepares a session.",
  })
  async sessionReview(
    @Ctx() context: Context,
    @Arg("committee", () => ID, { description: "The committee." }) committee: string,
    @Arg("session", () => ID, {
      nullable: true,
      description: "The session; the next one, today's included, unless told.",
    })
    id: string | null,
  ): Promise<SessionReviewType> {
    const { today } = context;
    const find = async (where: object, direction: "ASC" | "DESC"): Promise<CommitteeSession | null> => {
      const orderBy = [{ by: "HELD_ON", direction }];
      const of = { ...where, committee: { id: { eq: committee } } };
      return (await connect(context, sessionList, { where: of, orderBy, first: 1 })).nodes[0] ?? null;
    };
    const session = await find(id == null ? { heldOn: { gte: today } } : { id: { eq: id } }, "ASC");
    if (id != null && session === null) throw notFound("The session");
    const previous = await find({ heldOn: { before: session?.heldOn ?? today } }, "DESC");
    const before = session && session.heldOn <= today ? session.heldOn : addDays(today, 1);
    const from = previous?.heldOn ?? before;
    return {
      session,
      previous,
      since: from < before ? await overviewOf(context, { from, before }, "PREVIOUS_PERIOD", committee) : null,
    };
  }
}
