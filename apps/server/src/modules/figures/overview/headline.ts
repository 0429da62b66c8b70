import type { Band, Trend } from "@nen-nep/schema";
import type { CensusShareType, ChangeType, MeanType } from "../api/value-types.js";

type Known<T> = Pick<T, keyof T>;

/** Rising or falling only where the change can be told from chance. */
export function trendOfScore(score: Known<MeanType>, change: Known<ChangeType> | null): Trend {
  if (score.n === 0) return "NO_DATA";
  if (!change?.distinguishable || change.delta === null) return "UNCLEAR";
  return change.delta > 0 ? "RISING" : "FALLING";
}

type Bounds = Pick<CensusShareType, "share" | "low" | "high">;

/** Rising or falling only where the bounds of the two periods do not meet, whatever was not reported. */
export function trendOfRegime(held: Bounds, before: Bounds | null): Trend {
  if (held.share === null) return "NO_DATA";
  if (before?.low == null || before.high === null) return "UNCLEAR";
  if (held.low! > before.high) return "RISING";
  return held.high! < before.low ? "FALLING" : "UNCLEAR";
}

/** Whether a group is below the band Fair beyond chance: the whole interval is, and five cells are behind it. */
export function isBelowFair(
  { high, sufficient }: Pick<MeanType, "high" | "sufficient">,
  bands: readonly Band[],
): boolean {
  const fair = bands.find((band) => band.rating === "FAIR")?.from;
  return fair !== undefined && sufficient && high !== null && high < fair;
}
