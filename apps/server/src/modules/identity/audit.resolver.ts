import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import type { AuditEntry } from "../../core/core.entity.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { auditFilter, auditList } from "./audit.list.js";
import { AuditEntryConnection, AuditEntryType } from "./audit.type.js";
import type { Account } from "./identity.entity.js";
import { accountBy } from "./identity.loader.js";
import { AccountType } from "./identity.type.js";

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => auditFilter.input, { nullable: true, description: "Which entries." })
  where?: object | null;

  @Field(() => [auditList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Allow(signedIn)
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      "Who did what: of the part of the organisation that a standing committee or an administrator covers, and one's own.",
  })
  auditLog(@Ctx() context: Context, @Args(() => AuditArgs) args: AuditArgs): Promise<Page<AuditEntry>> {
    return connect(context, auditList, args);
  }

  @FieldResolver(() => AccountType, { nullable: true })
  account(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<Account | null> {
    return accountBy(context, entry.accountPk);
  }
}
