import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, signedIn } from "../../core/policy.js";
import { inPerson } from "../identity/index.js";
import { DigestType, SetDigestInput } from "./digest.type.js";
import { readWish, setDigest, type ToldWish } from "./wishes.service.js";

@Resolver(() => DigestType)
export class DigestResolver {
  @Allow(inPerson(signedIn))
  @Query(() => DigestType, {
    nullable: true,
    description: "How one is told by e-mail of what waits; of another account for administrators.",
  })
  digest(
    @Ctx() context: Context,
    @Arg("accountId", () => ID, { nullable: true, description: "The account; one's own unless told." })
    accountId: string | null,
  ): Promise<ToldWish> {
    return readWish(context, accountId ?? null);
  }

  @FieldResolver(() => Boolean)
  available(@Ctx() context: Context): boolean {
    return context.services.config.mail !== null;
  }

  @Allow(inPerson(signedIn))
  @Mutation(() => ID, {
    nullable: true,
    description: "Says where, how often and in which language an account is told of what waits for it.",
  })
  setDigest(
    @Ctx() context: Context,
    @Arg("input", () => SetDigestInput, { description: "How." }) input: SetDigestInput,
  ): Promise<string> {
    return setDigest(context, input);
  }
}
