/** How many values there are, and the two of them, in order, that a percentile lies between. */
export interface Between {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A percentile by linear interpolation (Hyndman & Fan 1996, type 7): the value at place 1 + (n − 1)·percent ÷ 100,
 * between its neighbours where that is not whole. Null where there are no values.
 * @param percent a whole number from 0 to 100
 */
export function percentileAt({ n, low, high }: Between, percent: number): number | null {
  return n <= 0 ? null : low + ((high - low) * (((n - 1) * percent) % 100)) / 100;
}

/** The same of values that are all at hand. */
export function percentileOf(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const steps = (sorted.length - 1) * percent;
  const [low = 0, high = 0] = [sorted[Math.floor(steps / 100)], sorted[Math.ceil(steps / 100)]];
  return percentileAt({ n: sorted.length, low, high }, percent);
}
