/** Cell-months that were due, by what is known of them. */
export interface DueCounts {
  readonly held: number;
  readonly notHeld: number;
  readonly unreported: number;
}

export interface CensusShare {
  /** Cell-months due: held, declared as not held, unreported. */
  readonly n: number;
  /** Share known to be held, a fraction from 0 to 1; null where nothing was due. */
  readonly value: number | null;
  /** The share if no unreported month was held. */
  readonly low: number | null;
  /** The share if every unreported month was held. */
  readonly high: number | null;
}

/**
 * The share of months held. A census has no sampling interval, but the bounds that unreported months allow
 * (Manski 2003). Months postponed by a document and months not over are not due: leave them out of the counts.
 */
export function censusShare({ held, notHeld, unreported }: DueCounts): CensusShare {
  const n = held + notHeld + unreported;
  if (n <= 0) return { n: 0, value: null, low: null, high: null };
  return { n, value: held / n, low: held / n, high: (held + unreported) / n };
}

/** A share of a census with its bounds; null where nothing was due. */
export type Bounded = Pick<CensusShare, "value" | "low" | "high">;

export interface Difference {
  /** The earlier share. */
  readonly from: number | null;
  readonly delta: number | null;
  /** The least the difference can be, whatever was not reported in either period. */
  readonly low: number | null;
  /** The most it can be. */
  readonly high: number | null;
}

/**
 * The difference of two shares of a census: no interval, because nothing was sampled, but the bounds that what is
 * unreported in both periods allows. They are reached where one period is all held and the other is not.
 */
export function censusDifference(now: Bounded, before: Bounded): Difference {
  const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  return {
    from: before.value,
    delta: minus(now.value, before.value),
    low: minus(now.low, before.high),
    high: minus(now.high, before.low),
  };
}
