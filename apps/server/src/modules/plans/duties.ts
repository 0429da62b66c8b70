import { addDays, type Day, DUE_WITHIN, type Duty } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { dayLiteral } from "../../db/dialect.js";
import { cellsLed, ownDelegations } from "../organization/index.js";
import { isHeld } from "./pilot-state.js";
import { attendedBy } from "./plans.rights.js";

/** How many model meetings wait for the actor: to prepare in the own cell, to attend, or to be evaluated. */
export async function pilotDuties(context: Context): Promise<{ duty: Duty; count: number }[]> {
  const [cells, delegations] = [cellsLed(context), ownDelegations(context)];
  if (cells.length + delegations.length === 0) return [];
  const session = await context.reader();
  const bag = new ParameterBag();
  const day = (which: Day) => dayLiteral(session.engine, bag.add(which));
  const within = (days: number) =>
    `p.day >= ${day(context.today)} AND p.day <= ${day(addDays(context.today, days))}`;
  const count = (duty: Duty, where: string) => `SELECT '${duty}' AS duty, COUNT(*) AS count FROM pilot p
    JOIN plan l ON l.pk = p.plan_pk AND l.state = 'APPROVED' WHERE p.removed_at IS NULL AND ${where}`;
  const mine = bag.list(delegations);
  const submitted = `EXISTS (SELECT 1 FROM evaluation e WHERE e.pilot_pk = p.pk
    AND e.evaluator_kind = 'DELEGATION' AND e.delegation_pk IN ${mine} AND e.state <> 'DRAFT')`;
  const rows = await session.query<{ duty: Duty; count: number }>(
    [
      count(
        "PILOT_TO_PREPARE",
        `p.prepared_on IS NULL AND p.cell_pk IN ${bag.list(cells)} AND ${within(DUE_WITHIN.preparing)}
          AND NOT ${isHeld("p")}`,
      ),
      count(
        "PILOT_TO_ATTEND",
        `${attendedBy("p", mine)} AND ${within(DUE_WITHIN.attending)} AND NOT ${isHeld("p")}`,
      ),
      count(
        "FORM_TO_SUBMIT",
        `${attendedBy("p", mine)} AND p.day <= ${day(context.today)} AND ${isHeld("p")} AND NOT ${submitted}`,
      ),
    ].join(" UNION ALL "),
    bag.values,
  );
  return rows.filter(({ count }) => count > 0);
}
