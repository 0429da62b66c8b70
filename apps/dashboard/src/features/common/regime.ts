import { type Month, type MonthState, monthStates } from "@nen-nep/schema";
import type { StripMonth } from "../../charts/RegimeStrip.js";
import type { Text } from "../../i18n/useText.js";

interface CellMonthLike {
  readonly month: Month;
  readonly state: MonthState;
}

/** The months of a strip, each with its state in words. */
export const stripMonths = (months: readonly CellMonthLike[], { format, language }: Text): StripMonth[] =>
  months.map(({ month, state }) => ({
    month,
    state,
    words: `${format.month(month)}: ${monthStates.label(state, language)}`,
  }));

/** A strip in one sentence: how many months were held, and which were not. */
export function regimeSentence(months: readonly CellMonthLike[], { say, format, language }: Text): string {
  const held = months.filter(({ state }) => state === "HELD").length;
  const others = monthStates.keys
    .filter((state) => state !== "HELD")
    .map((state) => ({ state, months: months.filter((each) => each.state === state) }))
    .filter((each) => each.months.length > 0)
    .map(({ state, months: list }) =>
      say("cells.regimeExcept", {
        months: list.map(({ month }) => format.month(month)).join(", "),
        state: monthStates.label(state, language),
      }),
    );
  return [say("cells.regimeName", { held, all: months.length }), ...others].join("; ");
}
