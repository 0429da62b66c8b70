import type { EvaluationState, EvaluationStep } from "@nen-nep/schema";

/** What somebody may be to an evaluation. */
export type Part = "MAKES" | "LOCKS" | "REVISES" | "CONTESTS";
export const PARTS: readonly Part[] = ["MAKES", "LOCKS", "REVISES", "CONTESTS"];

export interface Standing {
  readonly state: EvaluationState;
  readonly parts: readonly Part[];
  /** Whether a contest waits for its answer. */
  readonly contested: boolean;
}

interface Rule {
  readonly step: EvaluationStep;
  readonly part: Part;
  readonly states: readonly EvaluationState[];
  /** Whether a contest must be open, or must not; either where left out. */
  readonly contested?: boolean;
}

/** Who takes which step, at which state. */
export const RULES: readonly Rule[] = [
  { step: "MARK", part: "MAKES", states: ["DRAFT", "SUBMITTED"] },
  { step: "SUBMIT", part: "MAKES", states: ["DRAFT"] },
  { step: "DISCARD", part: "MAKES", states: ["DRAFT"] },
  { step: "LOCK", part: "LOCKS", states: ["SUBMITTED"] },
  { step: "REVISE", part: "REVISES", states: ["LOCKED"] },
  { step: "CONTEST", part: "CONTESTS", states: ["LOCKED"], contested: false },
  { step: "ANSWER", part: "REVISES", states: ["LOCKED"], contested: true },
];

const fits = ({ state, contested }: Standing, rule: Rule): boolean =>
  rule.states.includes(state) && (rule.contested ?? contested) === contested;

/** What may be done next, by whoever has these parts. */
export const stepsOf = (standing: Standing): EvaluationStep[] =>
  RULES.filter((rule) => standing.parts.includes(rule.part) && fits(standing, rule)).map(({ step }) => step);

/** Why a step cannot be taken: it is not theirs, or not at this state; null where it can. */
export function stepRefusal(standing: Standing, step: EvaluationStep): "NOT_ALLOWED" | "WRONG_STATE" | null {
  const rule = RULES.find((each) => each.step === step)!;
  if (!standing.parts.includes(rule.part)) return "NOT_ALLOWED";
  return fits(standing, rule) ? null : "WRONG_STATE";
}

/** Points as given, in hundredths; null where they are no whole hundredths. */
export function hundredthsOf(points: number): number | null {
  const exact = points * 100;
  const whole = Math.round(exact);
  return Number.isSafeInteger(whole) && Math.abs(exact - whole) < 1e-6 ? whole : null;
}
