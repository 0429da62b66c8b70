import type { Role } from "@nen-nep/schema";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import type { Person } from "../organization/index.js";
import type { Account, RoleGrant } from "./identity.entity.js";
import { RoleEnum } from "./identity.type.js";

const administrators = holding("ADMINISTRATOR");

@Allow(administrators)
@ObjectType("ManagedAccount", { description: "An account as administrators keep it." })
export class ManagedAccountType
  implements Pick<Account, "id" | "login" | "name" | "createdAt" | "disabledAt">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => String, { description: "What is typed to sign in." })
  login: string;

  @Field(() => String, { nullable: true, description: "How the office calls it; null where it does not." })
  name: string | null;

  @Field(() => InstantScalar, { description: "When it was made." })
  createdAt: string;

  @Field(() => InstantScalar, { nullable: true, description: "When it was disabled; null where it is not." })
  disabledAt: string | null;
}

@Allow(administrators)
@ObjectType("RoleGrant", { description: "A role given over a part of the organisation, not taken back." })
export class RoleGrantType implements Pick<RoleGrant, "id" | "role" | "since" | "until" | "grantedAt"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field(() => DayScalar, { description: "The first day." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "The day after the last; null for none." })
  until: string | null;

  @Field(() => InstantScalar, { description: "When it was given." })
  grantedAt: string;
}

@Allow(administrators)
@ObjectType("AccountHolder", { description: "A person of a cell whom an account may belong to." })
export class AccountHolderType implements Pick<Person, "id" | "name"> {
  @Field(() => ID, { description: "The public id, to link the account." })
  id: string;

  @Field(() => String, { description: "The name." })
  name: string;
}

export const ManagedAccountConnection = connectionOf("ManagedAccount", () => ManagedAccountType);
