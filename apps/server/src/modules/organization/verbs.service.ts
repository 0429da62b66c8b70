import { type Day, type Role, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { type EntityClass, findRows, hydrate, tableOf } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { closeCell, createCells, moveCells } from "./cells.service.js";
import { Cell, CellGroup, Committee, Tenure } from "./organization.entity.js";
import { appointHead, endPost } from "./posts.service.js";
import { cellScope, committeesCovered } from "./scope.js";

/** Who changes cells and posts, of the cells their role covers. */
const WRITERS: readonly Role[] = ["ORGANISER"];

const MOST_MEMBERS = 10_000;

interface Repeatable {
  readonly idempotencyKey?: string | null;
}

export interface CreateCell extends Repeatable {
  readonly id?: string | null;
  readonly code: string;
  readonly name: string;
  readonly groupKey: string;
  readonly committeeId: string;
  readonly members?: number | null;
  readonly since: Day;
}

/** What an organiser does to one cell: found within the scope, then done by the list verbs, in one transaction. */
export const createCellAs = (context: Context, { idempotencyKey, ...input }: CreateCell): Promise<string> =>
  inTransaction(context, { verb: "createCell", idempotencyKey, input }, async (tx) => {
    for (const field of ["code", "name"] as const) requireText(field, input[field]);
    if (input.members != null && (input.members < 0 || input.members > MOST_MEMBERS)) {
      throw invalid("members", `A cell has 0 to ${MOST_MEMBERS} members.`);
    }
    const group = await byColumn(tx, CellGroup, "key", input.groupKey, "The group");
    const committee = await committeeToChange(tx, input.committeeId);
    const members = input.members ?? null;
    const [id] = await createCells(tx.context, [
      {
        id: input.id ?? undefined,
        code: input.code,
        name: input.name,
        groupPk: group.pk,
        committeePk: committee.pk,
        members,
        membersOn: members === null ? null : input.since,
        since: input.since,
        source: "SUPERIOR",
      },
    ]);
    return id!;
  });

export interface MoveCell extends Repeatable {
  readonly cellId: string;
  readonly groupKey?: string | null;
  readonly committeeId?: string | null;
  readonly since: Day;
}

export const moveCellAs = (context: Context, { idempotencyKey, ...input }: MoveCell): Promise<string> =>
  inTransaction(context, { verb: "moveCell", idempotencyKey, input }, async (tx) => {
    const cell = await cellToChange(tx, "id", input.cellId);
    if ((input.groupKey == null) === (input.committeeId == null)) {
      throw invalid("committeeId", "A cell moves to a group or to a committee.");
    }
    if (input.since < cell.since) throw invalid("since", "A cell cannot move before it began.");
    const to =
      input.groupKey != null
        ? { groupPk: (await byColumn(tx, CellGroup, "key", input.groupKey, "The group")).pk }
        : { committeePk: (await committeeToChange(tx, input.committeeId!)).pk };
    await moveCells(tx.context, [{ cellPk: cell.pk, to, since: input.since, source: "SUPERIOR" }]);
    return cell.id;
  });

export interface CloseCell extends Repeatable {
  readonly cellId: string;
  readonly version: number;
  readonly closedOn: Day;
}

export const closeCellAs = (context: Context, { idempotencyKey, ...input }: CloseCell): Promise<string> =>
  inTransaction(context, { verb: "closeCell", idempotencyKey, input }, async (tx) =>
    closeCell(tx.context, await cellToChange(tx, "id", input.cellId), input.version, input.closedOn),
  );

export interface AppointHead extends Repeatable {
  readonly cellId: string;
  readonly name: string;
  readonly since: Day;
}

export const appointHeadAs = (context: Context, { idempotencyKey, ...input }: AppointHead): Promise<string> =>
  inTransaction(context, { verb: "appointHead", idempotencyKey, input }, async (tx) => {
    requireText("name", input.name);
    const cell = await cellToChange(tx, "id", input.cellId);
    if (input.since < cell.since) throw invalid("since", "Nobody heads a cell before it began.");
    return appointHead(tx.context, { cellPk: cell.pk, name: input.name, since: input.since });
  });

export interface EndPost extends Repeatable {
  readonly tenureId: string;
  readonly version: number;
  readonly until: Day;
}

export const endPostAs = (context: Context, { idempotencyKey, ...input }: EndPost): Promise<string> =>
  inTransaction(context, { verb: "endPost", idempotencyKey, input }, async (tx) => {
    const tenure = await byColumn(tx, Tenure, "id", input.tenureId, "The post");
    await cellToChange(tx, "pk", tenure.cellPk);
    return endPost(tx.context, tenure, input.version, input.until);
  });

function requireText(field: string, text: string): void {
  const { length } = tidy(text);
  if (length === 0 || length > 200) throw invalid(field, `${field} has 1 to 200 characters.`);
}

async function byColumn<T extends object>(
  tx: Transaction,
  entity: EntityClass<T>,
  column: string,
  value: string,
  what: string,
): Promise<T> {
  const [found] = await findRows(tx.session, entity, `${column} = :value`, { value });
  if (!found) throw notFound(what);
  return found;
}

/** A cell that the actor may change; outside the scope it is not there. The machine itself reaches all. */
export async function cellToChange(
  tx: Transaction,
  column: "id" | "pk",
  value: string | number,
): Promise<Cell> {
  const bag = new ParameterBag();
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, WRITERS, "c", bag);
  const [row] = await tx.session.query(
    `SELECT c.* FROM ${tableOf(tx.session, Cell)} c WHERE c.${column} = ${bag.add(value)} AND ${scope}`,
    bag.values,
  );
  if (!row) throw notFound("The cell");
  return hydrate(tx.session, Cell, row);
}

/** A committee that the actor's work covers: cells are placed under it, plans are its own. The machine reaches all. */
export async function committeeToChange(tx: Transaction, id: string): Promise<Committee> {
  const bag = new ParameterBag();
  const [row] = await tx.session.query(
    `SELECT c.* FROM committee c WHERE c.id = ${bag.add(id)} AND ${committeesCovered(tx.context, WRITERS, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The committee");
  return hydrate(tx.session, Committee, row);
}
