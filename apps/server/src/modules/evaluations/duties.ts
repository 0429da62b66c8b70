import type { Duty } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { partSql } from "./makers.js";

/** How many forms and contests wait for the actor. Drafts of a model meeting are counted with it, by whoever knows it. */
export async function evaluationDuties(context: Context): Promise<{ duty: Duty; count: number }[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const count = (duty: Duty, where: string) =>
    `SELECT '${duty}' AS duty, COUNT(*) AS count FROM evaluation e WHERE ${where}`;
  const part = (name: Parameters<typeof partSql>[0]) => partSql(name, context, "e", bag);
  const rows = await session.query<{ duty: Duty; count: number }>(
    [
      count("FORM_TO_SUBMIT", `e.state = 'DRAFT' AND e.pilot_pk IS NULL AND ${part("MAKES")}`),
      count("FORM_TO_LOCK", `e.state = 'SUBMITTED' AND ${part("LOCKS")}`),
      count(
        "CONTEST_TO_ANSWER",
        `e.pk IN (SELECT c.evaluation_pk FROM contest c WHERE c.answered_at IS NULL)
          AND e.state = 'LOCKED' AND ${part("REVISES")}`,
      ),
    ].join(" UNION ALL "),
    bag.values,
  );
  return rows.filter(({ count }) => count > 0);
}
