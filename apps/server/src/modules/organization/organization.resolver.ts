import { createHash } from "node:crypto";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, Kept, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Cell, CellGroup, Committee, Delegation, Person, Tenure } from "./organization.entity.js";
import { cellFilter, personFilter } from "./organization.filter.js";
import { cellList, cellOrders, personList } from "./organization.list.js";
import {
  allGroups,
  cellsIn,
  committeeBy,
  committeeOf,
  groupOf,
  personBy,
  placeOf,
  postsOf,
  visibleCommittees,
  visibleDelegations,
} from "./organization.loader.js";
import { covers } from "./organization.rules.js";
import {
  CellConnection,
  CellGroupType,
  CellType,
  CommitteeType,
  DelegationType,
  PersonConnection,
  PersonType,
  TenureType,
} from "./organization.type.js";
import { ofNamed, readsName } from "./visible.js";

@ArgsType()
class CellArgs extends PageArgs {
  @Field(() => cellFilter.input, { nullable: true, description: "Which cells." })
  where?: object | null;

  @Field(() => [cellOrders.input], { nullable: true, description: "In which order; by code unless told." })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => CellType)
export class CellResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => CellConnection, { nullable: true, description: "The cells the actor may see." })
  cells(@Ctx() context: Context, @Args(() => CellArgs) args: CellArgs): Promise<Page<Cell>> {
    return connect(context, cellList, args);
  }

  @Allow(signedIn)
  @Kept()
  @Query(() => CellType, {
    nullable: true,
    description: "One cell by id or code; null where there is none to see.",
  })
  async cell(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "The public id." }) id: string | null,
    @Arg("code", () => String, { nullable: true, description: "The office's code." }) code: string | null,
  ): Promise<Cell | null> {
    if ((id == null) === (code == null)) throw invalid("id", "Ask for a cell by its id or by its code.");
    const where = id != null ? { id: { eq: id } } : { code: { eq: code } };
    return (await connect(context, cellList, { where, first: 1 })).nodes[0] ?? null;
  }

  @FieldResolver(() => CellGroupType, {
    nullable: true,
    description: "Its group; null where the records do not say.",
  })
  group(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "On this day; today unless told." }) asOf:
      | string
      | null,
  ): Promise<CellGroup | null> {
    return groupOf(context, cell.pk, asOf ?? context.today);
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "Its superior committee." })
  committee(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "On this day; today unless told." }) asOf:
      | string
      | null,
  ): Promise<Committee | null> {
    return committeeOf(context, cell.pk, asOf ?? context.today);
  }

  @FieldResolver(() => TenureType, {
    nullable: true,
    description: "The secretary; null where the post is vacant.",
  })
  async head(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Arg("on", () => DayScalar, { nullable: true, description: "On this day; today unless told." }) on:
      | string
      | null,
  ): Promise<Tenure | null> {
    const held = await postsOf(context, cell.pk);
    return held.find((tenure) => tenure.post === "SECRETARY" && covers(tenure, on ?? context.today)) ?? null;
  }

  @FieldResolver(() => [TenureType], {
    nullable: true,
    description: "Posts held in it, past ones too, latest first.",
  })
  posts(@Root() cell: Cell, @Ctx() context: Context): Promise<Tenure[]> {
    return postsOf(context, cell.pk);
  }
}

@Resolver(() => TenureType)
export class TenureResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who holds it." })
  person(@Root() tenure: Tenure, @Ctx() context: Context): Promise<Person | null> {
    return personBy(context, tenure.personPk);
  }
}

@ArgsType()
class PersonArgs extends PageArgs {
  @Field(() => personFilter.input, { nullable: true, description: "Which persons." })
  where?: object | null;
}

@Resolver(() => PersonType)
export class PersonResolver {
  @Allow(signedIn)
  @Query(() => PersonConnection, {
    nullable: true,
    description: "The persons whose names the actor may read.",
  })
  persons(@Ctx() context: Context, @Args(() => PersonArgs) args: PersonArgs): Promise<Page<Person>> {
    return connect(context, personList, args);
  }

  @FieldResolver(() => ID, {
    description:
      "The public id; for those who may not read names a weak pseudonym of their own (a cell has one head).",
  })
  async id(@Root() person: Person, @Ctx() context: Context): Promise<string> {
    if (await readsName(context, person)) return person.id;
    context.answer.isOwn = true;
    const hash = createHash("sha256").update(`${context.signedIn.accountId}:${person.id}`).digest("hex");
    return `pseudonym-${hash.slice(0, 16)}`;
  }

  @Allow(ofNamed)
  @FieldResolver(() => String, {
    nullable: true,
    description: "The name; null for those who may not read it.",
  })
  name(@Root() person: Person): string {
    return person.name;
  }
}

@Resolver(() => CommitteeType)
export class CommitteeResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => [CommitteeType], { nullable: true, description: "The committees the actor may see, by name." })
  committees(@Ctx() context: Context): Promise<Committee[]> {
    return visibleCommittees(context);
  }

  @Allow(signedIn)
  @Kept()
  @Query(() => CommitteeType, {
    nullable: true,
    description: "One committee; null where there is none to see.",
  })
  async committee(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "The public id." }) id: string,
  ): Promise<Committee | null> {
    return (await visibleCommittees(context)).find((committee) => committee.id === id) ?? null;
  }

  @FieldResolver(() => CommitteeType, {
    nullable: true,
    description: "The committee above it; null for a root.",
  })
  async parent(
    @Root() committee: Committee,
    @Ctx() context: Context,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "On this day; today unless told." }) asOf:
      | string
      | null,
  ): Promise<Committee | null> {
    return committeeBy(context, (await placeOf(context, committee.pk, asOf ?? context.today)).parentPk);
  }

  @FieldResolver(() => Int, { description: "How far from the root, which is 0." })
  async level(
    @Root() committee: Committee,
    @Ctx() context: Context,
    @Arg("asOf", () => DayScalar, { nullable: true, description: "On this day; today unless told." }) asOf:
      | string
      | null,
  ): Promise<number> {
    return (await placeOf(context, committee.pk, asOf ?? context.today)).level;
  }
}

@Resolver(() => CellGroupType)
export class CellGroupResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => [CellGroupType], { nullable: true, description: "The groups, in their order." })
  groups(@Ctx() context: Context): Promise<CellGroup[]> {
    return allGroups(context);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many cells it has today that the actor may see.",
  })
  cells(@Root() group: CellGroup, @Ctx() context: Context): Promise<number> {
    return cellsIn(context, group.pk);
  }
}

@Resolver(() => DelegationType)
export class DelegationResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => [DelegationType], {
    nullable: true,
    description: "The delegations of the committees the actor may see.",
  })
  delegations(@Ctx() context: Context): Promise<Delegation[]> {
    return visibleDelegations(context);
  }

  @FieldResolver(() => CommitteeType, { nullable: true, description: "The committee that sends it." })
  committee(@Root() delegation: Delegation, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, delegation.committeePk);
  }
}
