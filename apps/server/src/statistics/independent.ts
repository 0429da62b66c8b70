import { SUFFICIENT_CELLS } from "./clustered.js";
import { studentQuantile, studentTwoSided } from "./student.js";

/** One side of a comparison: a figure, its variance clustered by cell, and the cells behind it. */
export interface Side {
  /** Null where nothing was observed. */
  readonly value: number | null;
  /** Of the figure, not of single observations; null under two cells. */
  readonly variance: number | null;
  readonly cells: number;
}

export interface IndependentDifference {
  /** First minus second; null where either is unknown. */
  readonly delta: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Welch and Satterthwaite's degrees of freedom; null where there is no interval. */
  readonly df: number | null;
  /** Two-sided, of no difference; null where there is no interval. */
  readonly pValue: number | null;
  /** The interval leaves out 0 and rests on at least five cells on either side. */
  readonly distinguishable: boolean;
}

/**
 * The difference of two figures of different cells, with a 95 % interval: the variances add up, and the degrees of
 * freedom are Welch and Satterthwaite's over the cells of each side (Welch 1947; Satterthwaite 1946).
 */
export function independentDifference(first: Side, second: Side): IndependentDifference {
  const none = { low: null, high: null, df: null, pValue: null, distinguishable: false };
  if (first.value === null || second.value === null) return { delta: null, ...none };
  const delta = first.value - second.value;
  if (first.variance === null || second.variance === null) return { delta, ...none };
  const variance = first.variance + second.variance;
  const parts = first.variance ** 2 / (first.cells - 1) + second.variance ** 2 / (second.cells - 1);
  // Without any variance there are no parts to weigh; the smaller side is the most cautious.
  const df = parts > 0 ? variance ** 2 / parts : Math.min(first.cells, second.cells) - 1;
  const error = Math.sqrt(variance);
  const reach = studentQuantile(0.975, df) * error;
  const [low, high] = [delta - reach, delta + reach];
  const pValue = error > 0 ? studentTwoSided(delta / error, df) : delta === 0 ? 1 : 0;
  const enough = Math.min(first.cells, second.cells) >= SUFFICIENT_CELLS;
  return { delta, low, high, df, pValue, distinguishable: enough && (low > 0 || high < 0) };
}
