import type { Role } from "@nen-nep/schema";

/** Who finds the page of actions; the server decides, the pages only do not offer it to others. */
export const ACTION_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "DELEGATE",
  "SUPERIOR",
  "SECRETARY",
  "INSPECTION",
];

/** Who reads actions of every kind; training organisers only those of training, of which no page tells the whole. */
export const READERS_OF_ALL_ACTIONS: readonly Role[] = ACTION_READERS.filter(
  (role) => role !== "TRAINING_ORGANISER",
);

/** Who gives actions to cells. */
export const ACTION_GIVERS: readonly Role[] = ["ORGANISER"];
/** Who records inspections of their own. */
export const INSPECTORS: readonly Role[] = ["INSPECTION"];
/** Who sees pairs of accounts that verify only each other. */
export const PAIR_READERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
