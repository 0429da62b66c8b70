import { CLOSED_MEASURE_STATES, type MeasureState } from "@nen-nep/schema";

/** What a case waits for, by its state. */
export const STAGES = {
  notice: ["PROPOSED"],
  answer: ["NOTIFIED"],
  decision: ["RESPONDED", "LAPSED", "HEARD"],
  announcement: ["DECIDED"],
  force: ["IN_FORCE", "VERIFIED"],
  appeal: ["APPEALED"],
  paused: ["DEFERRED", "SUSPENDED"],
  ended: CLOSED_MEASURE_STATES,
} as const satisfies Record<string, readonly MeasureState[]>;
export type Stage = keyof typeof STAGES;
export const STAGE_KEYS = Object.keys(STAGES) as Stage[];
