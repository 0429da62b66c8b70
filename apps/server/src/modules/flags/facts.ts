import {
  addDays,
  addMonths,
  bucketOf,
  bucketsIn,
  type Day,
  type FlagBasisKind,
  type FlagKind,
  laterOf,
} from "@nen-nep/schema";
import { ParameterBag } from "../../core/parameters.js";
import { addMonthsTo, bucketStart, dayLiteral, daysApart, type Engine } from "../../db/dialect.js";
import type { Session } from "../../db/session.js";
import { OPEN as OPEN_ACTION } from "../actions/index.js";
import { OFFICIAL } from "../evaluations/index.js";
import { ATTENDANCE_KNOWN, cellMonths, dueMonths, EXPECTED, IS_JUDGED } from "../meetings/index.js";
import type { Fact } from "./raising.rules.js";

export interface FactsAsked {
  readonly kinds: readonly FlagKind[];
  readonly today: Day;
  /** SQL over the alias `c` of `cell`. */
  readonly cells: (bag: ParameterBag) => string;
  /** Facts that begin on this day or later. */
  readonly from: Day;
  /** Facts that begin before this day; all up to today unless told. */
  readonly before?: Day;
  /** The lowest threshold that anybody asks for, by kind. */
  readonly least: Readonly<Partial<Record<FlagKind, number>>>;
  /** Of all cells, those that can have so many facts, by kind; null where few cells are named. */
  readonly times: Readonly<Partial<Record<FlagKind, number>>> | null;
  /** Whether what was handed in too late raises flags as well. */
  readonly late: boolean;
}

export type CellFact = Fact & { readonly cellPk: number; readonly flagKind: FlagKind };

interface Row {
  readonly cell_pk: number;
  readonly kind: FlagBasisKind;
  readonly id: string | null;
  readonly begins: Day;
  readonly ends: Day | null;
  readonly found: number | null;
  readonly among: number | null;
  readonly evaluator: string | null;
  readonly made_by: string | null;
  readonly owner_pk: number | null;
  readonly open: number;
}

const KIND_OF: Record<FlagBasisKind, FlagKind> = {
  MONTH: "MONTHS_NOT_HELD",
  QUARTER: "QUARTERS_WITHOUT_THEME",
  EVALUATION: "POOR_TWICE",
  ACTION: "ACTION_OVERDUE",
  MEETING: "UNEXCUSED_ABSENCE",
};

/** What the records of cells say today: one statement for what follows from meetings, one for each other kind. */
export async function loadFacts(session: Session, asked: FactsAsked): Promise<CellFact[]> {
  const rows: Row[] = [];
  for (const [sql, kinds] of STATEMENTS) {
    if (!asked.kinds.some((kind) => kinds.includes(kind))) continue;
    const bag = new ParameterBag();
    rows.push(...(await session.query<Row>(sql(session, asked, bag), bag.values)));
  }
  return rows.map((row) => factOf(row, asked)).filter(({ flagKind }) => asked.kinds.includes(flagKind));
}

function factOf(row: Row, { late }: FactsAsked): CellFact {
  const { begins } = row;
  const ends = row.ends ?? addDays(begins, 1);
  const named = row.kind === "ACTION" ? `${row.id} ${begins}` : (row.id ?? begins);
  return {
    cellPk: row.cell_pk,
    flagKind: KIND_OF[row.kind],
    kind: row.kind,
    fact: named,
    begins,
    ends,
    found: row.found,
    among: row.among,
    evaluator: row.evaluator,
    by: row.made_by,
    ownerPk: row.owner_pk,
    raises: row.open === 1 || late,
  };
}

type Statement = (session: Session, asked: FactsAsked, bag: ParameterBag) => string;

const NOTHING = {
  id: "NULL",
  ends: "NULL",
  found: "NULL",
  among: "NULL",
  evaluator: "NULL",
  made_by: "NULL",
};
const columns = (given: Partial<Record<keyof typeof NOTHING | "owner_pk" | "open", string>>): string =>
  Object.entries({ ...NOTHING, owner_pk: "NULL", open: "1", ...given })
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(", ");

const ofCells = (alias: string, { cells }: FactsAsked, bag: ParameterBag): string =>
  `${alias}.cell_pk IN (SELECT c.pk FROM cell c WHERE ${cells(bag)})`;

const begun = (expression: string, { from, before, today }: FactsAsked, bag: ParameterBag): string =>
  `${expression} >= ${bag.add(from)} AND ${expression} < ${bag.add(before ?? addDays(today, 1))}`;

/** SQL of the cells that can have so many such months or quarters: states of months are costly to derive. */
function candidates(
  engine: Engine,
  { kinds, today, from, before, times }: FactsAsked,
  bag: ParameterBag,
): string {
  if (times === null) return "1 = 1";
  const start = bag.add(bucketOf(from, "QUARTER").start);
  const parts: string[] = [];
  if (kinds.includes("MONTHS_NOT_HELD")) {
    parts.push(`c.pk IN (SELECT d.cell_pk FROM month_declaration d WHERE d.state = 'NOT_HELD' AND d.month >= ${start}
      GROUP BY d.cell_pk HAVING COUNT(*) >= ${bag.add(times.MONTHS_NOT_HELD ?? 1)})`);
  }
  const quarters = bucketsIn(from, before ?? today, "QUARTER").filter(({ end }) => end <= today);
  if (kinds.includes("QUARTERS_WITHOUT_THEME") && quarters.length > 0) {
    const enough = quarters.length - (times.QUARTERS_WITHOUT_THEME ?? 1) + 1;
    parts.push(`c.pk NOT IN (SELECT t.cell_pk FROM meeting t WHERE t.session_type IN ('THEMATIC', 'COMBINED')
      AND t.held_on >= ${start} AND t.held_on < ${bag.add(quarters.at(-1)!.end)}
      GROUP BY t.cell_pk HAVING COUNT(DISTINCT ${bucketStart(engine, "t.held_on", "QUARTER")}) >= ${bag.add(enough)})`);
  }
  return parts.length === 0 ? "1 = 0" : `(${parts.join(" OR ")})`;
}

