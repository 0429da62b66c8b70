/** Sums over pairs of their deviations from the means; of ranks for Spearman's correlation. */
export interface PairSums {
  readonly n: number;
  readonly xy: number;
  readonly xx: number;
  readonly yy: number;
}

export type CorrelationMethod = "PEARSON" | "SPEARMAN";

export interface Correlation {
  readonly n: number;
  /** −1 to 1; null under five pairs, or where one figure is the same everywhere. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Fewer pairs than this say nothing about an association. */
export const FEWEST_PAIRS = 5;
const NORMAL = 1.959963984540054;

/**
 * A correlation with its 95 % interval by Fisher's z; for ranks with Bonett and Wright's (2000) standard error.
 * @param independent whether the pairs are: repeated observations of the same give no interval
 */
export function correlation(
  { n, xy, xx, yy }: PairSums,
  method: CorrelationMethod,
  independent: boolean,
): Correlation {
  if (n < FEWEST_PAIRS || !(xx > 0) || !(yy > 0)) return { n, value: null, low: null, high: null };
  const value = Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
  if (!independent) return { n, value, low: null, high: null };
  if (Math.abs(value) > 1 - 1e-12) return { n, value, low: value, high: value };
  const factor = method === "SPEARMAN" ? 1 + value ** 2 / 2 : 1;
  const reach = NORMAL * Math.sqrt(factor / (n - 3));
  const middle = Math.atanh(value);
  return { n, value, low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}
