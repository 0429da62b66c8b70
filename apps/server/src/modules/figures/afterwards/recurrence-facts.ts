import type { Day } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { ParameterBag } from "../../../core/parameters.js";
import { dayLiteral } from "../../../db/dialect.js";
import { actionScope, OPEN } from "../../actions/index.js";
import { evaluationScope, markScope, OFFICIAL } from "../../evaluations/index.js";
import { cellMonths, MEETING_READERS } from "../../meetings/index.js";
import { cellScope } from "../../organization/index.js";
import type { ActionFacts, EvaluationFacts, MarkFacts, MonthFacts } from "./recurrence.rules.js";

/** Which cells, and from which day on. */
export interface FactsAsked {
  readonly cells: readonly number[];
  readonly from: Day;
}

type OfCell<T> = T & { readonly cell_pk: number };

export async function monthFacts(context: Context, { cells, from }: FactsAsked) {
  const session = await context.reader();
  const bag = new ParameterBag();
  const seen = `c.pk IN ${bag.list(cells)} AND ${cellScope(context, MEETING_READERS, "c", bag)}`;
  const months = cellMonths({ engine: session.engine, bag, today: context.today, cells: seen, from });
  return session.query<OfCell<MonthFacts>>(
    `WITH RECURSIVE ${months}
      SELECT cell_pk, month, state, complete, thematic, quarter_ends, quarter_unreported, quarter_postponed,
        timed, short, attended, low_attendance, unexcused, meetings, late FROM cell_month ORDER BY month`,
    bag.values,
  );
}

export async function evaluationFacts(context: Context, { cells, from }: FactsAsked) {
  const bag = new ParameterBag();
  return (await context.reader()).query<OfCell<EvaluationFacts>>(
    `SELECT e.cell_pk, e.held_on, e.rating FROM evaluation e
      WHERE e.cell_pk IN ${bag.list(cells)} AND e.held_on >= ${bag.add(from)} AND ${OFFICIAL("e")}
        AND ${evaluationScope(context, "e", bag)}`,
    bag.values,
  );
}

/** Actions of a post of the cell: late where they are past due, or were handed in after their day. */
export async function actionFacts(context: Context, { cells, from }: FactsAsked) {
  const session = await context.reader();
  const bag = new ParameterBag();
  const today = dayLiteral(session.engine, bag.add(context.today));
  const until = `CASE WHEN ${OPEN("a")} THEN ${today} ELSE a.submitted_on END`;
  return session.query<OfCell<ActionFacts>>(
    `SELECT a.cell_pk, a.due_on, CASE WHEN a.due_on < ${until} THEN 1 ELSE 0 END AS late FROM action a
      WHERE a.cell_pk IN ${bag.list(cells)} AND a.due_on >= ${bag.add(from)} AND a.due_on < ${today}
        AND a.owner_tenure_pk IS NOT NULL AND a.state <> 'CANCELLED' AND ${actionScope(context, "a", bag)}`,
    bag.values,
  );
}

/** A criterion in all versions of its rubric. */
export interface CriterionRef {
  readonly rubric_pk: number;
  readonly key: string;
}

/** The criteria of the shortcomings that cases rest on, by name or through their evaluation; the newest version of each. */
export async function criteriaBehind(context: Context, measurePks: readonly number[]) {
  const bag = new ParameterBag();
  const named = (join: string) => `SELECT b.measure_pk, f.criterion_pk FROM measure_basis b ${join}
    WHERE b.measure_pk IN ${bag.list(measurePks)} AND f.kind = 'SHORTCOMING'`;
  return (await context.reader()).query<CriterionRef & { measure_pk: number; criterion_pk: number }>(
    `SELECT n.measure_pk, v.rubric_pk, c.key, MAX(c.pk) AS criterion_pk FROM (
        ${named("JOIN finding f ON b.kind = 'FINDING' AND f.id = b.fact")}
        UNION ALL
        ${named("JOIN evaluation e ON b.kind = 'EVALUATION' AND e.id = b.fact JOIN finding f ON f.evaluation_pk = e.pk")}
      ) n JOIN criterion c ON c.pk = n.criterion_pk JOIN rubric_version v ON v.pk = c.rubric_version_pk
      GROUP BY n.measure_pk, v.rubric_pk, c.key ORDER BY criterion_pk`,
    bag.values,
  );
}

export async function markFacts(
  context: Context,
  { cells, from }: FactsAsked,
  criteria: readonly CriterionRef[],
) {
  const bag = new ParameterBag();
  return (await context.reader()).query<OfCell<MarkFacts & CriterionRef>>(
    `SELECT e.cell_pk, e.held_on, v.rubric_pk, c.key, m.points, m.max_points
      FROM evaluation e JOIN mark m ON m.evaluation_pk = e.pk JOIN criterion c ON c.pk = m.criterion_pk
      JOIN rubric_version v ON v.pk = c.rubric_version_pk
      WHERE e.cell_pk IN ${bag.list(cells)} AND e.held_on >= ${bag.add(from)}
        AND c.key IN ${bag.list([...new Set(criteria.map(({ key }) => key))])}
        AND ${OFFICIAL("e")} AND ${markScope(context, "e", "c", bag)}`,
    bag.values,
  );
}
