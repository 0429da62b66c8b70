import {
  addDays,
  type Day,
  type FlagKind,
  type FlagState,
  type FlagStep,
  type Reason,
} from "@nen-nep/schema";
import type { Terms } from "./raising.rules.js";

/** What somebody is to a flag. */
export interface Standing {
  /** The person concerned, or who speaks for the cell committee that is. */
  readonly isSubject: boolean;
  /** Is or was concerned, by whatever role or link. */
  readonly wasConcerned: boolean;
  /** Looks at flags of that part: standing committee or organiser. */
  readonly decides: boolean;
}

/** The way of a flag as far as people take it: from which states, by whom. */
export const FLAG_WAY: Record<FlagStep, { readonly from: readonly FlagState[]; readonly to: FlagState }> = {
  CONTEST: { from: ["RAISED", "EXPLAINED"], to: "EXPLAINED" },
  DISMISS: { from: ["RAISED", "EXPLAINED"], to: "DISMISSED" },
};

/** Why somebody may not take a step; null where they may. Nobody decides on what concerns them, by whatever role. */
export function flagStepFault(step: FlagStep, state: FlagState, standing: Standing): Reason | null {
  if (step === "CONTEST" && !standing.isSubject) return "NOT_ALLOWED";
  if (step === "DISMISS" && standing.wasConcerned) return "OWN_CASE";
  if (step === "DISMISS" && !standing.decides) return "NOT_ALLOWED";
  return FLAG_WAY[step].from.includes(state) ? null : "WRONG_STATE";
}

export const nextFlagSteps = (state: FlagState, standing: Standing): FlagStep[] =>
  (Object.keys(FLAG_WAY) as FlagStep[]).filter((step) => flagStepFault(step, state, standing) === null);

/** The last day on which the subject may explain before a flag may be used. */
export const answerBy = (raisedOn: Day, answerDays: number): Day => addDays(raisedOn, answerDays);

/** Why a flag may not be part of a measure's basis on a day; null where it may. */
export function useFault(
  { state, raisedOn }: { readonly state: FlagState; readonly raisedOn: Day },
  answerDays: number,
  on: Day,
): Reason | null {
  if (state === "EXPLAINED") return null;
  if (state !== "RAISED") return "WRONG_STATE";
  return on > answerBy(raisedOn, answerDays) ? null : "FLAG_NOT_EXPLAINED";
}

export interface RuleTerms extends Terms {
  readonly limitationMonths: number;
  readonly answerDays: number;
}

const within = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What the threshold of a kind is; null for kinds that have none. */
const THRESHOLDS: Record<FlagKind, { readonly most: number; readonly words: string } | null> = {
  MONTHS_NOT_HELD: null,
  QUARTERS_WITHOUT_THEME: null,
  POOR_TWICE: null,
  ACTION_OVERDUE: { most: 730, words: "An action is overdue by 1 to 730 days." },
  UNEXCUSED_ABSENCE: { most: 99, words: "A share of absent members is 1 to 99 percent." },
};

/** What no rule can look for; null where it can. */
export function lookingFault({ kind, times, windowMonths, threshold }: Terms) {
  if (!within(times, 1, 24)) return { field: "times", words: "A rule counts 1 to 24 facts." };
  if (kind === "POOR_TWICE" && times < 2) {
    return { field: "times", words: "Two evaluators at least are to agree." };
  }
  if (!within(windowMonths, 1, 36)) return { field: "windowMonths", words: "A window has 1 to 36 months." };
  const asked = THRESHOLDS[kind];
  if (asked === null && threshold !== null) {
    return { field: "threshold", words: "This kind of rule has no further threshold." };
  }
  if (asked !== null && (threshold === null || !within(threshold, 1, asked.most))) {
    return { field: "threshold", words: asked.words };
  }
  return null;
}

/** What no rule can say; null where it can. */
export function termsFault(terms: RuleTerms) {
  const fault = lookingFault(terms);
  if (fault) return fault;
  if (!within(terms.limitationMonths, terms.windowMonths, 60)) {
    const words = "A rule looks back over its window at least, and 60 months at most.";
    return { field: "limitationMonths", words };
  }
  return within(terms.answerDays, 1, 90)
    ? null
    : { field: "answerDays", words: "There are 1 to 90 days to explain." };
}

/** Why a version cannot come into force on a day; null where it can. */
export function tooEarly(since: Day, today: Day, last: Day | null): string | null {
  if (since < today) return "A version comes into force today or later.";
  if (last !== null && since <= last) return "A version comes into force later than all others of its kind.";
  return null;
}
