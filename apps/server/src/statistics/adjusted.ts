import { type Estimate, SUFFICIENT_CELLS } from "./clustered.js";
import { degreesOf, type SeverityModel } from "./severity.js";
import { studentQuantile } from "./student.js";

/** Evaluations of a group, by cell and evaluator: how many, and the sum of their scores. */
export interface GroupRow {
  readonly cell: number;
  readonly evaluator: string;
  readonly n: number;
  readonly s: number;
}

/** A corrected mean, over the evaluations by evaluators of the reference. */
export interface AdjustedEstimate extends Estimate {
  /** Mean of the same evaluations as they were given. */
  readonly given: number | null;
  /** Evaluations left out: nobody knows how sure the severity of who gave them is. */
  readonly leftOut: number;
}

/**
 * The mean that a group would have scored, had the average evaluator made its evaluations: scores less the severity of
 * who gave them. The interval is clustered by cell and holds both that cells differ and that severities are estimated:
 * each cell's influence on the mean and on the severities is added up before it is squared. Degrees of freedom are
 * Welch and Satterthwaite's of the two parts.
 */
export function adjustedMean(model: SeverityModel, rows: readonly GroupRow[]): AdjustedEstimate {
  const index = new Map(model.evaluators.map((evaluator, at) => [evaluator, at]));
  const byCell = new Map<number, { n: number; s: number }>();
  const weights = new Float64Array(model.evaluators.length);
  let [n, given, s, leftOut] = [0, 0, 0, 0];
  for (const row of rows) {
    const at = index.get(row.evaluator)!;
    if (model.reference[at] === 0) {
      leftOut += row.n;
      continue;
    }
    const corrected = row.s - row.n * model.severities[at]!;
    const cell = byCell.get(row.cell) ?? { n: 0, s: 0 };
    byCell.set(row.cell, { n: cell.n + row.n, s: cell.s + corrected });
    weights[at]! += row.n;
    n += row.n;
    given += row.s;
    s += corrected;
  }
  const cells = byCell.size;
  const head = { n, cells, sd: null, sufficient: cells >= SUFFICIENT_CELLS, leftOut };
  if (n === 0) return { ...head, given: null, value: null, low: null, high: null };
  const value = s / n;
  const known = { ...head, given: given / n, value };
  // What an error in the severities does to the mean: the evaluators' shares here against their shares in the reference.
  const { moves, variance, effectiveCells } = model.uncertaintyOf(
    weights.map((count, at) => count / n - model.reference[at]!),
  );
  if (cells < 2 || variance === null) return { ...known, low: null, high: null };
  const ofMean = (cell: number) => {
    const own = byCell.get(cell);
    return own ? (own.s - own.n * value) / n : 0;
  };
  let [squares, mean] = [0, 0];
  for (const [cell, place] of model.cells) {
    squares += (ofMean(cell) - moves[place]!) ** 2;
    mean += ofMean(cell) ** 2;
  }
  const total = (cells / (cells - 1)) * squares;
  const df = (mean + variance) ** 2 / (mean ** 2 / (cells - 1) + variance ** 2 / degreesOf(effectiveCells));
  const reach = total > 0 ? studentQuantile(0.975, Math.max(1, df)) * Math.sqrt(total) : 0;
  return { ...known, low: value - reach, high: value + reach };
}
