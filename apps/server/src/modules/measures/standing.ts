import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { cellsSpokenFor, personsOf } from "../identity/index.js";
import { coversCell } from "../organization/index.js";
import type { Measure } from "./measures.entity.js";
import {
  actsFor,
  BODY_ROLES,
  concernedBy,
  MEASURE_OFFICE,
  MEASURE_VERIFIERS,
  mayHearAppeal,
  sameHand,
} from "./measures.rights.js";
import type { Standing } from "./measures.rules.js";

type Asked = Pick<Measure, "pk" | "cellPk" | "about" | "personPk">;

interface Row {
  readonly pk: number;
  readonly concerned: number;
  readonly proposed: number;
  readonly decided: number;
  readonly in_body: number;
  readonly in_appeal_body: number;
}

/** What the records say of the actor in a case; one statement for all that a request asks. */
function recordsOf(context: Context, pk: number): Promise<Row> {
  const loader = context.loader<number, Row>("measureStanding", async (keys) => {
    const bag = new ParameterBag();
    const me = bag.add(context.signedIn.accountPk);
    const today = bag.add(context.today);
    const flag = (sql: string, name: string) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS ${name}`;
    const rows = await (await context.reader()).query<Row>(
      `SELECT m.pk, ${flag(concernedBy("m", me), "concerned")},
          ${flag(`m.proposed_by_pk IS NOT NULL AND ${sameHand(me, "m.proposed_by_pk")}`, "proposed")},
          ${flag(
            `EXISTS (SELECT 1 FROM measure_step s WHERE s.measure_pk = m.pk AND s.step = 'DECIDE'
              AND s.account_pk IS NOT NULL AND ${sameHand(me, "s.account_pk")})`,
            "decided",
          )},
          ${flag(actsFor("m.body_pk", me, today), "in_body")},
          ${flag(
            `EXISTS (SELECT 1 FROM body other WHERE ${mayHearAppeal("other", "b", "m.cell_pk")}
              AND ${actsFor("other.pk", me, today)})`,
            "in_appeal_body",
          )}
        FROM measure m JOIN body b ON b.pk = m.body_pk WHERE m.pk IN ${bag.list(keys)}`,
      bag.values,
    );
    const byPk = new Map(rows.map((row) => [row.pk, row]));
    return keys.map((key) => byPk.get(key)!);
  });
  return loader.load(pk);
}

/** Whether a case is about the actor, or about the cell committee that the actor speaks for. */
export async function isSubjectOf(context: Context, { about, cellPk, personPk }: Asked): Promise<boolean> {
  context.answer.isOwn = true;
  return about === "CELL_COMMITTEE"
    ? (await cellsSpokenFor(context)).includes(cellPk)
    : personPk !== null && (await personsOf(context)).includes(personPk);
}

/** What the actor is to a case. It is told to this account alone. */
export async function standingOf(context: Context, measure: Asked): Promise<Standing> {
  const isSubject = await isSubjectOf(context, measure);
  const { concerned, proposed, decided, in_body, in_appeal_body } = await recordsOf(context, measure.pk);
  const actsStill = await coversCell(context, BODY_ROLES, measure.cellPk);
  return {
    isSubject,
    wasConcerned: isSubject || concerned === 1,
    isOffice: await coversCell(context, MEASURE_OFFICE, measure.cellPk),
    inBody: actsStill && in_body === 1,
    inAppealBody: actsStill && in_appeal_body === 1,
    verifies: await coversCell(context, MEASURE_VERIFIERS, measure.cellPk),
    proposed: proposed === 1,
    decided: decided === 1,
  };
}
