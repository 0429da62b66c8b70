import { type ChangeTopic, changeTopics } from "@nen-nep/schema";
import { Arg, Field, ID, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Context } from "../../core/context.js";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, signedIn } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import { type Change, changesFor } from "./changes.js";

const ChangeTopicEnum = publishEnum(changeTopics);

@Allow(signedIn)
@ObjectType("LiveChange", { description: "That something changed; what it is now, is asked for by a query." })
export class LiveChangeType implements Change {
  @Field(() => ChangeTopicEnum, { description: "What kind of record." })
  topic: ChangeTopic;

  @Field(() => [ID], {
    description: "Which of the records one sees, 100 at most; empty where they are more, or have no id.",
  })
  ids: readonly string[];

  @Field(() => InstantScalar, { description: "When it was written." })
  at: string;
}

@Resolver(() => LiveChangeType)
export class ChangesResolver {
  @Allow(signedIn)
  @Subscription(() => LiveChangeType, {
    description:
      "Tells what others write while one listens, by the rights of that moment, without contents; over WebSocket.",
    subscribe: ({ args, context }) =>
      changesFor(context as Context, (args as { topics: readonly ChangeTopic[] }).topics),
  })
  changed(
    @Root() change: Change,
    @Arg("topics", () => [ChangeTopicEnum], { description: "The kinds of records." })
    _topics: readonly ChangeTopic[],
  ): Change {
    return change;
  }
}
