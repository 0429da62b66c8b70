import type { Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { CellGroup, Committee, Tenure } from "./organization.entity.js";
import { ALL_ROLES, cellScope } from "./scope.js";

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
  const above = await loadMany<{ pk: number; depth: number }>(context, `placeOf:${day}`, committeePk, (session, keys) =>
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
