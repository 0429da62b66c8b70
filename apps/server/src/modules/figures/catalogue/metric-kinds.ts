import { type Additivity, type Rating, ratings, type Unit } from "@nen-nep/schema";
import { Int } from "type-graphql";
import { CensusShareType, MeanType, RatingCountType, ShareType, TallyType } from "../api/value-types.js";
import {
  censusShare,
  clusteredMean,
  clusteredRatio,
  type Estimate,
  type MeanSums,
  type RatioSums,
} from "../statistics/index.js";
import type { Entry, Metric, Naming, Sums } from "./fact.js";

const REAL = "double precision";
const quotient = (above: string, below: string, scale = 1): string =>
  `CAST(${above} AS ${REAL}) * ${scale} / NULLIF(${below}, 0)`;
const oneIf = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
const numbers = <K extends string>(sums: Sums, names: readonly K[]): Record<K, number> =>
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
    withheld,
  };
}

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

/** How many rows are so, and in how many cells. */
export function tally({ when, ...entry }: Entry & { readonly when: string }): Metric {
  return {
    ...entry,
    unit: "COUNT",
    additivity: "ADDITIVE",
    comparable: false,
    columns: { n: oneIf(when) },
    sums: (c) => ({ count: `SUM(${c("n")})`, cells: `SUM(${oneIf(`${c("n")} > 0`)})` }),
    value: (sum) => sum("count"),
    type: () => TallyType,
    read: (sums) => numbers(sums, ["count", "cells"]),
  };
}

/** A share of all that is recorded: a census, so without an interval. */
export function share({
  part,
  whole,
  ...entry
}: Entry & { readonly part: string; readonly whole: string }): Metric {
  return {
    ...entry,
    unit: "SHARE",
    additivity: "BY_PARTS",
    comparable: false,
    columns: { part: `COALESCE(${part}, 0)`, whole: `COALESCE(${whole}, 0)` },
    sums: (c) => ({ count: `SUM(${c("part")})`, of: `SUM(${c("whole")})` }),
    value: (sum) => quotient(sum("count"), sum("of")),
    type: () => ShareType,
    read: (sums) => {
      const { count, of } = numbers(sums, ["count", "of"]);
      return { count, of, share: of === 0 ? null : count / of };
    },
  };
}

/** Conditions over `f` that tell apart what is known of what was due. */
export interface DueConditions {
  readonly held: string;
  readonly notHeld: string;
  readonly unreported: string;
  readonly postponed: string;
  readonly incomplete: string;
}

const DUE = ["held", "notHeld", "unreported", "postponed", "incomplete"] as const;
type DueSums = Record<(typeof DUE)[number], number>;

/** What a census says of its counts: the share and the bounds that what is unreported allows. */
export interface CensusReading {
  readonly sql: (sum: Naming) => readonly [part: string, whole: string];
  readonly read: (sums: DueSums) => {
    readonly n: number;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
}

const bounded = (part: number, most: number, n: number) =>
  n === 0 ? { n, value: null, low: null, high: null } : { n, value: part / n, low: part / n, high: most / n };

/** The share held of what was due: postponed by a document and not over are not due. */
export const HELD: CensusReading = {
  sql: (sum) => [sum("held"), `${sum("held")} + ${sum("notHeld")} + ${sum("unreported")}`],
  read: censusShare,
};
/** The share nobody reported, of what was due: known exactly. */
export const UNREPORTED: CensusReading = {
  sql: (sum) => [sum("unreported"), `${sum("held")} + ${sum("notHeld")} + ${sum("unreported")}`],
  read: ({ held, notHeld, unreported }) => bounded(unreported, unreported, held + notHeld + unreported),
};
/** The share postponed by a document, of all that is over: what is unreported may have been. */
export const POSTPONED: CensusReading = {
  sql: (sum) => [
    sum("postponed"),
    `${sum("held")} + ${sum("notHeld")} + ${sum("unreported")} + ${sum("postponed")}`,
  ],
  read: ({ held, notHeld, unreported, postponed }) =>
    bounded(postponed, postponed + unreported, held + notHeld + unreported + postponed),
};

/** A share of a census, with bounds in place of an interval. */
export function census(
  entry: Entry & { readonly due: DueConditions; readonly reading: CensusReading },
): Metric {
  const { due, reading, ...rest } = entry;
  return {
    ...rest,
    unit: "SHARE",
    additivity: "BY_PARTS",
    comparable: false,
    columns: Object.fromEntries(DUE.map((name) => [name, oneIf(due[name])])),
    sums: (c) => Object.fromEntries(DUE.map((name) => [name, `SUM(${c(name)})`])),
    value: (sum) => quotient(...reading.sql(sum)),
    type: () => CensusShareType,
    read: (sums) => {
      const counts = numbers(sums, DUE);
      const { n, value, low, high } = reading.read(counts);
      return { ...counts, share: value, low, high, of: n };
    },
  };
}

const plain = (entry: Entry, sum: string, additivity: Additivity): Metric => ({
  ...entry,
  unit: "COUNT",
  additivity,
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
  "COUNT(*)",
  "NOT_ADDITIVE",
);
