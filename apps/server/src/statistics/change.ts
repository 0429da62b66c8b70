import { quantileFor, ratioVariance, SUFFICIENT_CELLS } from "./clustered.js";
import { studentTwoSided } from "./student.js";

/** One stratum of one cell (such as its regular meetings) in both periods: observations and their sums. */
export interface StratumPair {
  readonly cell: string | number;
  readonly before: { readonly n: number; readonly s: number };
  readonly after: { readonly n: number; readonly s: number };
}

/**
 * Sums over the paired cells. A stratum of a cell has the weight w = n₀n₁ ÷ (n₀ + n₁) and the difference
 * d = s₁/n₁ − s₀/n₀; a cell has W = Σw and D = Σw·d over its strata observed in both periods.
 */
export interface ChangeSums {
  /** Cells with at least one stratum observed in both periods. */
  readonly cells: number;
  /** Σ W */
  readonly w: number;
  /** Σ D */
  readonly d: number;
  /** Σ W² */
  readonly ww: number;
  /** Σ D² */
  readonly dd: number;
  /** Σ W·D */
  readonly wd: number;
  /** Σ over cells and strata of w · s₀/n₀ */
  readonly from: number;
}

export interface Change {
  /** Mean of the earlier period on the paired cells, at the common weights; `from + delta` is the later one. */
  readonly from: number | null;
  readonly delta: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided, of no change; null where there is no interval. */
  readonly pValue: number | null;
  readonly pairedCells: number;
  /** The interval leaves out 0 and rests on at least five paired cells. */
  readonly distinguishable: boolean;
}

/** Pairs strata by cell and adds them up; strata seen in one period only say nothing about change. */
export function changeSums(pairs: Iterable<StratumPair>): ChangeSums {
  const byCell = new Map<string | number, { w: number; d: number }>();
  let from = 0;
  for (const { cell, before, after } of pairs) {
    if (before.n <= 0 || after.n <= 0) continue;
    const weight = (before.n * after.n) / (before.n + after.n);
    const earlier = before.s / before.n;
    const sums = byCell.get(cell) ?? { w: 0, d: 0 };
    byCell.set(cell, { w: sums.w + weight, d: sums.d + weight * (after.s / after.n - earlier) });
    from += weight * earlier;
  }
  const total = { cells: byCell.size, w: 0, d: 0, ww: 0, dd: 0, wd: 0, from };
  for (const { w, d } of byCell.values()) {
    total.w += w;
    total.d += d;
    total.ww += w * w;
    total.dd += d * d;
    total.wd += w * d;
  }
  return total;
}

/**
 * The change between two periods on cells observed in both, standardised for mix: every stratum of a cell has the
 * same weight in both periods, so that other cells or other session types alone change nothing. The weights are
 * those of Mantel and Haenszel for means (Cochran 1954): least variance where observations vary alike, and
 * exchanging the periods only turns the sign. The interval is clustered by cell, t with G − 1 degrees of freedom.
 */
export function pairedChange(sums: ChangeSums): Change {
  const { cells, w, d } = sums;
  const nothing = { low: null, high: null, pValue: null, pairedCells: cells, distinguishable: false };
  if (w <= 0) return { ...nothing, from: null, delta: null };
  const from = sums.from / w;
  const delta = d / w;
  const variance = ratioVariance({ cells, x: w, y: d, xx: sums.ww, yy: sums.dd, xy: sums.wd });
  if (variance === null) return { ...nothing, from, delta };
  const error = Math.sqrt(variance);
  const reach = quantileFor(cells) * error;
  const [low, high] = [delta - reach, delta + reach];
  const pValue = error > 0 ? studentTwoSided(delta / error, cells - 1) : delta === 0 ? 1 : 0;
  const distinguishable = cells >= SUFFICIENT_CELLS && (low > 0 || high < 0);
  return { from, delta, low, high, pValue, pairedCells: cells, distinguishable };
}

/**
 * Which of several changes stand when the false discovery rate is kept at `q` (Benjamini & Hochberg 1995), in the
 * order given. A null p-value (nothing to test) never stands and is not counted among the tests.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[], q = 0.05): boolean[] {
  const tested = pValues.filter((p) => p !== null).sort((a, b) => a - b);
  const last = tested.findLastIndex((p, index) => p <= (q * (index + 1)) / tested.length);
  const limit = last < 0 ? Number.NEGATIVE_INFINITY : tested[last]!;
  return pValues.map((p) => p !== null && p <= limit);
}

/** Changes shown together: one stays `distinguishable` only where it stands at the false discovery rate `q`. */
export function withoutFalseDiscoveries(changes: readonly Change[], q = 0.05): Change[] {
  const stands = benjaminiHochberg(
    changes.map(({ pValue }) => pValue),
    q,
  );
  return changes.map((change, index) => ({
    ...change,
    distinguishable: change.distinguishable && stands[index]!,
  }));
}
