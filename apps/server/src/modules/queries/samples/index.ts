import { ANALYST_SAMPLES } from "./analyst.js";
import { COMMITTEE_SAMPLES } from "./committee.js";
import type { SampleQuery } from "./sample.js";
import { STUDY_SAMPLES } from "./study.js";
import { TRAINING_SAMPLES } from "./training.js";

export type { SampleQuery } from "./sample.js";

/** Real questions of the three kinds of user, for each from easy to hard. */
export const SAMPLES: readonly SampleQuery[] = [
  ...COMMITTEE_SAMPLES,
  ...ANALYST_SAMPLES,
  ...STUDY_SAMPLES,
  ...TRAINING_SAMPLES,
];
