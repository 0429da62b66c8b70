import { type Solution, type Swept, solve, sweep, symmetric, times } from "./sweep.js";

/** Scores of one cell that share all levels: how many, and their sum. */
export interface LevelRow {
  readonly cell: number;
  /** One level of each factor, numbered through: those of interest first, then those held constant. */
  readonly levels: readonly number[];
  readonly n: number;
  readonly s: number;
}

interface CellPart {
  /** The rows' levels one after the other, as many a row as there are factors, and how many evaluations each holds. */
  readonly levels: Int32Array;
  readonly counts: Float64Array;
  /** Determined levels that the cell has, with what leaving the cell out does to them. */
  readonly touched: readonly number[];
  readonly without: Solution;
}

/** How sure a sum of effects is. */
export interface Uncertainty {
  /** By how much each cell moves the sum, in the order of the cells. */
  readonly moves: Float64Array;
  /** The jackknife's, by cell; null where the sum is not determined without some one cell. */
  readonly variance: number | null;
  /** How many cells of equal weight tell as much. */
  readonly effectiveCells: number;
}

/** The model score = cell + one effect for each level, by least squares over the evaluations. */
export interface AdditiveFit {
  /** The cells, each with its place. */
  readonly cells: ReadonlyMap<number, number>;
  /** Effects of the levels; only what is determined has a meaning. */
  readonly effects: Float64Array;
  /** Sets of levels of interest whose effects can be compared within the set, and not across sets. */
  readonly components: readonly (readonly number[])[];
  /** The same, parted further: within these sets effects can be compared whichever one cell is left out. */
  readonly wellTied: readonly (readonly number[])[];
  readonly uncertaintyOf: (weights: Float64Array) => Uncertainty;
}

/**
 * Fits the model. Cells are eliminated exactly (Frisch, Waugh, Lovell), so that only the levels are solved for. What can
 * be compared is read from the null space, which for two factors gives the connected sets of Abowd, Creecy & Kramarz
 * (2002). Errors are jackknifed by cell (CR3: Cameron & Miller 2015, VI; MacKinnon, Nielsen & Webb 2023).
 * @param interest how many levels are of interest; @param levels how many there are in all
 */
export function fitAdditive(rows: readonly LevelRow[], interest: number, levels: number): AdditiveFit {
  // Held constant first, so that a level of interest is dropped only if these do not determine it.
  const place = (level: number) => (level < interest ? levels - interest + level : level - interest);
  const cells = new Map<number, LevelRow[]>();
  for (const row of rows) {
    if (row.n <= 0) continue;
    const placed = { ...row, levels: row.levels.map(place) };
    const own = cells.get(row.cell);
    if (own) own.push(placed);
    else cells.set(row.cell, [placed]);
  }
  const normal = symmetric(levels);
  const right = new Float64Array(levels);
  for (const own of cells.values()) {
    const { matrix, sums, touched } = within(own);
    for (const [i, a] of touched.entries()) {
      right[a]! += sums[i]!;
      for (const [j, b] of touched.entries()) normal.values[a * levels + b]! += matrix[i]![j]!;
    }
  }
  const swept = sweep(normal);
  const effects = times(swept.inverse, right);
  const parts = [...cells.values()].map((own) => partOf(own, effects, swept));
  const parted = (sets: readonly (readonly number[])[], vectors: readonly Float64Array[]) =>
    vectors.reduce((found, vector) => found.flatMap((set) => apartIn(set, vector, place)), sets);
  const components = parted([Array.from({ length: interest }, (_, level) => level)], swept.nullVectors);
  return {
    cells: new Map([...cells.keys()].map((cell, index) => [cell, index])),
    effects: Float64Array.from({ length: levels }, (_, level) => effects[place(level)]!),
    components,
    wellTied: parted(
      components,
      parts.flatMap((part) => undeterminedWithout(part, swept)),
    ),
    uncertaintyOf: (weights) => {
      const placed = new Float64Array(levels);
      weights.forEach((weight, level) => {
        placed[place(level)] = weight;
      });
      return uncertainty(parts, times(swept.inverse, placed));
    },
  };
}

/** What a cell adds to the normal equations once its own mean is taken out: matrix and sums over its levels. */
function within(own: readonly LevelRow[]): {
  readonly matrix: readonly Float64Array[];
  readonly sums: Float64Array;
  readonly touched: readonly number[];
} {
  const touched = [...new Set(own.flatMap(({ levels }) => levels))];
  const at = new Map(touched.map((level, index) => [level, index]));
  const matrix = touched.map(() => new Float64Array(touched.length));
  const sums = new Float64Array(touched.length);
  const counts = new Float64Array(touched.length);
  let [n, s] = [0, 0];
  for (const row of own) {
    n += row.n;
    s += row.s;
    for (const level of row.levels) {
      const i = at.get(level)!;
      sums[i]! += row.s;
      counts[i]! += row.n;
      for (const other of row.levels) matrix[i]![at.get(other)!]! += row.n;
    }
  }
  for (let i = 0; i < touched.length; i++) {
    sums[i]! -= (counts[i]! * s) / n;
    for (let j = 0; j < touched.length; j++) matrix[i]![j]! -= (counts[i]! * counts[j]!) / n;
  }
  return { matrix, sums, touched };
}

