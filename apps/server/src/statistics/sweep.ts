/** A symmetric matrix, row by row. */
export interface SymmetricMatrix {
  readonly size: number;
  readonly values: Float64Array;
}

/** A generalised inverse, and what the matrix does not determine. */
export interface Swept {
  readonly inverse: SymmetricMatrix;
  /** Whether a row was swept; the others depend on those before them and are zero in the inverse. */
  readonly independent: readonly boolean[];
  /** Vectors that the matrix takes to zero, one for each dependent row. */
  readonly nullVectors: readonly Float64Array[];
}

export const symmetric = (size: number): SymmetricMatrix => ({ size, values: new Float64Array(size * size) });

/** What is left of a diagonal element below this share of it is rounding. */
const TOLERANCE = 1e-9;

/**
 * Goodnight's sweep operator (The American Statistician 33, 1979) over a positive semidefinite matrix, in order: rows
 * that depend on earlier ones are left out, so that the rest gives a generalised inverse (Searle, Linear Models, 1.1).
 */
export function sweep({ size, values }: SymmetricMatrix): Swept {
  const a = Float64Array.from(values);
  const least = Float64Array.from({ length: size }, (_, k) => TOLERANCE * values[k * size + k]!);
  const independent = Array.from({ length: size }, (_, k) => {
    const pivot = a[k * size + k]!;
    if (!(pivot > least[k]!) || pivot <= 0) return false;
    for (let j = 0; j < size; j++) a[k * size + j]! /= pivot;
    for (let i = 0; i < size; i++) {
      const factor = a[i * size + k]!;
      if (i === k || factor === 0) continue;
      for (let j = 0; j < size; j++) if (j !== k) a[i * size + j]! -= factor * a[k * size + j]!;
      a[i * size + k] = -factor / pivot;
    }
    a[k * size + k] = 1 / pivot;
    return true;
  });
  const inverse = symmetric(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      if (independent[i] && independent[j]) inverse.values[i * size + j] = a[i * size + j]!;
  const nullVectors = independent.flatMap((swept, j) =>
    swept
      ? []
      : [
          Float64Array.from({ length: size }, (_, i) =>
            i === j ? 1 : independent[i] ? -a[i * size + j]! : 0,
          ),
        ],
  );
  return { inverse, independent, nullVectors };
}

/** The matrix times a vector. */
export function times({ size, values }: SymmetricMatrix, vector: ArrayLike<number>): Float64Array {
  const product = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const factor = vector[j]!;
    if (factor !== 0) for (let i = 0; i < size; i++) product[i]! += values[i * size + j]! * factor;
  }
  return product;
}

/** A solution of a square system that has one, and the directions in which it may be moved. */
export interface Solution {
  readonly solution: Float64Array;
  readonly free: readonly Float64Array[];
}

/**
 * Gauss and Jordan's elimination with full pivoting; unknowns that nothing determines are 0. `rows` are used up.
 * Coefficients are of the size of 1 where they are not rounding, so that a system of rounding alone determines nothing.
 */
export function solve(rows: readonly Float64Array[], right: Float64Array): Solution {
  const size = rows.length;
  const unknown = Array.from({ length: size }, (_, column) => column);
  let rank = 0;
  let largest = 1;
  for (; rank < size; rank++) {
    let [best, at, column] = [0, rank, rank];
    for (let i = rank; i < size; i++)
      for (let j = rank; j < size; j++) {
        const value = Math.abs(rows[i]![unknown[j]!]!);
        if (value > best) [best, at, column] = [value, i, j];
      }
    largest = Math.max(largest, best);
    if (best <= 1e-8 * largest) break;
    swap(unknown, rank, column);
    swap(rows as Float64Array[], rank, at);
    swap(right, rank, at);
    const pivotRow = rows[rank]!;
    const pivot = unknown[rank]!;
    for (let i = 0; i < size; i++) {
      const factor = i === rank ? 0 : rows[i]![pivot]! / pivotRow[pivot]!;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) rows[i]![j]! -= factor * pivotRow[j]!;
      right[i]! -= factor * right[rank]!;
    }
  }
  const at = (value: (i: number) => number) => {
    const vector = new Float64Array(size);
    for (let i = 0; i < rank; i++) vector[unknown[i]!] = value(i) / rows[i]![unknown[i]!]!;
    return vector;
  };
  const free = unknown.slice(rank).map((column) => {
    const vector = at((i) => -rows[i]![column]!);
    vector[column] = 1;
    return vector;
  });
  return { solution: at((i) => right[i]!), free };
}

function swap(list: { [index: number]: unknown }, a: number, b: number): void {
  [list[a], list[b]] = [list[b], list[a]];
}
