import type { Role } from "@nen-nep/schema";

/** Who reads evaluations and marks, of the cells their role covers. Administrators do not. */
export const EVALUATION_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "DELEGATE",
  "SUPERIOR",
  "SECRETARY",
  "INSPECTION",
];

/** Who reads findings and remarks, which are words about the work of persons. */
export const WORDS_READERS: readonly Role[] = EVALUATION_READERS.filter(
  (role) => role !== "ANALYST" && role !== "TRAINING_ORGANISER",
);

/** Training organisers read the marks that show skills; the others read all. */
export const ALL_MARKS_READERS: readonly Role[] = EVALUATION_READERS.filter(
  (role) => role !== "TRAINING_ORGANISER",
);
