import { addDays, type Day, type Skill, skills } from "@nen-nep/schema";
import type { RulesQuery } from "./Rules.generated.js";
import { standingOn } from "./terms.js";

type Version = NonNullable<RulesQuery["needRules"]>[number];

/** A version with its last day; null while no other follows. */
export type NeedRule = Version & { readonly lastDay: Day | null };

/** Versions of all skills, each skill's latest first, with their last days. */
export const inTime = (rules: readonly Version[]): NeedRule[] =>
  rules.map((rule, index) => {
    const next = rules[index - 1];
    return { ...rule, lastDay: next?.skill === rule.skill ? addDays(next.since, -1) : null };
  });

/** What a version sets for a skill; percent, months and meetings. */
export const NEED_TERMS = [
  "required",
  "leastMeetings",
  "clearFrom",
  "likelyFrom",
  "noneUpTo",
  "halfLifeMonths",
  "lookbackMonths",
] as const;
export type NeedTerm = (typeof NEED_TERMS)[number];
export type NeedTerms = Readonly<Record<NeedTerm, number>>;

export const NEED_LIMITS: Readonly<Record<NeedTerm, readonly [least: number, most: number]>> = {
  required: [1, 100],
  leastMeetings: [1, 12],
  clearFrom: [50, 99],
  likelyFrom: [2, 98],
  noneUpTo: [1, 97],
  halfLifeMonths: [1, 60],
  lookbackMonths: [6, 120],
};

/** The terms of a version, without the rest of it. */
export const needTermsOf = (rule: NeedTerms): NeedTerms =>
  Object.fromEntries(NEED_TERMS.map((term) => [term, rule[term]])) as Record<NeedTerm, number>;

/** Whether every term can be one of a rule: a clear need is surer than a likely one, and that surer than none. */
export const areNeedTerms = (terms: NeedTerms): boolean =>
  NEED_TERMS.every((term) => {
    const [least, most] = NEED_LIMITS[term];
    return Number.isInteger(terms[term]) && terms[term] >= least && terms[term] <= most;
  }) &&
  terms.clearFrom > terms.likelyFrom &&
  terms.likelyFrom > terms.noneUpTo;

/** What one version sets otherwise than the one before it. */
export const changedNeedTerms = (after: NeedTerms, before: NeedTerms): NeedTerm[] =>
  NEED_TERMS.filter((term) => after[term] !== before[term]);

/** The versions in force, one a skill, in the order of the skills. */
export const inForceOn = (day: Day, rules: readonly NeedRule[]): NeedRule[] =>
  skills.keys.flatMap((skill) =>
    versionsOf(skill, rules).filter((rule) => standingOn(day, rule) === "inForce"),
  );

/** The versions of a skill, latest first. */
export const versionsOf = (skill: Skill, rules: readonly NeedRule[]): NeedRule[] =>
  rules.filter((rule) => rule.skill === skill);
