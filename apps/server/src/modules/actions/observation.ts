import { addMonths, type Day, firstDayOf, laterOf, monthOf } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { Evaluation, evaluationScope } from "../evaluations/index.js";
import { regimeOf } from "../meetings/index.js";
import type { Action } from "./actions.entity.js";
import { answersOf } from "./actions.loader.js";
import { wordsOf } from "./actions.rules.js";
import type { Observed } from "./actions.service.js";

/** What may show that a rectification worked: evaluations and months after it was opened. */
export interface Observations {
  readonly evaluations: readonly Evaluation[];
  readonly months: readonly Day[];
}

const NOTHING: Observations = { evaluations: [], months: [] };
const MOST = 20;
const MOST_MONTHS = 24;

/**
 * Official evaluations of the same cell after the opening in which every criterion that is answered was judged again
 * on the same score sheet; where months are answered, later months held without any breach.
 */
export async function observationsOf(context: Context, action: Action): Promise<Observations> {
  const { cellPk, openedOn } = action;
  if (action.kind !== "RECTIFICATION" || cellPk === null) return NOTHING;
  const answers = await answersOf(context, action.pk);
  const months = answers.flatMap(({ month }) => (month === null ? [] : [month]));
  const onlyMonths = months.length > 0 && months.length === answers.length;
  return {
    evaluations: onlyMonths ? [] : await laterEvaluations(context, action.pk),
    months:
      months.length > 0 ? await keptMonths(context, cellPk, laterOf(openedOn, months.sort().at(-1)!)) : [],
  };
}

const laterEvaluations = (context: Context, actionPk: number): Promise<Evaluation[]> =>
  loadMany<Evaluation>(context, "laterEvaluations", actionPk, async (session, keys) => {
    const bag = new ParameterBag();
    const today = bag.add(context.today);
    const rows = await session.query(
      `SELECT * FROM (SELECT e.*, t.pk AS parent,
          ROW_NUMBER() OVER (PARTITION BY t.pk ORDER BY e.held_on DESC, e.pk DESC) AS place
        FROM action t JOIN evaluation e ON e.cell_pk = t.cell_pk AND e.held_on > t.opened_on
          JOIN rubric_version v ON v.pk = e.rubric_version_pk
        WHERE t.pk IN ${bag.list(keys)} AND e.state = 'LOCKED' AND e.evaluator_kind <> 'SELF'
          AND e.held_on <= ${today} AND ${evaluationScope(context, "e", bag)}
          AND NOT EXISTS (SELECT 1 FROM action_answer a JOIN criterion c ON c.pk = a.criterion_pk
            JOIN rubric_version w ON w.pk = c.rubric_version_pk
            WHERE a.action_pk = t.pk AND NOT EXISTS (
              SELECT 1 FROM mark m JOIN criterion again ON again.pk = m.criterion_pk
                WHERE m.evaluation_pk = e.pk AND m.points IS NOT NULL AND again.key = c.key
                  AND w.rubric_pk = v.rubric_pk))) later
      WHERE place <= ${MOST} ORDER BY place`,
      bag.values,
    );
    return rows.map((row) =>
      Object.assign(hydrate(session, Evaluation, row), { parent: row.parent as number }),
    );
  });

/** Months of the last two years that begin after a day and were held without any breach. */
async function keptMonths(context: Context, cellPk: number, after: Day): Promise<Day[]> {
  // One span for all actions of a request, so that they share one statement.
  const end = addMonths(firstDayOf(monthOf(context.today)), 1);
  const months = await regimeOf(context, cellPk, addMonths(end, -MOST_MONTHS), end);
  return months
    .filter(({ state, complete, reasons }) => state === "HELD" && complete && reasons.length === 0)
    .map(({ month }) => firstDayOf(month))
    .filter((first) => first > after);
}

export interface ObservedInput {
  readonly observationId?: string | null;
  readonly observedMonth?: string | null;
  readonly unobserved?: string | null;
}

/** What a rectification is closed with: one of its observations, or the stated reason why none is needed. */
export async function observedBy(tx: Transaction, action: Action, input: ObservedInput): Promise<Observed> {
  const none = { observationPk: null, observedMonth: null, unobserved: null };
  const unobserved = wordsOf("unobserved", input.unobserved);
  const { observationId, observedMonth } = input;
  const given = [observationId, observedMonth, unobserved].filter((one) => one != null).length;
  if (action.kind !== "RECTIFICATION") {
    if (given > 0) throw notObserved("Only a rectification is closed by an observation.");
    return none;
  }
  if (given !== 1) throw notObserved("A rectification is closed by one later observation, or with a reason.");
  if (unobserved !== null) return { ...none, unobserved };
  const { evaluations, months } = await observationsOf(tx.context, action);
  const evaluation = evaluations.find(({ id }) => id === observationId);
  if (evaluation) return { ...none, observationPk: evaluation.pk };
  const month = months.find((day) => monthOf(day) === observedMonth);
  if (month) return { ...none, observedMonth: month };
  throw notObserved("This is no later observation of what the rectification answers.");
}

const notObserved = (message: string): Refusal =>
  new Refusal("OBSERVATION_NEEDED", message, { field: "observationId" });
