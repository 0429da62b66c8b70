import type { Duty } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { awaitedSql } from "./awaiting.js";

/** How many model meetings wait for the actor: to prepare in the own cell, to attend, or to be evaluated. */
export async function pilotDuties(context: Context): Promise<{ duty: Duty; count: number }[]> {
  const bag = new ParameterBag();
  const counted = awaitedSql(context, "p", bag).map(
    ([duty, awaits]) => `SELECT '${duty}' AS duty, COUNT(*) AS count FROM pilot p WHERE ${awaits}`,
  );
  if (counted.length === 0) return [];
  const session = await context.reader();
  const rows = await session.query<{ duty: Duty; count: number }>(counted.join(" UNION ALL "), bag.values);
  return rows.filter(({ count }) => count > 0);
}
