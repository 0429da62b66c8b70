import { addDays, type Day } from "@nen-nep/schema";

/** What a version of the rules sets; minutes, percent and days. */
export const TERMS = ["minutes", "combinedMinutes", "attendanceAbove", "entryDays"] as const;
export type Term = (typeof TERMS)[number];
export type Terms = Readonly<Record<Term, number>>;

export const LIMITS: Readonly<Record<Term, readonly [least: number, most: number]>> = {
  minutes: [1, 600],
  combinedMinutes: [1, 600],
  attendanceAbove: [0, 99],
  entryDays: [0, 365],
};

export interface Change {
  readonly term: Term;
  readonly before: number;
  readonly after: number;
}

/** What one version sets otherwise than the one before it. */
export const changesOf = (after: Terms, before: Terms | undefined): Change[] =>
  before
    ? TERMS.filter((term) => after[term] !== before[term]).map((term) => ({
        term,
        before: before[term],
        after: after[term],
      }))
    : [];

/** The first day on which a further version may come into force: not in the past, and after all others. */
export const earliest = (today: Day, lastSince: Day | undefined): Day =>
  lastSince !== undefined && lastSince >= today ? addDays(lastSince, 1) : today;

/** How far a version is on a day. */
export const standingOn = (
  today: Day,
  { since, lastDay }: { readonly since: Day; readonly lastDay: Day | null },
): "ahead" | "inForce" | "past" =>
  since > today ? "ahead" : lastDay !== null && lastDay < today ? "past" : "inForce";

/** Whether every term can be one of a rule. */
export const areTerms = (terms: Terms): boolean =>
  TERMS.every((term) => {
    const [least, most] = LIMITS[term];
    return Number.isInteger(terms[term]) && terms[term] >= least && terms[term] <= most;
  }) && terms.combinedMinutes >= terms.minutes;
