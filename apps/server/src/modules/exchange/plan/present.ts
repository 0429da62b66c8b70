import { fold, type Post, type Source } from "@nen-nep/schema";
import { findRows } from "../../../core/rows.js";
import type { Session } from "../../../db/session.js";
import { FRAME_42, readRubrics, WARD_SHEET } from "../../evaluations/index.js";
import {
  Cell,
  CellCommitteeLink,
  CellGroup,
  CellGroupLink,
  Committee,
  CommitteeLink,
  Delegation,
  Person,
  SIX_GROUPS,
  Tenure,
} from "../../organization/index.js";
import type { Known } from "../register/records.js";
import type { Fact } from "./history.js";

export interface LinkFact extends Fact<number> {
  readonly source: Source;
}

export interface PostFact extends Fact<number> {
  readonly tenure: Tenure;
}

/** A cell as the database holds it. */
export interface PresentCell {
  readonly cell: Cell;
  readonly group: LinkFact[];
  readonly committee: LinkFact[];
  readonly posts: Record<Post, PostFact[]>;
  /** Persons by folded name. */
  readonly persons: Map<string, Person>;
}

export interface PresentRubric {
  /** The rubric's key and version, such as `frame-42@1`. */
  readonly key: string;
  /** Null where it is shipped but not stored yet. */
  readonly versionPk: number | null;
  readonly criteria: Known["rubrics"][number]["criteria"];
}

/** What the database holds of one committee but its meetings and evaluations, which are looked up as they pass. */
export interface Present {
  /** The committee itself; null where the register is to make it. */
  readonly root: Committee | null;
  /** The committee and those that ever stood under it, by folded name. */
  readonly committees: ReadonlyMap<string, Committee>;
  /** Their cells by folded code. */
  readonly cells: ReadonlyMap<string, PresentCell>;
  /** Codes of cells that never stood under it, which it cannot use again. */
  readonly codesElsewhere: readonly string[];
  readonly delegations: ReadonlyMap<string, Delegation>;
  /** Keys are null where groups are shipped but not stored yet. */
  readonly groups: readonly { readonly pk: number | null; readonly key: string; readonly name: string }[];
  /** Latest versions first. */
  readonly rubrics: readonly PresentRubric[];
  /** Whether the database holds no committee at all, so that a register may make the first. */
  readonly empty: boolean;
}

/** Reads it all in some ten statements, however many cells there are. */
export async function loadPresent(session: Session, committee: string): Promise<Present> {
  const all = await findRows(session, Committee);
  const links = await findRows(session, CommitteeLink);
  const above = new Set(links.map((link) => link.childPk));
  const named = all.filter((one) => one.nameFolded === fold(committee));
  const root = named.find((one) => !above.has(one.pk)) ?? named[0] ?? null;
  const within = root ? subtree(root.pk, links) : new Set<number>();
  const groups = await findRows(session, CellGroup, "1 = 1 ORDER BY position");
  const delegations = await findRows(session, Delegation);
  return {
    root,
    committees: new Map(all.filter(({ pk }) => within.has(pk)).map((one) => [one.nameFolded, one])),
    ...(await loadCells(session, within)),
    delegations: new Map(
      delegations.filter((one) => one.committeePk === root?.pk).map((one) => [one.nameFolded, one]),
    ),
    groups: groups.length > 0 ? groups : SIX_GROUPS.map(({ key, name }) => ({ pk: null, key, name })),
    rubrics: await loadRubrics(session),
    empty: all.length === 0,
  };
}

/** Committees that never stood under another. */
export const rootCommittees = (session: Session): Promise<Committee[]> =>
  findRows(session, Committee, "pk NOT IN (SELECT child_pk FROM committee_link)");

function subtree(root: number, links: readonly CommitteeLink[]): Set<number> {
  const within = new Set([root]);
  for (const pk of within) for (const link of links) if (link.parentPk === pk) within.add(link.childPk);
  return within;
}

async function loadCells(
  session: Session,
  within: ReadonlySet<number>,
): Promise<Pick<Present, "cells" | "codesElsewhere">> {
  const committees = await findRows(session, CellCommitteeLink, "1 = 1 ORDER BY cell_pk, since");
  const ours = new Set(committees.filter((link) => within.has(link.committeePk)).map((link) => link.cellPk));
  const cells = new Map<number, PresentCell>();
  const codesElsewhere: string[] = [];
  for (const cell of await findRows(session, Cell)) {
    if (!ours.has(cell.pk)) {
      codesElsewhere.push(cell.code);
      continue;
    }
    const posts = { SECRETARY: [], DEPUTY: [], COMMITTEE_MEMBER: [] };
    cells.set(cell.pk, { cell, group: [], committee: [], posts, persons: new Map() });
  }
  for (const { cellPk, committeePk, since, until, source } of committees) {
    cells.get(cellPk)?.committee.push({ value: committeePk, since, until, source });
  }
  for (const { cellPk, groupPk, since, until, source } of await findRows(session, CellGroupLink)) {
    cells.get(cellPk)?.group.push({ value: groupPk, since, until, source });
  }
  for (const person of await findRows(session, Person))
    cells.get(person.cellPk)?.persons.set(person.nameFolded, person);
  for (const tenure of await findRows(session, Tenure)) {
    const { personPk, since, until } = tenure;
    cells.get(tenure.cellPk)?.posts[tenure.post].push({ value: personPk, since, until, tenure });
  }
  return {
    cells: new Map([...cells.values()].map((present) => [present.cell.codeFolded, present])),
    codesElsewhere,
  };
}

async function loadRubrics(session: Session): Promise<PresentRubric[]> {
  const stored = await readRubrics(session);
  if (stored.length === 0) {
    return [FRAME_42, WARD_SHEET].map(({ key, version, criteria }) => ({
      key: `${key}@${version}`,
      versionPk: null,
      criteria,
    }));
  }
  return stored
    .sort((a, b) => b.version - a.version)
    .map(({ key, version, versionPk, criteria }) => ({
      key: `${key}@${version}`,
      versionPk,
      criteria: criteria.map((one) => ({ key: one.key, points: one.maxPoints, appliesTo: one.appliesTo })),
    }));
}

/** The part of it that reading a register needs. */
export const knownOf = (present: Present, committee: string, today: string): Known => ({
  today,
  groups: present.groups.map(({ key, name }) => ({ key, name })),
  rubrics: present.rubrics.map(({ key, criteria }) => ({
    key,
    criteria: criteria.map((one) => ({ key: one.key, points: one.points, appliesTo: one.appliesTo })),
  })),
  committees: [committee, ...[...present.committees.values()].map(({ name }) => name)],
  cells: [...present.cells.values()].map(({ cell, persons }) => ({
    code: cell.code,
    persons: [...persons.values()].map(({ name }) => name),
  })),
  codesElsewhere: present.codesElsewhere,
});
