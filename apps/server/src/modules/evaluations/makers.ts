import type { EvaluationStep, Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { cellScope, cellsLed, ownDelegations } from "../organization/index.js";
import { type Part, RULES } from "./forms.rules.js";

/** Further cells that are somebody's own, as SQL of their keys; added to by the modules that know of them. */
const furtherOwnCells: ((context: Context, bag: ParameterBag) => string)[] = [];

export function addOwnCells(rule: (typeof furtherOwnCells)[number]): void {
  furtherOwnCells.push(rule);
}

/** SQL that is true for a cell key that is the actor's own: nobody judges their own cell from above. */
export function isOwnCell(context: Context, cellPk: string, bag: ParameterBag): string {
  const led = cellsLed(context);
  const lists = [
    ...(led.length > 0 ? [bag.list(led)] : []),
    ...furtherOwnCells.map((rule) => `(${rule(context, bag)})`),
  ];
  return lists.length === 0 ? "1 = 0" : `(${lists.map((list) => `${cellPk} IN ${list}`).join(" OR ")})`;
}

const ofCells = (context: Context, role: Role, alias: string, bag: ParameterBag): string =>
  `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, [role], "home", bag)})`;

/** The superior who began an evaluation, while they follow the cell. */
const bySuperior = (context: Context, alias: string, bag: ParameterBag): string =>
  `(${alias}.evaluator_kind = 'SUPERIOR' AND ${alias}.account_pk = ${bag.add(context.actor?.accountPk ?? 0)}
    AND ${ofCells(context, "SUPERIOR", alias, bag)})`;

/** The one rule of who does what with an evaluation, as SQL over `alias`. How far it is, is another matter. */
export function partSql(part: Part, context: Context, alias: string, bag: ParameterBag): string {
  const others = `NOT ${isOwnCell(context, `${alias}.cell_pk`, bag)}`;
  const organised = `(${ofCells(context, "ORGANISER", alias, bag)} AND ${others})`;
  switch (part) {
    case "MAKES":
      return `((${alias}.evaluator_kind = 'DELEGATION' AND ${alias}.delegation_pk IN ${bag.list(ownDelegations(context))} 
          AND ${ofCells(context, "DELEGATE", alias, bag)} AND ${others})
        OR (${bySuperior(context, alias, bag)} AND ${others})
        OR (${alias}.evaluator_kind = 'SELF' AND ${ofCells(context, "SECRETARY", alias, bag)}))`;
    case "LOCKS":
      return organised;
    case "REVISES":
      return `(${organised} OR (${bySuperior(context, alias, bag)} AND ${others}))`;
    case "CONTESTS":
      return `(${alias}.evaluator_kind <> 'SELF' AND ${ofCells(context, "SECRETARY", alias, bag)})`;
  }
}

/** The evaluations still being made that the actor sees: one's own, and for organisers what was submitted to be locked. */
export const openScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `${alias}.state <> 'LOCKED' AND (${partSql("MAKES", context, alias, bag)}
    OR (${alias}.state = 'SUBMITTED' AND ${ofCells(context, "ORGANISER", alias, bag)}))`;

/** SQL that is true where the actor may take a step with an evaluation now: the table of steps over many at once. */
export function mayTake(step: EvaluationStep, context: Context, alias: string, bag: ParameterBag): string {
  const { part, states, contested } = RULES.find((rule) => rule.step === step)!;
  const conditions = [`${alias}.state IN (${states.map((state) => `'${state}'`).join(", ")})`];
  if (contested !== undefined) {
    conditions.push(
      `${alias}.pk ${contested ? "" : "NOT "}IN (SELECT open.evaluation_pk FROM contest open WHERE open.answered_at IS NULL)`,
    );
  }
  return `(${[...conditions, partSql(part, context, alias, bag)].join(" AND ")})`;
}
