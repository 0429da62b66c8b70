import { again } from "./again.mjs";
import { clock } from "./clock.mjs";
import { concurrent } from "./concurrent.mjs";
import { generated } from "./generated.mjs";
import { hostile } from "./hostile.mjs";
import { imports } from "./imports.mjs";
import { load } from "./load.mjs";
import { longQuery } from "./long-query.mjs";
import { offline } from "./offline.mjs";
import { values } from "./values.mjs";

/** The rows in the order of the table, by the name that `--only` takes. */
export const rows = {
  clock,
  hostile,
  values,
  generated,
  imports,
  concurrent,
  again,
  "long-query": longQuery,
  load,
  offline,
};
