import { type Day, fold, type Source, sortKey, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { type Rest, withdrawing } from "../../core/withdraw.js";
import { rebuildPaths } from "./committees.service.js";
import {
  Cell,
  CellCommitteeLink,
  CellGroupLink,
  Committee,
  Delegation,
  Person,
  Tenure,
} from "./organization.entity.js";

/** What is known of a cell beside its code and its links. */
export type CellPatch = Partial<Pick<Cell, "name" | "members" | "membersOn" | "since">>;

/** Changes what is known of cells, at the version that was read: names, members, the day they began. */
export function amendCells(
  context: Context,
  amendments: readonly { readonly cell: Cell; readonly patch: CellPatch }[],
): Promise<void> {
  return inTransaction(context, { verb: "amendCells" }, async (tx) => {
    await tx.changing(amendments.map(({ cell }) => ({ of: null, cellPk: cell.pk, day: null })));
    for (const { cell, patch } of amendments) {
      const { name } = patch;
      const names =
        name === undefined ? {} : { name: tidy(name), nameFolded: fold(name), sortName: sortKey(name) };
      await updateVersioned(tx.session, Cell, cell, { ...patch, ...names }, tx.now);
    }
    tx.audit({ verb: "amendCells", subject: "cell", count: amendments.length });
  });
}

/** Who held a post, and from when to when. */
export type PostPatch = Partial<Pick<Tenure, "personPk" | "since" | "until">>;

/** Changes what is known of posts, at the version that was read. */
export function amendPosts(
  context: Context,
  amendments: readonly { readonly tenure: Tenure; readonly patch: PostPatch }[],
): Promise<void> {
  return inTransaction(context, { verb: "amendPosts" }, async (tx) => {
    await tx.changing(
      amendments.map(({ tenure: { cellPk, since } }) => ({ of: "post", cellPk, day: since })),
    );
    for (const { tenure, patch } of amendments) {
      await updateVersioned<Tenure>(tx.session, Tenure, tenure, patch, tx.now);
    }
    tx.audit({ verb: "amendPosts", subject: "tenure", count: amendments.length });
  });
}

/** Sets the day on which committees and their first link upward began: an earlier register tells of an earlier time. */
export function beginCommittees(
  context: Context,
  begins: readonly { readonly committee: Committee; readonly since: Day }[],
): Promise<void> {
  return inTransaction(context, { verb: "beginCommittees" }, async (tx) => {
    for (const { committee, since } of begins) {
      await updateVersioned(tx.session, Committee, committee, { since }, tx.now);
      await tx.session.query(
        "UPDATE committee_link SET since = :since WHERE child_pk = :pk AND since = :first RETURNING child_pk",
        { since, pk: committee.pk, first: committee.since },
      );
    }
    await rebuildPaths(tx);
    tx.audit({ verb: "beginCommittees", subject: "committee", count: begins.length });
  });
}

/** Which of a cell's two histories: its group's or its committee's. */
export type LinkKind = "group" | "committee";

export interface LinkOfCell {
  /** Internal key of the group or committee. */
  readonly value: number;
  readonly since: Day;
  readonly until: Day | null;
  readonly source: Source;
}

/** Replaces the whole group or committee histories of cells. */
export function replaceLinks(
  context: Context,
  histories: readonly {
    readonly cellPk: number;
    readonly kind: LinkKind;
    readonly links: readonly LinkOfCell[];
  }[],
): Promise<void> {
  return inTransaction(context, { verb: "replaceLinks" }, async (tx) => {
    await tx.changing(histories.map(({ cellPk }) => ({ of: null, cellPk, day: null })));
    for (const { cellPk, kind, links } of histories) {
      await tx.session.query(`DELETE FROM cell_${kind}_link WHERE cell_pk = :cellPk RETURNING cell_pk`, {
        cellPk,
      });
      const rows = links.map(({ value, ...span }) => ({
        ...span,
        cellPk,
        groupPk: value,
        committeePk: value,
      }));
      if (kind === "group") await insertRows(tx.session, CellGroupLink, rows);
      else await insertRows(tx.session, CellCommitteeLink, rows);
    }
    tx.audit({ verb: "replaceLinks", subject: "cell", count: histories.length });
  });
}

export const withdrawPersons = withdrawing("withdrawPersons", Person);
export const withdrawPosts = withdrawing("withdrawPosts", Tenure, {
  facts: `SELECT 'post' AS of, cell_pk AS "cellPk", since AS day FROM tenure WHERE pk IN (:...free)`,
});
export const withdrawDelegations = withdrawing("withdrawDelegations", Delegation);
/** Takes cells back with their links to groups and committees. */
export const withdrawCells = withdrawing("withdrawCells", Cell, {
  parts: [
    { table: "cell_group_link", column: "cell_pk" },
    { table: "cell_committee_link", column: "cell_pk" },
  ],
  facts: `SELECT NULL AS of, pk AS "cellPk", NULL AS day FROM cell WHERE pk IN (:...free)`,
});
/** Takes committees back with their links upward. */
const withdrawCommittee = withdrawing("withdrawCommittees", Committee, {
  parts: [
    { table: "committee_link", column: "child_pk" },
    { table: "committee_path", column: "descendant_pk" },
    { table: "committee_path", column: "ancestor_pk" },
  ],
});

/** One after the other as given, those below before those above: a committee rests on the one it stands under. */
export async function withdrawCommittees(context: Context, pks: readonly number[]): Promise<Rest[]> {
  const rests: Rest[] = [];
  for (const pk of pks) rests.push(...(await withdrawCommittee(context, [pk])));
  return rests;
}
