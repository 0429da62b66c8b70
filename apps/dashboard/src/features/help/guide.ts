import { type Role, roles } from "@nen-nep/schema";
import type { Words } from "../../i18n/words.js";

/** Whom a guide is for: the holder of a role, or somebody concerned who holds none. */
export const READERS = [...roles.keys, "CONCERNED"] as const;
export type Reader = Role | "CONCERNED";

/** Words with names of the screen in them; how these are written stands in `marks.ts`. */
export type Line = Words;

export interface Task {
  readonly title: Words;
  readonly steps: readonly Line[];
}

export interface Guide {
  /** What the reader comes here for. */
  readonly tasks: readonly Task[];
  /** What the figures mean, where it matters for this reader. */
  readonly figures: readonly Line[];
  /** What is not theirs to do, and whose it is. */
  readonly limits: readonly Line[];
  /** What is kept of the reader. */
  readonly recorded: readonly Line[];
}
