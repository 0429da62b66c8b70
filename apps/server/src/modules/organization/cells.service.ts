import { type Day, fold, type Source, sortKey, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Cell, CellCommitteeLink, CellGroupLink } from "./organization.entity.js";

export interface CellInput {
  readonly id?: string;
  readonly code: string;
  readonly name: string;
  readonly groupPk: number;
  readonly committeePk: number;
  /** Members, or null where the office does not say. */
  readonly members: number | null;
  /** The day the number of members was counted. */
  readonly membersOn: Day | null;
  readonly since: Day;
  readonly source: Source;
}

/** Creates cells with their group and superior committee from `since`, and returns their ids. */
export function createCells(context: Context, inputs: readonly CellInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "createCells" }, async (tx) => {
    const rows = inputs.map((input) => ({
      id: input.id ?? newId(),
      version: 1,
      ...named(input),
      since: input.since,
    }));
    const taken = await findRows(tx.session, Cell, "code_folded IN (:...codes)", {
      codes: rows.map((row) => row.codeFolded),
    });
    if (taken.length > 0) {
      throw new Refusal("CODE_TAKEN", `There is a cell ${taken[0]!.code} already.`, { field: "code" });
    }
    const pks = await insertRows(tx.session, Cell, rows);
    const links = inputs.map((input, index) => ({
      cellPk: pks[index]!,
      since: input.since,
      source: input.source,
      groupPk: input.groupPk,
      committeePk: input.committeePk,
    }));
    await insertRows(tx.session, CellGroupLink, links);
    await insertRows(tx.session, CellCommitteeLink, links);
    tx.audit({
      verb: "createCells",
      subject: "cell",
      subjectId: rows.length === 1 ? rows[0]!.id : null,
      count: rows.length,
    });
    return rows.map((row) => row.id);
  });
}

const named = (input: Pick<CellInput, "code" | "name" | "members" | "membersOn">) => ({
  code: tidy(input.code),
  codeFolded: fold(input.code),
  sortCode: sortKey(input.code),
  name: tidy(input.name),
  nameFolded: fold(input.name),
  sortName: sortKey(input.name),
  members: input.members,
  membersOn: input.membersOn,
});

export interface CellChange {
  readonly cell: Cell;
  readonly name: string;
  readonly members: number | null;
  readonly membersOn: Day | null;
}

/** Changes names and numbers of members, keeping what they were. */
export function changeCells(context: Context, changes: readonly CellChange[]): Promise<string[]> {
  return inTransaction(context, { verb: "changeCells" }, async (tx) => {
    for (const change of changes) {
      const { code, codeFolded, sortCode, ...patch } = named({ ...change, code: change.cell.code });
      await updateVersioned(tx.session, Cell, change.cell, patch, tx.now);
    }
    tx.audit({ verb: "changeCells", subject: "cell", count: changes.length });
    return changes.map((change) => change.cell.id);
  });
}

export interface CellMove {
  readonly cellPk: number;
  /** Where it goes; the other link stays as it is. */
  readonly to: { readonly groupPk: number } | { readonly committeePk: number };
  readonly since: Day;
  readonly source: Source;
}

/** Moves cells to another group or committee from a day on; what was before stays as it was. */
export function moveCells(context: Context, moves: readonly CellMove[]): Promise<void> {
  return inTransaction(context, { verb: "moveCells" }, async (tx) => {
    for (const move of moves) await moveOne(tx, move);
    tx.audit({ verb: "moveCells", subject: "cell", count: moves.length });
  });
}

async function moveOne(tx: Transaction, { cellPk, to, since, source }: CellMove): Promise<void> {
  const [entity, table] =
    "groupPk" in to ? [CellGroupLink, "cell_group_link"] : [CellCommitteeLink, "cell_committee_link"];
  const parameters = { cellPk, since };
  // A move on the first day of a link corrects it; later it ends it.
  await tx.session.query(`DELETE FROM ${table} WHERE cell_pk = :cellPk AND since >= :since`, parameters);
  await tx.session.query(
    `UPDATE ${table} SET until = :since WHERE cell_pk = :cellPk AND (until IS NULL OR until > :since)`,
    parameters,
  );
  await insertRows<CellGroupLink & CellCommitteeLink>(tx.session, entity as never, [
    { cellPk, since, source, ...to },
  ]);
}

/** Extends cells and their first links backwards: an earlier register tells of an earlier time. */
export function extendCells(context: Context, cellPks: readonly number[], since: Day): Promise<void> {
  return inTransaction(context, { verb: "extendCells" }, async (tx) => {
    const parameters = { cellPks, since };
    for (const table of ["cell_group_link", "cell_committee_link"]) {
      await tx.session.query(
        `UPDATE ${table} SET since = :since WHERE cell_pk IN (:...cellPks) AND since > :since
          AND since = (SELECT MIN(first.since) FROM ${table} first WHERE first.cell_pk = ${table}.cell_pk)`,
        parameters,
      );
    }
    await tx.session.query(
      "UPDATE cell SET since = :since WHERE pk IN (:...cellPks) AND since > :since",
      parameters,
    );
    tx.audit({ verb: "extendCells", subject: "cell", count: cellPks.length, detail: { since } });
  });
}