/** Months confirmed not held, and quarters reported in full, not postponed in part, that had no theme. */
const ofMeetings: Statement = ({ engine }, asked, bag) => {
  const { today, from, before } = asked;
  const start = bucketOf(from, "QUARTER").start;
  const cells = `${asked.cells(bag)} AND ${candidates(engine, asked, bag)}`;
  const months = cellMonths({ engine, bag, today, cells, from: start, before: before ?? null });
  const next = (day: string, count: number) => addMonthsTo(engine, day, count);
  return `WITH RECURSIVE ${months}
    SELECT f.cell_pk, 'MONTH' AS kind, f.day AS begins, ${columns({ ends: next("f.month", 1) })}
      FROM cell_month f WHERE ${dueMonths.notHeld} AND ${begun("f.day", asked, bag)}
    UNION ALL
    SELECT f.cell_pk, 'QUARTER' AS kind, f.quarter AS begins, ${columns({ ends: next("f.quarter", 3) })}
      FROM cell_month f WHERE ${begun("f.quarter", asked, bag)} GROUP BY f.cell_pk, f.quarter
      HAVING COUNT(*) = 3 AND MIN(f.complete) = 1 AND MIN(f.day) = f.quarter AND MAX(f.thematic) = 0
        AND MAX(f.quarter_unreported) = 0 AND MAX(CASE WHEN f.state = 'POSTPONED' THEN 1 ELSE 0 END) = 0`;
};

const ofEvaluations: Statement = (
  _,
  asked,
  bag,
) => `SELECT e.cell_pk, 'EVALUATION' AS kind, e.held_on AS begins,
    ${columns({ id: "e.id", found: "e.score", evaluator: "COALESCE(d.name, k.name)", made_by: "e.evaluator_key" })}
  FROM evaluation e LEFT JOIN delegation d ON d.pk = e.delegation_pk LEFT JOIN committee k ON k.pk = e.committee_pk
  WHERE ${OFFICIAL("e")} AND e.rating = 'POOR' AND ${begun("e.held_on", asked, bag)} AND ${ofCells("e", asked, bag)}`;

/** Actions of a post of the cell that are overdue now, or were handed in after so many days. */
const ofActions: Statement = ({ engine }, asked, bag) => {
  const least = asked.least.ACTION_OVERDUE ?? 1;
  const today = dayLiteral(engine, bag.add(asked.today));
  const late = `CASE WHEN ${OPEN_ACTION("a")} THEN ${daysApart(engine, "a.due_on", today)}
    ELSE ${daysApart(engine, "a.due_on", "a.submitted_on")} END`;
  const open = `CASE WHEN ${OPEN_ACTION("a")} THEN 1 ELSE 0 END`;
  const since = { ...asked, from: addDays(asked.from, -least) };
  return `SELECT a.cell_pk, 'ACTION' AS kind, a.due_on AS begins,
      ${columns({ id: "a.id", found: late, owner_pk: "t.person_pk", open })}
    FROM action a JOIN tenure t ON t.pk = a.owner_tenure_pk
    WHERE a.state <> 'CANCELLED' AND ${begun("a.due_on", since, bag)} AND ${late} >= ${bag.add(least)}
      AND ${ofCells("a", asked, bag)}`;
};

const ofAbsence: Statement = (_, asked, bag) => {
  const least = bag.add(asked.least.UNEXCUSED_ABSENCE ?? 1);
  return `SELECT m.cell_pk, 'MEETING' AS kind, m.held_on AS begins,
      ${columns({ id: "m.id", found: "m.unexcused", among: EXPECTED })}
    FROM meeting m WHERE ${IS_JUDGED} AND ${ATTENDANCE_KNOWN} AND m.unexcused > 0
      AND m.unexcused * 100 > ${least} * ${EXPECTED}
      AND ${begun("m.held_on", asked, bag)} AND ${ofCells("m", asked, bag)}`;
};

const STATEMENTS: readonly (readonly [Statement, readonly FlagKind[]])[] = [
  [ofMeetings, ["MONTHS_NOT_HELD", "QUARTERS_WITHOUT_THEME"]],
  [ofEvaluations, ["POOR_TWICE"]],
  [ofActions, ["ACTION_OVERDUE"]],
  [ofAbsence, ["UNEXCUSED_ABSENCE"]],
];

/** The first day from which facts can still raise a flag under a rule. */
export const lookedAtFrom = (rule: { since: Day; limitationMonths: number }, today: Day): Day =>
  laterOf(addMonths(today, -rule.limitationMonths - 3), rule.since);
