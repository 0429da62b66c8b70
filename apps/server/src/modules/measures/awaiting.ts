import { DISCIPLINE, type Role } from "@nen-nep/schema";
import type { FilterScope } from "../../core/filter.js";
import { cellScope } from "../organization/index.js";
import {
  aboutActor,
  actsFor,
  BODY_ROLES,
  concernedBy,
  MEASURE_OFFICE,
  MEASURE_VERIFIERS,
  mayHearAppeal,
  sameHand,
} from "./measures.rights.js";

const BELOW_DISCIPLINE = (alias: string): string =>
  `${alias}.kind NOT IN (${DISCIPLINE.map((kind) => `'${kind}'`).join(", ")})`;

/**
 * Cases whose expected step is the actor's to take today: SQL over many of what `Measure.next` tells of one. Expected
 * are the notice, the answer or its lapse, the hearing that was asked for, the decision, the announcement, the report,
 * the verification, the end, and the decision on an appeal.
 */
export function awaitsActor(alias: string, { context, bag }: FilterScope): string {
  const m = alias;
  const me = bag.add(context.signedIn.accountPk);
  const today = bag.add(context.today);
  const covered = (roles: readonly Role[]) =>
    `EXISTS (SELECT 1 FROM cell post WHERE post.pk = ${m}.cell_pk AND ${cellScope(context, roles, "post", bag)})`;
  const isTheirs = `(${m}.proposed_by_pk IS NOT NULL AND ${sameHand(me, `${m}.proposed_by_pk`)})`;
  const hasDecided = `EXISTS (SELECT 1 FROM measure_step d WHERE d.measure_pk = ${m}.pk AND d.step = 'DECIDE'
    AND d.account_pk IS NOT NULL AND ${sameHand(me, "d.account_pk")})`;
  const toHear = `(${m}.state IN ('RESPONDED', 'LAPSED') AND ${m}.hearing_asked = 1 AND ${m}.heard_on IS NULL)`;
  const toReport = `(${m}.state = 'IN_FORCE' AND ${m}.remedy_by IS NOT NULL AND ${m}.reported_on IS NULL)`;
  const toDecide = `(${m}.state IN ('RESPONDED', 'LAPSED', 'HEARD') AND (${m}.hearing_asked = 0 OR ${m}.heard_on IS NOT NULL)
    AND (${m}.answered_self = 1 OR ${m}.respond_by < ${today}))`;
  const acting = `${covered(BODY_ROLES)} AND NOT ${isTheirs}`;
  const office = `${covered(MEASURE_OFFICE)} AND (${m}.state = 'PROPOSED' OR ${toHear}
    OR (${m}.state = 'NOTIFIED' AND ${m}.respond_by < ${today}))`;
  const body = `${acting} AND ${actsFor(`${m}.body_pk`, me, today)} AND (${toDecide} OR ${toHear}
    OR ${m}.state = 'DECIDED' OR (${m}.state = 'VERIFIED' AND ${BELOW_DISCIPLINE(m)}))`;
  const appeal = `${acting} AND ${m}.state = 'APPEALED' AND NOT ${hasDecided}
    AND EXISTS (SELECT 1 FROM body first JOIN body other ON ${mayHearAppeal("other", "first", `${m}.cell_pk`)}
      WHERE first.pk = ${m}.body_pk AND ${actsFor("other.pk", me, today)})`;
  const verifying = `${covered(MEASURE_VERIFIERS)} AND NOT ${isTheirs} AND ${m}.state = 'IN_FORCE'
    AND ${BELOW_DISCIPLINE(m)} AND NOT ${toReport}`;
  return `((${aboutActor(context, m, bag)} AND (${m}.state = 'NOTIFIED' OR ${toReport}))
    OR (NOT ${concernedBy(m, me)} AND ((${office}) OR (${body}) OR (${appeal}) OR (${verifying}))))`;
}
