import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import type { Session } from "../../db/session.js";
import { seesAll } from "../organization/index.js";
import type { Present } from "./plan/present.js";

/** Who imports registers, of the committees their role covers. */
export const IMPORTERS: readonly Role[] = ["ORGANISER", "ADMINISTRATOR"];

/** Refuses a committee that the actor's rights do not cover, as if it were not there. */
export async function checkCommittee(
  context: Context,
  session: Session,
  { root, empty }: Present,
): Promise<void> {
  // Without an actor it is the command line of the machine itself.
  const unbounded = context.actor === null || seesAll(context, IMPORTERS);
  if (root ? unbounded || (await coversCommittee(context, session, root.pk)) : unbounded && empty) return;
  throw root || !empty
    ? notFound("The committee")
    : new Refusal("NOT_ALLOWED", "The first register of a database is imported by those who see all of it.");
}

async function coversCommittee(context: Context, session: Session, committeePk: number): Promise<boolean> {
  const own = context.signedIn.grants.flatMap(({ role, committeePk }) =>
    IMPORTERS.includes(role) && committeePk !== null ? [committeePk] : [],
  );
  const rows = await session.query(
    "SELECT 1 AS covered FROM committee_path WHERE until IS NULL AND descendant_pk = :committeePk AND ancestor_pk IN (:...own)",
    { committeePk, own: [0, ...own] },
  );
  return rows.length > 0;
}
