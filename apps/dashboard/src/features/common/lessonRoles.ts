import type { Role } from "@nen-nep/schema";

/** Who draws lessons; the server decides, the pages only do not offer it to others. */
export const LESSON_WRITERS: readonly Role[] = ["ORGANISER"];
/** Who finds the page of lessons. */
export const LESSON_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "TRAINING_ORGANISER",
  "INSPECTION",
  "SUPERIOR",
  "SECRETARY",
];
