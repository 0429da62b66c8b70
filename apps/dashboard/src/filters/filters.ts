import type { Day } from "@nen-nep/schema";
import type { Comparison } from "../graphql/types.generated.js";
import type { FilterKey } from "./keys.js";
import { defaultPeriod, type Period, parsePeriod } from "./period.js";

export const COMPARISONS = {
  year: "SAME_PERIOD_LAST_YEAR",
  prev: "PREVIOUS_PERIOD",
  none: null,
} as const satisfies Record<string, Comparison | null>;
export type ComparisonKey = keyof typeof COMPARISONS;

export interface Filters {
  readonly period: Period;
  readonly comparison: ComparisonKey;
  /** The committee the figures are limited to, with all below it; null for everything one may see. */
  readonly committee: { readonly id: string; readonly name: string } | null;
}

/** A value of the URL that was not understood; the default stands in for it. */
export interface Rejected {
  readonly key: string;
  readonly value: string;
}

export interface Known {
  readonly today: Day;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

const isComparison = (value: string): value is ComparisonKey => Object.hasOwn(COMPARISONS, value);

/** Reads the filters from the URL. Bad values fall back, and are named so that the page can say so. */
export function readFilters(
  search: Readonly<Record<string, string | undefined>>,
  known: Known,
): { filters: Filters; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: FilterKey, fallback: T, parse: (value: string) => T | null): T => {
    const value = search[key];
    if (value === undefined) return fallback;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed ?? fallback;
  };
  const filters: Filters = {
    period: read("p", defaultPeriod(known.today), (value) => parsePeriod(value, known.today)),
    comparison: read<ComparisonKey>("vs", "year", (value) => (isComparison(value) ? value : null)),
    committee: read<Filters["committee"]>(
      "in",
      null,
      (value) => known.committees.find((committee) => committee.id === value) ?? null,
    ),
  };
  return { filters, rejected };
}
