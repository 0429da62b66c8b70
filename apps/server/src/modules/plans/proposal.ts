import { addMonths, type Day, earlierOf } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { OFFICIAL } from "../evaluations/index.js";
import { cellScope, committeesCovered } from "../organization/index.js";
import type { Candidate } from "./choice.rules.js";
import { planFacts } from "./plan-facts.js";
import { Plan } from "./plans.entity.js";
import { PLANNERS } from "./plans.rights.js";
import { type PilotProposal, proposePilots } from "./proposal.rules.js";

const MOST_ANCHORS = 10;
/** Months before the plan whose official evaluations say how good a cell was. */
const LOOKING_BACK = 24;

/** A proposal for what a plan lacks, for those who may change it. It writes nothing. */
export async function proposalFor(context: Context, planId: string, anchors: number): Promise<PilotProposal> {
  if (anchors < 0 || anchors > MOST_ANCHORS) throw invalid("anchors", `0 to ${MOST_ANCHORS} anchors.`);
  const plan = await planOf(context, planId);
  const [facts] = await planFacts(context, [plan]);
  return proposePilots(facts!, await candidatesFor(context, plan), anchors, context.today);
}

async function planOf(context: Context, id: string): Promise<Plan> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [row] = await session.query(
    `SELECT p.* FROM plan p JOIN committee c ON c.pk = p.committee_pk
      WHERE p.id = ${bag.add(id)} AND ${committeesCovered(context, PLANNERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The plan");
  return hydrate(session, Plan, row);
}

/** Open cells under the plan's committee and of its groups, with their past on one rubric: scores of two are not one. */
async function candidatesFor(context: Context, plan: Plan): Promise<Candidate[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const until = earlierOf(plan.periodFrom, context.today);
  const scores = await pastScores(context, addMonths(until, -LOOKING_BACK), until);
  const rows = await session.query<Omit<Candidate, "score" | "evaluations">>(
    `SELECT c.pk AS "cellPk", c.sort_code AS code, c.name AS cell, g.group_pk AS "groupPk",
        s.pk AS "superiorPk", s.name AS superior
      FROM cell c
      JOIN cell_group_link g ON g.cell_pk = c.pk AND g.until IS NULL
      JOIN plan_group wanted ON wanted.group_pk = g.group_pk AND wanted.plan_pk = ${bag.add(plan.pk)}
      JOIN cell_committee_link stands ON stands.cell_pk = c.pk AND stands.until IS NULL
      JOIN committee s ON s.pk = stands.committee_pk
      JOIN committee_path above ON above.descendant_pk = s.pk AND above.until IS NULL
        AND above.ancestor_pk = ${bag.add(plan.committeePk)}
      WHERE c.closed_on IS NULL AND ${context.actor === null ? "1 = 1" : cellScope(context, PLANNERS, "c", bag)}
      ORDER BY c.sort_code, c.pk`,
    bag.values,
  );
  return rows.map((row) => ({ ...row, score: null, evaluations: 0, ...scores.get(row.cellPk) }));
}

/** Mean official score of each cell in a span, on the rubric that most evaluations of the span were made with. */
async function pastScores(
  context: Context,
  from: Day,
  before: Day,
): Promise<Map<number, Pick<Candidate, "score" | "evaluations">>> {
  const session = await context.reader();
  const rows = await session.query<{ cell: number; rubric: number; sum: number; n: number }>(
    `SELECT e.cell_pk AS cell, v.rubric_pk AS rubric, SUM(e.score) AS sum, COUNT(*) AS n
      FROM evaluation e JOIN rubric_version v ON v.pk = e.rubric_version_pk
      WHERE ${OFFICIAL("e")} AND e.score IS NOT NULL AND e.held_on >= :from AND e.held_on < :before
      GROUP BY e.cell_pk, v.rubric_pk`,
    { from, before },
  );
  const made = new Map<number, number>();
  for (const { rubric, n } of rows) made.set(rubric, (made.get(rubric) ?? 0) + n);
  const [most] = [...made].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(
    rows
      .filter(({ rubric }) => rubric === most?.[0])
      .map(({ cell, sum, n }) => [cell, { score: Math.round(sum / n), evaluations: n }]),
  );
}
