import type { Actor, Context, Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { QueryRun, SavedQuery } from "./queries.entity.js";
import { MOST_REMEMBERED, SHARING_ROLES } from "./queries.rules.js";

const MOST_SHARED = 500;

// Whoever left the office opens nothing to others any longer.
const SHARED = `q.removed_at IS NULL AND q.shared_with IN (:...roles) AND a.disabled_at IS NULL`;
const rolesOf = (actor: Actor): string[] => [
  "",
  ...actor.grants.map((grant) => grant.role).filter((role) => SHARING_ROLES.includes(role)),
];

/** A query that somebody else shared, with what its owner's account is called. */
export interface SharedQuery {
  readonly query: SavedQuery;
  readonly sharedBy: string | null;
}

/** The queries of the actor's own, by name. */
export async function ownQueries(context: Context): Promise<SavedQuery[]> {
  const rows = await findRows(
    await context.reader(),
    SavedQuery,
    "account_pk = :me AND removed_at IS NULL ORDER BY name, pk",
    { me: context.signedIn.accountPk },
  );
  return rows;
}

/** What others shared with a role that the actor holds today, by name. */
export async function sharedQueries(context: Context): Promise<SharedQuery[]> {
  const session = await context.reader();
  const { accountPk } = context.signedIn;
  const found = await session.query<{ pk: number; owner: string | null }>(
    `SELECT q.pk, a.name AS owner FROM saved_query q JOIN account a ON a.pk = q.account_pk
      WHERE ${SHARED} AND q.account_pk <> :me ORDER BY q.name, q.pk LIMIT ${MOST_SHARED}`,
    { roles: rolesOf(context.signedIn), me: accountPk },
  );
  const rows = await findRows(session, SavedQuery, "pk IN (:...pks)", {
    pks: [0, ...found.map(({ pk }) => pk)],
  });
  const byPk = new Map(rows.map((row) => [row.pk, row]));
  return found.map(({ pk, owner }) => ({ query: byPk.get(pk)!, sharedBy: owner }));
}

/** What the actor ran in the workbench, newest first. */
export async function queryRuns(context: Context): Promise<QueryRun[]> {
  return findRows(
    await context.reader(),
    QueryRun,
    `account_pk = :me ORDER BY pk DESC LIMIT ${MOST_REMEMBERED}`,
    { me: context.signedIn.accountPk },
  );
}

/** Whether a text is one that was shared with a role the actor holds: such a role may then run it. */
export async function isShared(services: Services, actor: Actor, documentHash: string): Promise<boolean> {
  const rows = await services.database.read((session) =>
    session.query(
      `SELECT 1 AS shared FROM saved_query q JOIN account a ON a.pk = q.account_pk
        WHERE q.document_hash = :documentHash AND ${SHARED} LIMIT 1`,
      { documentHash, roles: rolesOf(actor) },
    ),
  );
  return rows.length > 0;
}
