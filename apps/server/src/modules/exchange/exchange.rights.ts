import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { holding } from "../../core/policy.js";
import type { Session } from "../../db/session.js";
import { seesAll } from "../organization/index.js";
import type { Present } from "./plan/present.js";

/** Who imports registers, of the committees their role covers. */
export const IMPORTERS: readonly Role[] = ["ORGANISER", "ADMINISTRATOR"];
export const importers = holding(...IMPORTERS);

// Without an actor it is the command line of the machine itself.
export const isUnbounded = (context: Context): boolean =>
  context.actor === null || seesAll(context, IMPORTERS);

/** The committees at which the actor's rights to import begin. */
export const ownCommittees = (context: Context): number[] =>
  context.signedIn.grants.flatMap((grant) =>
    IMPORTERS.includes(grant.role) && grant.committeePk !== null ? [grant.committeePk] : [],
  );

/** Whether the actor may import for a committee, by today's tree. */
export async function coversCommittee(
  context: Context,
  session: Session,
  committeePk: number | null,
): Promise<boolean> {
  if (isUnbounded(context)) return true;
  const rows = await session.query(
    `SELECT 1 AS covered FROM committee_path
      WHERE until IS NULL AND descendant_pk = :committeePk AND ancestor_pk IN (:...own)`,
    { committeePk: committeePk ?? 0, own: [0, ...ownCommittees(context)] },
  );
  return rows.length > 0;
}

/** Refuses a committee that the actor's rights do not cover, as if it were not there. */
export async function checkCommittee(
  context: Context,
  session: Session,
  { root, empty }: Present,
): Promise<void> {
  if (root && (await coversCommittee(context, session, root.pk))) return;
  if (root || !empty) throw notFound("The committee");
  if (isUnbounded(context)) return;
  throw new Refusal(
    "NOT_ALLOWED",
    "The first register of a database is imported by those who see all of it.",
  );
}
