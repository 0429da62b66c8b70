import { type Additivity, type Rating, ratings, type Unit } from "@nen-nep/schema";
import { Int } from "type-graphql";
import {
  clusteredMean,
  clusteredRatio,
  type Estimate,
  type MeanSums,
  type RatioSums,
  ratioVariance,
  type Side,
} from "../../../statistics/index.js";
import { AdjustedMeanType, MeanType, RatingCountType } from "../api/value-types.js";
import type { Entry, Metric, Sums } from "./fact.js";

const REAL = "double precision";
export const quotient = (above: string, below: string, scale = 1): string =>
  `CAST(${above} AS ${REAL}) * ${scale} / NULLIF(${below}, 0)`;
export const oneIf = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
export const numbers = <K extends string>(sums: Sums, names: readonly K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, sums[name] ?? 0])) as Record<K, number>;

const scaled = (estimate: Estimate, scale: number) => {
  const times = (value: number | null) => (value === null ? null : value * scale);
  const { value, sd, low, high } = estimate;
  return {
    ...estimate,
    value: times(value),
    sd: times(sd),
    low: times(low),
    high: times(high),
    change: null,
  };
};

/** A quotient y ÷ x with its clustered variance, scaled. */
const sideOf = (sums: Omit<RatioSums, "n">, scale: number): Side => {
  const variance = ratioVariance(sums);
  return {
    value: sums.x > 0 ? (sums.y / sums.x) * scale : null,
    variance: variance === null ? null : variance * scale * scale,
    cells: sums.cells,
  };
};

/** A mean that is withheld: how much there is stays known. */
const withheld = ({ n = 0, cells = 0 }: Sums) => ({
  n,
  cells,
  value: null,
  sd: null,
  low: null,
  high: null,
  sufficient: false,
  change: null,
});

interface MeanEntry extends Entry {
  readonly unit: Unit;
  /** SQL of the value in a row `f`, a whole number; null where the row has none. */
  readonly of: string;
  /** What the whole number is multiplied by to give the unit. */
  readonly scale: number;
  readonly within?: readonly [number, number];
  readonly join?: string;
}

/** A mean over rows, with an interval clustered by cell. */
export function mean({ of, scale, within, ...entry }: MeanEntry): Metric {
  const bounds = within && ([within[0] / scale, within[1] / scale] as const);
  return {
    ...entry,
    additivity: "BY_PARTS",
    comparable: true,
    columns: { n: oneIf(`${of} IS NOT NULL`), s: `COALESCE(${of}, 0)`, q: `COALESCE(${of} * ${of}, 0)` },
    sums: (c) => ({
      cells: `SUM(${oneIf(`${c("n")} > 0`)})`,
      n: `SUM(${c("n")})`,
      s: `SUM(${c("s")})`,
      nn: `SUM(${c("n")} * ${c("n")})`,
      ss: `SUM(${c("s")} * ${c("s")})`,
      ns: `SUM(${c("n")} * ${c("s")})`,
      q: `SUM(${c("q")})`,
    }),
    value: (sum) => quotient(sum("s"), sum("n"), scale),
    type: () => MeanType,
    read: (sums) =>
      scaled(
        clusteredMean(numbers<keyof MeanSums>(sums, ["cells", "n", "s", "nn", "ss", "ns", "q"]), bounds),
        scale,
      ),
    change: { weight: "n", sum: "s", scale },
    side: ({ cells = 0, n: x = 0, s: y = 0, nn: xx = 0, ss: yy = 0, ns: xy = 0 }) =>
      sideOf({ cells, x, y, xx, yy, xy }, scale),
    withheld,
  };
}

/** A mean corrected by a model of all rows: no sums of a row give it, so it has no order. */
export const adjustedMeanOf = (entry: Entry & { readonly unit: Unit }): Metric => ({
  ...entry,
  additivity: "NOT_ADDITIVE",
  comparable: true,
  columns: {},
  sums: () => ({}),
  value: null,
  type: () => AdjustedMeanType,
  read: () => null,
  adjusts: true,
  withheld: () => null,
});

