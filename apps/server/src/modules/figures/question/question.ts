import type { Adjustment, Day, Fill, Grain } from "@nen-nep/schema";
import type { AskedKey, Basis, Dimension, Fact, Metric } from "../catalogue/fact.js";

/** A question put to a fact, checked: what the API, the overview and exports have in common. */
export interface Question {
  readonly fact: Fact;
  readonly where: object | null;
  /** Internal keys of the only cells it is about, found before; all that the actor sees unless told. */
  readonly cells?: readonly number[];
  readonly keys: readonly QuestionKey[];
  readonly metrics: readonly Metric[];
  /** For each kind of total, the positions of the keys it keeps: `[]` is the total of everything. */
  readonly totals: readonly (readonly number[])[];
  readonly ratios: readonly Ratio[];
  readonly having: readonly Having[];
  readonly order: readonly Order[];
  readonly limit: number;
  readonly offset: number;
  readonly basis: Basis;
  /** What the earlier period of a change is; null without a comparison. */
  readonly comparison: Comparing | null;
  /** The day whose tree and groups the keys follow; null for the day of each fact. */
  readonly treeOn: Day | null;
  /** What becomes of buckets of time without rows. */
  readonly fill: Fill;
  /** What scores are corrected for, beside the raw ones. */
  readonly adjust?: Adjustment | null;
  /** Whether rows that would pool what cannot be compared are refused, or left without a value. */
  readonly pooling: "refuse" | "withhold";
}

export interface QuestionKey {
  readonly dimension: Dimension;
  readonly asked: AskedKey;
}

/** One metric divided by another of the same fact, from the sums of each row. */
export interface Ratio {
  readonly name: string;
  readonly of: Metric;
  readonly per: Metric;
}

export interface Having {
  readonly of: Metric | Ratio;
  readonly conditions: readonly (readonly [operator: "=" | ">" | ">=" | "<" | "<=", value: number])[];
}

export interface Order {
  /** The metric or ratio, or the position of the key. */
  readonly of: Metric | Ratio | number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** How far back the earlier period lies. */
export interface Shift {
  readonly unit: "months" | "days";
  readonly count: number;
}

export interface Comparing {
  readonly shift: Shift;
  /** The conditions of the earlier period. */
  readonly where: object | null;
}

/** A row of an answer: its keys as stored, and its metrics by key. */
export interface AnswerRow {
  /** Positions of the keys it has; all of them unless it is a total. */
  readonly kept: readonly number[];
  readonly isTotal: boolean;
  readonly keys: readonly (string | number | null)[];
  readonly metrics: ReadonlyMap<string, unknown>;
  /** The values of the ratios, in their order. */
  readonly ratios: readonly (number | null)[];
}

export interface Answer {
  /** The groups of the page. */
  readonly rows: readonly AnswerRow[];
  /** The totals, each kind after the other. */
  readonly totals: readonly AnswerRow[];
  /** Groups of all pages. */
  readonly totalCount: number;
}

/** The shift from a bucket to the one it is compared with. Weeks and days keep the day of the week. */
export function shiftOf(comparison: "PREVIOUS_PERIOD" | "SAME_PERIOD_LAST_YEAR", grain: Grain): Shift {
  const inDays = grain === "DAY" || grain === "WEEK";
  if (comparison === "SAME_PERIOD_LAST_YEAR") {
    return inDays ? { unit: "days", count: 364 } : { unit: "months", count: 12 };
  }
  if (inDays) return { unit: "days", count: grain === "DAY" ? 1 : 7 };
  return { unit: "months", count: { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[grain] };
}
