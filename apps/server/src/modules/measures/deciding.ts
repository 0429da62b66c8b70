import {
  type AppealOutcome,
  addMonths,
  COMPETENT,
  type Day,
  type MeasureDecision,
  type MeasureKind,
  type Reason,
} from "@nen-nep/schema";
import { invalid, Refusal } from "../../core/errors.js";
import { textOf } from "../../core/inputs.js";
import { findRows, hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import type { Doing, Effect, RulingAsked } from "./doing.js";
import { Body, type Measure } from "./measures.entity.js";
import { actsFor, mayHearAppeal } from "./measures.rights.js";
import { isHeavier, votesFault } from "./measures.rules.js";
import { termsOn } from "./terms.service.js";
import type { StepColumns } from "./writing.js";

/** Forms that ask for something to be put right by a day. */
const WITH_REMEDY: readonly MeasureKind[] = ["SELF_REVIEW", "RECTIFICATION_ORDER"];

/** The named body upholds, varies or rejects what was proposed. */
export async function decidingOf({ tx, measure, asked, on }: Doing): Promise<Effect> {
  const { decision } = asked;
  if (decision == null) throw invalid("decision", "Say what was decided.");
  const kind = formOf(measure, decision === "VARIED", asked);
  const [body] = await findRows(tx.session, Body, "pk = :pk", { pk: measure.bodyPk });
  if (!COMPETENT[kind].includes(body!.kind)) {
    throw new Refusal("NOT_COMPETENT", "This body does not decide on that form.", { field: "kind" });
  }
  const step = { ...carriedBy(body!, { ...measure, kind }, decision, asked, on), outcome: decision, kind };
  if (decision === "REJECTED") {
    return { patch: { decidedOn: on, ending: "REJECTED", endedOn: on }, step: { ...step, kind: null } };
  }
  const terms = await termsOn(tx.session, kind, measure.proposedOn);
  const patch = { kind, termPk: terms.pk, decidedOn: on, remedyBy: remedyOf(kind, asked, on) };
  return { patch, step, terms };
}

/** Another body, not below the first, confirms, varies or annuls, or has it decided anew. */
export async function rulingOf({ tx, measure, asked, on }: Doing): Promise<Effect> {
  const { outcome } = asked;
  if (outcome == null) throw invalid("outcome", "Say what became of the appeal.");
  const body = await appealBody(tx, measure, asked.bodyId);
  const kind = formOf(measure, outcome === "VARIED", asked);
  const step = { ...carriedBy(body, { ...measure, kind }, outcome, asked, on), outcome, kind };
  const settled = { appealDecidedOn: on, suspendedOn: null, resumedOn: on };
  switch (outcome) {
    case "CONFIRMED":
      return { patch: settled, step };
    case "ANNULLED":
      return { patch: { ...settled, ending: "ANNULLED", endedOn: on }, step: { ...step, kind: null } };
    case "REMITTED":
      return { patch: { ...settled, ...UNDECIDED }, step: { ...step, kind: null } };
    case "VARIED": {
      const terms = await termsOn(tx.session, kind, measure.proposedOn);
      const { standsMonths } = terms;
      const endsOn = standsMonths === null ? null : addMonths(measure.announcedOn!, standsMonths);
      const remedyBy = remedyOf(kind, asked, on);
      return { patch: { ...settled, kind, termPk: terms.pk, endsOn, remedyBy }, step, terms };
    }
  }
}

/** A body that decided, or may hear an appeal, annuls by its votes. */
export async function annullingOf({ tx, measure, asked, on }: Doing): Promise<Partial<StepColumns>> {
  const [first] = await findRows(tx.session, Body, "pk = :pk", { pk: measure.bodyPk });
  const body =
    asked.bodyId === first!.id ? await ownBody(tx, first!) : await appealBody(tx, measure, asked.bodyId);
  return { ...carriedBy(body, measure, "ANNULLED", asked, on), outcome: "ANNULLED" };
}

/** A case that is decided anew has its answers still, and nothing in force; a new decision can be appealed. */
const UNDECIDED = {
  decidedOn: null,
  announcedOn: null,
  remedyBy: null,
  reportedOn: null,
  verifiedOn: null,
  endsOn: null,
  appealedOn: null,
  appealDecidedOn: null,
};

/** The form that is decided: as it stands, or a lighter one. A heavier one needs a proposal and a notice of its own. */
function formOf({ kind }: Measure, isVaried: boolean, asked: RulingAsked): MeasureKind {
  if (!isVaried) return kind;
  if (asked.kind == null || asked.kind === kind) throw invalid("kind", "Name the other form.");
  if (!isHeavier(asked.kind, kind)) return asked.kind;
  throw new Refusal("HEAVIER_FORM", "A heavier form needs a proposal and a notice of its own.", {
    field: "kind",
  });
}

function remedyOf(kind: MeasureKind, { remedyBy }: RulingAsked, on: Day): Day | null {
  if (!WITH_REMEDY.includes(kind)) return null;
  if (remedyBy == null || remedyBy <= on) throw invalid("remedyBy", "Say until when it is to be put right.");
  return remedyBy;
}

/** The document and the votes of a decision, checked against the body. */
function carriedBy(
  body: Body,
  { kind, servedOn, appealedOn, appealDecidedOn }: Measure,
  decision: MeasureDecision | AppealOutcome,
  { documentNumber, documentDay, present, inFavour, against }: RulingAsked,
  on: Day,
): Partial<StepColumns> {
  if (documentNumber == null) throw invalid("documentNumber", "Name the document.");
  const after = appealedOn !== null && appealDecidedOn === null ? appealedOn : servedOn!;
  if (documentDay == null || documentDay > on || documentDay < after) {
    throw invalid(
      "documentDay",
      "The document is of a day since the notice, or the appeal, and until the step.",
    );
  }
  const votes = {
    members: body.seats,
    quorum: body.quorum,
    present: present ?? Number.NaN,
    inFavour: inFavour ?? Number.NaN,
    against: against ?? Number.NaN,
  };
  const fault = votesFault(kind, decision, votes);
  if (fault) throw new Refusal(fault.reason as Reason, fault.words, { field: "inFavour" });
  const { quorum: _, ...totals } = votes;
  const number = textOf("documentNumber", documentNumber, 60);
  return { ...totals, bodyPk: body.pk, documentNumber: number, documentDay };
}

/** The body that decided, where the actor acts for it. */
async function ownBody(tx: Transaction, body: Body): Promise<Body> {
  const me = tx.context.actor?.accountPk;
  if (me === undefined) return body;
  const [acts] = await tx.session.query(`SELECT 1 AS acts WHERE ${actsFor(":body", ":me", ":today")}`, {
    body: body.pk,
    me,
    today: tx.context.today,
  });
  if (acts) return body;
  throw new Refusal("NOT_COMPETENT", "The actor does not act for this body.", { field: "bodyId" });
}

/** The body that the actor acts for in the appeal. */
async function appealBody(tx: Transaction, measure: Measure, id: string | null | undefined): Promise<Body> {
  const me = tx.context.actor?.accountPk;
  const mine = me === undefined ? "1 = 1" : actsFor("other.pk", ":me", ":today");
  const [row] = await tx.session.query(
    `SELECT other.* FROM body other JOIN body b ON b.pk = :first
      WHERE other.id = :id AND ${mayHearAppeal("other", "b", ":cell")} AND ${mine}`,
    {
      first: measure.bodyPk,
      id: id ?? "",
      cell: measure.cellPk,
      ...(me !== undefined && { me, today: tx.context.today }),
    },
  );
  if (row) return hydrate(tx.session, Body, row);
  throw new Refusal("NOT_COMPETENT", "Another body, not below the one that decided, decides the appeal.", {
    field: "bodyId",
  });
}
