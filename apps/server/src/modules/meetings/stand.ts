import type { Context } from "../../core/context.js";
import { notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { Cell, cellScope, coversCell } from "../organization/index.js";
import type { Meeting } from "./meetings.entity.js";
import { CELL_WRITERS, MEETING_WRITERS, SUPERIOR_WRITERS } from "./meetings.rights.js";
import type { Stand } from "./recording.rules.js";

/** From where the actor writes about a cell; null where they do not. The machine itself stands above all. */
export async function standOf(context: Context, cellPk: number): Promise<Stand | null> {
  if (context.actor === null) return "ABOVE";
  if (await coversCell(context, CELL_WRITERS, cellPk)) return "CELL";
  if (await coversCell(context, SUPERIOR_WRITERS, cellPk)) return "ABOVE";
  return (await coversCell(context, ["DELEGATE"], cellPk)) ? "DELEGATION" : null;
}

export const isOwnRecord = (context: Context, meeting: Pick<Meeting, "accountPk">): boolean =>
  meeting.accountPk !== null && meeting.accountPk === context.actor?.accountPk;

/** A cell that the actor writes about; outside the scope it is not there. */
export async function cellToWrite(
  tx: Transaction,
  column: "id" | "pk",
  value: string | number,
  what = "The cell",
): Promise<{ readonly cell: Cell; readonly stand: Stand }> {
  const bag = new ParameterBag();
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, MEETING_WRITERS, "c", bag);
  const [row] = await tx.session.query(
    `SELECT c.* FROM cell c WHERE c.${column} = ${bag.add(value)} AND ${scope}`,
    bag.values,
  );
  if (!row) throw notFound(what);
  const cell = hydrate(tx.session, Cell, row);
  return { cell, stand: (await standOf(tx.context, cell.pk))! };
}
