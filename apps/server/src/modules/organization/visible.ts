import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { cellScope, NAME_READERS, namedPersons, seesAll } from "./scope.js";

/** Whether a grant of one of the roles covers the cell; one statement for all that a request asks. */
export function coversCell(context: Context, roles: readonly Role[], cellPk: number): Promise<boolean> {
  if (seesAll(context, roles)) return Promise.resolve(true);
  if (!context.actor?.grants.some((grant) => roles.includes(grant.role))) return Promise.resolve(false);
  const loader = context.loader<number, boolean>(`covers:${roles.join()}`, async (keys) => {
    const session = await context.reader();
    const bag = new ParameterBag();
    const rows = await session.query<{ pk: number }>(
      `SELECT c.pk FROM cell c WHERE c.pk IN ${bag.list(keys)} AND ${cellScope(context, roles, "c", bag)}`,
      bag.values,
    );
    const seen = new Set(rows.map((row) => row.pk));
    return keys.map((key) => seen.has(key));
  });
  return loader.load(cellPk);
}

/** A field that only these roles may read, and only of cells that their grants of these roles cover. */
export const ofCellFor = (roles: readonly Role[]): Policy => ({
  words: `${roles.join(", ")} of that cell`,
  allows: (context, source) => coversCell(context, roles, (source as { cellPk: number }).cellPk),
});

/** Whether the actor may read a person's name: by the cell, or for a reason that a later module knows. */
export async function readsName(
  context: Context,
  person: { readonly pk: number; readonly cellPk: number },
): Promise<boolean> {
  if (await coversCell(context, NAME_READERS, person.cellPk)) return true;
  if (!context.actor?.grants.some(({ role }) => namedPersons.readers.includes(role))) return false;
  const loader = context.loader<number, boolean>("namedPersons", async (keys) => {
    const bag = new ParameterBag();
    const rows = await (await context.reader()).query<{ pk: number }>(
      `SELECT p.pk FROM person p WHERE p.pk IN ${bag.list(keys)} AND ${namedPersons.sql(context, "p", bag)}`,
      bag.values,
    );
    const named = new Set(rows.map((row) => row.pk));
    return keys.map((key) => named.has(key));
  });
  return loader.load(person.pk);
}

/** The name of a person. */
export const ofNamed: Policy = {
  words: `${NAME_READERS.join(", ")} of that cell`,
  allows: (context, source) => readsName(context, source as { pk: number; cellPk: number }),
};
