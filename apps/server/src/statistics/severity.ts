import { type AdditiveFit, fitAdditive, type LevelRow } from "./additive.js";
import { benjaminiHochberg } from "./change.js";
import { SUFFICIENT_CELLS } from "./clustered.js";
import { studentQuantile, studentTwoSided } from "./student.js";

/** Evaluations of one cell by one evaluator under the same circumstances: how many, and the sum of their scores. */
export interface EvaluatorRow {
  readonly cell: number;
  readonly evaluator: string;
  /** What else moves scores, such as `["2019-Q1", "REGULAR"]`: one word a factor, as many in every row. */
  readonly circumstances: readonly string[];
  readonly n: number;
  readonly s: number;
}

export interface Severity {
  readonly evaluator: string;
  readonly n: number;
  readonly cells: number;
  /** Cells that another evaluator scored too: only these tell severity. */
  readonly sharedCells: number;
  readonly rawMean: number;
  /** How far above the average of the reference; below 0 is harsher. */
  readonly severity: number;
  /** Whether it is one of those whose average the others are told against. */
  readonly inReference: boolean;
  readonly low: number | null;
  readonly high: number | null;
  /** At least five shared cells. */
  readonly sufficient: boolean;
  /** Told apart from the average among all evaluators, at a false discovery rate of 5 %. */
  readonly distinguishable: boolean;
}

/** What the evaluators of a question do to its scores. */
export interface SeverityModel {
  readonly evaluators: readonly string[];
  /** Evaluations by evaluator, in their order. */
  readonly counts: Float64Array;
  /**
   * What each weighs in the reference, adding up to 1: the evaluations of the largest set that can be compared whichever
   * one cell is left out, 0 for all others. Everybody is in it where no two evaluators are tied as well as that.
   */
  readonly reference: Float64Array;
  /** Severities against the reference, in their order; weighted by it they add up to 0. */
  readonly severities: Float64Array;
  /** Sets of evaluators that can be compared within and not across; one where the design is connected. */
  readonly components: readonly (readonly string[])[];
  /** The cells, each with its place among the moves of an uncertainty. */
  readonly cells: AdditiveFit["cells"];
  readonly uncertaintyOf: AdditiveFit["uncertaintyOf"];
}

const numbered = (words: Iterable<string>) =>
  new Map([...new Set(words)].sort().map((word, index) => [word, index]));

/** Estimates score = cell + evaluator + circumstances by least squares over all evaluations, as fixed effects. */
export function severityModel(rows: readonly EvaluatorRow[]): SeverityModel {
  const evaluators = numbered(rows.map((row) => row.evaluator));
  const circumstances = numbered(
    rows.flatMap((row) => row.circumstances.map((word, factor) => `${factor}:${word}`)),
  );
  const levelRows = rows.map(
    (row): LevelRow => ({
      cell: row.cell,
      levels: [
        evaluators.get(row.evaluator)!,
        ...row.circumstances.map((word, factor) => evaluators.size + circumstances.get(`${factor}:${word}`)!),
      ],
      n: row.n,
      s: row.s,
    }),
  );
  const fit = fitAdditive(levelRows, evaluators.size, evaluators.size + circumstances.size);
  const counts = new Float64Array(evaluators.size);
  for (const row of rows) counts[evaluators.get(row.evaluator)!]! += row.n;
  const reference = referenceOf(fit.wellTied, counts);
  const average = reference.reduce((sum, weight, index) => sum + weight * fit.effects[index]!, 0);
  const names = [...evaluators.keys()];
  return {
    evaluators: names,
    counts,
    reference,
    severities: counts.map((_, index) => fit.effects[index]! - average),
    components: fit.components.map((set) => set.map((index) => names[index]!)),
    cells: fit.cells,
    uncertaintyOf: fit.uncertaintyOf,
  };
}

function referenceOf(wellTied: AdditiveFit["wellTied"], counts: Float64Array): Float64Array {
  const within = (set: readonly number[]) => set.reduce((sum, index) => sum + counts[index]!, 0);
  const sets = wellTied.filter((set) => set.length > 1).sort((a, b) => within(b) - within(a));
  const members = new Set(sets[0] ?? counts.keys());
  const total = within([...members]);
  return counts.map((count, index) => (members.has(index) ? count / total : 0));
}

/** Degrees of freedom (Satterthwaite 1946) of a variance that so many cells of equal weight decide. */
export const degreesOf = (effectiveCells: number): number => Math.max(1, effectiveCells);

/** The severity of each evaluator, harshest first. The model must be connected. */
export function severitiesOf(rows: readonly EvaluatorRow[], model: SeverityModel): Severity[] {
  const scorers = new Map<number, Set<string>>();
  const scored = new Map<string, { readonly cells: Set<number>; s: number }>();
  for (const { cell, evaluator, s } of rows) {
    const own = scored.get(evaluator) ?? { cells: new Set(), s: 0 };
    own.cells.add(cell);
    own.s += s;
    scored.set(evaluator, own);
    const others = scorers.get(cell);
    if (others) others.add(evaluator);
    else scorers.set(cell, new Set([evaluator]));
  }
  const found = model.evaluators.map((evaluator, index) => {
    const { cells, s } = scored.get(evaluator)!;
    const sharedCells = [...cells].filter((cell) => scorers.get(cell)!.size > 1).length;
    const n = model.counts[index]!;
    return {
      ...{ evaluator, n, cells: cells.size, sharedCells, rawMean: s / n },
      ...estimateOf(model, index),
      inReference: model.reference[index]! > 0,
      sufficient: sharedCells >= SUFFICIENT_CELLS,
    };
  });
  const stands = benjaminiHochberg(found.map(({ pValue }) => pValue));
  return found
    .map(({ pValue: _, ...one }, index) => ({
      ...one,
      distinguishable: one.sufficient && stands[index]! && (one.low! > 0 || one.high! < 0),
    }))
    .sort((a, b) => a.severity - b.severity);
}

function estimateOf(model: SeverityModel, index: number) {
  const severity = model.severities[index]!;
  const weights = model.reference.map((weight, other) => (other === index ? 1 : 0) - weight);
  const { variance, effectiveCells } = model.uncertaintyOf(weights);
  if (variance === null || effectiveCells === 0 || model.evaluators.length < 2)
    return { severity, low: null, high: null, pValue: null };
  const error = Math.sqrt(variance);
  const df = degreesOf(effectiveCells);
  const reach = studentQuantile(0.975, df) * error;
  const pValue = error > 0 ? studentTwoSided(severity / error, df) : severity === 0 ? 1 : 0;
  return { severity, low: severity - reach, high: severity + reach, pValue };
}
