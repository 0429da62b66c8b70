import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../../core/context.js";
import { Allow, holding, Kept } from "../../../core/policy.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { cellEstimates, ROOT } from "./cell-estimates.js";
import { CellEstimatesArguments, CellEstimatesType } from "./cell-estimates.type.js";

@Resolver()
export class CellEstimatesResolver {
  @Allow(holding(...EVALUATION_READERS))
  @Kept()
  @Query(() => CellEstimatesType, {
    name: ROOT,
    nullable: true,
    description:
      "Levels of cells as empirical Bayes estimates, each drawn to the mean of all cells asked about; to compare the cells of one group, ask about that group. Refused (NOT_COMPARABLE) where rubrics or settings would be mixed.",
  })
  estimates(
    @Ctx() context: Context,
    @Args(() => CellEstimatesArguments) args: CellEstimatesArguments,
  ): Promise<CellEstimatesType> {
    return cellEstimates(context, args);
  }
}
