import { type Day, type Post, posts } from "@nen-nep/schema";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { publishEnum } from "../../core/filter-inputs.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import {
  type Cell,
  CellType,
  type Committee,
  CommitteeType,
  cellBy,
  committeeBy,
  covers,
  type Delegation,
  DelegationType,
  delegationBy,
  type Person,
  postsOf,
} from "../organization/index.js";
import { accountList, managedAccountFilter } from "./accounts.list.js";
import { findHolders, grantsOf, holdersOf, lastSeenOn } from "./accounts.loader.js";
import {
  AccountHolderType,
  ManagedAccountConnection,
  ManagedAccountType,
  RoleGrantType,
} from "./accounts.type.js";
import type { Account, RoleGrant } from "./identity.entity.js";
import { accountBy } from "./identity.loader.js";
import { AccountType } from "./identity.type.js";
import { inPerson } from "./in-person.js";

const administrators = inPerson(holding("ADMINISTRATOR"));

@ArgsType()
class AccountArgs extends PageArgs {
  @Field(() => managedAccountFilter.input, { nullable: true, description: "Which accounts." })
  where?: object | null;

  @Field(() => [accountList.orders.input], {
    nullable: true,
    description: "In which order; by login unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => ManagedAccountType)
export class ManagedAccountResolver {
  @Allow(administrators)
  @Query(() => ManagedAccountConnection, {
    nullable: true,
    description:
      "The accounts with a role or a person of the part the actor administers, and those that have neither yet.",
  })
  accounts(@Ctx() context: Context, @Args(() => AccountArgs) args: AccountArgs): Promise<Page<Account>> {
    return connect(context, accountList, args);
  }

  @Allow(administrators)
  @Query(() => [AccountHolderType], {
    nullable: true,
    description:
      "Persons whom an account may belong to, of the part the actor administers; 20 at most, by name.",
  })
  accountHolders(
    @Ctx() context: Context,
    @Arg("search", () => String, {
      description: "Part of the name, or of the name or code of the cell; two characters at least.",
    })
    search: string,
  ): Promise<Person[]> {
    return findHolders(context, search);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The last day it was used, in UTC; null where it never was.",
  })
  lastSeenOn(@Root() account: Account, @Ctx() context: Context): Promise<Day | null> {
    return lastSeenOn(context, account.pk);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its password is a one-time password that was not changed yet.",
  })
  mustChangePassword(@Root() account: Account): boolean {
    return account.mustChange === 1;
  }

  @FieldResolver(() => [RoleGrantType], {
    description: "Its roles of the part the actor administers, latest first.",
  })
  grants(@Root() account: Account, @Ctx() context: Context): Promise<RoleGrant[]> {
    return grantsOf(context, account.pk);
  }

  @FieldResolver(() => [AccountHolderType], {
    description: "The persons it belongs to, of the part the actor administers.",
  })
  persons(@Root() account: Account, @Ctx() context: Context): Promise<Person[]> {
    return holdersOf(context, account.pk, 0);
  }

  @FieldResolver(() => [AccountHolderType], {
    description: "The persons that one administrator says it belongs to, until a second one says the same.",
  })
  awaitingPersons(@Root() account: Account, @Ctx() context: Context): Promise<Person[]> {
    return holdersOf(context, account.pk, 1);
  }
}

@Resolver(() => RoleGrantType)
export class RoleGrantResolver {
  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee it is over." })
  committee(@Root() grant: RoleGrant, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, grant.committeePk);
  }

  @FieldResolver(() => CellType, { nullable: true, description: "The cell it is over." })
  cell(@Root() grant: RoleGrant, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, grant.cellPk);
  }

  @FieldResolver(() => DelegationType, { nullable: true, description: "The delegation it is over." })
  delegation(@Root() grant: RoleGrant, @Ctx() context: Context): Promise<Delegation | null> {
    return delegationBy(context, grant.delegationPk);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it waits for a second administrator, and gives no rights before.",
  })
  awaiting(@Root() grant: RoleGrant): boolean {
    return grant.awaiting === 1;
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: "Who gave it, or last set the password; null for the command line of the machine.",
  })
  grantedBy(@Root() grant: RoleGrant, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, grant.grantedByPk);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: "Who confirmed it; null for nobody." })
  confirmedBy(@Root() grant: RoleGrant, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, grant.confirmedByPk);
  }
}

const PostEnum = publishEnum(posts);

@Resolver(() => AccountHolderType)
export class AccountHolderResolver {
  @FieldResolver(() => CellType, { nullable: true, description: "The cell that knows the person." })
  cell(@Root() person: Person, @Ctx() context: Context): Promise<Cell | null> {
    return cellBy(context, person.cellPk);
  }

  @FieldResolver(() => PostEnum, { nullable: true, description: "The post held today; null for none." })
  async post(@Root() person: Person, @Ctx() context: Context): Promise<Post | null> {
    const held = await postsOf(context, person.cellPk);
    return (
      held.find((tenure) => tenure.personPk === person.pk && covers(tenure, context.today))?.post ?? null
    );
  }
}
