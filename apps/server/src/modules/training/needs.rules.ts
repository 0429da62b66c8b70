import { type Day, daysBetween, type NeedTier } from "@nen-nep/schema";
import { type Severity, shrunkenByWeight, studentCdf } from "../../statistics/index.js";
import type { NeedRule } from "./needs.entity.js";

/** What an official evaluation shows of a skill: percent of the points of the criteria that show it. */
export interface SkillObservation {
  readonly cell: number;
  /** The meeting it is of, and its recorded chair; null where the register does not say. */
  readonly meeting: number | null;
  readonly chair: number | null;
  readonly evaluator: string;
  /** What else moves marks, as `statistics` take it. */
  readonly circumstances: readonly string[];
  readonly day: Day;
  /** 0 to 100. */
  readonly attained: number;
}

/** Somebody whose needs are asked about; `group` is that of their cell today. */
export interface InPost {
  readonly person: number;
  readonly group: number | null;
}

export type NeedTerms = Pick<
  NeedRule,
  "required" | "halfLifeMonths" | "leastMeetings" | "clearFrom" | "likelyFrom" | "noneUpTo"
>;

/** What is known of a skill of a person; levels in percent of the points, the probability from 0 to 1. */
export interface Need {
  readonly person: number;
  readonly tier: NeedTier;
  readonly evaluations: number;
  readonly meetings: number;
  readonly below: number;
  readonly latestOn: Day | null;
  readonly attained: number | null;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly probability: number | null;
  readonly peers: number | null;
  readonly peerCount: number;
  readonly clearing: { readonly meetings: number; readonly at: number } | null;
}

/** What is known of a skill over all who chaired. */
export interface Level {
  readonly persons: number;
  readonly meetings: number;
  readonly evaluations: number;
  readonly corrected: number;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly noise: number | null;
}

const DAYS_A_MONTH = 365.25 / 12;

/** The weight of what was seen on `day`: 1 today, half after the half-life. */
export const weightOf = (day: Day, today: Day, halfLifeMonths: number): number =>
  0.5 ** (Math.max(0, daysBetween(day, today)) / DAYS_A_MONTH / halfLifeMonths);

/** What to take off the marks of evaluators: only severities that enough shared cells tell, with an interval. */
export const correctionsBy = (severities: readonly Severity[]): ReadonlyMap<string, number> =>
  new Map(
    severities
      .filter(({ sufficient, low }) => sufficient && low !== null)
      .map(({ evaluator, severity }) => [evaluator, severity]),
  );

/** A need by how probable it is to be below what is required; small samples never make one clear. */
export function tierOf(
  { meetings, probability }: { readonly meetings: number; readonly probability: number | null },
  { leastMeetings, clearFrom, likelyFrom, noneUpTo }: NeedTerms,
): NeedTier {
  if (meetings === 0) return "NO_EVIDENCE";
  if (probability === null) return "UNCLEAR";
  const percent = probability * 100;
  if (percent >= clearFrom && meetings >= leastMeetings) return "CLEAR";
  if (percent >= likelyFrom) return "LIKELY";
  return percent <= noneUpTo ? "NONE" : "UNCLEAR";
}

interface Seen {
  evaluations: number;
  meetings: number;
  below: number;
  latestOn: Day;
  weight: number;
  s: number;
  q: number;
}

/** The meetings each person chaired, added up by weight: several evaluations of one meeting are one observation. */
function seenOf(
  observations: Iterable<SkillObservation>,
  corrections: ReadonlyMap<string, number>,
  { required, halfLifeMonths }: NeedTerms,
  today: Day,
): Map<number, Seen> {
  const meetings = new Map<number, { readonly chair: number; readonly day: Day; n: number; s: number }>();
  for (const { meeting, chair, day, attained, evaluator } of observations) {
    if (meeting === null || chair === null) continue;
    const known = meetings.get(meeting) ?? { chair, day, n: 0, s: 0 };
    known.n += 1;
    known.s += attained - (corrections.get(evaluator) ?? 0);
    meetings.set(meeting, known);
  }
  const persons = new Map<number, Seen>();
  for (const { chair, day, n, s } of meetings.values()) {
    const nothing = { evaluations: 0, meetings: 0, below: 0, latestOn: day, weight: 0, s: 0, q: 0 };
    const seen = persons.get(chair) ?? nothing;
    const weight = weightOf(day, today, halfLifeMonths);
    const value = s / n;
    seen.evaluations += n;
    seen.meetings += 1;
    if (value < required) seen.below += 1;
    if (day > seen.latestOn) seen.latestOn = day;
    seen.weight += weight;
    seen.s += weight * value;
    seen.q += weight * value * value;
    persons.set(chair, seen);
  }
  return persons;
}

