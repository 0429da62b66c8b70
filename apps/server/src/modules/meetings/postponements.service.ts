import { firstDayOf, nextMonth } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { noteOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope } from "../organization/index.js";
import { MonthDeclaration } from "./meetings.entity.js";
import { CELL_WRITERS, SUPERIOR_WRITERS } from "./meetings.rights.js";
import { correctDeclarations } from "./meetings.service.js";
import { awaitsCheck } from "./recording.rules.js";
import { standOf } from "./stand.js";

const LONGEST_NOTE = 2_000;

export interface CheckPostponement {
  readonly declarationId: string;
  readonly version: number;
  readonly agrees: boolean;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** A superior confirms a postponement that a cell told in its own words, or finds that no document allows it. */
export const checkPostponement = (
  context: Context,
  { idempotencyKey, ...input }: CheckPostponement,
): Promise<string> =>
  inTransaction(context, { verb: "checkPostponement", idempotencyKey, input }, async (tx) => {
    const found = await declarationBelow(tx, input.declarationId);
    if ((await standOf(tx.context, found.cellPk)) !== "ABOVE") {
      throw new Refusal("OWN_RECORD", "Nobody confirms a postponement of their own cell.");
    }
    if (!awaitsCheck(found)) {
      throw new Refusal("WRONG_STATE", "Only a postponement in a cell's own words is confirmed.");
    }
    const note = noteOf("note", input.note, LONGEST_NOTE);
    const declaration = Object.assign(new MonthDeclaration(), found, { version: input.version });
    if (input.agrees) {
      const patch = { source: "CROSS_CHECKED" as const, note: note ?? found.note };
      await correctDeclarations(tx.context, [{ declaration, patch }]);
      return found.id;
    }
    if (note === null) throw invalid("note", "Whoever finds no document says so in words.");
    if (firstDayOf(nextMonth(found.month.slice(0, 7))) > tx.context.today) {
      throw new Refusal("MONTH_NOT_OVER", "A month is found not held once it is over.", { field: "agrees" });
    }
    const patch = { state: "NOT_HELD", document: null, note, source: "SUPERIOR" } as const;
    await correctDeclarations(tx.context, [{ declaration, patch }]);
    return found.id;
  });

/** A declaration of a cell that the actor looks on from above; outside the scope it is not there. */
async function declarationBelow(tx: Transaction, id: string): Promise<MonthDeclaration> {
  const bag = new ParameterBag();
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, SUPERIOR_WRITERS, "c", bag);
  const [row] = await tx.session.query(
    `SELECT d.* FROM month_declaration d JOIN cell c ON c.pk = d.cell_pk WHERE d.id = ${bag.add(id)} AND ${scope}`,
    bag.values,
  );
  if (!row) throw notFound("The declaration");
  return hydrate(tx.session, MonthDeclaration, row);
}

const MOST_LISTED = 100;

/** The postponements that wait for the actor, the oldest month first; never those of their own cell. */
export async function postponementsToCheck(context: Context): Promise<MonthDeclaration[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const covered = (roles: typeof SUPERIOR_WRITERS) => cellScope(context, roles, "c", bag);
  const rows = await session.query(
    `SELECT d.* FROM month_declaration d JOIN cell c ON c.pk = d.cell_pk
      WHERE d.state = 'POSTPONED' AND d.source = 'SELF_REPORTED' AND d.document_pk IS NULL
        AND ${covered(SUPERIOR_WRITERS)} AND NOT (${covered(CELL_WRITERS)})
      ORDER BY d.month, c.sort_code, d.pk LIMIT ${MOST_LISTED}`,
    bag.values,
  );
  return rows.map((row) => hydrate(session, MonthDeclaration, row));
}
