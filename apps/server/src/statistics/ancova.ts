import { studentQuantile } from "./student.js";

/** One of two arms: what was seen of somebody before and after, each a mean of theirs. */
export interface Followed {
  readonly treated: boolean;
  /** Who is alike from the outset, such as those drawn by one lot; compared only among themselves. */
  readonly stratum: string;
  readonly before: number;
  readonly after: number;
}

export interface AdjustedDifference {
  /** After, treated − others, at equal before. */
  readonly difference: number;
  /** The 95 % interval; null where nothing is left to tell it by. */
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number;
}

/**
 * Analysis of covariance: after = level of the stratum + difference · treated + slope · before, by least squares, with
 * the variance HC3 (MacKinnon & White 1985; Long & Ervin 2000), which needs no equal spread, and t with n − columns
 * degrees of freedom. Null where the design cannot tell the difference.
 */
export function adjustedDifference(people: readonly Followed[]): AdjustedDifference | null {
  const strata = [...new Set(people.map(({ stratum }) => stratum))].sort();
  const columns = strata.length + 2;
  const rows = people.map(({ treated, stratum, before }) => [
    treated ? 1 : 0,
    before,
    ...strata.map((each) => (each === stratum ? 1 : 0)),
  ]);
  const inverse = inverted(crossed(rows, columns));
  if (inverse === null) return null;
  const outcomes = people.map(({ after }) => after);
  const moments = sums(rows, outcomes, columns);
  const fitted = inverse.map((row) => dot(row, moments));
  const df = people.length - columns;
  const difference = fitted[0]!;
  if (df < 1) return { difference, low: null, high: null, df };
  // The variance of the first coefficient alone: Σ (h·x)² e² ÷ (1 − leverage)², h the first row of the inverse.
  let variance = 0;
  for (const [index, row] of rows.entries()) {
    const leverage = dot(
      row,
      inverse.map((each) => dot(each, row)),
    );
    if (leverage > 1 - 1e-9) return { difference, low: null, high: null, df };
    const residual = (outcomes[index]! - dot(row, fitted)) / (1 - leverage);
    variance += (dot(inverse[0]!, row) * residual) ** 2;
  }
  const reach = studentQuantile(0.975, df) * Math.sqrt(variance);
  return { difference, low: difference - reach, high: difference + reach, df };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);

const crossed = (rows: readonly (readonly number[])[], size: number): number[][] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );

const sums = (rows: readonly (readonly number[])[], values: readonly number[], size: number): number[] =>
  Array.from({ length: size }, (_, i) => rows.reduce((sum, row, index) => sum + row[i]! * values[index]!, 0));

/** The inverse of a symmetric matrix by Gauss and Jordan with pivots; null where it has none. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...matrix.map((row, i) => Math.abs(row[i]!)));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(work[row]![column]!) > Math.abs(work[pivot]![column]!)) pivot = row;
    if (!(Math.abs(work[pivot]![column]!) > 1e-10 * scale)) return null;
    [work[column], work[pivot]] = [work[pivot]!, work[column]!];
    const by = work[column]![column]!;
    work[column] = work[column]!.map((value) => value / by);
    for (let row = 0; row < size; row++) {
      const factor = work[row]![column]!;
      if (row === column || factor === 0) continue;
      work[row] = work[row]!.map((value, index) => value - factor * work[column]![index]!);
    }
  }
  return work.map((row) => row.slice(size));
}
