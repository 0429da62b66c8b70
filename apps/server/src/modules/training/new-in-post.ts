import { addMonths, type Day, type Post } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";

const NEW_MONTHS = 12;

interface Held {
  readonly post: Post;
  readonly inPostSince: Day;
}

/** Whether a head or deputy is in the first twelve months of the post and has completed no course yet. */
export const isNewInPost = ({ post, inPostSince }: Held, completedAny: boolean, today: Day): boolean =>
  post !== "COMMITTEE_MEMBER" && inPostSince > addMonths(today, -NEW_MONTHS) && !completedAny;

/** The same as SQL over a need under `alias`. */
export const newInPostSql = (context: Context, alias: string, bag: ParameterBag): string =>
  `(${alias}.post <> 'COMMITTEE_MEMBER'
    AND CAST(${alias}.in_post_since AS text) > ${bag.add(addMonths(context.today, -NEW_MONTHS))}
    AND NOT EXISTS (SELECT 1 FROM enrolment learnt
      WHERE learnt.person_pk = ${alias}.person_pk AND learnt.state = 'COMPLETED'))`;
