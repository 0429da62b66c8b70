import type { ActionKind, Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { cellScope, committeesCovered, coversCell } from "../organization/index.js";

/** Who reads the actions of the cells their role covers; training organisers only those of training. */
export const ACTION_READERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "DELEGATE",
  "SUPERIOR",
  "SECRETARY",
  "INSPECTION",
];
export const ALL_ACTION_READERS: readonly Role[] = [...ACTION_READERS, "TRAINING_ORGANISER"];

/** Who reads titles, words, evidence and who did what: texts may speak of persons. */
export const ACTION_WORDS_READERS: readonly Role[] = ACTION_READERS.filter((role) => role !== "ANALYST");

export const ACTION_ORGANISERS: readonly Role[] = ["ORGANISER"];
/** Who decides on what was submitted, by role; others where they are named for it. */
export const ACTION_DECIDERS: readonly Role[] = ["ORGANISER", "STANDING_COMMITTEE"];
/** Who may be named to verify. */
export const NAMED_VERIFIERS: readonly Role[] = [...ACTION_DECIDERS, "SUPERIOR"];
/** What the inspection commission opens, for itself. */
export const INSPECTION_KINDS: readonly ActionKind[] = ["INSPECTION", "SUPERVISION"];
/** Whose accounts may own an action of the cells or committees they cover. */
export const ACCOUNT_OWNERS: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "TRAINING_ORGANISER",
  "DELEGATE",
  "SUPERIOR",
  "INSPECTION",
];
/** Who sees pairs of accounts that verify only each other. */
export const PAIR_READERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];

const trainer: readonly Role[] = ["TRAINING_ORGANISER"];

/** SQL that is true where a committee is covered by a grant of one of the roles; `pk` is SQL of its key. */
const committeeIn = (context: Context, roles: readonly Role[], pk: string, bag: ParameterBag): string =>
  `EXISTS (SELECT 1 FROM committee own WHERE own.pk = ${pk} AND ${committeesCovered(context, roles, "own", bag)})`;

/** The actions an actor may see, as SQL over `alias`: by their grants alone, so that equal rights see the same. */
export function actionScope(
  context: Context,
  alias: string,
  bag: ParameterBag,
  readers: readonly Role[] = ACTION_READERS,
): string {
  const cells = (roles: readonly Role[]) =>
    `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, roles, "home", bag)})`;
  const parts = [
    cells(readers),
    committeeIn(context, readers, `${alias}.committee_pk`, bag),
    `EXISTS (SELECT 1 FROM action_invitee guest JOIN cell invited ON invited.pk = guest.cell_pk
      WHERE guest.action_pk = ${alias}.pk AND ${cellScope(context, readers, "invited", bag)})`,
  ];
  if (context.actor?.grants.some(({ role }) => role === "TRAINING_ORGANISER")) {
    const covered = committeeIn(context, trainer, `${alias}.committee_pk`, bag);
    parts.push(`(${alias}.kind = 'TRAINING' AND (${cells(trainer)} OR ${covered}))`);
  }
  return `(${parts.join(" OR ")})`;
}

/** SQL that is true where a grant of one of the roles covers the place of an action: its cell, else its committee. */
export const placeCovered = (
  context: Context,
  roles: readonly Role[],
  alias: string,
  bag: ParameterBag,
): string =>
  `CASE WHEN ${alias}.cell_pk IS NULL THEN ${committeeIn(context, roles, `${alias}.committee_pk`, bag)}
    ELSE EXISTS (SELECT 1 FROM cell place WHERE place.pk = ${alias}.cell_pk AND ${cellScope(context, roles, "place", bag)}) END`;

interface Place {
  readonly kind: ActionKind;
  readonly cellPk: number | null;
}

/** Texts of an action: for those who read words there, and for training organisers where it is training. */
export const forActionWords: Policy = {
  words: `${ACTION_WORDS_READERS.join(", ")} of that part`,
  allows: (context, source) => {
    const { kind, cellPk } = source as Place;
    const roles = kind === "TRAINING" ? [...ACTION_WORDS_READERS, ...trainer] : ACTION_WORDS_READERS;
    if (cellPk !== null) return coversCell(context, roles, cellPk);
    return context.actor?.grants.some(({ role }) => roles.includes(role)) ?? false;
  },
};
