import type { Day, Source } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { type EntityClass, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { rebuildPaths } from "./committees.service.js";
import { Cell, CellCommitteeLink, CellGroupLink, Committee, CommitteeLink, Tenure } from "./organization.entity.js";

/** A change of what is known of one record's past, at the version that was read. */
export interface Amendment<T> {
  readonly current: T;
  readonly patch: Partial<T>;
}

const amending =
  <T extends { pk: number; id: string; version: number }>(verb: string, subject: string, entity: EntityClass<T>) =>
  (context: Context, amendments: readonly Amendment<T>[]): Promise<void> =>
    inTransaction(context, { verb }, async (tx) => {
      for (const { current, patch } of amendments) await updateVersioned(tx.session, entity, current, patch, tx.now);
      tx.audit({ verb, subject, count: amendments.length });
    });

/** Changes what is known of cells: names, members, the day they began. */
export const amendCells = amending("amendCells", "cell", Cell);
/** Changes who held posts, and from when to when. */
export const amendPosts = amending("amendPosts", "tenure", Tenure);

/** Which of a cell's two histories: its group's or its committee's. */
export type LinkKind = "group" | "committee";

/** The whole of one history of a cell, replacing what was known of it. */
export interface LinkHistory {
  readonly cellPk: number;
  readonly kind: LinkKind;
  readonly links: readonly { readonly value: number; readonly since: Day; readonly until: Day | null; readonly source: Source }[];
}

/** Replaces the group or committee histories of cells. */
export function replaceLinks(context: Context, histories: readonly LinkHistory[]): Promise<void> {
  return inTransaction(context, { verb: "replaceLinks" }, async (tx) => {
    for (const { cellPk, kind, links } of histories) {
      await tx.session.query(`DELETE FROM cell_${kind}_link WHERE cell_pk = :cellPk`, { cellPk });
      if (kind === "group") {
        await insertRows(tx.session, CellGroupLink, links.map(({ value, ...span }) => ({ cellPk, groupPk: value, ...span })));
      } else {
        const rows = links.map(({ value, ...span }) => ({ cellPk, committeePk: value, ...span }));
        await insertRows(tx.session, CellCommitteeLink, rows);
      }
    }
    tx.audit({ verb: "replaceLinks", subject: "cell", count: histories.length });
  });
}

/** Extends committees and their first link upward backwards: an earlier register tells of an earlier time. */
export function extendCommittees(context: Context, committees: readonly Committee[], since: Day): Promise<void> {
  return beginCommittees(context, committees.map((committee) => ({ committee, since })), "extendCommittees");
}

/** Sets the day committees and their first link upward began. */
export function beginCommittees(
  context: Context,
  begins: readonly { readonly committee: Committee; readonly since: Day }[],
  verb = "beginCommittees",
): Promise<void> {
  return inTransaction(context, { verb }, async (tx) => {
    for (const { committee, since } of begins) {
      await updateVersioned(tx.session, Committee, committee, { since }, tx.now);
      await tx.session.query(
        "UPDATE committee_link SET since = :since WHERE child_pk = :pk AND since = :first RETURNING child_pk",
        { since, pk: committee.pk, first: committee.since },
      );
    }
    await rebuildPaths(tx);
    tx.audit({ verb, subject: "committee", count: begins.length });
  });
}
