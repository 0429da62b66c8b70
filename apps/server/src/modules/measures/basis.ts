import { addDays, type Day, firstDayOf, type MeasureBasisKind, type Month, nextMonth } from "@nen-nep/schema";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { findRows } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { dayLiteral, daysApart } from "../../db/dialect.js";
import { OPEN as OPEN_ACTION } from "../actions/index.js";
import { OFFICIAL } from "../evaluations/index.js";
import { FlagBasis, useFlags } from "../flags/index.js";
import { regimeOf } from "../meetings/index.js";
import type { MeasureBasis } from "./measures.entity.js";

/** What a case is said to rest on: flags with their facts, and facts named by themselves. */
export interface BasisInput {
  readonly flagIds?: readonly string[] | null;
  readonly evaluationIds?: readonly string[] | null;
  readonly findingIds?: readonly string[] | null;
  readonly months?: readonly Month[] | null;
  readonly actionIds?: readonly string[] | null;
}

export type Fact = Omit<MeasureBasis, "measurePk" | "place">;

const MOST_FACTS = 60;
const ALONE = { flagId: null, found: null, among: null, evaluator: null };

/**
 * The facts of the cell that a case rests on, each once; flags among them are marked as used.
 * @throws Refusal NOT_FOUND, INVALID_VALUE, or what stands against using a flag
 */
export async function factsOf(
  tx: Transaction,
  cellPk: number,
  personPk: number | null,
  input: BasisInput,
): Promise<Fact[]> {
  const flagIds = input.flagIds ?? [];
  const named = [
    ...(await ofEvaluations(tx, cellPk, input.evaluationIds ?? [])),
    ...(await ofFindings(tx, cellPk, input.findingIds ?? [])),
    ...(await ofMonths(tx, cellPk, input.months ?? [])),
    ...(await ofActions(tx, cellPk, input.actionIds ?? [])),
  ];
  // A fact that an open flag asks about is used with the flag: once it was explained, or could have been.
  const asked = await askedAbout(tx, cellPk, named);
  const facts = [...(await ofFlags(tx, cellPk, personPk, [...flagIds, ...asked])), ...named];
  const seen = new Set<string>();
  const own = facts.filter(({ kind, fact }) => !seen.has(`${kind} ${fact}`) && seen.add(`${kind} ${fact}`));
  if (own.length === 0) throw invalid("flagIds", "A measure rests on at least one fact.");
  if (own.length > MOST_FACTS) throw invalid("flagIds", `A measure rests on ${MOST_FACTS} facts at most.`);
  return own.sort((a, b) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : 0));
}

/** The ids of open flags of the cell that rest on one of these facts. */
async function askedAbout(tx: Transaction, cellPk: number, facts: readonly Fact[]): Promise<string[]> {
  if (facts.length === 0) return [];
  const rows = await tx.session.query<{ id: string; kind: string; fact: string }>(
    `SELECT f.id, b.kind, b.fact FROM flag f JOIN flag_basis b ON b.flag_pk = f.pk
      WHERE f.cell_pk = :cellPk AND f.state IN ('RAISED', 'EXPLAINED') AND b.fact IN (:...facts)`,
    { cellPk, facts: facts.map(({ fact }) => fact) },
  );
  const same = rows.filter((row) => facts.some(({ kind, fact }) => kind === row.kind && fact === row.fact));
  return same.map(({ id }) => id);
}

async function ofFlags(
  tx: Transaction,
  cellPk: number,
  personPk: number | null,
  ids: readonly string[],
): Promise<Fact[]> {
  const flags = await useFlags(tx, cellPk, ids);
  if (flags.length === 0) return [];
  // Whom a flag concerned was asked to explain; nobody else was.
  if (personPk !== null && flags.some((flag) => flag.personPk !== personPk)) {
    throw new Refusal("FLAG_NOT_EXPLAINED", "A flag concerns somebody else, whom it asked to explain.", {
      field: "tenureId",
    });
  }
  const rows = await findRows(tx.session, FlagBasis, "flag_pk IN (:...pks) ORDER BY flag_pk, place", {
    pks: flags.map(({ pk }) => pk),
  });
  return rows.map(({ flagPk, place: _, ...fact }) => ({
    ...fact,
    flagId: flags.find(({ pk }) => pk === flagPk)!.id,
  }));
}

