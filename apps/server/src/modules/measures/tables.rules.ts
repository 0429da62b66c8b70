/** A table of counts with its totals: the last row and the last column add up the others. */
export type Counts = readonly (readonly number[])[];
/** As it is published: multiples of five, null where it is withheld. */
export type Published = readonly (readonly (number | null)[])[];

/** Fewer than this are withheld, where there are any. */
export const LEAST = 5;
const STEP = 5;
const MOST = 1_000_000;

const isSmall = (count: number): boolean => count > 0 && count < LEAST;
const rounded = (count: number): number => Math.round(count / STEP) * STEP;

type Place = readonly [row: number, column: number];
type Line = readonly Place[];

/** Rows and columns; in each the last entry is the sum of the others. */
function linesOf(table: readonly (readonly unknown[])[]): Line[] {
  const [rows, columns] = [table.length, table[0]!.length];
  const row = (r: number): Line => Array.from({ length: columns }, (_, c): Place => [r, c]);
  const column = (c: number): Line => Array.from({ length: rows }, (_, r): Place => [r, c]);
  return [
    ...Array.from({ length: rows }, (_, r) => row(r)),
    ...Array.from({ length: columns }, (_, c) => column(c)),
  ];
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What can be known of each count from what is published, by adding up and taking off along all rows and columns until
 * nothing more follows.
 */
export function deducible(published: Published): Range[][] {
  const ranges = published.map((row) =>
    row.map((shown): Range => {
      if (shown === null) return { low: 0, high: MOST };
      // A small count is never shown, so that what rounds to nothing is nothing.
      return shown === 0 ? { low: 0, high: 0 } : { low: Math.max(LEAST, shown - 2), high: shown + 2 };
    }),
  );
  const at = ([r, c]: Place): Range => ranges[r]![c]!;
  const narrow = ([r, c]: Place, low: number, high: number): boolean => {
    const now = at([r, c]);
    const next = { low: Math.max(now.low, low), high: Math.min(now.high, high) };
    ranges[r]![c] = next;
    return next.low !== now.low || next.high !== now.high;
  };
  const sum = (places: Line, of: keyof Range) => places.reduce((total, place) => total + at(place)[of], 0);
  const lines = linesOf(published);
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      const [parts, total] = [line.slice(0, -1), line.at(-1)!];
      if (narrow(total, sum(parts, "low"), sum(parts, "high"))) changed = true;
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const low = at(total).low - sum(others, "high");
        const high = at(total).high - sum(others, "low");
        if (narrow(part, low, high)) changed = true;
      }
    }
  }
  return ranges;
}

/**
 * A table as it may be published: small counts are withheld, and with them as many others as it takes that nobody can
 * work out that any of them is below five. Counts shown are rounded to five.
 */
export function publishable(counts: Counts): Published {
  const hidden = counts.map((row) => row.map(isSmall));
  const shown = (): Published =>
    counts.map((row, r) => row.map((count, c) => (hidden[r]![c] ? null : rounded(count))));
  const lines = linesOf(counts);
  for (;;) {
    const published = shown();
    const known = deducible(published);
    const unsafe = counts.flatMap((row, r) =>
      row.flatMap((count, c): Place[] => (isSmall(count) && known[r]![c]!.high < LEAST ? [[r, c]] : [])),
    );
    const [place] = unsafe;
    if (!place) return published;
    const further = lines
      .filter((line) => line.some(([r, c]) => r === place[0] && c === place[1]))
      .flat()
      .filter(([r, c]) => !hidden[r]![c])
      .sort(([r1, c1], [r2, c2]) => weight(counts[r1]![c1]!) - weight(counts[r2]![c2]!));
    const next = further[0] ?? anyShown(hidden);
    if (!next) return published;
    hidden[next[0]]![next[1]] = true;
  }
}

/** The smallest count is withheld first; nothing at all last, since it protects nobody. */
const weight = (count: number): number => (count === 0 ? MOST : count);

function anyShown(hidden: readonly (readonly boolean[])[]): Place | null {
  for (const [r, row] of hidden.entries()) for (const [c, is] of row.entries()) if (!is) return [r, c];
  return null;
}

/** A table with its totals, from its parts. */
export function withTotals(parts: Counts): Counts {
  const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = parts.map((row) => [...row, add(row)]);
  const columns = rows[0]!.map((_, c) => add(rows.map((row) => row[c]!)));
  return [...rows, columns];
}