interface RatioEntry extends Entry {
  readonly unit: Unit;
  /** SQL over `f` of the part and of the whole it is in; whole numbers, 0 where the row has none. */
  readonly part: string;
  readonly whole: string;
  readonly scale: number;
}

/** A ratio of two sums (points earned to points that apply, rows of a kind to all rows), clustered by cell. */
export function ratio({ part, whole, scale, ...entry }: RatioEntry): Metric {
  return {
    ...entry,
    additivity: "BY_PARTS",
    comparable: true,
    columns: { n: oneIf(`${whole} > 0`), x: whole, y: part },
    sums: (c) => ({
      cells: `SUM(${oneIf(`${c("x")} > 0`)})`,
      n: `SUM(${c("n")})`,
      x: `SUM(${c("x")})`,
      y: `SUM(${c("y")})`,
      xx: `SUM(${c("x")} * ${c("x")})`,
      yy: `SUM(${c("y")} * ${c("y")})`,
      xy: `SUM(${c("x")} * ${c("y")})`,
    }),
    value: (sum) => quotient(sum("y"), sum("x"), scale),
    type: () => MeanType,
    read: (sums) =>
      scaled(
        clusteredRatio(numbers<keyof RatioSums>(sums, ["cells", "n", "x", "y", "xx", "yy", "xy"])),
        scale,
      ),
    change: { weight: "x", sum: "y", scale },
    side: (sums) => sideOf(numbers<keyof RatioSums>(sums, ["cells", "n", "x", "y", "xx", "yy", "xy"]), scale),
    withheld,
  };
}

/** How many of each rating; it has no order of its own. */
export function distribution(entry: Entry & { readonly of: string }): Metric {
  const { of, ...rest } = entry;
  return {
    ...rest,
    unit: "COUNT",
    additivity: "ADDITIVE",
    addsUp: true,
    comparable: true,
    columns: Object.fromEntries(ratings.keys.map((key) => [key, oneIf(`${of} = '${key}'`)])),
    sums: (c) => Object.fromEntries(ratings.keys.map((key) => [key, `SUM(${c(key)})`])),
    value: null,
    type: () => [RatingCountType],
    read: (sums) => ratingCounts(numbers(sums, ratings.keys)),
    withheld: () => [],
  };
}

function ratingCounts(
  counts: Record<Rating, number>,
): { rating: Rating; count: number; share: number | null }[] {
  const all = ratings.keys.reduce((total, key) => total + counts[key], 0);
  return ratings.keys.map((rating) => ({
    rating,
    count: counts[rating],
    share: all === 0 ? null : counts[rating] / all,
  }));
}

const plain = (entry: Entry, sum: string, additivity: Additivity): Metric => ({
  ...entry,
  unit: "COUNT",
  additivity,
  addsUp: additivity === "ADDITIVE",
  comparable: false,
  columns: {},
  sums: () => ({ count: sum }),
  value: (name) => name("count"),
  type: () => Int,
  read: ({ count = 0 }) => count,
});

const RECORDS = "The records.";

/** How many rows there are: every fact has it. */
export const rowsOf = (key: string, vi: string, en: string): Metric =>
  plain(
    { key, label: { vi, en }, definition: `How many ${en} the row holds.`, source: RECORDS },
    "SUM(n)",
    "ADDITIVE",
  );

/** How many distinct cells the rows belong to: every fact has it. */
export const CELLS: Metric = plain(
  {
    key: "CELLS",
    label: { vi: "số chi bộ", en: "cells" },
    definition: "How many distinct cells are behind the row.",
    source: RECORDS,
  },
  "SUM(CASE WHEN n > 0 AND cell IS NOT NULL THEN 1 ELSE 0 END)",
  "NOT_ADDITIVE",
);
