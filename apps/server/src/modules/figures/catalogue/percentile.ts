import type { Unit } from "@nen-nep/schema";
import { percentileAt, SUFFICIENT_CELLS } from "../../../statistics/index.js";
import { PercentileType } from "../api/value-types.js";
import type { Entry, Metric, Ranked, Sums } from "./fact.js";
import { numbers, oneIf, quotient } from "./metric-kinds.js";

interface PercentileEntry extends Entry {
  readonly unit: Unit;
  /** The same object for all percentiles of a value, so that its rows are ranked once. */
  readonly of: Ranked;
  /** Which one, from 1 to 99. */
  readonly percent: number;
  /** What the whole number is multiplied by to give the unit. */
  readonly scale: number;
  /** True where rows of different basis must not be pooled. */
  readonly comparable: boolean;
}

const counts = ({ n = 0, cells = 0 }: Sums) => ({ n, cells, sufficient: cells >= SUFFICIENT_CELLS });

/**
 * A percentile by Hyndman and Fan's type 7, the same as in R, NumPy and spreadsheets. The rows it lies between stand
 * at whole places, so both engines find the same two, and no engine's own percentile function is needed.
 */
export function percentile({ of, percent, scale, ...entry }: PercentileEntry): Metric {
  const steps = `(places - 1) * ${percent}`;
  const lower = `${steps} / 100 + 1`;
  const upper = `${lower} + ${oneIf(`${steps} % 100 > 0`)}`;
  const between = (n: string) => `((${n} - 1) * ${percent}) % 100`;
  return {
    ...entry,
    additivity: "NOT_ADDITIVE",
    ranked: of,
    columns: {
      n: "1",
      low: `CASE WHEN place = ${lower} THEN value ELSE 0 END`,
      high: `CASE WHEN place = ${upper} THEN value ELSE 0 END`,
    },
    sums: (c) => ({
      cells: `SUM(${oneIf(`${c("n")} > 0 AND cell IS NOT NULL`)})`,
      n: `SUM(${c("n")})`,
      low: `SUM(${c("low")})`,
      high: `SUM(${c("high")})`,
    }),
    value: (sum) =>
      quotient(
        `(100 * ${sum("low")} + (${sum("high")} - ${sum("low")}) * (${between(sum("n"))}))`,
        `CASE WHEN ${sum("n")} > 0 THEN 100 END`,
        scale,
      ),
    type: () => PercentileType,
    read: (sums) => {
      const value = percentileAt(numbers(sums, ["n", "low", "high"]), percent);
      return { ...counts(sums), value: value === null ? null : value * scale };
    },
    withheld: (sums) => ({ ...counts(sums), value: null }),
  };
}
