import {
  type AdjustedEstimate,
  adjustedMean,
  type EvaluatorRow,
  type GroupRow,
  type Severity,
  severitiesOf,
  severityModel,
} from "../statistics/index.js";

/** What is asked of a model of severities: how severe evaluators are, or corrected means of groups. */
export interface FitRequest {
  readonly rows: readonly EvaluatorRow[];
  /** The rows of each group whose corrected mean is wanted; null for the severities. */
  readonly groups: readonly (readonly GroupRow[])[] | null;
}

export interface Fitted {
  /** Sets of evaluators that can be compared within and not across, with their evaluations; more than one tells nothing else. */
  readonly components: readonly { readonly evaluators: readonly string[]; readonly n: number }[];
  readonly severities: readonly Severity[];
  /** In the order of the groups. */
  readonly means: readonly AdjustedEstimate[];
}

/** Fits the model and reads from it what was asked. Plain data in and out, so that it can run in a thread of its own. */
export function fitModel({ rows, groups }: FitRequest): Fitted {
  const model = severityModel(rows);
  const { evaluators, counts } = model;
  const components = model.components.map((set) => ({
    evaluators: set,
    n: set.reduce((sum, evaluator) => sum + counts[evaluators.indexOf(evaluator)]!, 0),
  }));
  if (components.length > 1) return { components, severities: [], means: [] };
  return {
    components,
    severities: groups === null ? severitiesOf(rows, model) : [],
    means: groups === null ? [] : groups.map((group) => adjustedMean(model, group)),
  };
}
