import { APPEAL_BODIES, type Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { everConcernedSql, speaksForSql } from "../identity/index.js";
import { cellScope, cellsUnder } from "../organization/index.js";

/** Who sees that a case exists, of the cells their role covers; beside them the subject, once notified. */
export const MEASURE_OFFICIALS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
/** Who proposes, notifies, and enters what came on paper. */
export const MEASURE_OFFICE: readonly Role[] = ["ORGANISER"];
/** Whose accounts may act for a body: a member without a role over the cell acts no more. */
export const BODY_ROLES: readonly Role[] = [...MEASURE_OFFICIALS, "SUPERIOR"];
/** Who verifies that what was asked was done. */
export const MEASURE_VERIFIERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];
export const BODY_READERS: readonly Role[] = [...BODY_ROLES, "ADMINISTRATOR"];
/** Who reads the fixed tables. */
export const TABLE_READERS: readonly Role[] = [...MEASURE_OFFICIALS, "ANALYST"];
export const TERM_READERS: readonly Role[] = [...BODY_ROLES, "SECRETARY", "ADMINISTRATOR"];

/** SQL that is true where an account acts for a body on a day. */
export const actsFor = (body: string, account: string, day: string): string =>
  `EXISTS (SELECT 1 FROM body_member seat WHERE seat.body_pk = ${body} AND seat.account_pk = ${account}
    AND seat.since <= ${day} AND (seat.until IS NULL OR ${day} < seat.until))`;

/** SQL that is true where two accounts are one, or ever belonged to one person. */
export const sameHand = (one: string, other: string): string =>
  `(${one} = ${other} OR EXISTS (SELECT 1 FROM account_person mine JOIN account_person theirs
    ON theirs.person_pk = mine.person_pk AND mine.awaiting = 0 AND theirs.awaiting = 0 WHERE mine.account_pk = ${one} AND theirs.account_pk = ${other}))`;

/**
 * SQL that is true where an account ever was, or spoke for, whom a case is about: the person, the secretary of the cell
 * since its basis began, or a member of the cell committee that it is about.
 */
export const concernedBy = (alias: string, account: string): string =>
  `(${everConcernedSql(account, { cellPk: `${alias}.cell_pk`, personPk: `${alias}.person_pk` }, `${alias}.basis_from`)}
    OR (${alias}.about = 'CELL_COMMITTEE' AND EXISTS (SELECT 1 FROM account_person own
      JOIN tenure held ON held.person_pk = own.person_pk AND held.cell_pk = ${alias}.cell_pk
      WHERE own.account_pk = ${account} AND own.awaiting = 0 AND (held.until IS NULL OR held.until > ${alias}.basis_from))))`;

/** SQL that is true where a body may decide about a cell: its own, or one below its committee. */
export const decidesAbout = (body: string, cell: string): string =>
  `(${body}.closed_on IS NULL AND (${body}.cell_pk = ${cell}
    OR ${cell} IN (${cellsUnder(`(${body}.committee_pk)`)})))`;

/** SQL that is true where body `other` may decide an appeal against the body `first` about a cell: another, not below it. */
export const mayHearAppeal = (other: string, first: string, cell: string): string =>
  `(${other}.closed_on IS NULL AND ${other}.pk <> ${first}.pk
    AND ${other}.kind IN (${APPEAL_BODIES.map((kind) => `'${kind}'`).join(", ")})
    AND ${cell} IN (${cellsUnder(`(${other}.committee_pk)`)})
    AND (${first}.cell_pk IS NOT NULL OR EXISTS (SELECT 1 FROM committee_path up WHERE up.until IS NULL
      AND up.ancestor_pk = ${other}.committee_pk AND up.descendant_pk = ${first}.committee_pk)))`;

/** SQL that is true for cases about the actor, or the cell committee that the actor speaks for, once notified. */
export function aboutActor(context: Context, alias: string, bag: ParameterBag): string {
  const persons = `SELECT mine.person_pk FROM account_person mine
    WHERE mine.ended_at IS NULL AND mine.awaiting = 0 AND mine.account_pk = ${bag.add(context.actor?.accountPk ?? 0)}`;
  return `(${alias}.served_on IS NOT NULL AND (${alias}.person_pk IN (${persons})
    OR (${alias}.about = 'CELL_COMMITTEE' AND ${speaksForSql(context, `${alias}.cell_pk`, bag)})))`;
}

/** The cases an actor may know of, as SQL over `alias`: of the part they look after, and those about them. */
export function measureScope(context: Context, alias: string, bag: ParameterBag): string {
  // Whom a case is about is told by the account, not by its rights: no answer serves another one.
  context.answer.isOwn = true;
  const home = (roles: readonly Role[]) => `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk
    AND ${cellScope(context, roles, "home", bag)})`;
  // What was wrong and annulled is shown to whom it wronged, and to nobody else.
  // Nor does an official learn earlier than others that there is a case about themselves.
  const me = bag.add(context.actor?.accountPk ?? 0);
  const told = `(${alias}.state <> 'ANNULLED' AND (${alias}.served_on IS NOT NULL OR NOT ${concernedBy(alias, me)}))`;
  const parts = [`(${told} AND ${home(MEASURE_OFFICIALS)})`, aboutActor(context, alias, bag)];
  // A superior who follows the cell learns of a case where a body that they act for decides it, or its appeal.
  if (context.actor?.grants.some(({ role }) => role === "SUPERIOR")) {
    const today = bag.add(context.today);
    const decides = actsFor(`${alias}.body_pk`, me, today);
    const hears = `(${alias}.appealed_on IS NOT NULL AND EXISTS (SELECT 1 FROM body first
      JOIN body other ON ${mayHearAppeal("other", "first", `${alias}.cell_pk`)}
      WHERE first.pk = ${alias}.body_pk AND ${actsFor("other.pk", me, today)}))`;
    parts.push(`(${told} AND (${decides} OR ${hears}) AND ${home(["SUPERIOR"])})`);
  }
  return `(${parts.join(" OR ")})`;
}
