import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import type { Question } from "./question.js";

/** Groups of a page × (1 + keys + metrics), once more where periods are compared and where scores are adjusted. */
export const costOf = ({ limit, keys, metrics, comparison, adjust }: Question): number =>
  (keys.length === 0 ? 1 : limit) *
  (1 + keys.length + metrics.length) *
  (1 + (comparison ? 1 : 0) + (adjust ? 1 : 0));

export interface Cost {
  readonly cost: number;
  readonly costLimit: number;
}

/** Refuses a question before it runs, naming both numbers. */
export const withinCost = (context: Context, question: Question): Cost =>
  withinLimit(context, costOf(question));

/** Refuses what costs too much, naming both numbers. */
export function withinLimit(context: Context, cost: number): Cost {
  const costLimit = context.services.config.limits.cost;
  if (cost > costLimit) {
    throw new Refusal(
      "QUERY_TOO_COSTLY",
      `This question costs ${cost}; the limit is ${costLimit}. Ask for fewer groups.`,
      {
        cost,
        costLimit,
      },
    );
  }
  return { cost, costLimit };
}
