import type { Rating } from "@nen-nep/schema";
import { isAtLeast, isBelow, type MeanLike } from "../common/means.js";

export type GroupsFinding<G> =
  | { readonly kind: "below"; readonly groups: readonly G[] }
  | { readonly kind: "allAbove" }
  | { readonly kind: "someAbove"; readonly above: number; readonly unclear: readonly G[] }
  | { readonly kind: "unclear" };

/** What may be said of the groups beside a threshold. */
export function groupsFinding<G extends { readonly score: MeanLike }>(
  groups: readonly G[],
  threshold: number | null,
): GroupsFinding<G> {
  const below = groups.filter((group) => isBelow(group.score, threshold));
  if (below.length > 0) return { kind: "below", groups: below };
  const unclear = groups.filter((group) => !isAtLeast(group.score, threshold));
  if (unclear.length === groups.length) return { kind: "unclear" };
  if (unclear.length === 0) return { kind: "allAbove" };
  return { kind: "someAbove", above: groups.length - unclear.length, unclear };
}

interface MonthLike {
  readonly bucket: { readonly start: string; readonly complete: boolean };
  readonly held: { readonly low: number | null; readonly high: number | null };
}

/** The least and the most a share can be, given what nobody reported. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The month of a group that is surely farthest from the requirement: unreported months are taken as held, so that
 * late reports make nobody the weakest. Months that are not over do not count.
 */
export function weakestMonth<M extends MonthLike, G extends { readonly months: readonly M[] }>(
  groups: readonly G[],
): { group: G; month: M; bounds: Bounds } | null {
  let weakest: { group: G; month: M; bounds: Bounds } | null = null;
  for (const group of groups) {
    for (const month of group.months) {
      const { low, high } = month.held;
      if (low === null || high === null || !month.bucket.complete) continue;
      if (weakest === null || high < weakest.bounds.high) weakest = { group, month, bounds: { low, high } };
    }
  }
  return weakest;
}

/** A share with its bounds, as text: a range where what nobody reported leaves one open. */
export function boundsWords(
  { low, high }: Bounds,
  percent: (share: number) => string,
): { readonly range: string; readonly short: string } {
  const [least, most] = [percent(low), percent(high)];
  return least === most ? { range: least, short: least } : { range: `${least}–${most}`, short: `≥${least}` };
}

/** What every group surely held in every month that is over; null where nothing is known. */
export function surelyHeld(groups: readonly { readonly months: readonly MonthLike[] }[]): number | null {
  const lows = groups
    .flatMap(({ months }) => months)
    .flatMap(({ bucket, held }) => (bucket.complete && held.low !== null ? [held.low] : []));
  return lows.length === 0 ? null : Math.min(...lows);
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
