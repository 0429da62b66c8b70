import { Field, ObjectType } from "type-graphql";
import { Allow, signedIn } from "../../../core/policy.js";
import type { MeanSums } from "../../../statistics/clustered.js";
import { MeanType } from "../api/value-types.js";

/** So many months before something was done are put beside what came after. */
export const MONTHS_BEFORE = 12;

@Allow(signedIn)
@ObjectType("BeforeAndAfter", {
  description:
    "Mean official scores of some cells before and after. It describes; it does not say what caused a difference.",
})
export class BeforeAndAfterType {
  @Field(() => MeanType, { description: "The twelve months before." })
  before: MeanType;

  @Field(() => MeanType, { description: "From that day on." })
  after: MeanType;
}

export const NO_SUMS: MeanSums = { cells: 0, n: 0, s: 0, nn: 0, ss: 0, ns: 0, q: 0 };

/** Points are stored in hundredths. */
export const scaledSums = ({ cells, n, s, nn, ss, ns, q }: MeanSums): MeanSums => ({
  cells,
  n,
  s: s / 100,
  nn,
  ss: ss / 10_000,
  ns: ns / 100,
  q: q / 10_000,
});
