import { censusDifference, censusShare } from "../../../statistics/index.js";
import { CensusShareType, ShareType, TallyType } from "../api/value-types.js";
import type { Entry, Metric, Naming, Sums } from "./fact.js";
import { numbers, oneIf, quotient } from "./metric-kinds.js";

/** How many rows are so, and in how many cells. */
export function tally({ when, ...entry }: Entry & { readonly when: string }): Metric {
  return {
    ...entry,
    unit: "COUNT",
    additivity: "ADDITIVE",
    comparable: false,
    columns: { n: oneIf(when) },
    sums: (c) => ({ count: `SUM(${c("n")})`, cells: `SUM(${oneIf(`${c("n")} > 0 AND cell IS NOT NULL`)})` }),
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
    addsUp: true,
    comparable: false,
    columns: { part: `COALESCE(${part}, 0)`, whole: `COALESCE(${whole}, 0)` },
    sums: (c) => ({ count: `SUM(${c("part")})`, of: `SUM(${c("whole")})` }),
    value: (sum) => quotient(sum("count"), sum("of")),
    type: () => ShareType,
    read: (sums) => {
      const { count, of } = numbers(sums, ["count", "of"]);
      return { count, of, share: of === 0 ? null : count / of, change: null };
    },
    difference: (now, before) => {
      const known = ({ count = 0, of = 0 }: Sums) => (of === 0 ? null : count / of);
      // What is not recorded is not known to be due, so it bounds nothing.
      const unbounded = (sums: Sums) => ({ value: known(sums), low: null, high: null });
      return censusDifference(unbounded(now), unbounded(before));
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
    addsUp: true,
    comparable: false,
    columns: Object.fromEntries(DUE.map((name) => [name, oneIf(due[name])])),
    sums: (c) => Object.fromEntries(DUE.map((name) => [name, `SUM(${c(name)})`])),
    value: (sum) => quotient(...reading.sql(sum)),
    type: () => CensusShareType,
    read: (sums) => {
      const counts = numbers(sums, DUE);
      const { n, value, low, high } = reading.read(counts);
      return { ...counts, share: value, low, high, of: n, change: null };
    },
    difference: (now, before) =>
      censusDifference(reading.read(numbers(now, DUE)), reading.read(numbers(before, DUE))),
  };
}
