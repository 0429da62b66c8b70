import type { Role } from "@nen-nep/schema";

/** Who reads meetings and the regime, of the cells their role covers. Administrators do not. */
export const MEETING_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "DELEGATE",
  "SUPERIOR",
  "SECRETARY",
  "INSPECTION",
];
