import {
  type AttentionKind,
  addMonths,
  attentionKinds,
  type Day,
  type Month,
  monthOf,
} from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { loadOne } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { Cell, cellFilter, cellScope } from "../../organization/index.js";
import { ask } from "../question/ask.js";
import type { Answer } from "../question/question.js";
import { monthsBetween } from "./period.js";
import { lacking, lackingByMonth, MISSING, type MissingMetric, metricOf, type Subject } from "./questions.js";

/** A cell that needs a decision first, and why. */
export interface Attention {
  readonly kind: AttentionKind;
  readonly cell: Cell;
  /** Months or quarters; 1 where the cell was never evaluated. */
  readonly count: number;
  readonly since: Day;
  readonly months: readonly Month[];
}

const MOST = 10;
const OFFICIAL = { evaluatorKind: { ne: "SELF" }, setting: { eq: "ORDINARY" }, state: { eq: "LOCKED" } };

interface Finding extends Attention {
  /** Months of the period it concerns: what puts the most pressing first. */
  readonly weight: number;
}

/** What needs a decision first: what concerns most months of the period, at most ten; and how many there are in all. */
export async function attentionOf(
  context: Context,
  subject: Subject,
): Promise<{ readonly attention: readonly Attention[]; readonly attentionTotal: number }> {
  const answer = await ask(context, lacking(subject));
  const [unreported, withoutTheme] = MISSING.map((metric) => lackingMost(answer, metric)) as [
    Lacking,
    Lacking,
  ];
  const never = await neverEvaluated(context, subject);
  const lacked = [...new Set([...unreported.cells.keys(), ...withoutTheme.cells.keys()])];
  const pks = new Set([...lacked, ...never.pks]);
  const loaded = await Promise.all([...pks].map((pk) => loadOne(context, Cell, pk)));
  const cells = new Map(loaded.map((cell) => [cell!.pk, cell!]));
  const monthly = await ask(context, lackingByMonth(subject, lacked));
  const found = [
    ...findings("UNREPORTED", "UNREPORTED_MONTHS", 1, unreported, monthly, cells),
    ...findings("NO_THEMATIC", "QUARTERS_WITHOUT_THEMATIC", 3, withoutTheme, monthly, cells),
    ...never.pks.map((pk) => neverOf(subject, cells.get(pk)!)),
  ];
  return {
    attention: found.sort(mostPressingFirst).slice(0, MOST),
    attentionTotal: unreported.total + withoutTheme.total + never.total,
  };
}

const neverOf = ({ period }: Subject, cell: Cell): Finding => ({
  kind: "NEVER_EVALUATED",
  cell,
  count: 1,
  since: cell.since,
  months: [],
  weight: monthsBetween(period.from, period.before),
});

interface Lacking {
  /** How much the cells that lack most lack, by their internal keys, most first. */
  readonly cells: ReadonlyMap<number, number>;
  /** How many cells lack any. */
  readonly total: number;
}

/** The cells that lack most of something; of equals those that stand first by their codes, as the answer has them. */
function lackingMost(answer: Answer, metric: MissingMetric): Lacking {
  const counts = answer.rows
    .map((row): [number, number] => [Number(row.keys[0]), metricOf<{ count: number }>(row, metric).count])
    .filter(([, count]) => count > 0);
  return {
    cells: new Map(counts.toSorted(([, a], [, b]) => b - a).slice(0, MOST)),
    total: counts.length,
  };
}

const mostPressingFirst = (a: Finding, b: Finding): number =>
  b.weight - a.weight ||
  attentionKinds.keys.indexOf(a.kind) - attentionKinds.keys.indexOf(b.kind) ||
  (a.cell.sortCode < b.cell.sortCode ? -1 : 1);

function findings(
  kind: AttentionKind,
  metric: MissingMetric,
  monthsEach: number,
  lacking: Lacking,
  monthly: Answer,
  cells: ReadonlyMap<number, Cell>,
): Finding[] {
  return [...lacking.cells].map(([cellPk, count]) => {
    const concerned = monthly.rows
      .filter(
        (each) => Number(each.keys[0]) === cellPk && metricOf<{ count: number }>(each, metric).count > 0,
      )
      .map((each) => String(each.keys[1]));
    // A quarter is counted in its last month.
    const since = addMonths(concerned[0]!, 1 - monthsEach);
    return {
      kind,
      cell: cells.get(cellPk)!,
      count,
      since,
      months: concerned.map(monthOf),
      weight: count * monthsEach,
    };
  });
}

/** Cells of the period that no superior and no delegation has ever evaluated at an ordinary meeting. */
async function neverEvaluated(
  context: Context,
  { period, cell }: Subject,
): Promise<{ readonly pks: readonly number[]; readonly total: number }> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const where = { ...cell, evaluations: { none: OFFICIAL } };
  const rows = await session.query<{ pk: number; total: number }>(
    `SELECT c.pk, COUNT(*) OVER () AS total FROM cell c
      WHERE ${cellScope(context, EVALUATION_READERS, "c", bag)} AND c.since < ${bag.add(period.before)}
        AND (c.closed_on IS NULL OR c.closed_on > ${bag.add(period.from)})
        AND ${cellFilter.compile(where, "c", { bag, context })}
      ORDER BY c.sort_code, c.pk LIMIT ${MOST}`,
    bag.values,
  );
  return { pks: rows.map(({ pk }) => pk), total: rows[0]?.total ?? 0 };
}
