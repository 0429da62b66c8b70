import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { readDocument } from "./document.js";
import { QueryRun } from "./queries.entity.js";
import { MOST_REMEMBERED, variablesOf } from "./queries.rules.js";

export interface RememberQuery {
  readonly query: string;
  readonly variables?: string | null;
  readonly milliseconds?: number | null;
  readonly rowCount?: number | null;
  readonly idempotencyKey?: string | null;
}

/** Notes what the actor ran in the workbench, once each, the last 100; returns the entry's id. */
export function rememberQuery(
  context: Context,
  { idempotencyKey, ...input }: RememberQuery,
): Promise<string> {
  const { text } = readDocument(input.query);
  const variables = variablesOf(input.variables);
  for (const field of ["milliseconds", "rowCount"] as const) {
    if ((input[field] ?? 0) < 0) throw invalid(field, `${field} is 0 or more.`);
  }
  const options = { verb: "rememberQuery", idempotencyKey, input, figures: false };
  return inTransaction(context, options, async (tx) => {
    const me = tx.context.signedIn.accountPk;
    await tx.session.query(
      `DELETE FROM query_run WHERE account_pk = :me AND document = :text
        AND COALESCE(variables, '') = :variables RETURNING pk`,
      { me, text, variables: variables ?? "" },
    );
    const id = newId();
    const { milliseconds, rowCount } = input;
    await insertRows(tx.session, QueryRun, [
      { id, accountPk: me, document: text, variables, ranAt: tx.now, milliseconds, rowCount },
    ]);
    await tx.session.query(
      `DELETE FROM query_run WHERE account_pk = :me AND pk NOT IN
        (SELECT pk FROM query_run WHERE account_pk = :me ORDER BY pk DESC LIMIT ${MOST_REMEMBERED}) RETURNING pk`,
      { me },
    );
    tx.audit({ verb: "rememberQuery", subject: "queryRun", subjectId: id });
    return id;
  });
}

/** Forgets what the actor ran; returns how many entries that were. */
export function clearQueryHistory(context: Context): Promise<number> {
  return inTransaction(context, { verb: "clearQueryHistory", figures: false }, async (tx) => {
    const gone = await tx.session.query("DELETE FROM query_run WHERE account_pk = :me RETURNING pk", {
      me: tx.context.signedIn.accountPk,
    });
    tx.audit({ verb: "clearQueryHistory", subject: "queryRun", count: gone.length });
    return gone.length;
  });
}
