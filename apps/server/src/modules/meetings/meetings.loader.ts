import { firstDayOf, type Month } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, findRows, hydrate, tableOf } from "../../core/rows.js";
import { cellScope } from "../organization/index.js";
import { Meeting, MonthDeclaration } from "./meetings.entity.js";
import { MEETING_READERS } from "./meetings.rights.js";

/** Records by their internal keys; one statement for all of a kind that a request asks at once. */
export const meetingBy = (context: Context, pk: number | null): Promise<Meeting | null> =>
  loadOne(context, Meeting, pk);
export const declarationBy = (context: Context, pk: number | null): Promise<MonthDeclaration | null> =>
  loadOne(context, MonthDeclaration, pk);

/** A record by its public id, where the actor may see it. */
async function visible<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  id: string,
): Promise<T | null> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [row] = await session.query(
    `SELECT t.* FROM ${tableOf(session, entity)} t JOIN cell c ON c.pk = t.cell_pk
      WHERE t.id = ${bag.add(id)} AND ${cellScope(context, MEETING_READERS, "c", bag)}`,
    bag.values,
  );
  return row ? hydrate(session, entity, row) : null;
}

export const visibleMeeting = (context: Context, id: string): Promise<Meeting | null> =>
  visible(context, Meeting, id);
export const visibleDeclaration = (context: Context, id: string): Promise<MonthDeclaration | null> =>
  visible(context, MonthDeclaration, id);

const declarationsOf = (context: Context, cellPk: number): Promise<MonthDeclaration[]> =>
  loadMany<MonthDeclaration>(context, "declarations", cellPk, async (session, keys) =>
    (await findRows(session, MonthDeclaration, "cell_pk IN (:...keys) ORDER BY month", { keys })).map(
      (declaration) => Object.assign(declaration, { parent: declaration.cellPk }),
    ),
  );

/** What was declared of a cell's month; null where nothing was. */
export const declarationOf = async (
  context: Context,
  cellPk: number,
  month: Month,
): Promise<MonthDeclaration | null> =>
  (await declarationsOf(context, cellPk)).find((each) => each.month === firstDayOf(month)) ?? null;

/** The months of a cell that have not begun and are postponed already, soonest first. */
export const declaredAhead = async (context: Context, cellPk: number): Promise<MonthDeclaration[]> =>
  (await declarationsOf(context, cellPk)).filter(({ month }) => month > context.today);
