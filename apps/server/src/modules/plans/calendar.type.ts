import type { Language } from "@nen-nep/schema";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { LanguageEnum } from "../../core/language.js";
import { Allow, signedIn } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import type { CreateCalendarFeed } from "./calendar.service.js";
import type { CalendarFeed } from "./plans.entity.js";

@Allow(signedIn)
@ObjectType("CalendarFeed", {
  description: "An address at which a calendar program reads model meetings with its owner's rights.",
})
export class CalendarFeedType implements Pick<CalendarFeed, "id" | "language" | "createdAt"> {
  @Field(() => ID, { description: "The public id, for revoking it." })
  id: string;

  @Field(() => LanguageEnum, { description: "The language of its entries." })
  language: Language;

  @Field(() => InstantScalar, { description: "When it was made." })
  createdAt: string;
}

@Allow(signedIn)
@ObjectType("NewCalendarFeed", { description: "A calendar address just made." })
export class NewCalendarFeed {
  @Field(() => ID, { description: "The public id, for revoking it." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The path of the calendar, told this once: whoever has it reads the calendar. Null when the same key is sent again.",
  })
  address: string | null;
}

@InputType({ description: "A calendar address of one's own." })
export class CreateCalendarFeedInput implements CreateCalendarFeed {
  @Field(() => ID, {
    nullable: true,
    description: "Only the meetings of this delegation; null for all that one may see.",
  })
  delegationId?: string | null;

  @Field(() => LanguageEnum, { defaultValue: "VI", description: "The language of its entries." })
  language: Language;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
