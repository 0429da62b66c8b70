/** Fewer than this are withheld, none among them. */
export const LEAST = 10;
const STEP = 5;

/** Counts as they may be published, and their sum; null where it is withheld. */
export interface Published {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

const rounded = (count: number): number => Math.round(count / STEP) * STEP;

/**
 * Counts as they may be published: those of ten or more rounded to five, all others withheld alike. The total is shown
 * where those withheld add up to ten or more, or where none is. So each count that is withheld may be anything from none
 * to nine whatever else is shown, also for who knows this rule: with nine in its place and the rest spread over the
 * other withheld ones the same is published.
 */
export function publishable(counts: readonly number[]): Published {
  const withheld = counts.filter((count) => count < LEAST);
  const rest = sum(withheld);
  const isSafe = withheld.length === 0 || rest >= LEAST;
  return {
    counts: counts.map((count) => (count < LEAST ? null : rounded(count))),
    total: isSafe ? rounded(sum(counts)) : null,
  };
}

/**
 * Parts of a whole that is known from elsewhere, as they may be published: those below ten are withheld, and where these
 * add up to fewer than ten the smallest other part with them. So each may be anything from none to nine also for who knows
 * the whole: with nine in its place and the rest in another withheld one the same is published.
 */
export function publishableParts(counts: readonly number[]): readonly (number | null)[] {
  const withheld = new Set(counts.flatMap((count, place) => (count < LEAST ? [place] : [])));
  const rest = sum(counts.filter((_, place) => withheld.has(place)));
  if (withheld.size > 0 && rest < LEAST) {
    const others = counts
      .map((count, place) => ({ count, place }))
      .filter(({ place }) => !withheld.has(place));
    const [smallest] = others.toSorted((a, b) => a.count - b.count);
    if (smallest) withheld.add(smallest.place);
  }
  return counts.map((count, place) => (withheld.has(place) ? null : rounded(count)));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
