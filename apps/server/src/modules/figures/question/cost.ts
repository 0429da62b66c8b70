import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import type { Question } from "./question.js";

/** Groups of a page × (1 + keys + metrics), twice where periods are compared. */
export const costOf = ({ limit, keys, metrics, comparison }: Question): number =>
  (keys.length === 0 ? 1 : limit) * (1 + keys.length + metrics.length) * (comparison ? 2 : 1);

/** Refuses a question before it runs, naming both numbers. */
export function withinCost(
  context: Context,
  question: Question,
): { readonly cost: number; readonly costLimit: number } {
  const cost = costOf(question);
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
