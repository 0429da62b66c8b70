import type { Role } from "@nen-nep/schema";

/** Who writes queries of their own; the server decides, the pages only do not offer it to others. */
export const QUERY_WRITERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "INSPECTION",
];
