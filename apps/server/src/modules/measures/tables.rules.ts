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

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
