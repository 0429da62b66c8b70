import { type Role, roles, type TokenScope, tokenScopes } from "@nen-nep/schema";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow, anyone, signedIn } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import { CommitteeType } from "../organization/index.js";
import type { Account } from "./identity.entity.js";

export const RoleEnum = publishEnum(roles);
const TokenScopeEnum = publishEnum(tokenScopes);

@Allow(signedIn)
@ObjectType("Account", { description: "Somebody who signs in." })
export class AccountType implements Pick<Account, "id" | "login" | "name"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "What is typed to sign in." })
  login: string;

  @Field(() => String, { nullable: true, description: "How the office calls it; null where it does not." })
  name: string | null;
}

@Allow(signedIn)
@ObjectType("Token", { description: "A token for a program of one's own; its secret is not kept." })
export class TokenType {
  @Field(() => ID, { description: "The public id, for revoking it." })
  id: string;

  @Field(() => String, { description: "What it is for." })
  name: string;

  @Field(() => TokenScopeEnum, { description: "How far it reaches." })
  scope: TokenScope;

  @Field(() => InstantScalar, { description: "When it was made." })
  createdAt: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it was last used, to the minute; null where it never was.",
  })
  seenAt: string | null;

  @Field(() => DayScalar, { description: "The day it ends." })
  expiresOn: string;
}

@Allow(signedIn)
@ObjectType("Viewer", { description: "Who asks, and what they may do." })
export class ViewerType {
  @Field(() => AccountType, { description: "The account." })
  account: Pick<Account, "id" | "login" | "name">;

  @Field(() => [RoleEnum], { description: "The roles in force today." })
  roles: Role[];

  @Field(() => CommitteeType, {
    nullable: true,
    description: "Where the rights begin; null for one without a committee.",
  })
  committee: object | null;

  @Field(() => Boolean, {
    description: "Whether the figures are illustrative: the database is a demonstration.",
  })
  demonstration: boolean;

  @Field(() => Boolean, {
    description: "Whether the password is a one-time password that must be changed first.",
  })
  mustChangePassword: boolean;

  @Field(() => Boolean, { description: "Whether the account may write queries of its own." })
  freeQueries: boolean;

  @Field(() => [TokenType], { description: "One's tokens that are in force, newest first." })
  tokens?: TokenType[];
}

@Allow(anyone)
@ObjectType("Server", { description: "What a stranger may know, for the sign-in page." })
export class ServerType {
  @Field(() => Boolean, { description: "Whether this is a demonstration with illustrative figures." })
  demonstration: boolean;

  @Field(() => [String], { description: "Logins of the demonstration's sample accounts; empty elsewhere." })
  sampleAccounts: string[];
}

@Allow(signedIn)
@ObjectType("SignInPayload", { description: "Who signed in." })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: "Who it is." })
  viewer: ViewerType;
}

@Allow(signedIn)
@ObjectType("NewAccount", { description: "An account just made." })
export class NewAccount {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The one-time password, told this once; null where one was given, or when the same key is sent again.",
  })
  oneTimePassword: string | null;
}

@Allow(signedIn)
@ObjectType("NewToken", { description: "A token just made." })
export class NewToken {
  @Field(() => ID, { description: "The public id, for revoking it." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The secret for `Authorization: Bearer`, told this once; null when the same key is sent again.",
  })
  secret: string | null;
}

@InputType({ description: "Who signs in." })
export class SignInInput {
  @Field(() => String, { description: "The login." })
  login: string;

  @Field(() => String, { description: "The password." })
  password: string;
}

@InputType({ description: "One's own password." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The present one." })
  current: string;

  @Field(() => String, { description: "The new one, 10 to 200 characters." })
  next: string;
}

@InputType({ description: "A new account." })
export class CreateAccountInput {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => String, { description: "3 to 60 letters, digits, dots, dashes or underlines." })
  login: string;

  @Field(() => String, { nullable: true, description: "How the office calls it." })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A password; a one-time password is made unless given.",
  })
  password?: string | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A role over a part of the organisation." })
export class GrantRoleInput {
  @Field(() => ID, { description: "The account." })
  accountId: string;

  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field(() => ID, { nullable: true, description: "Over this committee and all below it." })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true, description: "Over this cell." })
  cellId?: string | null;

  @Field(() => ID, { nullable: true, description: "Over what this delegation is assigned." })
  delegationId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The first day; today unless told." })
  since?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day after the last; open unless told." })
  until?: string | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "A token for a program." })
export class CreateTokenInput {
  @Field(() => String, { description: "What it is for, 1 to 80 characters." })
  name: string;

  @Field(() => DayScalar, { description: "The day it ends; a year ahead at most." })
  expiresOn: string;

  @Field(() => TokenScopeEnum, { description: "How far it reaches.", defaultValue: "READ" })
  scope: TokenScope;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "An account and the person it belongs to." })
export class PersonLinkInput {
  @Field(() => ID, { description: "The account; never one's own." })
  accountId: string;

  @Field(() => ID, { description: "The person." })
  personId: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
