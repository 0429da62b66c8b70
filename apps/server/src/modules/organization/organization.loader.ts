import type { Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { Cell, CellGroup, Committee, Delegation, Person, Tenure } from "./organization.entity.js";
import { ALL_ROLES, cellScope, committeeScope } from "./scope.js";

const ON = (alias: string) => `${alias}.since <= :day AND (${alias}.until IS NULL OR :day < ${alias}.until)`;

/** The group a cell belonged to on a day; null where the records do not say. */
export async function groupOf(context: Context, cellPk: number, day: Day): Promise<CellGroup | null> {
  const found = await loadMany<CellGroup>(context, `groupOf:${day}`, cellPk, async (session, keys) =>
    (
      await session.query(
        `SELECT g.*, l.cell_pk AS parent FROM cell_group_link l JOIN cell_group g ON g.pk = l.group_pk
          WHERE l.cell_pk IN (:...keys) AND ${ON("l")}`,
        { keys, day },
      )
    ).map((row) => Object.assign(hydrate(session, CellGroup, row), { parent: row.parent as number })),
  );
  return found[0] ?? null;
}

/** The committee a cell stood under on a day. */
export async function committeeOf(context: Context, cellPk: number, day: Day): Promise<Committee | null> {
  const found = await loadMany<Committee>(context, `committeeOf:${day}`, cellPk, async (session, keys) =>
    (
      await session.query(
        `SELECT c.*, l.cell_pk AS parent FROM cell_committee_link l JOIN committee c ON c.pk = l.committee_pk
          WHERE l.cell_pk IN (:...keys) AND ${ON("l")}`,
        { keys, day },
      )
    ).map((row) => Object.assign(hydrate(session, Committee, row), { parent: row.parent as number })),
  );
  return found[0] ?? null;
}

/** The committee directly above another on a day, and how far that other is from the root. */
export async function placeOf(
  context: Context,
  committeePk: number,
  day: Day,
): Promise<{ readonly parentPk: number | null; readonly level: number }> {
  const above = await loadMany<{ pk: number; depth: number }>(
    context,
    `placeOf:${day}`,
    committeePk,
    (session, keys) =>
      session.query(
        `SELECT p.ancestor_pk AS pk, p.depth, p.descendant_pk AS parent FROM committee_path p
        WHERE p.descendant_pk IN (:...keys) AND p.depth > 0 AND ${ON("p")}`,
        { keys, day },
      ),
  );
  return { parentPk: above.find((path) => path.depth === 1)?.pk ?? null, level: above.length };
}

/** The posts of a cell, latest first. */
export function postsOf(context: Context, cellPk: number): Promise<Tenure[]> {
  return loadMany<Tenure>(context, "postsOf", cellPk, async (session, keys) =>
    (
      await session.query(
        "SELECT t.*, t.cell_pk AS parent FROM tenure t WHERE t.cell_pk IN (:...keys) ORDER BY t.since DESC, t.pk DESC",
        { keys },
      )
    ).map((row) => Object.assign(hydrate(session, Tenure, row), { parent: row.parent as number })),
  );
}

/** How many open cells a group has today that the actor may see. */
export async function cellsIn(context: Context, groupPk: number): Promise<number> {
  const [row] = await loadMany<{ total: number }>(context, "cellsIn", groupPk, (session, keys) => {
    const bag = new ParameterBag();
    return session.query(
      `SELECT l.group_pk AS parent, COUNT(*) AS total FROM cell_group_link l JOIN cell c ON c.pk = l.cell_pk
        WHERE l.group_pk IN ${bag.list(keys)} AND l.until IS NULL AND c.closed_on IS NULL
          AND ${cellScope(context, ALL_ROLES, "c", bag)} GROUP BY l.group_pk`,
      bag.values,
    );
  });
  return row?.total ?? 0;
}

/** Records by their internal keys; one statement for all of a kind that a request asks at once. */
export const cellBy = (context: Context, pk: number | null): Promise<Cell | null> =>
  loadOne(context, Cell, pk);
export const committeeBy = (context: Context, pk: number | null): Promise<Committee | null> =>
  loadOne(context, Committee, pk);
export const groupBy = (context: Context, pk: number | null): Promise<CellGroup | null> =>
  loadOne(context, CellGroup, pk);
export const delegationBy = (context: Context, pk: number | null): Promise<Delegation | null> =>
  loadOne(context, Delegation, pk);
export const personBy = (context: Context, pk: number | null): Promise<Person | null> =>
  loadOne(context, Person, pk);
export const tenureBy = (context: Context, pk: number | null): Promise<Tenure | null> =>
  loadOne(context, Tenure, pk);

/** The committees the actor may see, by name. */
export async function visibleCommittees(context: Context): Promise<Committee[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const sql = `SELECT t.* FROM committee t WHERE ${committeeScope(context, "t", bag)} ORDER BY t.sort_name, t.pk`;
  return (await session.query(sql, bag.values)).map((row) => hydrate(session, Committee, row));
}

/** The delegations of the committees the actor may see, by name. */
export async function visibleDelegations(context: Context): Promise<Delegation[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const sql = `SELECT t.* FROM delegation t JOIN committee c ON c.pk = t.committee_pk
    WHERE ${committeeScope(context, "c", bag)} ORDER BY t.sort_name, t.pk`;
  return (await session.query(sql, bag.values)).map((row) => hydrate(session, Delegation, row));
}

/** All groups, in their order. */
export async function allGroups(context: Context): Promise<CellGroup[]> {
  const session = await context.reader();
  const rows = await session.query("SELECT * FROM cell_group ORDER BY position, pk");
  return rows.map((row) => hydrate(session, CellGroup, row));
}
