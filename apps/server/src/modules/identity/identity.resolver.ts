import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Actor, Context } from "../../core/context.js";
import { Allow, anyone, holding, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import {
  type Cell,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
} from "../organization/index.js";
import { createAccount, disableAccount } from "./accounts.service.js";
import { confirmGrant, grantRole, revokeRole } from "./grants.service.js";
import { FREE_QUERIES } from "./identity.rules.js";
import {
  ChangePasswordInput,
  CreateAccountInput,
  CreateTokenInput,
  GrantRoleInput,
  NewAccount,
  NewToken,
  PersonLinkInput,
  ServerType,
  SignInInput,
  SignInPayload,
  TokenType,
  ViewerType,
} from "./identity.type.js";
import { inPerson } from "./in-person.js";
import { linkPerson, unlinkPerson } from "./persons.service.js";
import { resetPassword } from "./reset.service.js";
import { SAMPLE_LOGINS } from "./samples.js";
import { changePassword, signIn, signOut } from "./sign-in.service.js";
import { createToken, revokeToken, tokensOf } from "./tokens.service.js";

const administrators = inPerson(holding("ADMINISTRATOR"));

type Viewer = Omit<ViewerType, "committee"> & { actor: Actor };

const viewerOf = (context: Context, actor: Actor): Viewer => ({
  actor,
  account: { id: actor.accountId, login: actor.login, name: actor.name },
  roles: [...new Set(actor.grants.map((grant) => grant.role))],
  demonstration: context.services.demonstration,
  mustChangePassword: actor.mustChange,
  freeQueries: actor.grants.some((grant) => FREE_QUERIES.includes(grant.role)),
});

@Resolver(() => ViewerType)
export class IdentityResolver {
  @Allow(anyone)
  @Query(() => ServerType, { description: "What a stranger may know." })
  server(@Ctx() context: Context): ServerType {
    const { demonstration } = context.services;
    return { demonstration, sampleAccounts: demonstration ? [...SAMPLE_LOGINS] : [] };
  }

  @Allow(anyone)
  @Query(() => DayScalar, { description: "The business day; frozen in the demonstration." })
  today(@Ctx() context: Context): string {
    return context.today;
  }

  @Allow(anyone)
  @Query(() => ViewerType, { nullable: true, description: "Who asks; null for a stranger." })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.actor && viewerOf(context, context.actor);
  }

  @FieldResolver(() => CommitteeType, { nullable: true })
  committee(@Root() viewer: Viewer, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, viewer.actor.grants.find((grant) => grant.committeePk)?.committeePk ?? null);
  }

  @FieldResolver(() => CellType, {
    nullable: true,
    description: "The cell one is the secretary of; null for others.",
  })
  cell(@Root() viewer: Viewer, @Ctx() context: Context): Promise<Cell | null> {
    const own = viewer.actor.grants.find(({ role, cellPk }) => role === "SECRETARY" && cellPk !== null);
    return cellBy(context, own?.cellPk ?? null);
  }

  @FieldResolver(() => [TokenType])
  tokens(@Root() viewer: Viewer, @Ctx() context: Context): Promise<TokenType[]> {
    return tokensOf(context, viewer.actor);
  }

  @Allow(anyone)
  @Mutation(() => SignInPayload, { nullable: true, description: "Signs in and sets the session cookie." })
  async signIn(
    @Ctx() context: Context,
    @Arg("input", () => SignInInput, { description: "Who." }) input: SignInInput,
  ): Promise<{ viewer: Viewer }> {
    const actor = await signIn(context, input.login, input.password);
    context.actor = actor;
    return { viewer: viewerOf(context, actor) };
  }

  @Allow(signedIn)
  @Mutation(() => Boolean, { nullable: true, description: "Ends the session." })
  signOut(@Ctx() context: Context): Promise<boolean> {
    return signOut(context);
  }

  @Allow(inPerson(signedIn))
  @Mutation(() => Boolean, {
    nullable: true,
    description: "Changes one's own password and ends all other sessions.",
  })
  changePassword(
    @Ctx() context: Context,
    @Arg("input", () => ChangePasswordInput, { description: "The passwords." }) input: ChangePasswordInput,
  ): Promise<boolean> {
    return changePassword(context, input.current, input.next);
  }

  @Allow(administrators)
  @Mutation(() => NewAccount, { nullable: true, description: "Creates an account without any role." })
  createAccount(
    @Ctx() context: Context,
    @Arg("input", () => CreateAccountInput, { description: "The account." }) input: CreateAccountInput,
  ): Promise<NewAccount> {
    return createAccount(context, input);
  }

  @Allow(administrators)
  @Mutation(() => String, {
    nullable: true,
    description:
      "Gives an account a new one-time password and ends its sessions; its far-reaching roles wait for a second administrator.",
  })
  resetPassword(
    @Ctx() context: Context,
    @Arg("accountId", () => ID, { description: "The account." }) accountId: string,
  ): Promise<string> {
    return resetPassword(context, accountId);
  }

  @Allow(administrators)
  @Mutation(() => ID, {
    nullable: true,
    description: "Disables an account and ends its sessions and tokens.",
  })
  disableAccount(
    @Ctx() context: Context,
    @Arg("accountId", () => ID, { description: "The account." }) accountId: string,
  ): Promise<string> {
    return disableAccount(context, accountId);
  }

  @Allow(administrators)
  @Mutation(() => ID, {
    nullable: true,
    description:
      "Gives a role and returns the grant's id. A role over a committee waits until a second administrator confirms it, once there is one.",
  })
  grantRole(
    @Ctx() context: Context,
    @Arg("input", () => GrantRoleInput, { description: "The role." }) input: GrantRoleInput,
  ): Promise<string> {
    return grantRole(context, input);
  }

  @Allow(administrators)
  @Mutation(() => ID, { nullable: true, description: "Confirms a role that another administrator gave." })
  confirmGrant(
    @Ctx() context: Context,
    @Arg("grantId", () => ID, { description: "The grant." }) grantId: string,
  ): Promise<string> {
    return confirmGrant(context, grantId);
  }

  @Allow(administrators)
  @Mutation(() => ID, { nullable: true, description: "Takes a role back." })
  revokeRole(
    @Ctx() context: Context,
    @Arg("grantId", () => ID, { description: "The grant." }) grantId: string,
  ): Promise<string> {
    return revokeRole(context, grantId);
  }

  @Allow(administrators)
  @Mutation(() => ID, {
    nullable: true,
    description:
      "Says which person an account belongs to, and returns the account's id: it then answers for that person, and never decides about them.",
  })
  linkPerson(
    @Ctx() context: Context,
    @Arg("input", () => PersonLinkInput, { description: "Whose." }) input: PersonLinkInput,
  ): Promise<string> {
    return linkPerson(context, input);
  }

  @Allow(administrators)
  @Mutation(() => ID, {
    nullable: true,
    description: "Ends a link between an account and a person, and returns the account's id.",
  })
  unlinkPerson(
    @Ctx() context: Context,
    @Arg("input", () => PersonLinkInput, { description: "Whose." }) input: PersonLinkInput,
  ): Promise<string> {
    return unlinkPerson(context, input);
  }

  @Allow(inPerson(holding(...FREE_QUERIES)))
  @Mutation(() => NewToken, {
    nullable: true,
    description: "Makes a token for a program, with one's own rights; it only reads unless told.",
  })
  createToken(
    @Ctx() context: Context,
    @Arg("input", () => CreateTokenInput, { description: "The token." }) input: CreateTokenInput,
  ): Promise<NewToken> {
    return createToken(context, input);
  }

  @Allow(signedIn)
  @Mutation(() => ID, { nullable: true, description: "Ends a token of one's own." })
  revokeToken(
    @Ctx() context: Context,
    @Arg("tokenId", () => ID, { description: "The token." }) tokenId: string,
  ): Promise<string> {
    return revokeToken(context, tokenId);
  }
}
