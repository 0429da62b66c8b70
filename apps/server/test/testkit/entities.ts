import * as core from "../../src/core/core.entity.js";
import * as evaluations from "../../src/modules/evaluations/evaluations.entity.js";
import * as exchange from "../../src/modules/exchange/exchange.entity.js";
import * as identity from "../../src/modules/identity/identity.entity.js";
import * as meetings from "../../src/modules/meetings/meetings.entity.js";
import * as organization from "../../src/modules/organization/organization.entity.js";

/** All that is stored. */
export const entities = [core, organization, identity, meetings, evaluations, exchange].flatMap(
  (module) => Object.values(module) as (new () => object)[],
);
