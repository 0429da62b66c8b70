import {
  addDays,
  type Day,
  DISCIPLINE,
  DISCIPLINE_MONTHS,
  MEASURE_TERM_LIMITS,
  type MeasureKind,
  type MeasureTermName,
} from "@nen-nep/schema";
import type { MeasureTermsQuery } from "./Terms.generated.js";

export type Version = NonNullable<MeasureTermsQuery["measureTerms"]>[number];

/** In the order in which they run in a case. */
export const DAYS = [
  "notifyDays",
  "answerDays",
  "decideDays",
  "announceDays",
  "appealDays",
  "appealDecideDays",
  "verifyDays",
  "liftDays",
  "limitationMonths",
] as const satisfies readonly MeasureTermName[];
export const TERMS = [...DAYS, "standsMonths"] as const;
export type Term = (typeof TERMS)[number];
export type Terms = Readonly<Record<Term, number | null>>;

export const limitsOf = (term: Term): readonly [least: number, most: number] =>
  term === "standsMonths" ? DISCIPLINE_MONTHS : MEASURE_TERM_LIMITS[term];

/** The terms a form has: forms of discipline alone end by themselves. */
export const termsOf = (kind: MeasureKind): readonly Term[] => (DISCIPLINE.includes(kind) ? TERMS : DAYS);

export const areTerms = (kind: MeasureKind, terms: Terms): boolean =>
  termsOf(kind).every((term) => {
    const value = terms[term];
    const [least, most] = limitsOf(term);
    return value !== null && Number.isInteger(value) && value >= least && value <= most;
  });

/** What one version sets otherwise than the one before it. */
export const changedTerms = (after: Terms, before: Terms): Term[] =>
  TERMS.filter((term) => after[term] !== before[term]);

/** The first day on which further terms may come into force: not in the past, and after all others of the form. */
export const earliest = (today: Day, last: Pick<Version, "since"> | undefined): Day =>
  last !== undefined && last.since >= today ? addDays(last.since, 1) : today;

/** How far a version is on a day. */
export const standingOn = (
  today: Day,
  { since, lastDay }: Pick<Version, "since" | "lastDay">,
): "ahead" | "now" | "past" =>
  since > today ? "ahead" : lastDay !== null && lastDay < today ? "past" : "now";
