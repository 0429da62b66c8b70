import { severities } from "@nen-nep/schema";
import { one, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { Finding } from "./evaluations.entity.js";
import { criterionFilter, evaluationFilter, evaluationScope, findingFilter } from "./evaluations.filter.js";
import { WORDS_READERS } from "./evaluations.rights.js";

findingFilter.extend({
  severity: word(severities, "severity", "How heavy a shortcoming is."),
  evaluation: one(
    () => evaluationFilter,
    (alias, to) => `FROM evaluation ${to} WHERE ${to}.pk = ${alias}.evaluation_pk`,
    "The evaluation that found it, with its cell and days.",
  ),
  criterion: one(
    () => criterionFilter,
    (alias, to) => `FROM criterion ${to} WHERE ${to}.pk = ${alias}.criterion_pk`,
    "The criterion it speaks of.",
  ),
});

/** A column of the evaluation that found it. */
const ofEvaluation = (column: string) => (alias: string) =>
  `(SELECT x.${column} FROM evaluation x WHERE x.pk = ${alias}.evaluation_pk)`;

const HEAVIEST = severities.keys.map((key, place) => `WHEN '${key}' THEN ${place}`).join(" ");

/** The findings of the evaluations whose words an actor may read. */
export const findingList: ListSpec<Finding> = {
  entity: Finding,
  filter: findingFilter,
  orders: new Orders("Finding", {
    HELD_ON: { description: "The day of the meeting.", sql: ofEvaluation("held_on") },
    SEVERITY: {
      description: "How heavy a shortcoming is, from minor to serious.",
      sql: (alias) => `CASE ${alias}.severity ${HEAVIEST} END`,
      nullable: true,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) =>
        `(SELECT c.sort_code FROM evaluation x JOIN cell c ON c.pk = x.cell_pk WHERE x.pk = ${alias}.evaluation_pk)`,
    },
  }),
  defaultOrder: [{ by: "HELD_ON", direction: "DESC" }],
  scope: (context, alias, bag) =>
    `EXISTS (SELECT 1 FROM evaluation told WHERE told.pk = ${alias}.evaluation_pk
      AND ${evaluationScope(context, "told", bag, WORDS_READERS)})`,
};
