import type { Additivity, BasisEvaluator, Day, Grain, Role, Setting, Term, Unit } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import type { Filter } from "../../../core/filter.js";
import type { ParameterBag } from "../../../core/parameters.js";
import type { Engine } from "../../../db/dialect.js";
import type { Difference, Side } from "../../../statistics/index.js";

/** What SQL of the catalogue is written for. A row of a fact has the alias `f`: one `cell_pk`, one day `held_on`. */
export interface SqlScope {
  readonly engine: Engine;
  readonly context: Context;
  readonly bag: ParameterBag;
  /** The day whose tree and groups dated keys follow; null for the day of each fact. */
  readonly treeOn: Day | null;
  /** The day by which a month is over. */
  readonly today: Day;
  /** SQL of the cells that rows are kept to, such as `(1, 2)`; null for all that the actor sees. */
  readonly onlyCells: string | null;
}

/** What every entry of the catalogue says of itself. */
export interface Entry {
  /** The name in saved queries: `SCORE_MEAN` is the field `scoreMean`. Never changed. */
  readonly key: string;
  readonly label: Term;
  /** One sentence. */
  readonly definition: string;
  /** Where it comes from: the records, or the document that asks for it. */
  readonly source: string;
  /** Who may ask for it; all who may ask the fact unless told. */
  readonly readers?: readonly Role[];
}

/** A key as a question asks for it. */
export interface AskedKey {
  readonly by: string;
  readonly every?: Grain | null;
  readonly level?: number | null;
}

/** What rows can be grouped by. */
export interface Dimension extends Entry {
  /** Set on a dimension in time: the grains it can be divided into. */
  readonly grains?: readonly Grain[];
  /** True where it is a tree and takes a level, 0 at the root. */
  readonly levels?: boolean;
  /** True where it follows links that carry dates, so that it can be asked as of another day. */
  readonly dated?: boolean;
  /** SQL of the key over a row `f`; null where the records do not say. */
  readonly sql: (scope: SqlScope, asked: AskedKey) => string;
  /** Joins that `sql` rests on. */
  readonly join?: (scope: SqlScope, asked: AskedKey) => string;
  /** Set where a row counts under several keys: SQL that is true under one of them, so that totals count it once. */
  readonly first?: string;
  /** SQL by which keys are ordered, over the column that holds the key. */
  readonly order: (column: string) => string;
  /** The published type of the key. */
  readonly type: () => unknown;
  /** True where the key is the internal key of a record, a whole number; else it is a text. */
  readonly isRecord?: boolean;
  /** The key as the API gives it. */
  readonly read: (value: string | number, context: Context, asked: AskedKey) => unknown;
}

/** Sums of a row by name; empty where nothing fell into it. */
export type Sums = Readonly<Record<string, number>>;
/** Names a column or sum within a statement. */
export type Naming = (name: string) => string;

/** Rows of their own that percentiles are read from. */
export interface Ranked {
  /** SQL of the value, a whole number; rows without one are left out. */
  readonly value: (scope: SqlScope) => string;
  /** A join that may give several such rows for a row `f`. */
  readonly join?: (scope: SqlScope) => string;
}

/** A figure: what a row of the fact gives, how cells add up, and what comes of the sums. */
export interface Metric extends Entry {
  readonly unit: Unit;
  readonly additivity: Additivity;
  /** True where rows of different basis must not be pooled. */
  readonly comparable: boolean;
  /** SQL over a row `f`, by column; each is summed per cell. */
  readonly columns: Readonly<Record<string, string>>;
  /** A join that adds at most one row, which the columns rest on. */
  readonly join?: string;
  /** Set on a percentile: its columns are SQL over ranked rows, with `value`, `place` (from 1) and `places`. */
  readonly ranked?: Ranked;
  /** True where the sums of two stretches of the same cells add up to those of both: no cell is counted twice. */
  readonly addsUp?: boolean;
  /** SQL over the columns of cells, by sum. */
  readonly sums: (column: Naming) => Readonly<Record<string, string>>;
  /** SQL over the sums, in the metric's unit; null where the metric has no order. */
  readonly value: ((sum: Naming) => string) | null;
  readonly type: () => unknown;
  readonly read: (sums: Sums) => unknown;
  /** Columns of the weight and the sum that a change is measured on, and the unit of its value. */
  readonly change?: { readonly weight: string; readonly sum: string; readonly scale: number };
  /** How the sums of two periods differ, where all there is was counted and nothing needs to be paired. */
  readonly difference?: (now: Sums, before: Sums) => Difference;
  /** What is compared with another row of other cells, in the metric's unit. */
  readonly side?: (sums: Sums) => Side;
  /** True where its value is corrected by a model of all rows, and only where the question asks for that. */
  readonly adjusts?: boolean;
  /** What it is where its value would pool what cannot be compared: counts stay. */
  readonly withheld?: (sums: Sums) => unknown;
}

/** Whose scores a question rests on. */
export interface Basis {
  readonly evaluator?: BasisEvaluator | null;
  readonly setting?: Setting | null;
  readonly pool?: boolean | null;
}

/** Where a fact's rows come from, for one question. */
export interface FactSource {
  /** Common table expressions, comma-separated; empty for none. */
  readonly ctes: string;
  /** What follows FROM; the rows have the alias `f`. */
  readonly from: string;
  /** What always holds, with the actor's scope. */
  readonly conditions: readonly string[];
}

/** What can be asked: rows, what they can be grouped by, and what can be known of them. */
export interface Fact {
  /** Prefix of its types: `Evaluation` gives `EvaluationStats`. */
  readonly name: string;
  /** The root field. */
  readonly root: string;
  readonly label: Term;
  readonly definition: string;
  readonly readers: readonly Role[];
  readonly filter: Filter;
  /** The dimension in time, and the field of the filter that it is. */
  readonly time: { readonly key: string; readonly field: string };
  readonly source: (scope: SqlScope, where: object | null) => FactSource;
  /** SQL over `f` of what a change is standardised for: cells are compared within the same stratum. */
  readonly stratum: string;
  /** Conditions of the basis, and SQL of a number that differs between rows that cannot be compared. */
  readonly basis?: {
    readonly conditions: (basis: Basis, keys: readonly string[], where: object | null) => readonly string[];
    readonly kind: string;
    /** Conditions of the basis over a column that holds `kind`, for a question whose keys do not tell them apart. */
    readonly kinds: (basis: Basis) => readonly string[] | null;
    readonly waysOut: string;
  };
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly Metric[];
}

/** `SCORE_MEAN` as a field: `scoreMean`. */
export const fieldOf = (key: string): string =>
  key.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
