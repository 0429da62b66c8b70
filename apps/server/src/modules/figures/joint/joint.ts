import type { Day, Grain, Hierarchy } from "@nen-nep/schema";
import type { NullPlacement, SortDirection } from "../../../core/page-types.js";
import type { CorrelationMethod } from "../../../statistics/index.js";
import type { Fact, Metric } from "../catalogue/fact.js";
import { criteriaFact, evaluationsFact, regimeFact } from "../catalogue/index.js";
import type { StatsArguments } from "../question/arguments.js";
import type { Question } from "../question/question.js";

/** Facts that can be asked together, under the names of their arguments and fields. */
export const JOINT_FACTS = {
  evaluations: evaluationsFact,
  criteria: criteriaFact,
  regime: regimeFact,
} as const;
export type FactName = keyof typeof JOINT_FACTS;
export const FACT_NAMES = Object.keys(JOINT_FACTS) as FactName[];
export const JOINT_ROOT = "jointStats";

/** Keys that all facts have; TIME is the day or month of each. */
export const JOINT_KEYS = ["CELL", "GROUP", "COMMITTEE", "TIME"] as const;
export type JointKeyName = (typeof JOINT_KEYS)[number];

/** A key of a fact, by the name it has for all. */
export const keyOfFact = (fact: Fact, by: JointKeyName): string => (by === "TIME" ? fact.time.key : by);

/** A metric of one of the facts, under the fact's name: exactly one. */
export type FigureArgument = { readonly [name in FactName]?: string | null };

export interface JointArguments {
  readonly evaluations?: Pick<StatsArguments, "where" | "basis" | "pool"> | null;
  readonly criteria?: Pick<StatsArguments, "where" | "basis" | "pool"> | null;
  readonly regime?: Pick<StatsArguments, "where"> | null;
  readonly groupBy: readonly {
    readonly by: JointKeyName;
    readonly every?: Grain | null;
    readonly level?: number | null;
  }[];
  readonly having?:
    | readonly (FigureArgument & { readonly [bound in "eq" | "gt" | "gte" | "lt" | "lte"]?: number | null })[]
    | null;
  readonly orderBy?:
    | readonly (FigureArgument & {
        readonly by?: JointKeyName | null;
        readonly direction?: SortDirection | null;
        readonly nulls?: NullPlacement | null;
      })[]
    | null;
  readonly correlate?: {
    readonly x: FigureArgument;
    readonly y: FigureArgument;
    readonly method: CorrelationMethod;
  } | null;
  readonly hierarchy?: Hierarchy | null;
  readonly asOf?: Day | null;
  readonly totals?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One fact of a joint question: a question of its own, with its own basis and conditions. */
export interface Part {
  readonly name: FactName;
  /** What its columns begin with, so that those of no two facts meet. */
  readonly prefix: string;
  readonly question: Question;
}

/** A metric of one of the parts. */
export interface Figure {
  readonly part: Part;
  readonly metric: Metric;
}

export interface JointHaving {
  readonly of: Figure;
  readonly conditions: readonly (readonly [operator: "=" | ">" | ">=" | "<" | "<=", value: number])[];
}

export interface JointOrder {
  /** The figure, or the position of the key. */
  readonly of: Figure | number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** One question over several facts, whose parts have the same keys and totals. */
export interface JointQuestion {
  readonly parts: readonly Part[];
  readonly having: readonly JointHaving[];
  readonly order: readonly JointOrder[];
  readonly correlate: { readonly x: Figure; readonly y: Figure; readonly method: CorrelationMethod } | null;
  readonly limit: number;
  readonly offset: number;
}
