import { type MeasureKind, measureKinds } from "@nen-nep/schema";
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { loadOne } from "../../core/load.js";
import { Allow, holding, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import { CellGroup, CellGroupType } from "../organization/index.js";
import { TABLE_READERS } from "./measures.rights.js";
import { MeasureKindEnum } from "./measures.type.js";
import { measureTables, type PublishedCount, type PublishedTable } from "./tables.service.js";

@Allow(signedIn)
@ObjectType("MeasureCount", { description: "How many measures of a form came into force in a group." })
export class MeasureCountType implements Pick<PublishedCount, "kind" | "count"> {
  @Field(() => MeasureKindEnum, { nullable: true, description: "The form; null for all together." })
  kind: MeasureKind | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Rounded to five; null where it is withheld: fewer than ten, none among them, or a total that would tell.",
  })
  count: number | null;
}

@Allow(signedIn)
@ObjectType("MeasureTable", {
  description: "Measures that came into force in a half-year, by group and form.",
})
export class MeasureTableType implements PublishedTable {
  @Field(() => DayScalar, { description: "The first day of the half-year." })
  start: string;

  @Field(() => DayScalar, { description: "The day after its last." })
  end: string;

  @Field(() => [MeasureCountType], {
    description: `By group and the ${measureKinds.keys.length} forms, and all together.`,
  })
  counts: PublishedCount[];
}

@Resolver(() => MeasureCountType)
export class MeasureTablesResolver {
  @Allow(holding(...TABLE_READERS))
  @Query(() => [MeasureTableType], {
    nullable: true,
    description:
      "Measures that came into force, by whole half-years, groups and forms, the same for all who may read it; small counts are withheld.",
  })
  measureTables(@Ctx() context: Context): Promise<PublishedTable[]> {
    return measureTables(context);
  }

  @FieldResolver(() => CellGroupType, {
    nullable: true,
    description: "The group of that day; null for all together.",
  })
  group(@Root() { groupPk }: PublishedCount, @Ctx() context: Context): Promise<CellGroup | null> {
    return loadOne(context, CellGroup, groupPk);
  }
}
