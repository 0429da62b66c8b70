import { type ActionKind, addDays, DUE_WITHIN, type Duty } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { dayLiteral } from "../../db/dialect.js";
import { isNamed, mayDecide, OPEN, owns } from "./actions.filter.js";

/** How many actions wait for the actor, by what is to be done and by kind: with them as the owner, or to be verified. */
export async function actionDuties(
  context: Context,
): Promise<{ duty: Duty; kind: ActionKind; count: number }[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const scope = { context, bag };
  const [today, soon] = [context.today, addDays(context.today, DUE_WITHIN.action)].map((day) =>
    dayLiteral(session.engine, bag.add(day)),
  );
  const own = `(${owns("t", scope)} IS TRUE)`;
  // Where somebody is named to verify, the others who might are not reminded of it.
  const toVerify = `(t.verifier_pk IS NULL OR ${isNamed("t", scope)}) AND ${mayDecide("t", scope)}`;
  return session.query(
    `SELECT w.duty, w.kind, COUNT(*) AS count FROM (
      SELECT t.kind, CASE
          WHEN ${OPEN("t")} AND t.due_on < ${today} AND ${own} THEN 'ACTION_OVERDUE'
          WHEN ${OPEN("t")} AND t.due_on <= ${soon} AND ${own} THEN 'ACTION_DUE'
          WHEN ${toVerify} THEN 'ACTION_TO_VERIFY'
        END AS duty
        FROM action t WHERE (${OPEN("t")} OR t.state = 'SUBMITTED')) w
      WHERE w.duty IS NOT NULL GROUP BY w.duty, w.kind ORDER BY w.duty, count DESC, w.kind`,
    bag.values,
  );
}
