import type { Role } from "./vocabulary.js";

/** What a role is given over: a committee's subtree, one cell, a delegation, or everything. */
export type GrantPlace = "committee" | "cell" | "delegation" | "all";

export const GRANT_SCOPES: Readonly<Record<Role, readonly GrantPlace[]>> = {
  STANDING_COMMITTEE: ["committee"],
  ORGANISER: ["committee"],
  ANALYST: ["committee"],
  TRAINING_ORGANISER: ["committee"],
  DELEGATE: ["delegation"],
  SUPERIOR: ["committee", "cell"],
  SECRETARY: ["cell"],
  INSPECTION: ["committee"],
  ADMINISTRATOR: ["committee", "all"],
};
