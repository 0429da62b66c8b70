import type { EvaluationQuery } from "./Evaluations.generated.js";

/** An evaluation that is not filled in here: submitted or locked. */
export type Settled = NonNullable<EvaluationQuery["evaluation"]>;

export interface SettledProps {
  readonly evaluation: Settled;
  readonly onSettled: () => Promise<unknown>;
}
