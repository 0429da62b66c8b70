import { type Day, fold, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { searchable } from "../../core/filter.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import { hydrate } from "../../core/rows.js";
import { likePattern } from "../../db/dialect.js";
import { Person } from "../organization/index.js";
import { grantsAdministered, personsAdministered } from "./administered.js";
import { RoleGrant } from "./identity.entity.js";

const MOST_HOLDERS = 20;
const SHORTEST_SEARCH = 2;

/** The day an account or a program of it last asked for something; null where it never did. */
export async function lastSeenOn(context: Context, accountPk: number): Promise<Day | null> {
  const [row] = await loadMany<{ seen: string }>(context, "lastSeen", accountPk, (session, keys) =>
    session.query(
      `SELECT account_pk AS parent, MAX(seen_at) AS seen FROM credential
        WHERE account_pk IN (:...keys) GROUP BY account_pk`,
      { keys },
    ),
  );
  return row?.seen.slice(0, 10) ?? null;
}

/** The roles of an account that are not taken back, of the part that the actor administers; latest first. */
export const grantsOf = (context: Context, accountPk: number): Promise<RoleGrant[]> =>
  loadMany<RoleGrant>(context, "grantsOf", accountPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT g.* FROM role_grant g WHERE g.account_pk IN ${bag.list(keys)}
        AND ${grantsAdministered(context, "g", bag)} ORDER BY g.granted_at DESC, g.pk DESC`,
      bag.values,
    );
    return rows.map((row) =>
      Object.assign(hydrate(session, RoleGrant, row), { parent: row.account_pk as number }),
    );
  });

/** The persons an account belongs to, or is said to by one administrator alone, of the part that the actor administers. */
export const holdersOf = (context: Context, accountPk: number, awaiting: 0 | 1): Promise<Person[]> =>
  loadMany<Person>(context, `holdersOf:${awaiting}`, accountPk, async (session, keys) => {
    const bag = new ParameterBag();
    const rows = await session.query(
      `SELECT p.*, l.account_pk AS parent FROM account_person l JOIN person p ON p.pk = l.person_pk
        WHERE l.account_pk IN ${bag.list(keys)} AND l.ended_at IS NULL AND l.awaiting = ${awaiting}
          AND ${personsAdministered(context, "p", bag)} ORDER BY p.sort_name, p.pk`,
      bag.values,
    );
    return rows.map((row) => Object.assign(hydrate(session, Person, row), { parent: row.parent as number }));
  });

/** Persons of the part that the actor administers, by part of their name or of their cell's; few, and none unasked. */
export async function findHolders(context: Context, wanted: string): Promise<Person[]> {
  const asked = fold(tidy(searchable(wanted)));
  if (asked.length < SHORTEST_SEARCH) return [];
  const session = await context.reader();
  const bag = new ParameterBag();
  const like = `LIKE ${bag.add(likePattern(asked, "contains"))} ESCAPE '!'`;
  const rows = await session.query(
    `SELECT p.* FROM person p JOIN cell c ON c.pk = p.cell_pk
      WHERE (p.name_folded ${like} OR c.code_folded ${like} OR c.name_folded ${like})
        AND ${personsAdministered(context, "p", bag)}
      ORDER BY p.sort_name, c.sort_code, p.pk LIMIT ${bag.add(MOST_HOLDERS)}`,
    bag.values,
  );
  return rows.map((row) => hydrate(session, Person, row));
}
