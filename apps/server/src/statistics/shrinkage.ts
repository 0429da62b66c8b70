import { type CellTotals, SUFFICIENT_CELLS } from "./clustered.js";
import { studentQuantile } from "./student.js";

export interface CellEstimate {
  readonly n: number;
  /** The cell's own mean. */
  readonly raw: number;
  /** Drawn to the mean of the cells by as much as its own evaluations leave open; null where that cannot be told. */
  readonly estimate: number | null;
  /** The standard error of the estimate. */
  readonly error: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Weight of the cell's own mean in the estimate, 0 to 1. */
  readonly weight: number | null;
}

export interface Shrinkage {
  readonly cells: number;
  readonly n: number;
  /** The mean that cells are drawn to, each cell weighing as much as is known of it; null without cells. */
  readonly mean: number | null;
  /** Standard deviation of the cells' true levels; null where it cannot be told. */
  readonly between: number | null;
  /** Standard deviation of the evaluations of one cell. */
  readonly within: number | null;
  /** At least five cells. */
  readonly sufficient: boolean;
  /** In the order given; cells without observations have n = 0 and no place here. */
  readonly estimates: readonly CellEstimate[];
}

/** What is known of one level: how many observations, Σ w, Σ w·y and Σ w·y²; one of weight w has the variance σ² ÷ w. */
export interface WeightedTotals extends CellTotals {
  readonly weight: number;
}

/** Bounds of the scale, at which intervals are cut. */
type Bounds = readonly [number, number];
const UNBOUNDED: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Estimates of the levels of cells whose evaluations all weigh the same. */
export const shrunken = (totals: readonly CellTotals[], bounds: Bounds = UNBOUNDED): Shrinkage =>
  shrunkenByWeight(
    totals.map((cell) => ({ ...cell, weight: cell.n })),
    bounds,
  );

/**
 * Empirical Bayes estimates of the levels of cells: y = level of the cell + what differs from meeting to meeting, the
 * levels spread normally around one mean. The spread of levels is Paule and Mandel's (1982; Veroniki et al. 2016), the
 * error of an estimate that of Datta, Rao & Smith (2005) for it, which holds that mean and spread are estimated too;
 * the interval is t with one degree of freedom fewer than cells.
 */
export function shrunkenByWeight(
  totals: readonly WeightedTotals[],
  [floor, ceiling]: Bounds = UNBOUNDED,
): Shrinkage {
  const cells = totals
    .filter(({ n }) => n > 0)
    .map(({ n, s, weight }) => ({ n, raw: s / weight, known: weight }));
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const squares = totals.reduce(
    (sum, cell) => sum + (cell.n > 0 ? Math.max(0, cell.q - cell.s ** 2 / cell.weight) : 0),
    0,
  );
  const head = { cells: cells.length, n, sufficient: cells.length >= SUFFICIENT_CELLS };
  // Without a cell evaluated twice nothing tells how far one evaluation may lie from the level of its cell.
  if (cells.length < 3 || n === cells.length) {
    const unknown = { estimate: null, error: null, low: null, high: null, weight: null };
    const mean = cells.length === 0 ? null : cells.reduce((sum, { raw }) => sum + raw, 0) / cells.length;
    return {
      ...head,
      mean,
      between: null,
      within: null,
      estimates: cells.map(({ n, raw }) => ({ n, raw, ...unknown })),
    };
  }
  const noise = squares / (n - cells.length);
  const spread = pauleMandel(cells.map(({ raw, known }) => ({ value: raw, variance: noise / known })));
  const precisions = cells.map((cell) => precision(noise / cell.known, spread));
  const known = precisions.reduce((sum, each) => sum + each, 0);
  const mean = weightedMean(
    cells.map(({ raw }) => raw),
    precisions,
  );
  const k = cells.length;
  const ofSquares = precisions.reduce((sum, each) => sum + each * each, 0);
  const ofSpread = (2 * k) / known ** 2;
  const bias = (2 * (k * ofSquares - known ** 2)) / known ** 3;
  const t = studentQuantile(0.975, k - 1);
  const estimates = cells.map(({ n, raw, known: own }, index): CellEstimate => {
    const drawn = noise === 0 ? 0 : (noise / own) * precisions[index]!;
    const estimate = raw + drawn * (mean - raw);
    const variance =
      spread * drawn +
      drawn ** 2 / known +
      2 * drawn ** 2 * precisions[index]! * ofSpread -
      drawn ** 2 * bias;
    const error = Math.sqrt(Math.max(0, variance));
    const reach = t * error;
    return {
      ...{ n, raw, estimate, error },
      low: Math.max(floor, estimate - reach),
      high: Math.min(ceiling, estimate + reach),
      weight: 1 - drawn,
    };
  });
  return { ...head, mean, between: Math.sqrt(spread), within: Math.sqrt(noise), estimates };
}

/** The inverse of the variance around the mean of all; alike for all where nothing varies. */
const precision = (variance: number, spread: number): number => 1 / Math.max(variance + spread, 1e-12);

const weightedMean = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + weights[index]! * value, 0) /
  weights.reduce((sum, each) => sum + each, 0);

/**
 * The spread of true values behind values of known variance: that at which Σ (value − mean)² ÷ variance is what it
 * should be, one less than there are values (Paule & Mandel 1982); 0 where it is less already.
 */
export function pauleMandel(
  observed: readonly { readonly value: number; readonly variance: number }[],
): number {
  const values = observed.map(({ value }) => value);
  const excess = (spread: number) => {
    const weights = observed.map(({ variance }) => precision(variance, spread));
    const mean = weightedMean(values, weights);
    return values.reduce(
      (sum, value, index) => sum + weights[index]! * (value - mean) ** 2,
      1 - values.length,
    );
  };
  if (excess(0) <= 0) return 0;
  let [low, high] = [0, 1];
  while (excess(high) > 0) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
