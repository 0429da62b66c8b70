import { addDays, type Day, DUE_WITHIN, type Duty } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { dayLiteral } from "../../db/dialect.js";
import { cellsLed, ownDelegations } from "../organization/index.js";
import { isHeld } from "./pilot-state.js";
import { attendedBy } from "./plans.rights.js";

/** What a model meeting may wait for from the actor, each as SQL over its alias; none without a cell or delegation. */
export function awaitedSql(context: Context, alias: string, bag: ParameterBag): [Duty, string][] {
  const [cells, delegations] = [cellsLed(context), ownDelegations(context)];
  if (cells.length + delegations.length === 0) return [];
  const { engine } = context.services.database;
  const day = (which: Day) => dayLiteral(engine, bag.add(which));
  const within = (days: number) =>
    `${alias}.day >= ${day(context.today)} AND ${alias}.day <= ${day(addDays(context.today, days))}`;
  const mine = bag.list(delegations);
  const submitted = `EXISTS (SELECT 1 FROM evaluation form WHERE form.pilot_pk = ${alias}.pk
    AND form.evaluator_kind = 'DELEGATION' AND form.delegation_pk IN ${mine} AND form.state <> 'DRAFT')`;
  const attended = attendedBy(alias, mine);
  return [
    [
      "PILOT_TO_PREPARE",
      `(${alias}.removed_at IS NULL AND ${alias}.prepared_on IS NULL AND ${alias}.cell_pk IN ${bag.list(cells)}
        AND EXISTS (SELECT 1 FROM plan due WHERE due.pk = ${alias}.plan_pk AND due.state = 'APPROVED')
        AND ${within(DUE_WITHIN.preparing)} AND NOT ${isHeld(alias)})`,
    ],
    ["PILOT_TO_ATTEND", `(${attended} AND ${within(DUE_WITHIN.attending)} AND NOT ${isHeld(alias)})`],
    [
      "FORM_TO_SUBMIT",
      `(${attended} AND ${alias}.day <= ${day(context.today)} AND ${isHeld(alias)} AND NOT ${submitted})`,
    ],
  ];
}
