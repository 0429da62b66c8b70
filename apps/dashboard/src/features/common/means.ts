/** What is needed of a mean to say something of it. */
export interface MeanLike {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sufficient: boolean;
}

/** Below a threshold only where the whole interval is. */
export const isBelow = (mean: MeanLike, threshold: number | null): boolean =>
  threshold !== null && mean.sufficient && mean.high !== null && mean.high < threshold;

/** At or above a threshold only where the whole interval is. */
export const isAtLeast = (mean: MeanLike, threshold: number | null): boolean =>
  threshold !== null && mean.sufficient && mean.low !== null && mean.low >= threshold;