/**
 * Works out a skill: levels of all who chaired are drawn to their common mean by as much as their meetings leave open
 * (`shrunkenByWeight`), and those in post get the probability of a level below what is required. An older meeting
 * counts as a noisier sight of today's level: its variance doubles with every half-life.
 */
export function workOut(
  observations: Iterable<SkillObservation>,
  corrections: ReadonlyMap<string, number>,
  inPost: readonly InPost[],
  terms: NeedTerms,
  today: Day,
): { readonly level: Level; readonly needs: readonly Need[] } {
  const seen = seenOf(observations, corrections, terms, today);
  const order = [...seen.keys()];
  const totals = [...seen.values()].map(({ meetings: n, weight, s, q }) => ({ n, weight, s, q }));
  const { mean, between, within, n, estimates } = shrunkenByWeight(totals, [0, 100]);
  const places = new Map(order.map((person, index) => [person, index]));
  const peers = peersBy(inPost, seen);
  const needs = inPost.map(({ person, group }): Need => {
    const own = seen.get(person);
    const among = peers(group, own);
    if (!own) return { person, ...UNSEEN, tier: "NO_EVIDENCE", ...among };
    const { raw, estimate, error, low, high } = estimates[places.get(person)!]!;
    const probability =
      estimate === null || error === null
        ? null
        : below(terms.required, estimate, error, estimates.length - 1);
    const { evaluations, meetings, below: belowCount, latestOn } = own;
    const tier = tierOf({ meetings, probability }, terms);
    const clears = tier === "CLEAR" || tier === "LIKELY";
    const model = { mean: mean!, spread: between! ** 2, noise: within! ** 2 };
    return {
      ...{ person, tier, evaluations, meetings, below: belowCount, latestOn, attained: raw },
      ...{ estimate, low, high, probability, ...among },
      clearing: clears ? clearingOf(own, model, terms) : null,
    };
  });
  let corrected = 0;
  for (const { chair, evaluator } of observations)
    if (chair !== null && corrections.has(evaluator)) corrected += 1;
  const evaluations = [...seen.values()].reduce((sum, one) => sum + one.evaluations, 0);
  return {
    level: { persons: seen.size, meetings: n, evaluations, corrected, mean, spread: between, noise: within },
    needs,
  };
}

const UNSEEN = {
  ...{ evaluations: 0, meetings: 0, below: 0, latestOn: null, attained: null },
  ...{ estimate: null, low: null, high: null, probability: null, clearing: null },
} as const;

/** How probable a level below `required` is; certain where nothing is left open. */
function below(required: number, estimate: number, error: number, df: number): number {
  if (error === 0) return estimate < required ? 1 : 0;
  return studentCdf((required - estimate) / error, Math.max(1, df));
}

/** The mean of the others who chaired and hold a post in cells of the same group. */
function peersBy(inPost: readonly InPost[], seen: ReadonlyMap<number, Seen>) {
  const groups = new Map<number | null, { weight: number; s: number; count: number }>();
  for (const { person, group } of inPost) {
    const own = seen.get(person);
    if (!own) continue;
    const sums = groups.get(group) ?? { weight: 0, s: 0, count: 0 };
    groups.set(group, { weight: sums.weight + own.weight, s: sums.s + own.s, count: sums.count + 1 });
  }
  return (group: number | null, own: Seen | undefined) => {
    const sums = groups.get(group) ?? { weight: 0, s: 0, count: 0 };
    const peerCount = sums.count - (own ? 1 : 0);
    const weight = sums.weight - (own?.weight ?? 0);
    return { peers: peerCount > 0 ? (sums.s - (own?.s ?? 0)) / weight : null, peerCount };
  };
}

const MOST_CLEARING = 12;
/** Further meetings are thought of at the next five percent that lie so far above what is required. */
const AHEAD = 10;

interface Model {
  readonly mean: number;
  readonly spread: number;
  readonly noise: number;
}

/** How many further meetings at a level somewhat above what is required would end a need; null where twelve would not. */
function clearingOf(
  { weight, s, meetings }: Seen,
  { mean, spread, noise }: Model,
  terms: NeedTerms,
): Need["clearing"] {
  const at = Math.min(100, Math.ceil((terms.required + AHEAD) / 5) * 5);
  for (let more = 1; more <= MOST_CLEARING; more++) {
    const known = weight + more;
    const variance = noise / known;
    const drawn = variance === 0 ? 0 : variance / (variance + spread);
    const raw = (s + more * at) / known;
    const estimate = raw + drawn * (mean - raw);
    const probability = below(terms.required, estimate, Math.sqrt(spread * drawn), Number.MAX_SAFE_INTEGER);
    if (tierOf({ meetings: meetings + more, probability }, terms) === "NONE") return { meetings: more, at };
  }
  return null;
}
