import type { Context } from "../../core/context.js";
import { notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate } from "../../core/rows.js";
import { cellScope, committeesCovered } from "../organization/index.js";
import { Body } from "./measures.entity.js";
import { BODY_READERS, BODY_ROLES, decidesAbout } from "./measures.rights.js";

/** A body of whose id the actor was just told. */
export const bodyById = async (context: Context, id: string): Promise<Body | null> =>
  (await findRows(await context.reader(), Body, "id = :id", { id }))[0] ?? null;

/** The bodies of the part that the actor looks after or administers, by kind and name. */
export async function visibleBodies(context: Context): Promise<Body[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const rows = await session.query(
    `SELECT b.* FROM body b WHERE
        EXISTS (SELECT 1 FROM committee c WHERE c.pk = b.committee_pk
          AND ${committeesCovered(context, BODY_READERS, "c", bag)})
        OR EXISTS (SELECT 1 FROM cell c WHERE c.pk = b.cell_pk AND ${cellScope(context, BODY_READERS, "c", bag)})
      ORDER BY b.kind, b.name, b.pk`,
    bag.values,
  );
  return rows.map((row) => hydrate(session, Body, row));
}

/** The bodies that may decide about a cell that the actor looks after, by kind and name. */
export async function bodiesFor(context: Context, cellId: string): Promise<Body[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [cell] = await session.query<{ pk: number }>(
    `SELECT c.pk FROM cell c WHERE c.id = ${bag.add(cellId)} AND ${cellScope(context, BODY_ROLES, "c", bag)}`,
    bag.values,
  );
  if (!cell) throw notFound("The cell");
  const rows = await session.query(
    `SELECT b.* FROM body b WHERE ${decidesAbout("b", ":cellPk")} ORDER BY b.kind, b.name, b.pk`,
    { cellPk: cell.pk },
  );
  return rows.map((row) => hydrate(session, Body, row));
}
