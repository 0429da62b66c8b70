import type { Adjustment, BasisEvaluator, Comparison, Day, Fill, Hierarchy, Setting } from "@nen-nep/schema";
import type { NullPlacement, SortDirection } from "../../../core/page-types.js";
import type { AskedKey } from "../catalogue/fact.js";

/** The arguments of a figures field, as the API takes them. */
export interface StatsArguments {
  readonly where?: object | null;
  readonly groupBy?: readonly AskedKey[] | null;
  readonly ratios?: readonly RatioArgument[] | null;
  readonly having?: readonly HavingArgument[] | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly compareTo?: Comparison | null;
  readonly hierarchy?: Hierarchy | null;
  readonly asOf?: Day | null;
  readonly fill?: Fill | null;
  readonly totals?: boolean | null;
  readonly basis?: { readonly evaluator?: BasisEvaluator | null; readonly setting?: Setting | null } | null;
  readonly pool?: boolean | null;
  readonly adjust?: Adjustment | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface RatioArgument {
  readonly name: string;
  readonly of: string;
  readonly per: string;
}

export interface HavingArgument {
  readonly of?: string | null;
  readonly ratio?: string | null;
  readonly eq?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
}

export interface OrderArgument {
  readonly of?: string | null;
  readonly ratio?: string | null;
  readonly by?: string | null;
  readonly direction?: SortDirection | null;
  readonly nulls?: NullPlacement | null;
}
