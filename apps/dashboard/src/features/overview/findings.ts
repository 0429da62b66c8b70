import type { Rating } from "@nen-nep/schema";

interface MeanLike {
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

export type GroupsFinding<G> =
  | { readonly kind: "below"; readonly groups: readonly G[] }
  | { readonly kind: "allAbove" }
  | { readonly kind: "unclear" };

/** What may be said of the groups beside a threshold. */
export function groupsFinding<G extends { readonly score: MeanLike }>(
  groups: readonly G[],
  threshold: number | null,
): GroupsFinding<G> {
  const below = groups.filter((group) => isBelow(group.score, threshold));
  if (below.length > 0) return { kind: "below", groups: below };
  if (groups.length > 0 && groups.every((group) => isAtLeast(group.score, threshold)))
    return { kind: "allAbove" };
  return { kind: "unclear" };
}

interface MonthLike {
  readonly bucket: { readonly start: string; readonly complete: boolean };
  readonly held: { readonly share: number | null };
}

/** The month of a group that is farthest from the requirement; months that are not over do not count. */
export function weakestMonth<M extends MonthLike, G extends { readonly months: readonly M[] }>(
  groups: readonly G[],
): { group: G; month: M; share: number } | null {
  let weakest: { group: G; month: M; share: number } | null = null;
  for (const group of groups) {
    for (const month of group.months) {
      const { share } = month.held;
      if (share === null || !month.bucket.complete) continue;
      if (weakest === null || share < weakest.share) weakest = { group, month, share };
    }
  }
  return weakest;
}

/** Share of evaluations rated fair or good; null where there are none. */
export function fairOrBetter(
  counts: readonly { readonly rating: Rating; readonly count: number }[],
): number | null {
  const sum = (of: readonly { readonly count: number }[]) =>
    of.reduce((total, { count }) => total + count, 0);
  const all = sum(counts);
  if (all === 0) return null;
  return sum(counts.filter(({ rating }) => rating === "GOOD" || rating === "FAIR")) / all;
}
