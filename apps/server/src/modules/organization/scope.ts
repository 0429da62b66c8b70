import type { Role } from "@nen-nep/schema";
import type { Context, Grant } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";

/** Who reads names of persons, for the cells their role covers. Analysts see a pseudonym. */
export const NAME_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "DELEGATE",
  "SECRETARY",
  "SUPERIOR",
  "INSPECTION",
];

/** Every role may see the cells its grants cover. */
export const ALL_ROLES: readonly Role[] = [...NAME_READERS, "ANALYST", "TRAINING_ORGANISER", "ADMINISTRATOR"];

/** The cells a delegation is assigned to, as SQL over a cell's key; set by the module that knows. */
let assignedCells: (cellAlias: string, delegations: string) => string = () => "1 = 0";

export function defineAssignedCells(rule: typeof assignedCells): void {
  assignedCells = rule;
}

/** SQL that is true for a cell that one of the delegations in `list` is assigned to. */
export const assignedTo = (cellAlias: string, list: string): string => assignedCells(cellAlias, list);

interface NamedPersons {
  readonly readers: readonly Role[];
  /** SQL that is true for a person under `alias` whose name the actor may read. */
  readonly sql: (context: Context, alias: string, bag: ParameterBag) => string;
}

/** Whose names are told beyond the readers of their cells; set by the module that knows why. */
export let namedPersons: NamedPersons = { readers: [], sql: () => "1 = 0" };

export function defineNamedPersons(rule: NamedPersons): void {
  namedPersons = rule;
}

/** SQL that is true for a person under `alias` whose name the actor may read. */
export const nameScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `(EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, NAME_READERS, "home", bag)})
    OR ${namedPersons.sql(context, alias, bag)})`;

const granted = (context: Context, roles: readonly Role[]): readonly Grant[] =>
  context.actor?.grants.filter((grant) => roles.includes(grant.role)) ?? [];

const pks = (grants: readonly Grant[], of: "committeePk" | "cellPk" | "delegationPk"): number[] => [
  ...new Set(grants.flatMap((grant) => (grant[of] === null ? [] : [grant[of]]))),
];

/** The cells that the actor is the secretary of, and speaks for. */
export const cellsLed = (context: Context): number[] => pks(granted(context, ["SECRETARY"]), "cellPk");

/** The delegations that the actor is a member of. */
export const ownDelegations = (context: Context): number[] =>
  pks(granted(context, ["DELEGATE"]), "delegationPk");

const coversAll = (grant: Grant) =>
  grant.committeePk === null && grant.cellPk === null && grant.delegationPk === null;

/** True where a grant of one of these roles covers the whole database. */
export const seesAll = (context: Context, roles: readonly Role[]): boolean =>
  granted(context, roles).some(coversAll);

/**
 * The one rule of who sees which cells: SQL that is true for a cell under `alias` that a grant of one of the roles
 * covers by today's tree. A cell's present superiors see its whole past.
 */
export function cellScope(
  context: Context,
  roles: readonly Role[],
  alias: string,
  bag: ParameterBag,
): string {
  const grants = granted(context, roles);
  if (grants.some(coversAll)) return "1 = 1";
  const committees = pks(grants, "committeePk");
  const cells = pks(grants, "cellPk");
  const delegations = pks(grants, "delegationPk");
  const parts: string[] = [];
  if (committees.length > 0) parts.push(`${alias}.pk IN (${cellsUnder(bag.list(committees))})`);
  if (cells.length > 0) parts.push(`${alias}.pk IN ${bag.list(cells)}`);
  if (delegations.length > 0) parts.push(assignedCells(alias, bag.list(delegations)));
  return parts.length === 0 ? "1 = 0" : `(${parts.join(" OR ")})`;
}

/** SQL of how many committees stand outside those that grants of these roles cover: with 0 they cover every cell. */
export function committeesOutside(context: Context, roles: readonly Role[], bag: ParameterBag): string {
  const committees = pks(granted(context, roles), "committeePk");
  return `(SELECT COUNT(*) FROM committee o WHERE o.pk NOT IN (SELECT below.descendant_pk FROM committee_path below
    WHERE below.until IS NULL AND below.ancestor_pk IN ${bag.list(committees)}))`;
}

/** SQL of the keys of the cells that stand today under one of the committees in `list`. */
export const cellsUnder = (list: string): string =>
  `SELECT scoped.cell_pk FROM cell_committee_link scoped
    JOIN committee_path above ON above.descendant_pk = scoped.committee_pk AND above.until IS NULL
    WHERE scoped.until IS NULL AND above.ancestor_pk IN ${list}`;

/** The committees an actor may see: those under their committees, and those above the cells they see. */
export function committeeScope(context: Context, alias: string, bag: ParameterBag): string {
  const grants = granted(context, ALL_ROLES);
  if (grants.some(coversAll)) return "1 = 1";
  const committees = pks(grants, "committeePk");
  const parts = [
    `${alias}.pk IN (SELECT above.ancestor_pk FROM committee_path above
      JOIN cell_committee_link held ON held.committee_pk = above.descendant_pk AND held.until IS NULL
      JOIN cell seen ON seen.pk = held.cell_pk
      WHERE above.until IS NULL AND ${cellScope(context, ALL_ROLES, "seen", bag)})`,
  ];
  if (committees.length > 0) {
    parts.push(`${alias}.pk IN (SELECT below.descendant_pk FROM committee_path below
      WHERE below.until IS NULL AND below.ancestor_pk IN ${bag.list(committees)})`);
  }
  return `(${parts.join(" OR ")})`;
}

/**
 * The committees that a grant of one of the roles over a committee covers by today's tree, as SQL over `alias`. Without
 * an actor the machine itself works: all of them.
 */
export function committeesCovered(
  context: Context,
  roles: readonly Role[],
  alias: string,
  bag: ParameterBag,
): string {
  if (context.actor === null || seesAll(context, roles)) return "1 = 1";
  const committees = pks(granted(context, roles), "committeePk");
  return `${alias}.pk IN (SELECT below.descendant_pk FROM committee_path below
    WHERE below.until IS NULL AND below.ancestor_pk IN ${bag.list(committees)})`;
}
