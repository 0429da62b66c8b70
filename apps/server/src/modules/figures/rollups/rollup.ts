import { createHash } from "node:crypto";
import type { Grain, Role } from "@nen-nep/schema";
import { ALL_MARKS_READERS, EVALUATION_READERS } from "../../evaluations/index.js";
import { MEETING_READERS } from "../../meetings/index.js";
import type { Dimension, Fact, Metric } from "../catalogue/fact.js";
import { criteriaFact, evaluationsFact, regimeFact } from "../catalogue/index.js";

/**
 * Groups of a fact kept added up: what a question costs then grows with its groups and periods, not with what was
 * ever recorded. Intervals need the squares and products of what each cell adds up to, which do not follow from finer
 * groups; so each grouping that is kept is kept for itself, with the sums of all its metrics.
 */
export interface Rollup {
  readonly fact: Fact;
  readonly table: string;
  /** The kind of records that its rows rest on. */
  readonly of: "meeting" | "evaluation";
  /** Roles that see all rows of the cells they see. */
  readonly readers: readonly Role[];
  /** Grains of time, the finest first. */
  readonly grains: readonly Grain[];
  /** Keys that every group has, and keys that it may have. */
  readonly always: readonly Dimension[];
  readonly maybe: readonly Dimension[];
  /** All metrics of the fact but percentiles. */
  readonly metrics: readonly Metric[];
  /** True where what a row says changes with the month of today. */
  readonly byMonth: boolean;
}

/** A grouping that is kept: its grain and its keys. Its number is its place among the shapes of the rollup. */
export interface Shape {
  readonly grain: Grain;
  readonly keys: readonly Dimension[];
}

type Options = Omit<Rollup, "always" | "maybe" | "metrics" | "table" | "byMonth"> & {
  readonly always?: readonly string[];
  readonly maybe: readonly string[];
  readonly byMonth?: boolean;
};

function rollup({ always = [], maybe, byMonth = false, ...options }: Options): Rollup {
  const { fact } = options;
  const dimension = (key: string) => fact.dimensions.find((each) => each.key === key)!;
  return {
    ...options,
    byMonth,
    table: `rollup_${fact.name.toLowerCase()}`,
    always: always.map(dimension),
    maybe: maybe.map(dimension),
    metrics: fact.metrics.filter((metric) => !metric.ranked),
  };
}

const GRAINS: readonly Grain[] = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"];

/** What is kept added up. A new one is an entry here. */
export const ROLLUPS: readonly Rollup[] = [
  rollup({
    fact: evaluationsFact,
    of: "evaluation",
    readers: EVALUATION_READERS.filter((role) => role !== "DELEGATE"),
    grains: GRAINS,
    maybe: ["GROUP", "SESSION_TYPE"],
  }),
  rollup({
    fact: criteriaFact,
    of: "evaluation",
    readers: ALL_MARKS_READERS.filter((role) => role !== "DELEGATE"),
    grains: GRAINS.slice(1),
    always: ["CRITERION"],
    maybe: ["GROUP"],
  }),
  rollup({
    fact: regimeFact,
    of: "meeting",
    readers: MEETING_READERS,
    grains: GRAINS,
    maybe: ["GROUP"],
    byMonth: true,
  }),
];

function subsets<T>([item, ...others]: readonly T[]): T[][] {
  if (item === undefined) return [[]];
  const rest = subsets(others);
  return [...rest.map((each) => [item, ...each]), ...rest];
}

/** All groupings of a rollup; the first has the finest grain and all keys. */
export const shapesOf = ({ grains, always, maybe }: Rollup): Shape[] =>
  grains.flatMap((grain) => subsets(maybe).map((keys) => ({ grain, keys: [...always, ...keys] })));

/** Names of columns: of a key, and of a sum of a metric. */
export const keyColumn = ({ key }: Dimension): string => `by_${key.toLowerCase()}`;
export const sumColumn = ({ key }: Metric, sum: string): string => `${key}_${sum}`.toLowerCase();
export const keysOf = ({ always, maybe }: Rollup): Dimension[] => [...always, ...maybe];
export const sumsOfMetric = (metric: Metric): string[] => Object.keys(metric.sums((name) => name));
export const sumColumns = ({ metrics }: Rollup): string[] =>
  metrics.flatMap((metric) => sumsOfMetric(metric).map((sum) => sumColumn(metric, sum)));

/** All columns of the table, in their order. */
export const allColumns = (rollup: Rollup): string[] => [
  "shape",
  "bucket",
  "kind",
  ...keysOf(rollup).map(keyColumn),
  "rows_in",
  ...sumColumns(rollup),
];

/** What stands in the table where a key is not known or not grouped by. */
export const missing = ({ isRecord }: Dimension): string => (isRecord ? "0" : "''");

const fingerprints = new Map<Rollup, string>();

/** Differs where what is kept, or how it is added up, differs: then it is made anew. */
export function fingerprint(rollup: Rollup): string {
  const known = fingerprints.get(rollup) ?? hashOf(rollup);
  fingerprints.set(rollup, known);
  return known;
}

function hashOf(rollup: Rollup): string {
  const parts = {
    shapes: shapesOf(rollup).map(({ grain, keys }) => [grain, ...keys.map(({ key }) => key)]),
    metrics: rollup.metrics.map((metric) => [
      metric.key,
      metric.join,
      metric.columns,
      metric.sums((column) => column),
    ]),
    kind: rollup.fact.basis?.kind,
  };
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
