import { type CommitteeKind, type Day, fold, type Source, sortKey, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { CellGroup, Committee, CommitteeLink, CommitteePath, Delegation } from "./organization.entity.js";
import { pathsOf } from "./organization.rules.js";

export interface CommitteeInput {
  readonly id?: string;
  readonly name: string;
  readonly kind: CommitteeKind;
  /** The superior committee's public id; null for a root. */
  readonly parentId: string | null;
  readonly since: Day;
  readonly source: Source;
}

/** Creates committees, superiors before those under them, and returns their ids. */
export function createCommittees(context: Context, inputs: readonly CommitteeInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "createCommittees" }, async (tx) => {
    const rows = inputs.map((input) => {
      const name = tidy(input.name);
      return {
        id: input.id ?? newId(),
        version: 1,
        name,
        nameFolded: fold(name),
        sortName: sortKey(name),
        kind: input.kind,
        since: input.since,
      };
    });
    await insertRows(tx.session, Committee, rows);
    const pkOf = new Map((await findRows(tx.session, Committee)).map((row) => [row.id, row.pk]));
    const links = inputs.flatMap((input, index) => {
      if (input.parentId === null) return [];
      const parentPk = pkOf.get(input.parentId);
      if (parentPk === undefined) throw new Refusal("NOT_FOUND", "The superior committee was not found.");
      return [{ childPk: pkOf.get(rows[index]!.id)!, parentPk, since: input.since, source: input.source }];
    });
    await insertRows(tx.session, CommitteeLink, links);
    await rebuildPaths(tx);
    tx.audit({ verb: "createCommittees", subject: "committee", subjectId: only(rows), count: rows.length });
    return rows.map((row) => row.id);
  });
}

/** Derives the paths anew from the links: the tree is small, and a path is never typed in. */
export async function rebuildPaths(tx: Transaction): Promise<void> {
  const committees = await findRows(tx.session, Committee);
  const links = await findRows(tx.session, CommitteeLink);
  const paths = pathsOf(committees, links);
  if (!paths) throw new Refusal("TREE_CIRCLE", "A committee cannot stand under itself.");
  await tx.session.query("DELETE FROM committee_path");
  await insertRows(tx.session, CommitteePath, paths);
}

export interface GroupInput {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Creates groups after those there are. */
export function createGroups(context: Context, inputs: readonly GroupInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "createGroups" }, async (tx) => {
    const known = await findRows(tx.session, CellGroup);
    const rows = inputs.map((input, index) => ({
      id: newId(),
      key: input.key,
      name: tidy(input.name),
      nameEn: tidy(input.nameEn),
      nameFolded: fold(input.name),
      position: known.length + index + 1,
    }));
    await insertRows(tx.session, CellGroup, rows);
    tx.audit({ verb: "createGroups", subject: "cell_group", subjectId: only(rows), count: rows.length });
    return rows.map((row) => row.id);
  });
}

/** Creates delegations of a committee. */
export function createDelegations(
  context: Context,
  inputs: readonly { readonly id?: string; readonly committeePk: number; readonly name: string }[],
): Promise<string[]> {
  return inTransaction(context, { verb: "createDelegations" }, async (tx) => {
    const rows = inputs.map((input) => ({
      id: input.id ?? newId(),
      version: 1,
      committeePk: input.committeePk,
      name: tidy(input.name),
      nameFolded: fold(input.name),
      sortName: sortKey(input.name),
    }));
    await insertRows(tx.session, Delegation, rows);
    tx.audit({ verb: "createDelegations", subject: "delegation", subjectId: only(rows), count: rows.length });
    return rows.map((row) => row.id);
  });
}

const only = (rows: readonly { id: string }[]): string | null => (rows.length === 1 ? rows[0]!.id : null);
