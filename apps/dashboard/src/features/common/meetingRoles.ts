import type { Role } from "@nen-nep/schema";

/** Who reads meetings; the server decides, the pages only do not offer it to others. */
export const MEETING_READERS: readonly Role[] = [
  "SECRETARY",
  "SUPERIOR",
  "ORGANISER",
  "STANDING_COMMITTEE",
  "DELEGATE",
  "INSPECTION",
  "ANALYST",
  "TRAINING_ORGANISER",
];

/** Who draws samples and cross-checks. */
export const MEETING_CHECKERS: readonly Role[] = ["SUPERIOR", "ORGANISER"];
