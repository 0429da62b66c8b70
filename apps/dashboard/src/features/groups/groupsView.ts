import { type Grain, type TrendMetric, trendMetrics } from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import type { GROUPS_KEYS } from "./keys.js";

const METRICS = {
  score: "SCORE_MEAN",
  content: "CONTENT_MEAN",
  form: "FORM_MEAN",
  leadership: "LEADERSHIP_MEAN",
  education: "EDUCATION_MEAN",
  combativeness: "COMBATIVENESS_MEAN",
} as const satisfies Record<string, TrendMetric>;
const EVERY = { quarter: "QUARTER", month: "MONTH" } as const satisfies Record<string, Grain>;

export interface GroupsView {
  /** The key of the chosen group; null for all of them together. */
  readonly group: string | null;
  readonly metric: TrendMetric;
  readonly every: (typeof EVERY)[keyof typeof EVERY];
  /** The groups that are compared; null where there are not two. */
  readonly compared: { readonly first: string; readonly second: string } | null;
}

const keyOf = <V extends string>(words: Readonly<Record<string, V>>, wanted: V): string =>
  Object.entries(words).find(([, value]) => value === wanted)![0];

/** What the URL calls a figure and a grain. */
export const metricKey = (metric: TrendMetric): string => keyOf(METRICS, metric);
export const everyKey = (every: GroupsView["every"]): string => keyOf(EVERY, every);
export const METRIC_CHOICES = trendMetrics.keys;
export const EVERY_CHOICES = Object.values(EVERY);

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readGroupsView(
  search: Search,
  groups: readonly string[],
): { view: GroupsView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof GROUPS_KEYS)[number], parse: (value: string) => T | undefined): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === undefined) rejected.push({ key, value });
    return parsed ?? null;
  };
  const known = (value: string) => groups.find((each) => each === value);
  const named =
    <V>(words: Readonly<Record<string, V>>) =>
    (value: string) =>
      Object.hasOwn(words, value) ? words[value] : undefined;
  const group = read("group", known);
  const first = read("a", known) ?? group ?? groups[0];
  const asked = read("b", (value) => (value === first ? undefined : known(value)));
  const second = asked ?? groups.find((each) => each !== first);
  return {
    view: {
      group,
      metric: read("metric", named(METRICS)) ?? "SCORE_MEAN",
      every: read("every", named(EVERY)) ?? "QUARTER",
      compared: first && second ? { first, second } : null,
    },
    rejected,
  };
}
