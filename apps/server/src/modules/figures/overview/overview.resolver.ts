import { type Comparison, comparisons } from "@nen-nep/schema";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { publishEnum } from "../../../core/filter-inputs.js";
import { Allow, holding, Kept } from "../../../core/policy.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { overviewOf } from "./overview.js";
import { OverviewType, PeriodInput } from "./overview.type.js";

const ComparisonEnum = publishEnum(comparisons);

@Resolver()
export class OverviewResolver {
  @Allow(holding(...EVALUATION_READERS))
  @Kept()
  @Query(() => OverviewType, { nullable: true, description: "All of the first page in one request." })
  overview(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { description: "The period." }) period: PeriodInput,
    @Arg("compareTo", () => ComparisonEnum, {
      nullable: true,
      description: "The period it is compared with.",
    })
    compareTo: Comparison | null,
    @Arg("committee", () => ID, {
      nullable: true,
      description: "Only cells that stand today under this committee.",
    })
    committee: string | null,
  ): Promise<OverviewType> {
    return overviewOf(context, { ...period }, compareTo ?? null, committee ?? null);
  }
}
