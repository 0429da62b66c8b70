import { monthStates, sources } from "@nen-nep/schema";
import { day, Filter, word } from "../../../core/filter.js";
import { ofCellOnDay } from "../../meetings/index.js";

/** Conditions on the month of a cell. */
export const cellMonthFilter = new Filter("CellMonth", "cell_month", {
  month: day("month", "The first day of the month; `from` and `before` take whole months."),
  state: word(monthStates, "state", "What became of the month."),
  source: word(sources, "source", "Where the record of it comes from; null where nothing was reported."),
  ...ofCellOnDay,
});

type MonthConditions = {
  readonly month?: Record<string, string | undefined> | null;
  readonly and?: object[] | null;
};

/** The span that a `where` certainly stays in, so that no more months are derived than needed; null where open. */
export function monthSpan(where: object | null): {
  readonly from: string | null;
  readonly before: string | null;
} {
  const { month, and } = (where ?? {}) as MonthConditions;
  const spans = (and ?? []).map(monthSpan);
  const latest = (days: readonly (string | null | undefined)[]) =>
    days
      .filter((d) => d != null)
      .sort()
      .at(-1) ?? null;
  const earliest = (days: readonly (string | null | undefined)[]) =>
    days.filter((d) => d != null).sort()[0] ?? null;
  return {
    from: latest([month?.from, month?.gte, month?.eq, ...spans.map((span) => span.from)]),
    before: earliest([month?.before, month?.lt, ...spans.map((span) => span.before)]),
  };
}