/** The effects without the cell are `effects − inverse · without.solution`, from the same normal equations. */
function partOf(rows: readonly LevelRow[], effects: Float64Array, { inverse, independent }: Swept): CellPart {
  const { matrix, sums, touched: all } = within(rows);
  const kept = all.flatMap((level, index) => (independent[level] ? [index] : []));
  const touched = kept.map((index) => all[index]!);
  const own = kept.map((i) => picked(matrix[i]!, kept));
  const explained = product(own, picked(effects, touched));
  const unexplained = picked(sums, kept).map((sum, index) => sum - explained[index]!);
  const block = touched.map((level) => picked(inverse.values, touched, level * inverse.size));
  const levels = Int32Array.from(rows.flatMap((row) => row.levels));
  const counts = Float64Array.from(rows, (row) => row.n);
  return { levels, counts, touched, without: leavingOut(own, block, unexplained) };
}

function product(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const result = new Float64Array(matrix.length);
  for (let i = 0; i < matrix.length; i++) result[i] = dot(matrix[i]!, vector);
  return result;
}

/** The numbers at these places; in a loop, because cells × sums asked for are many. */
function picked(from: Float64Array, places: readonly number[], start = 0): Float64Array {
  const result = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) result[i] = from[start + places[i]!]!;
  return result;
}

/** Solves (I − own · inverse) x = unexplained: by its series where the cell weighs little, else by elimination. */
function leavingOut(
  own: readonly Float64Array[],
  inverse: readonly Float64Array[],
  unexplained: Float64Array,
): Solution {
  // The inverse is symmetric, so that rows serve as columns.
  const leverage = own.reduce((sum, line, i) => sum + dot(line, inverse[i]!), 0);
  if (leverage < 0.3) {
    let [solution, term] = [unexplained, unexplained];
    for (let step = 0; step < 25 && length(term) > 1e-12 * length(solution); step++) {
      term = product(own, product(inverse, term));
      solution = solution.map((value, index) => value + term[index]!);
    }
    return { solution, free: [] };
  }
  const system = own.map((line, i) => {
    const row = new Float64Array(own.length);
    row[i] = 1;
    for (let k = 0; k < own.length; k++)
      for (let j = 0; j < own.length; j++) row[j]! -= line[k]! * inverse[k]![j]!;
    return row;
  });
  return solve(system, unexplained.slice());
}

/** What the effects can be moved by without a change to any score, once the cell is left out. */
const undeterminedWithout = ({ touched, without }: CellPart, { inverse }: Swept): Float64Array[] =>
  without.free.map((vector) => {
    const own = new Float64Array(inverse.size);
    for (const [index, level] of touched.entries()) own[level] = vector[index]!;
    return times(inverse, own);
  });

/** The set parted into levels that the vector moves alike: only their differences are determined. */
function apartIn(
  set: readonly number[],
  vector: Float64Array,
  place: (level: number) => number,
): (readonly number[])[] {
  const at = (level: number) => vector[place(level)]!;
  const gap = 1e-6 * vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const parts: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const level of [...set].sort((a, b) => at(a) - at(b))) {
    if (at(level) - last > gap) parts.push([]);
    parts.at(-1)!.push(level);
    last = at(level);
  }
  return parts.length === 1
    ? [set]
    : parts.map((part) => part.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

function uncertainty(parts: readonly CellPart[], direction: Float64Array): Uncertainty {
  const moves = new Float64Array(parts.length);
  let determined = true;
  const least = 1e-8 * length(direction);
  let [squares, total, ofSquares] = [0, 0, 0];
  for (const [index, { levels, counts, touched, without }] of parts.entries()) {
    const own = without.free.length > 0 ? picked(direction, touched) : null;
    if (own && without.free.some((vector) => Math.abs(dot(own, vector)) > least * length(vector)))
      determined = false;
    let move = 0;
    for (let i = 0; i < touched.length; i++) move += direction[touched[i]!]! * without.solution[i]!;
    moves[index] = move;
    squares += move * move;
    const weight = spreadWithin(levels, counts, direction);
    total += weight;
    ofSquares += weight * weight;
  }
  const effectiveCells = ofSquares > 0 ? (total * total) / ofSquares : 0;
  // (G − 1) ÷ G of the jackknife, G the effective number of cells (Carter, Schnepel & Steigerwald 2017).
  const share = effectiveCells > 0 ? Math.max(0.5, 1 - 1 / effectiveCells) : 0;
  return { moves, variance: determined ? share * squares : null, effectiveCells };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
const length = (vector: Float64Array) => Math.sqrt(dot(vector, vector));

/** The share of a cell in the variance if scores varied alike: the spread of the direction over its evaluations. */
function spreadWithin(levels: Int32Array, counts: Float64Array, direction: Float64Array): number {
  const factors = levels.length / counts.length;
  let [n, s, q] = [0, 0, 0];
  for (let row = 0; row < counts.length; row++) {
    let value = 0;
    for (let factor = 0; factor < factors; factor++) value += direction[levels[row * factors + factor]!]!;
    const count = counts[row]!;
    n += count;
    s += count * value;
    q += count * value * value;
  }
  return Math.max(0, q - (s * s) / n);
}
