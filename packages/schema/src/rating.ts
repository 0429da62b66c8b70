import type { Rating } from "./vocabulary.js";

/** A rating band: its lower bound in percent of the applicable points, inclusive. */
export interface Band {
  readonly rating: Rating;
  readonly from: number;
}

/** Bands found everywhere; a rubric version may carry others. Source: localities' score sheets. */
export const STANDARD_BANDS: readonly Band[] = [
  { rating: "GOOD", from: 90 },
  { rating: "FAIR", from: 70 },
  { rating: "AVERAGE", from: 50 },
  { rating: "POOR", from: 0 },
];

/**
 * The band of an evaluation, from the exact ratio of integer hundredths of points: 89.995 % is not 90 %.
 * Null where nothing applies.
 */
export function ratingOf(
  earned: number,
  applicable: number,
  bands: readonly Band[] = STANDARD_BANDS,
): Rating | null {
  if (applicable <= 0) return null;
  return bands.find((band) => earned * 100 >= band.from * applicable)?.rating ?? null;
}

/** Score out of 100 in integer hundredths (8650 = 86.50), rounded half up once. Null where nothing applies. */
export function scoreOf(earned: number, applicable: number): number | null {
  if (applicable <= 0) return null;
  return Math.floor((earned * 20_000 + applicable) / (2 * applicable));
}
