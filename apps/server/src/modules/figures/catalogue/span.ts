import { addDays, type Day } from "@nen-nep/schema";

/** The days that a `where` certainly stays in; null where it is open. */
export interface Span {
  readonly from: Day | null;
  readonly before: Day | null;
}

type Days = Record<string, Day | null | undefined>;

const after = (day: Day | null | undefined): Day | null => (day == null ? null : addDays(day, 1));
const known = (days: readonly (Day | null | undefined)[]): Day[] => days.filter((day) => day != null).sort();

/** The span of a day's conditions. What stands under `or` and `not` keeps nothing out for certain. */
export function spanOf(where: object | null, field: string): Span {
  const { and, [field]: own } = (where ?? {}) as { and?: object[] | null } & Record<string, unknown>;
  const { from, gte, gt, eq, before, lt, lte } = (own ?? {}) as Days;
  const spans = (and ?? []).map((each) => spanOf(each, field));
  return {
    from: known([from, gte, after(gt), eq, ...spans.map((span) => span.from)]).at(-1) ?? null,
    before: known([before, lt, after(lte), after(eq), ...spans.map((span) => span.before)])[0] ?? null,
  };
}