interface Row {
  readonly id: string;
  readonly begins: Day;
  readonly found: number | null;
  readonly evaluator: string | null;
}

/** Records of the cell by their ids, in the order of the ids; a missing one is not there. */
async function records(
  tx: Transaction,
  what: string,
  sql: string,
  ids: readonly string[],
  values: Record<string, unknown>,
): Promise<Row[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await tx.session.query<Row>(sql, { ...values, wanted });
  return wanted.map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw notFound(what);
    return row;
  });
}

const dayFact = (kind: MeasureBasisKind, { id, begins, found, evaluator }: Row): Fact => ({
  ...ALONE,
  kind,
  fact: kind === "ACTION" ? `${id} ${begins}` : id,
  begins,
  ends: addDays(begins, 1),
  found,
  evaluator,
});

const EVALUATED = `FROM evaluation e LEFT JOIN delegation d ON d.pk = e.delegation_pk
  LEFT JOIN committee k ON k.pk = e.committee_pk`;
const BY = "COALESCE(d.name, k.name) AS evaluator";

async function ofEvaluations(tx: Transaction, cellPk: number, ids: readonly string[]): Promise<Fact[]> {
  const sql = `SELECT e.id, e.held_on AS begins, e.score AS found, ${BY} ${EVALUATED}
    WHERE e.cell_pk = :cellPk AND e.id IN (:...wanted) AND ${OFFICIAL("e")}`;
  return (await records(tx, "The evaluation", sql, ids, { cellPk })).map((row) => dayFact("EVALUATION", row));
}

async function ofFindings(tx: Transaction, cellPk: number, ids: readonly string[]): Promise<Fact[]> {
  const sql = `SELECT f.id, e.held_on AS begins, NULL AS found, ${BY} ${EVALUATED}
    JOIN finding f ON f.evaluation_pk = e.pk
    WHERE e.cell_pk = :cellPk AND f.id IN (:...wanted) AND f.kind = 'SHORTCOMING' AND ${OFFICIAL("e")}`;
  return (await records(tx, "The finding", sql, ids, { cellPk })).map((row) => dayFact("FINDING", row));
}

/** Actions of a post of the cell that are overdue, or were handed in late. */
async function ofActions(tx: Transaction, cellPk: number, ids: readonly string[]): Promise<Fact[]> {
  const { engine } = tx.session;
  const late = `CASE WHEN ${OPEN_ACTION("a")} THEN ${daysApart(engine, "a.due_on", dayLiteral(engine, ":today"))}
    ELSE ${daysApart(engine, "a.due_on", "a.submitted_on")} END`;
  const sql = `SELECT a.id, a.due_on AS begins, ${late} AS found, NULL AS evaluator FROM action a
    WHERE a.cell_pk = :cellPk AND a.id IN (:...wanted) AND a.owner_tenure_pk IS NOT NULL
      AND a.state <> 'CANCELLED' AND ${late} > 0`;
  const rows = await records(tx, "The action", sql, ids, { cellPk, today: tx.context.today });
  return rows.map((row) => dayFact("ACTION", row));
}

/** Months that the records say were not held as the rules require; an unreported one says nothing. */
async function ofMonths(tx: Transaction, cellPk: number, months: readonly Month[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const month of [...new Set(months)].sort()) {
    const [begins, ends] = [firstDayOf(month), firstDayOf(nextMonth(month))];
    const [known] = await regimeOf(tx.context, cellPk, begins, ends);
    if (!known || known.reasons.length === 0) {
      throw invalid("months", `The records show no breach in ${month}.`);
    }
    facts.push({ ...ALONE, kind: "MONTH", fact: begins, begins, ends });
  }
  return facts;
}
