import { type Day, fold, type Source, sortKey, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
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
    await tx.changing(pks.map((cellPk) => ({ of: null, cellPk, day: null, ofNewCell: true })));
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
    await tx.changing(moves.map(({ cellPk }) => ({ of: null, cellPk, day: null })));
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

/** Closes a cell: from that day on no month of it is due, and its posts end. */
export function closeCell(context: Context, cell: Cell, version: number, closedOn: Day): Promise<string> {
  return inTransaction(context, { verb: "closeCell" }, async (tx) => {
    if (closedOn <= cell.since) throw invalid("closedOn", "A cell is closed after it began.");
    await tx.changing([{ of: null, cellPk: cell.pk, day: null }]);
    await updateVersioned(tx.session, Cell, { ...cell, version }, { closedOn }, tx.now);
    await tx.session.query(
      "UPDATE tenure SET until = :closedOn, version = version + 1 WHERE cell_pk = :pk AND until IS NULL AND since < :closedOn",
      { closedOn, pk: cell.pk },
    );
    tx.audit({ verb: "closeCell", subject: "cell", subjectId: cell.id, detail: { closedOn } });
    return cell.id;
  });
}
