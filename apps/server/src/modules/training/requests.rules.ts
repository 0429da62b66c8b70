import type { TrainingRequestState, TrainingRequestStep } from "@nen-nep/schema";

/** Who somebody is to a request. */
export interface RequestStanding {
  /** The person it is about, or who speaks for their cell. */
  readonly asks: boolean;
  /** Who organises courses over their cell. */
  readonly organises: boolean;
}

/** Who takes a step. */
export const TAKEN_BY: Record<TrainingRequestStep, keyof RequestStanding> = {
  ANSWER: "organises",
  WITHDRAW: "asks",
};

/** What may be done with a request now. An answer is final; a request that rests can be made anew. */
export const nextRequestSteps = (
  state: TrainingRequestState,
  standing: RequestStanding,
): TrainingRequestStep[] =>
  state === "OPEN" ? (["ANSWER", "WITHDRAW"] as const).filter((step) => standing[TAKEN_BY[step]]) : [];
