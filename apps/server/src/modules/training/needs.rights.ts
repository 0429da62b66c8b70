import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { isActorSql } from "../identity/index.js";
import { cellScope } from "../organization/index.js";

/** Who reads what is known of the skills of persons, in the cells their role covers; beside them each their own. */
export const NEED_OFFICIALS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "TRAINING_ORGANISER",
  "SUPERIOR",
];

/** Who organises courses and answers what is asked of them. */
export const TRAINERS: readonly Role[] = ["TRAINING_ORGANISER"];

/** What is about a person of a cell, as SQL over `alias` with `person_pk` and `cell_pk`: officials, and that person. */
export const aboutPersonScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `(EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk
      AND ${cellScope(context, NEED_OFFICIALS, "home", bag)})
    OR ${isActorSql(context, `${alias}.person_pk`, bag)})`;
