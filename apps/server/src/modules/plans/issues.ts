import type { Context } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import type { PlanIssue } from "./facts.rules.js";
import { issuesOf } from "./issues.rules.js";
import { planFacts } from "./plan-facts.js";
import { Plan } from "./plans.entity.js";

/** What a plan breaks or lacks; a few statements for all plans that a request asks about. */
export function issuesOfPlan(context: Context, planPk: number): Promise<readonly PlanIssue[]> {
  const loader = context.loader<number, readonly PlanIssue[]>("planIssues", async (keys) => {
    const plans = await findRows(await context.reader(), Plan, "pk IN (:...keys)", { keys });
    const facts = await planFacts(context, plans);
    const byPk = new Map(plans.map(({ pk }, index) => [pk, issuesOf(facts[index]!, context.today)]));
    return keys.map((key) => byPk.get(key) ?? []);
  });
  return loader.load(planPk);
}
