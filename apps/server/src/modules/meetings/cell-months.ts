import { addDays, bucketOf, type Day, earlierOf, firstDayOf, monthOf, nextMonth } from "@nen-nep/schema";
import type { ParameterBag } from "../../core/parameters.js";
import { addMonthsTo, bucketStart, dayLiteral, type Engine } from "../../db/dialect.js";
import {
  ATTENDANCE_KNOWN,
  EXPECTED,
  IS_JUDGED,
  isLate,
  isLowAttendance,
  isShort,
  RULE_OF_THAT_DAY,
} from "./breach-sql.js";

/** Which cell-months, and for whom. */
export interface CellMonthScope {
  readonly engine: Engine;
  readonly bag: ParameterBag;
  readonly today: Day;
  /** SQL over the alias `c` of `cell`: the cells the actor may see, or the ones asked for. */
  readonly cells: string;
  /** The months that begin in `[from, before)`; from the first record and to the month of `today` unless told. */
  readonly from?: Day | null;
  readonly before?: Day | null;
}

const REGULAR = "m.session_type IN ('REGULAR', 'COMBINED')";
const THEMATIC = "m.session_type IN ('THEMATIC', 'COMBINED')";

const oneIf = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
const countIf = (condition: string): string => `SUM(${oneIf(condition)})`;

/**
 * What became of every month of every cell: the one place where it is derived. CTEs for `WITH RECURSIVE …`; the last
 * is `cell_month`, one row a cell and month in which the cell existed:
 * - `cell_pk`, `month` (its first day), `day` (the first day of it on which the cell existed), `quarter` (first day)
 * - `state`: HELD with a regular or combined meeting; else what was declared; else INCOMPLETE while the month is not
 *   over; else UNREPORTED. A thematic meeting alone does not replace the regular one.
 * - `complete`: 1 once the month is over; `source` of the regular meeting or the declaration; `document`
 * - `thematic`: 1 where the quarter has a thematic or combined meeting; `quarter_ends`: 1 in a quarter's last month;
 *   `quarter_unreported`: 1 where a month of the quarter is unreported; `quarter_postponed`: all are postponed
 * - sums over the month's meetings (never those of the cell committee), null without any: `meetings`; `attended`
 *   (attendance known), `present`, `expected`, `unexcused`, `low_attendance`; `timed` (length known and a rule in
 *   force), `short`; `chaired` (chair known), `deputy_chaired`; `late` (entered after the rule's days). Breaches follow
 *   the rule in force on the day.
 */
