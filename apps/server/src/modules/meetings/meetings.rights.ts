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

/** Who reads what superiors found of a record and why it was corrected, which are words about the work of persons. */
export const CHECK_READERS: readonly Role[] = MEETING_READERS.filter(
  (role) => role !== "ANALYST" && role !== "TRAINING_ORGANISER",
);

/** Who records meetings and declares months: the cell itself, and who looks on from above. */
export const CELL_WRITERS: readonly Role[] = ["SECRETARY"];
export const SUPERIOR_WRITERS: readonly Role[] = ["SUPERIOR", "ORGANISER"];
export const MEETING_WRITERS: readonly Role[] = [...CELL_WRITERS, "DELEGATE", ...SUPERIOR_WRITERS];
