import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Context } from "../../core/context.js";
import type { AuditEntry } from "../../core/core.entity.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, type Policy, signedIn } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import type { Account } from "./identity.entity.js";
import { AccountType } from "./identity.type.js";

const holds = (context: Context, role: string) =>
  context.actor?.grants.some((grant) => grant.role === role) ?? false;

/** Words of persons: of one's own entries, and for the standing committee; administrators keep watch without them. */
const whoMayReadTexts: Policy = {
  words: "the standing committee, and whoever wrote it",
  allows: (context, source) =>
    (source as AuditEntryType).accountPk === context.actor?.accountPk ||
    (holds(context, "STANDING_COMMITTEE") && !holds(context, "ADMINISTRATOR")),
};

@Allow(signedIn)
@ObjectType("AuditEntry", {
  description: "Something that was done, by whom and when. Never changed afterwards.",
})
export class AuditEntryType
  implements Pick<AuditEntry, "seq" | "at" | "verb" | "subject" | "subjectId" | "count">
{
  /** Not published: what the rights on words follow. */
  accountPk: number | null;

  @Field(() => Int, { description: "Its number, without gaps: the order of what was done." })
  seq: number;

  @Field(() => InstantScalar, { description: "When, by the real clock." })
  at: string;

  @Field(() => AccountType, {
    nullable: true,
    description: "Who; null for the command line of the machine, and for somebody not signed in.",
  })
  account?: Account | null;

  @Field(() => String, { description: "The verb, such as `appointHead` or `beginExport`." })
  verb: string;

  @Field(() => String, { description: "The kind of record, such as `cell`." })
  subject: string;

  @Field(() => ID, { nullable: true, description: "The record's public id; null for a batch." })
  subjectId: string | null;

  @Field(() => Int, { description: "How many records; of a finished export its rows." })
  count: number;

  @Field(() => String, {
    nullable: true,
    description: "What changed, as JSON; never texts about persons. Null where the verb says it all.",
  })
  detail: string | null;

  @Allow(whoMayReadTexts)
  @Field(() => String, {
    nullable: true,
    description: "Why, in the words of who did it; null where nothing was said, and for administrators.",
  })
  reason: string | null;
}

export const AuditEntryConnection = connectionOf("AuditEntry", () => AuditEntryType);
