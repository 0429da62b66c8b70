import {
  type Band,
  type EvaluatorKind,
  type Quality,
  qualities,
  type Rating,
  ratingOf,
  type SessionType,
  scoreOf,
} from "@nen-nep/schema";

export interface CriterionRule {
  readonly key: string;
  /** Maximum in hundredths. */
  readonly maxPoints: number;
  readonly aspect: "CONTENT" | "FORM";
  readonly qualities: readonly Quality[];
  /** Session types it applies to; null for all. */
  readonly appliesTo: readonly SessionType[] | null;
}

/** Whether a criterion applies is the rubric's to say, never the assessor's. */
export const applies = (criterion: Pick<CriterionRule, "appliesTo">, sessionType: SessionType): boolean =>
  criterion.appliesTo === null || criterion.appliesTo.includes(sessionType);

/** Why a mark will not do, in words; null where it will. Points in hundredths, null for "does not apply". */
export function markFault(
  criterion: CriterionRule,
  sessionType: SessionType,
  points: number | null | undefined,
): string | null {
  if (!applies(criterion, sessionType)) {
    return points == null ? null : `Criterion ${criterion.key} does not apply to this session type.`;
  }
  if (points == null) return `Criterion ${criterion.key} has no mark.`;
  if (!Number.isInteger(points) || points < 0 || points > criterion.maxPoints) {
    return `Criterion ${criterion.key} takes 0 to ${criterion.maxPoints / 100} points.`;
  }
  return null;
}

/**
 * Why points will not do on the form, in words; null where they will. Where steps are named only these and nothing (0)
 * may be given; elsewhere any multiple of the rubric's grain. Points, steps and grain in hundredths.
 */
export function stepFault(
  criterion: CriterionRule & { readonly steps: readonly number[] },
  sessionType: SessionType,
  points: number,
  grain: number,
): string | null {
  const fault = markFault(criterion, sessionType, points);
  if (fault || points === 0) return fault;
  if (criterion.steps.length > 0) {
    if (criterion.steps.includes(points)) return null;
    return `Criterion ${criterion.key} takes its steps: ${criterion.steps.map((step) => step / 100).join(", ")}, or 0.`;
  }
  return points % grain === 0 || points === criterion.maxPoints
    ? null
    : `Criterion ${criterion.key} takes multiples of ${grain / 100}.`;
}

/** The criteria that apply and have no mark yet. A mark never given is not zero. */
export const openCriteria = <T extends Pick<CriterionRule, "appliesTo">>(
  marks: readonly { readonly criterion: T; readonly points: number | null }[],
  sessionType: SessionType,
): T[] =>
  marks
    .filter(({ criterion, points }) => points === null && applies(criterion, sessionType))
    .map(({ criterion }) => criterion);

export interface Parts {
  readonly earned: number;
  readonly applicable: number;
}

export interface Totals extends Parts {
  /** Hundredths of a point out of 100; null where nothing applies. */
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly content: Parts;
  readonly form: Parts;
  readonly leadership: Parts;
  readonly education: Parts;
  readonly combativeness: Parts;
}

/** The totals of an evaluation from its marks: what does not apply is left out, and the rest scaled to 100. */
export function totalsOf(
  marks: readonly { readonly criterion: CriterionRule; readonly points: number | null }[],
  bands: readonly Band[],
): Totals {
  const sum = (takes: (criterion: CriterionRule) => boolean): Parts => {
    const taken = marks.filter((mark) => mark.points !== null && takes(mark.criterion));
    return {
      earned: taken.reduce((total, mark) => total + mark.points!, 0),
      applicable: taken.reduce((total, mark) => total + mark.criterion.maxPoints, 0),
    };
  };
  const whole = sum(() => true);
  const shows = (quality: Quality) => sum((criterion) => criterion.qualities.includes(quality));
  return {
    ...whole,
    score: scoreOf(whole.earned, whole.applicable),
    rating: ratingOf(whole.earned, whole.applicable, bands),
    content: sum((criterion) => criterion.aspect === "CONTENT"),
    form: sum((criterion) => criterion.aspect === "FORM"),
    leadership: shows(qualities.values.LEADERSHIP),
    education: shows(qualities.values.EDUCATION),
    combativeness: shows(qualities.values.COMBATIVENESS),
  };
}

/** Who evaluated, as the key that may evaluate a cell once a day. */
export function evaluatorKey(kind: EvaluatorKind, pk: number | null): string {
  return kind === "SELF" ? "SELF" : `${kind}:${pk}`;
}
