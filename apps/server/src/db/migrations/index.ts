import { Core1700000000001 } from "./0001-core.js";
import { Organization1700000000002 } from "./0002-organization.js";
import { Identity1700000000003 } from "./0003-identity.js";
import { Meetings1700000000004 } from "./0004-meetings.js";
import { Evaluations1700000000005 } from "./0005-evaluations.js";

/** In the order they are applied; an applied one is never edited. */
export const migrations = [
  Core1700000000001,
  Organization1700000000002,
  Identity1700000000003,
  Meetings1700000000004,
  Evaluations1700000000005,
];
