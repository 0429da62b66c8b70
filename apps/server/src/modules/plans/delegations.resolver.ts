import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Allow, type Policy } from "../../core/policy.js";
import {
  type Delegation,
  DelegationType,
  delegationBy,
  type Person,
  PersonType,
  personBy,
} from "../organization/index.js";
import type { DelegationMember } from "./plans.entity.js";
import { accountBy, membersOf, readsDraftsOf } from "./plans.loader.js";
import { DRAFT_READERS } from "./plans.rights.js";
import { DelegationMemberType } from "./plans.type.js";

/** Those whose committee sends it, and the delegation itself: its members' names are nobody else's. */
const withIt: Policy = {
  words: `${DRAFT_READERS.join(", ")} of its committee, and members of that delegation`,
  allows: async (context, source) => {
    const { delegationPk } = source as Pick<DelegationMember, "delegationPk">;
    if (context.actor?.grants.some((grant) => grant.delegationPk === delegationPk)) return true;
    const delegation = await delegationBy(context, delegationPk);
    return delegation !== null && readsDraftsOf(context, delegation.committeePk);
  },
};

@Resolver(() => DelegationType)
export class DelegationMembersResolver {
  @FieldResolver(() => Int, { description: "The version, for edits." })
  version(@Root() delegation: Delegation): number {
    return delegation.version;
  }

  @FieldResolver(() => [DelegationMemberType], {
    nullable: true,
    description: "Its present members, the head first.",
  })
  members(@Root() delegation: Delegation, @Ctx() context: Context): Promise<DelegationMember[]> {
    return membersOf(context, delegation.pk);
  }
}

@Resolver(() => DelegationMemberType)
export class DelegationMemberResolver {
  @FieldResolver(() => Boolean, { description: "Whether this member leads the delegation." })
  head(@Root() member: DelegationMember): boolean {
    return member.head === 1;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The person; null where only an account is known.",
  })
  person(@Root() member: DelegationMember, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, member.personPk);
  }

  @Allow(withIt)
  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the person or the account; null for those who may not read it.",
  })
  async name(@Root() member: DelegationMember, @Ctx() context: Context): Promise<string | null> {
    const person = await personBy(context, member.personPk);
    if (person) return person.name;
    const account = await accountBy(context, member.accountPk);
    return account?.name ?? account?.login ?? null;
  }

  @Allow(withIt)
  @FieldResolver(() => String, {
    nullable: true,
    description: "The login of the account; null where there is none or it may not be read.",
  })
  async login(@Root() member: DelegationMember, @Ctx() context: Context): Promise<string | null> {
    return (await accountBy(context, member.accountPk))?.login ?? null;
  }
}
