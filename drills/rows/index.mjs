import { again } from "./again.mjs";
import { backup } from "./backup.mjs";
import { clock } from "./clock.mjs";
import { concurrent } from "./concurrent.mjs";
import { disk } from "./disk.mjs";
import { generated } from "./generated.mjs";
import { hostile } from "./hostile.mjs";
import { imports } from "./imports.mjs";
import { kill } from "./kill.mjs";
import { load } from "./load.mjs";
import { locked } from "./locked.mjs";
import { longQuery } from "./long-query.mjs";
import { offline } from "./offline.mjs";
import { readonly } from "./readonly.mjs";
import { restart } from "./restart.mjs";
import { values } from "./values.mjs";

/** The rows in the order of the table, by the name that `--only` takes. */
export const rows = {
  hostile,
  values,
  generated,
  imports,
  concurrent,
  again,
  kill,
  disk,
  readonly,
  locked,
  restart,
  "long-query": longQuery,
  clock,
  backup,
  load,
  offline,
};
