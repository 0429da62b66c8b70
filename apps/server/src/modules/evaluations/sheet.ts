import type { Aspect, Band, Quality, SessionType, Skill } from "@nen-nep/schema";

/** A text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What an assessor may choose for a criterion, and the points it gives, in integer hundredths. */
export interface ScoringStep extends Words {
  readonly points: number;
}

export interface RubricCriterion extends Words {
  readonly key: string;
  /** Key of the heading it stands under; null on a sheet without headings. */
  readonly section: string | null;
  /** Maximum, in integer hundredths. */
  readonly points: number;
  readonly aspect: Aspect;
  readonly qualities: readonly Quality[];
  readonly skills: readonly Skill[];
  /** Session types it applies to; null where it always applies. */
  readonly appliesTo: readonly SessionType[] | null;
  /** The named steps; empty where any multiple of the rubric's `grain` may be given. */
  readonly steps: readonly ScoringStep[];
}

/** One version of a score sheet. */
export interface RubricSheet extends Words {
  readonly key: string;
  readonly version: number;
  /** Where the sheet comes from, and what of it is our reading. */
  readonly origin: Words;
  /** Smallest difference between two marks, in integer hundredths. */
  readonly grain: number;
  readonly bands: readonly Band[];
  readonly sections: readonly (Words & { readonly key: string })[];
  readonly criteria: readonly RubricCriterion[];
}

/** What a criterion may say beyond its key, points and names. */
type Rest = Partial<Pick<RubricCriterion, "section" | "qualities" | "skills" | "appliesTo" | "steps">>;

/** A criterion of a sheet; `points` in whole points, as the sheet prints them. */
export const criterion = (
  key: string,
  points: number,
  aspect: Aspect,
  vi: string,
  en: string,
  rest: Rest = {},
): RubricCriterion => ({
  key,
  points: points * 100,
  aspect,
  vi,
  en,
  section: null,
  qualities: [],
  skills: [],
  appliesTo: null,
  steps: [],
  ...rest,
});

/** A named step; `points` in whole points, as the sheet prints them. */
export const step = (points: number, vi: string, en: string): ScoringStep => ({
  points: points * 100,
  vi,
  en,
});
