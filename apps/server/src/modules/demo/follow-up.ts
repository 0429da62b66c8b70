import { type ActionKind, addDays, type Day, laterOf, type Severity } from "@nen-nep/schema";
import type { Random } from "./random.js";

/** A shortcoming that an assessor wrote down, as what follows is drawn from it. */
export interface Shortcoming {
  readonly words: string;
  readonly severity: Severity;
  readonly evaluatedOn: Day;
  /** The days of later official evaluations in which the same criterion was judged again. */
  readonly laterOn: readonly Day[];
}

/** What followed a shortcoming, day by day; null for what has not happened yet. */
export interface FollowUp {
  readonly kind: ActionKind;
  readonly title: string;
  readonly openedOn: Day;
  readonly dueOn: Day;
  readonly acceptedOn: Day | null;
  readonly reportedOn: Day | null;
  readonly submittedOn: Day | null;
  /** Returned once, and submitted again. */
  readonly returnedOn: Day | null;
  readonly againOn: Day | null;
  readonly verifiedOn: Day | null;
  /** Opened once more, because the same was found again. */
  readonly reopenedOn: Day | null;
  /** The day of the later evaluation that it was verified by; null where it was verified without one. */
  readonly observedOn: Day | null;
}

const CHANCE: Record<Severity, number> = { SERIOUS: 1, MODERATE: 0.95, MINOR: 0.7 };
/** Chances of not being submitted yet, of being returned once, of being submitted late, of a report before. */
const NOT_YET_SUBMITTED = { lately: 0.65, before: 0.15 };
const LATELY_DAYS = 40;
/** What is long past due has been done at last, and what cannot be observed is decided on its papers. */
const LONG_PAST_DUE = 130;
const LONG_WAITING = 120;
const RETURNED = 0.15;
const REOPENED = 0.3;
const SUBMITTED_LATE = 0.3;
const REPORTED = 0.4;

const TITLES = {
  RECTIFICATION: (words: string) => `Khắc phục: ${words}`,
  GUIDANCE: (words: string) => `Hướng dẫn chi bộ khắc phục: ${words}`,
} as const;

/** What followed; null where nothing did, or where it would lie ahead of today. */
export function followUpOf(shortcoming: Shortcoming, today: Day, random: Random): FollowUp | null {
  const follows = random.chance(CHANCE[shortcoming.severity]);
  const kind = random.chance(shortcoming.severity === "MINOR" ? 0.4 : 0.1) ? "GUIDANCE" : "RECTIFICATION";
  const openedOn = addDays(shortcoming.evaluatedOn, random.whole(3, 14));
  const dueOn = addDays(openedOn, random.whole(21, 75));
  const accepts = addDays(openedOn, random.whole(1, 6));
  const reports = random.chance(REPORTED) ? addDays(accepts, random.whole(7, 20)) : null;
  const late = random.chance(SUBMITTED_LATE) ? random.whole(2, 34) : -random.whole(0, 12);
  const isLate = dueOn > addDays(today, -LATELY_DAYS);
  const forgets = random.chance(isLate ? NOT_YET_SUBMITTED.lately : NOT_YET_SUBMITTED.before);
  const waits = forgets && dueOn > addDays(today, -LONG_PAST_DUE);
  const submits = waits ? null : addDays(dueOn, late);
  const returns = random.chance(RETURNED) && submits ? addDays(submits, random.whole(2, 6)) : null;
  const again = returns && addDays(returns, random.whole(5, 15));
  const decides = random.whole(2, 16);
  const reopens = random.chance(REOPENED) ? random.whole(20, 60) : null;
  if (!follows || openedOn >= today) return null;

  const past = (day: Day | null): Day | null => (day !== null && day < today ? day : null);
  const submittedOn = past(submits && laterOf(submits, addDays(reports ?? accepts, 3)));
  const returnedOn = submittedOn && past(returns && laterOf(returns, addDays(submittedOn, 1)));
  const againOn = returnedOn && past(again && laterOf(again, addDays(returnedOn, 1)));
  const last = returnedOn ? againOn : submittedOn;
  const observedOn =
    kind === "RECTIFICATION" ? (shortcoming.laterOn.find((day) => day > openedOn) ?? null) : null;
  const unseen = kind === "RECTIFICATION" && observedOn === null;
  const from = last && (observedOn ? laterOf(last, observedOn) : unseen ? addDays(last, LONG_WAITING) : last);
  const verifiedOn = past(from && addDays(from, decides));
  const later = verifiedOn && reopens !== null ? past(addDays(verifiedOn, reopens)) : null;
  // What was opened again long ago would be closed again by now.
  const reopenedOn = later && later >= addDays(today, -LATELY_DAYS) ? later : null;
  return {
    kind,
    title: TITLES[kind](lower(shortcoming.words)),
    openedOn,
    dueOn,
    acceptedOn: past(accepts),
    reportedOn: past(reports),
    submittedOn,
    returnedOn,
    againOn,
    verifiedOn,
    reopenedOn,
    observedOn: verifiedOn && observedOn,
  };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
