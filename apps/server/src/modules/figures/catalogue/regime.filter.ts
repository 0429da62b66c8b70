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