export function cellMonths({ engine, bag, today, cells, from, before }: CellMonthScope): string {
  const date = (expression: string) => dayLiteral(engine, expression);
  const dayOf = (day: Day) => date(bag.add(day));
  const starts = (expression: string, grain: "MONTH" | "QUARTER") =>
    date(bucketStart(engine, expression, grain));
  const next = (expression: string) => addMonthsTo(engine, expression, 1);

  // Whole quarters, because a month's thematic state rests on all of its quarter.
  const afterToday = firstDayOf(nextMonth(monthOf(today)));
  const last = before ? bucketOf(addDays(before, -1), "QUARTER").end : afterToday;
  const stop = earlierOf(last, afterToday);
  const start = from
    ? dayOf(bucketOf(from, "QUARTER").start)
    : `(SELECT ${starts("MIN(first.day)", "QUARTER")} FROM (
        SELECT MIN(held_on) AS day FROM meeting UNION ALL SELECT MIN(month) FROM month_declaration) first)`;
  const asked = [from && `month >= ${bag.add(from)}`, before && `month < ${bag.add(before)}`].filter(Boolean);

  return `
    month_span AS (SELECT ${start} AS start, ${dayOf(stop)} AS stop),
    calendar_month (month) AS (
      SELECT start FROM month_span WHERE start < stop
      UNION ALL SELECT ${next("k.month")} FROM calendar_month k, month_span s WHERE ${next("k.month")} < s.stop),
    seen_cell AS (SELECT c.pk, c.since, c.closed_on FROM cell c WHERE ${cells}),
    month_meetings AS (
      SELECT m.cell_pk, ${starts("m.held_on", "MONTH")} AS month, COUNT(*) AS meetings,
        MAX(${oneIf(REGULAR)}) AS regular, MAX(${oneIf(THEMATIC)}) AS thematic,
        MIN(CASE WHEN ${REGULAR} THEN m.source END) AS source,
        ${countIf(ATTENDANCE_KNOWN)} AS attended,
        SUM(CASE WHEN ${ATTENDANCE_KNOWN} THEN m.present END) AS present,
        SUM(CASE WHEN ${ATTENDANCE_KNOWN} THEN ${EXPECTED} END) AS expected,
        SUM(CASE WHEN ${ATTENDANCE_KNOWN} THEN m.unexcused END) AS unexcused,
        ${countIf(isLowAttendance)} AS low_attendance,
        ${countIf("m.length_minutes IS NOT NULL AND r.pk IS NOT NULL")} AS timed,
        ${countIf(isShort)} AS short,
        ${countIf("m.chair_post IS NOT NULL")} AS chaired,
        ${countIf("m.chair_post = 'DEPUTY'")} AS deputy_chaired,
        ${countIf(isLate(engine))} AS late
      FROM meeting m
      ${RULE_OF_THAT_DAY}
      WHERE ${IS_JUDGED} AND m.cell_pk IN (SELECT pk FROM seen_cell)
        AND m.held_on >= (SELECT start FROM month_span) AND m.held_on < (SELECT stop FROM month_span)
      GROUP BY 1, 2),
    month_state AS (
      SELECT c.pk AS cell_pk, k.month, CASE WHEN c.since > k.month THEN c.since ELSE k.month END AS day,
        ${starts("k.month", "QUARTER")} AS quarter, ${oneIf(`${next("k.month")} <= ${dayOf(today)}`)} AS complete,
        CASE WHEN m.regular = 1 THEN 'HELD' WHEN d.pk IS NOT NULL THEN d.state
          WHEN ${next("k.month")} > ${dayOf(today)} THEN 'INCOMPLETE' ELSE 'UNREPORTED' END AS state,
        CASE WHEN m.regular = 1 THEN m.source ELSE d.source END AS source,
        CASE WHEN m.regular = 1 THEN NULL ELSE d.document END AS document,
        m.thematic AS themes, m.meetings, m.attended, m.present, m.expected, m.unexcused, m.low_attendance,
        m.timed, m.short, m.chaired, m.deputy_chaired, m.late
      FROM calendar_month k
      JOIN seen_cell c ON c.since < ${next("k.month")} AND (c.closed_on IS NULL OR k.month < c.closed_on)
      LEFT JOIN month_meetings m ON m.cell_pk = c.pk AND m.month = k.month
      LEFT JOIN month_declaration d ON d.cell_pk = c.pk AND d.month = k.month),
    quarter_state AS (
      SELECT s.*, COALESCE(MAX(themes) OVER quarterly, 0) AS thematic,
        ${oneIf(`${next("month")} = ${addMonthsTo(engine, "quarter", 3)}`)} AS quarter_ends,
        MAX(${oneIf("state = 'UNREPORTED'")}) OVER quarterly AS quarter_unreported,
        MIN(${oneIf("state = 'POSTPONED'")}) OVER quarterly AS quarter_postponed
      FROM month_state s WINDOW quarterly AS (PARTITION BY cell_pk, quarter)),
    cell_month AS (SELECT * FROM quarter_state${asked.length > 0 ? ` WHERE ${asked.join(" AND ")}` : ""})`;
}

/** What became of what was due, as conditions over `cell_month f`. */
export interface DueConditions {
  readonly held: string;
  /** Confirmed not held: declared, or reported without it. */
  readonly notHeld: string;
  readonly unreported: string;
  readonly postponed: string;
  readonly incomplete: string;
}

export const dueMonths: DueConditions = {
  held: "f.complete = 1 AND f.state = 'HELD'",
  notHeld: "f.complete = 1 AND f.state = 'NOT_HELD'",
  unreported: "f.complete = 1 AND f.state = 'UNREPORTED'",
  postponed: "f.complete = 1 AND f.state = 'POSTPONED'",
  incomplete: "f.complete = 0",
};

// A quarter is counted once, in its last month.
const ended = "f.quarter_ends = 1 AND f.complete = 1";

export const dueQuarters: DueConditions = {
  held: `${ended} AND f.thematic = 1`,
  notHeld: `${ended} AND f.thematic = 0 AND f.quarter_unreported = 0 AND f.quarter_postponed = 0`,
  unreported: `${ended} AND f.thematic = 0 AND f.quarter_unreported = 1`,
  postponed: `${ended} AND f.thematic = 0 AND f.quarter_postponed = 1`,
  incomplete: "f.quarter_ends = 1 AND f.complete = 0",
};
