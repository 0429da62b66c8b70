import { clock } from "./clock.mjs";
import { hostile } from "./hostile.mjs";

/** The rows in the order of the table, by the name that `--only` takes. */
export const rows = { clock, hostile };
