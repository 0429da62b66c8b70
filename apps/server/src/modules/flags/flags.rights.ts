import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { isActorSql, speaksForSql } from "../identity/index.js";
import { cellScope } from "../organization/index.js";

/** Who reads the flags of the cells their role covers; beside them only the subject. */
export const FLAG_OFFICIALS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
/** Who lets a flag rest. */
export const FLAG_DECIDERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
/** Who tries a rule on past records. */
export const RULE_TRIERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER"];
export const RULE_READERS: readonly Role[] = [...FLAG_OFFICIALS, "SECRETARY", "ADMINISTRATOR"];

/** SQL that is true for flags that concern the actor, or the cell committee that the actor speaks for. */
function ofSubject(context: Context, alias: string, bag: ParameterBag): string {
  return `(${isActorSql(context, `${alias}.person_pk`, bag)}
    OR (${alias}.person_pk IS NULL AND ${speaksForSql(context, `${alias}.cell_pk`, bag)}))`;
}

/** The flags an actor may see, as SQL over `alias`: of the part they look after, and those that concern them. */
export function flagScope(context: Context, alias: string, bag: ParameterBag): string {
  const officials = `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk
    AND ${cellScope(context, FLAG_OFFICIALS, "home", bag)})`;
  return `(${officials} OR ${ofSubject(context, alias, bag)})`;
}
