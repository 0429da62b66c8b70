import type { Role } from "@nen-nep/schema";

/** Who finds the page of measures and flags; the server decides, the pages only do not offer it to others. */
export const MEASURE_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "INSPECTION",
  "SECRETARY",
];
/** Who tries rules on past records. */
export const RULE_TRIERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
