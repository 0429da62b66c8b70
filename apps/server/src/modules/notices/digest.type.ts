import { type DigestFrequency, digestFrequencies, type Language } from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { SetDigest, ToldWish } from "./wishes.service.js";

const DigestFrequencyEnum = publishEnum(digestFrequencies);

@Allow(signedIn)
@ObjectType("Digest", { description: "How an account is told by e-mail of what waits for it." })
export class DigestType implements Omit<ToldWish, "accountPk"> {
  @Field(() => Int, { description: "The version; 0 where nothing was set yet." })
  version: number;

  @Field(() => String, { nullable: true, description: "Where it goes; null where no address is known." })
  address: string | null;

  @Field(() => DigestFrequencyEnum, { description: "How often; NEVER until it is asked for." })
  every: DigestFrequency;

  @Field(() => LanguageEnum, { description: "The language of the letters." })
  language: Language;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day of the latest one; null before the first.",
  })
  lastOn: string | null;

  @Field(() => Boolean, { description: "Whether this server sends mail at all." })
  available?: boolean;
}

@InputType({ description: "How an account wants to be told by e-mail of what waits for it." })
export class SetDigestInput implements SetDigest {
  @Field(() => ID, {
    nullable: true,
    description: "The account; one's own unless told, another's for administrators.",
  })
  accountId?: string | null;

  @Field(() => Int, { description: "The version that was read; 0 where nothing was set yet." })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "Where it goes, such as an.nguyen@example.vn; null forgets it. Needed unless NEVER.",
  })
  address?: string | null;

  @Field(() => DigestFrequencyEnum, { description: "How often." })
  every: DigestFrequency;

  @Field(() => LanguageEnum, { defaultValue: "VI", description: "The language of the letters." })
  language: Language;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
