import type { EvaluationStep } from "@nen-nep/schema";
import type { Context, Transaction } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { Evaluation } from "./evaluations.entity.js";
import { evaluationScope } from "./evaluations.filter.js";
import { PARTS, type Part, type Standing, stepRefusal } from "./forms.rules.js";
import { openScope, partSql } from "./makers.js";

/** One evaluation that the actor may see, locked or still being made; null where there is none. */
export async function visibleEvaluation(context: Context, id: string): Promise<Evaluation | null> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [row] = await session.query(
    `SELECT e.* FROM evaluation e WHERE e.id = ${bag.add(id)}
      AND ((${evaluationScope(context, "e", bag)}) OR (${openScope(context, "e", bag)}))`,
    bag.values,
  );
  return row ? hydrate(session, Evaluation, row) : null;
}

/** What the actor is to an evaluation, and how far it is; one statement for all that a request asks at once. */
export function standingOf(context: Context, evaluation: Evaluation): Promise<Standing> {
  const loader = context.loader<Evaluation, Standing>("evaluationStanding", async (asked) => {
    const session = await context.reader();
    const bag = new ParameterBag();
    const parts = PARTS.map(
      (part) => `CASE WHEN ${partSql(part, context, "e", bag)} THEN 1 ELSE 0 END AS ${part.toLowerCase()}`,
    );
    const rows = await session.query<Record<string, number>>(
      `SELECT e.pk, ${parts.join(", ")},
        CASE WHEN EXISTS (SELECT 1 FROM contest c WHERE c.evaluation_pk = e.pk AND c.answered_at IS NULL) THEN 1 ELSE 0 END AS contested
        FROM evaluation e WHERE e.pk IN ${bag.list(asked.map(({ pk }) => pk))}`,
      bag.values,
    );
    const byPk = new Map(rows.map((row) => [row.pk!, row]));
    const has = (pk: number, name: string) => byPk.get(pk)?.[name] === 1;
    return asked.map(({ pk, state }) => ({
      state,
      parts: PARTS.filter((part: Part) => has(pk, part.toLowerCase())),
      contested: has(pk, "contested"),
    }));
  });
  return loader.load(evaluation);
}

/** The evaluation a step is about to be taken with. What the actor may not see is not there. */
export async function evaluationFor(tx: Transaction, id: string, step: EvaluationStep): Promise<Evaluation> {
  const found = await visibleEvaluation(tx.context, id);
  if (!found) throw notFound("The evaluation");
  const refusal = stepRefusal(await standingOf(tx.context, found), step);
  if (refusal === "NOT_ALLOWED") throw new Refusal("NOT_ALLOWED", "This step is another's to take.");
  if (refusal === "WRONG_STATE") {
    const { state, version } = found;
    throw new Refusal("WRONG_STATE", "The evaluation is not at this step.", { id, state, version });
  }
  return found;
}

/** Refuses a version that is no longer the present one, and tells that. */
export function requireVersion(evaluation: Evaluation, version: number): void {
  if (evaluation.version === version) return;
  throw new Refusal("STALE_VERSION", "Somebody changed this evaluation in the meantime; read it again.", {
    id: evaluation.id,
    current: { version: evaluation.version, state: evaluation.state },
  });
}
