import { addDays, type Day, type MeasureKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { idOf, linesOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { Cell, cellScope, Tenure } from "../organization/index.js";
import { type BasisInput, type Fact, factsOf } from "./basis.js";
import { competentBody } from "./bodies.service.js";
import { Measure, MeasureBasis } from "./measures.entity.js";
import { MEASURE_OFFICE } from "./measures.rights.js";
import { limitOf } from "./measures.rules.js";
import { standingOf } from "./standing.js";
import { termsOn } from "./terms.service.js";
import { derived, noteStep } from "./writing.js";

export interface ProposeMeasure extends BasisInput {
  readonly id?: string | null;
  readonly cellId: string;
  /** The post that the person held in all of it; null for the cell committee. */
  readonly tenureId?: string | null;
  readonly kind: MeasureKind;
  readonly bodyId: string;
  /** What is proposed and why. */
  readonly words: string;
  readonly idempotencyKey?: string | null;
}

export const LONGEST_WORDS = 8_000;

/** Proposes a measure on facts of a cell; returns its id. It says nothing yet to the subject, and holds nothing against them. */
export const proposeMeasure = (
  context: Context,
  { idempotencyKey, ...input }: ProposeMeasure,
  on: Day = context.today,
): Promise<string> =>
  inTransaction(context, { verb: "proposeMeasure", idempotencyKey, input }, async (tx) => {
    const { kind } = input;
    const words = linesOf("words", input.words, LONGEST_WORDS);
    const id = await freeId(tx, input.id);
    const cell = await cellFor(tx, input.cellId);
    const body = await competentBody(tx, input.bodyId, kind, cell.pk);
    const tenure = await postOf(tx, cell.pk, input.tenureId ?? null);
    const personPk = tenure?.personPk ?? null;
    const facts = await factsOf(tx, cell.pk, personPk, input);
    const basisFrom = facts.map(({ begins }) => begins).sort()[0]!;
    const basisBefore = facts
      .map(({ ends }) => ends)
      .sort()
      .at(-1)!;
    postFault(tenure, basisFrom, basisBefore);
    await sameActFault(tx, cell.pk, personPk, facts);
    const terms = await termsOn(tx.session, kind, on);
    if (on > limitOf({ basisBefore }, terms)) {
      throw new Refusal("LIMITATION_PASSED", "What it rests on is too long ago for this form.", {
        field: "kind",
        until: limitOf({ basisBefore }, terms),
      });
    }
    const made = Object.assign(new Measure(), {
      id,
      version: 1,
      cellPk: cell.pk,
      tenurePk: tenure?.pk ?? null,
      personPk,
      about: personPk === null ? ("CELL_COMMITTEE" as const) : ("PERSON" as const),
      kind,
      termPk: terms.pk,
      bodyPk: body.pk,
      basisFrom,
      basisBefore,
      proposedOn: on,
      proposedByPk: tx.context.actor?.accountPk ?? null,
      answeredSelf: 0,
      hearingAsked: 0,
      recordedAt: tx.now,
      ...NOT_YET,
    });
    const [pk] = await insertRows(tx.session, Measure, [{ ...made, ...derived(made, terms) }]);
    await ownCaseFault(tx, { ...made, pk: pk! });
    await insertRows(
      tx.session,
      MeasureBasis,
      facts.map((fact, index) => ({ ...fact, measurePk: pk!, place: index + 1 })),
    );
    const step = { step: "PROPOSE", state: "PROPOSED", takenOn: on, kind, bodyPk: body.pk } as const;
    await noteStep(tx, pk!, step, words);
    tx.audit({
      verb: "proposeMeasure",
      subject: "measure",
      subjectId: id,
      detail: { kind, facts: facts.length },
    });
    return id;
  });

const NOT_YET = {
  servedOn: null,
  respondBy: null,
  respondedOn: null,
  lapsedOn: null,
  heardOn: null,
  decidedOn: null,
  announcedOn: null,
  remedyBy: null,
  reportedOn: null,
  verifiedOn: null,
  endsOn: null,
  deferredOn: null,
  suspendedOn: null,
  resumedOn: null,
  appealedOn: null,
  appealDecidedOn: null,
  endedOn: null,
  ending: null,
  erasedAt: null,
};

async function freeId(tx: Transaction, given: string | null | undefined): Promise<string> {
  const id = idOf(given);
  const [taken] = await findRows(tx.session, Measure, "id = :id", { id });
  if (taken) throw new Refusal("ALREADY_EXISTS", "There is a case with this id.", { field: "id" });
  return id;
}

/** A cell whose part the actor organises; outside of it there is none. */
async function cellFor(tx: Transaction, id: string): Promise<Cell> {
  const bag = new ParameterBag();
  const mine = tx.context.actor ? cellScope(tx.context, MEASURE_OFFICE, "c", bag) : "1 = 1";
  const [row] = await tx.session.query(
    `SELECT c.* FROM cell c WHERE c.id = ${bag.add(id)} AND ${mine}`,
    bag.values,
  );
  if (!row) throw notFound("The cell");
  return hydrate(tx.session, Cell, row);
}

/** The post in which the person is to answer; null for the cell committee. */
async function postOf(tx: Transaction, cellPk: number, id: string | null): Promise<Tenure | null> {
  if (id === null) return null;
  const [tenure] = await findRows(tx.session, Tenure, "id = :id AND cell_pk = :cellPk", { id, cellPk });
  if (!tenure) throw new Refusal("NOT_FOUND", "The post was not found.", { field: "tenureId" });
  return tenure;
}

/** Somebody answers for what happened while they held the post, and for nothing else. */
function postFault(tenure: Tenure | null, from: Day, before: Day): void {
  if (tenure === null || (tenure.since <= from && (tenure.until === null || tenure.until >= before))) return;
  throw new Refusal("NOT_IN_POST", "The person did not hold the post through all that the case rests on.", {
    field: "tenureId",
    from,
    to: addDays(before, -1),
  });
}

/** One act leads to one form: what a body decided on, or decides on, is not proposed again for the same subject. */
async function sameActFault(
  tx: Transaction,
  cellPk: number,
  personPk: number | null,
  facts: readonly Fact[],
): Promise<void> {
  const acts = await withFindings(tx, facts);
  const bag = new ParameterBag();
  const subject = personPk === null ? "m.about = 'CELL_COMMITTEE'" : `m.person_pk = ${bag.add(personPk)}`;
  const known = await tx.session.query<{ id: string; kind: string; fact: string }>(
    `SELECT m.id, b.kind, b.fact FROM measure_basis b JOIN measure m ON m.pk = b.measure_pk
      WHERE m.cell_pk = ${bag.add(cellPk)} AND ${subject} AND m.state <> 'WITHDRAWN'
        AND b.fact IN ${bag.list(acts.map(({ fact }) => fact))} ORDER BY m.pk`,
    bag.values,
  );
  const same = known.find((row) => acts.some(({ kind, fact }) => row.kind === kind && row.fact === fact));
  if (!same) return;
  throw new Refusal("SAME_ACT", "A case about the same subject rests on one of these facts already.", {
    field: "flagIds",
    id: same.id,
  });
}

type Act = Pick<Fact, "kind" | "fact">;

/** An evaluation and what was found in it are one act: each stands for the other. */
async function withFindings(tx: Transaction, facts: readonly Fact[]): Promise<readonly Act[]> {
  const named = (kind: Fact["kind"]) => facts.filter((each) => each.kind === kind).map(({ fact }) => fact);
  const [evaluations, findings] = [named("EVALUATION"), named("FINDING")];
  if (evaluations.length + findings.length === 0) return facts;
  const bag = new ParameterBag();
  const rows = await tx.session.query<{ evaluation: string; finding: string }>(
    `SELECT e.id AS evaluation, f.id AS finding FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk
      WHERE e.id IN ${bag.list(evaluations)} OR f.id IN ${bag.list(findings)}`,
    bag.values,
  );
  const more = rows.map(
    ({ evaluation, finding }): Act =>
      findings.includes(finding)
        ? { kind: "EVALUATION", fact: evaluation }
        : { kind: "FINDING", fact: finding },
  );
  return [...facts, ...more];
}

/** Nobody proposes a measure about themselves or their own committee. */
async function ownCaseFault(tx: Transaction, measure: Measure): Promise<void> {
  if (tx.context.actor === null) return;
  const { wasConcerned } = await standingOf(tx.context, measure);
  if (wasConcerned) throw new Refusal("OWN_CASE", "Nobody proposes a measure in their own case.");
}
