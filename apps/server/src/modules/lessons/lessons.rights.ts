import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { cellScope, committeesCovered } from "../organization/index.js";

/** Who draws lessons and offers them, of the committees their role covers. */
export const LESSON_WRITERS: readonly Role[] = ["ORGANISER"];
/** Who reads the lessons of a committee, with all that cells say of them. */
export const LESSON_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "TRAINING_ORGANISER",
  "INSPECTION",
];
/** Who reads what cells are offered. */
export const OFFER_READERS: readonly Role[] = [...LESSON_READERS, "SUPERIOR", "SECRETARY"];

/** The offers an actor may see: to the cells they see. */
export const offerScope = (context: Context, alias: string, bag: ParameterBag): string =>
  context.actor === null
    ? "1 = 1"
    : `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, OFFER_READERS, "home", bag)})`;

/** The lessons an actor may see: of the committees they cover, and those that a cell of theirs is offered. */
export function lessonScope(context: Context, alias: string, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 1";
  return `(EXISTS (SELECT 1 FROM committee maker WHERE maker.pk = ${alias}.committee_pk
      AND ${committeesCovered(context, LESSON_READERS, "maker", bag)})
    OR (${alias}.state <> 'DRAWN' AND EXISTS (SELECT 1 FROM lesson_offer made WHERE made.lesson_pk = ${alias}.pk
      AND ${offerScope(context, "made", bag)})))`;
}
