import { type Breach, type Day, type MonthState, monthOf, type Source } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { cellScope } from "../organization/index.js";
import { cellMonths } from "./cell-months.js";
import { MEETING_READERS } from "./meetings.rights.js";

export interface CellMonth {
  readonly cellPk: number;
  readonly month: string;
  readonly state: MonthState;
  readonly thematic: boolean;
  readonly reasons: readonly Breach[];
  readonly complete: boolean;
  readonly source: Source | null;
  readonly enteredLate: boolean | null;
  readonly document: string | null;
  readonly meetings: number;
}

interface Row {
  readonly parent: number;
  readonly month: Day;
  readonly state: MonthState;
  readonly thematic: number;
  readonly complete: number;
  readonly source: Source | null;
  readonly document: string | null;
  readonly meetings: number | null;
  readonly short: number | null;
  readonly low_attendance: number | null;
  readonly unexcused: number | null;
  readonly late: number | null;
}

/** The months of a cell that begin in `[from, before)`, in order. */
export async function regimeOf(
  context: Context,
  cellPk: number,
  from: Day,
  before: Day,
): Promise<CellMonth[]> {
  const rows = await loadMany<Row>(context, `regime:${from}:${before}`, cellPk, (session, keys) => {
    const bag = new ParameterBag();
    const cells = `c.pk IN ${bag.list(keys)} AND ${cellScope(context, MEETING_READERS, "c", bag)}`;
    const months = cellMonths({ engine: session.engine, bag, today: context.today, cells, from, before });
    return session.query<Row>(
      `WITH RECURSIVE ${months}
        SELECT cell_pk AS parent, month, state, thematic, complete, source, document, meetings,
          short, low_attendance, unexcused, late FROM cell_month ORDER BY month`,
      bag.values,
    );
  });
  return rows.map((row) => ({
    cellPk,
    month: monthOf(row.month),
    state: row.state,
    thematic: row.thematic === 1,
    reasons: reasonsOf(row),
    complete: row.complete === 1,
    source: row.source,
    enteredLate: row.meetings === null ? null : (row.late ?? 0) > 0,
    document: row.document,
    meetings: row.meetings ?? 0,
  }));
}

function reasonsOf(row: Row): Breach[] {
  const found: (Breach | false)[] = [
    row.state === "NOT_HELD" && "NOT_HELD",
    (row.short ?? 0) > 0 && "SHORT",
    (row.low_attendance ?? 0) > 0 && "LOW_ATTENDANCE",
    (row.unexcused ?? 0) > 0 && "UNEXCUSED",
    (row.late ?? 0) > 0 && "ENTERED_LATE",
  ];
  return found.filter((breach) => breach !== false);
}
