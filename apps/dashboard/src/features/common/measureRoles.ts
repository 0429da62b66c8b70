import type { Role } from "@nen-nep/schema";

/** Who finds the page of measures and flags; the server decides, the pages only do not offer it to others. */
export const MEASURE_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "INSPECTION",
  "SECRETARY",
];
/** Who sees cases of others: of the part they look after, or that a body they act for decides. */
export const MEASURE_OFFICIALS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "INSPECTION",
  "SUPERIOR",
];
/** Who tries rules on past records. */
export const RULE_TRIERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
/** Who proposes measures, notifies, and enters what came on paper. */
export const MEASURE_PROPOSERS: readonly Role[] = ["ORGANISER"];
