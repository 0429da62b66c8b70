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
/** Who reads the figures of cases: their steps and lateness. */
export const CASE_COUNTERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
/** Who reads the fixed tables of measures. */
export const MEASURE_TABLE_READERS: readonly Role[] = [...CASE_COUNTERS, "ANALYST"];
/** Who tries rules on past records. */
export const RULE_TRIERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
/** Who proposes measures, notifies, and enters what came on paper. */
export const MEASURE_PROPOSERS: readonly Role[] = ["ORGANISER"];
