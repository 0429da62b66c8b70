import { studentQuantile } from "./student.js";

/** Fewer distinct cells than this say nothing about a group of cells. */
export const SUFFICIENT_CELLS = 5;

/** What one cell contributes to a mean: its observations, their sum and their sum of squares. */
export interface CellTotals {
  readonly n: number;
  readonly s: number;
  readonly q: number;
}

/** Sums over the cells of a row, of what each cell adds up to; cells without observations are left out. */
export interface MeanSums {
  /** Distinct cells. */
  readonly cells: number;
  /** Σ n: observations. */
  readonly n: number;
  /** Σ s: sum of the values. */
  readonly s: number;
  /** Σ n²: squares of the cells' observation counts. */
  readonly nn: number;
  /** Σ s²: squares of the cells' sums. */
  readonly ss: number;
  /** Σ n·s: products of the cells' counts and sums. */
  readonly ns: number;
  /** Σ q: sum of the squares of the values. */
  readonly q: number;
}

/** What one cell contributes to a ratio y ÷ x, such as points earned ÷ points applicable. */
export interface CellRatio {
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

/** Sums over the cells of a row with x > 0, of each cell's denominator x and numerator y. */
export interface RatioSums {
  readonly cells: number;
  /** Observations behind the ratio. */
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** A statistic with its 95 % interval; null where undefined, never 0 in place of a missing figure. */
export interface Estimate {
  /** Observations. */
  readonly n: number;
  /** Distinct cells. */
  readonly cells: number;
  readonly value: number | null;
  /** Standard deviation of the observations; null under two of them, and for ratios. */
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** At least five distinct cells. */
  readonly sufficient: boolean;
}

/** Adds the cells of a row up, for callers that hold cells instead of a statement's sums. */
export function meanSums(cells: Iterable<CellTotals>): MeanSums {
  const sums = { cells: 0, n: 0, s: 0, nn: 0, ss: 0, ns: 0, q: 0 };
  for (const { n, s, q } of cells) {
    if (n <= 0) continue;
    sums.cells += 1;
    sums.n += n;
    sums.s += s;
    sums.nn += n * n;
    sums.ss += s * s;
    sums.ns += n * s;
    sums.q += q;
  }
  return sums;
}

/** Adds the cells of a row up for a ratio; cells with nothing in the denominator do not count. */
export function ratioSums(cells: Iterable<CellRatio>): RatioSums {
  const sums = { cells: 0, n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (const { n, x, y } of cells) {
    if (x <= 0) continue;
    sums.cells += 1;
    sums.n += n;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }
  return sums;
}

/**
 * The variance of the ratio Σy ÷ Σx, linearised and clustered by cell: G/(G−1) · Σ(y − r·x)² ÷ (Σx)², the CR1
 * form (Cochran, Sampling Techniques, 6.3; Cameron & Miller 2015). Null under two cells; what is only rounding is 0.
 */
export function ratioVariance(sums: Omit<RatioSums, "n">): number | null {
  const { cells, x, y, xx, yy, xy } = sums;
  if (cells < 2 || x <= 0) return null;
  const ratio = y / x;
  const squares = yy + ratio * ratio * xx;
  const residual = squares - 2 * ratio * xy;
  return residual <= 1e-13 * squares ? 0 : (cells / (cells - 1)) * (residual / (x * x));
}

/** The t quantile of a 95 % interval over `cells` clusters, G − 1 degrees of freedom. */
export const quantileFor = (cells: number): number => studentQuantile(0.975, cells - 1);

/**
 * The mean of observations clustered by cell, in the unit of the values, with a cluster-robust 95 % interval.
 * @param within the bounds of the scale (such as 0 and 100), at which the interval is cut
 */
export function clusteredMean(sums: MeanSums, within?: readonly [low: number, high: number]): Estimate {
  const { cells, n, s, q } = sums;
  const head = { n, cells, sufficient: cells >= SUFFICIENT_CELLS };
  if (n <= 0) return { ...head, value: null, sd: null, low: null, high: null };
  const value = s / n;
  const sd = n < 2 ? null : Math.sqrt(Math.max(0, q - s * value) / (n - 1));
  const variance = ratioVariance({ cells, x: n, y: s, xx: sums.nn, yy: sums.ss, xy: sums.ns });
  if (variance === null) return { ...head, value, sd, low: null, high: null };
  const reach = quantileFor(cells) * Math.sqrt(variance);
  const [floor, ceiling] = within ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return { ...head, value, sd, low: Math.max(floor, value - reach), high: Math.min(ceiling, value + reach) };
}

/**
 * A ratio of two sums where every y lies in [0, x], as a fraction from 0 to 1, with a 95 % interval: Wilson's score
 * interval at the effective size r(1 − r) ÷ variance and the t quantile (Franco, Little, Louis & Slud 2019).
 * Where all are 0 or all 1, the variance is silent and each cell counts as one observation, the most cautious size.
 */
export function clusteredRatio(sums: RatioSums): Estimate {
  const { cells, n, x, y } = sums;
  const head = { n, cells, sd: null, sufficient: cells >= SUFFICIENT_CELLS };
  if (x <= 0) return { ...head, value: null, low: null, high: null };
  const value = y / x;
  const variance = ratioVariance(sums);
  if (variance === null) return { ...head, value, low: null, high: null };
  const spread = value * (1 - value);
  const perSize = spread === 0 ? 1 / cells : variance / spread;
  const square = quantileFor(cells) ** 2 * perSize;
  const middle = (value + square / 2) / (1 + square);
  const reach = Math.sqrt(square * (spread + square / 4)) / (1 + square);
  return { ...head, value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
