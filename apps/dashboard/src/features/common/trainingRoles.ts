import type { Role } from "@nen-nep/schema";

/** Who reads the needs of others; the server decides, the pages only do not offer it to others. */
export const NEED_OFFICIALS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "TRAINING_ORGANISER",
  "SUPERIOR",
];
/** Who may see how needs were worked out. */
export const LEVEL_READERS: readonly Role[] = [...NEED_OFFICIALS, "SECRETARY", "ANALYST"];
/** Who may see what is required of skills. */
export const NEED_RULE_READERS: readonly Role[] = [...NEED_OFFICIALS, "SECRETARY", "ADMINISTRATOR"];
/** Who plans courses and chooses participants. */
export const COURSE_WRITERS: readonly Role[] = ["TRAINING_ORGANISER"];
/** Who reads the fixed tables of training. */
export const TRAINING_TABLE_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  ...COURSE_WRITERS,
  "ANALYST",
];
