import { backup } from "./backup.mjs";
import { clock } from "./clock.mjs";
import { disk } from "./disk.mjs";
import { kill } from "./kill.mjs";
import { locked } from "./locked.mjs";
import { readonly } from "./readonly.mjs";
import { restart } from "./restart.mjs";

/** The rows in the order of the table, by the name that `--only` takes. */
export const rows = { kill, disk, readonly, locked, restart, backup, clock };
