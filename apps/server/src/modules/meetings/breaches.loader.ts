import { addMonths, type Day, firstDayOf, type Month } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { findRows } from "../../core/rows.js";
import type { Engine } from "../../db/dialect.js";
import {
  daysToEntry,
  hasUnexcused,
  IS_JUDGED,
  isLate,
  isLowAttendance,
  isShort,
  LENGTH_DUE,
  RULE_OF_THAT_DAY,
} from "./breach-sql.js";
import type { FoundBreach, RuleInForce } from "./breaches.rules.js";
import { type Meeting, RegimeRule } from "./meetings.entity.js";
import { attendanceOf } from "./meetings.rules.js";

interface Row {
  readonly parent: number;
  readonly length_minutes: number | null;
  readonly present: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
  readonly days: number;
  readonly document: string | null;
  readonly since: Day | null;
  readonly length_due: number | null;
  readonly attendance_above: number | null;
  readonly entry_days: number | null;
  readonly short: number;
  readonly low_attendance: number;
  readonly absent: number;
  readonly late: number;
}

const oneIf = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

const judged = (engine: Engine, parent: string, where: string): string => `
  SELECT ${parent} AS parent, m.length_minutes, m.present, m.excused, m.unexcused,
    ${daysToEntry(engine)} AS days, r.document, r.since, ${LENGTH_DUE} AS length_due, r.attendance_above,
    r.entry_days, ${oneIf(isShort)} AS short, ${oneIf(isLowAttendance)} AS low_attendance,
    ${oneIf(hasUnexcused)} AS absent, ${oneIf(isLate(engine))} AS late
  FROM meeting m ${RULE_OF_THAT_DAY} WHERE ${IS_JUDGED} AND ${where} ORDER BY m.held_on, m.pk`;

/** How a meeting fell short of the rules in force on its day. */
export async function breachesOf(context: Context, meeting: Meeting): Promise<FoundBreach[]> {
  const rows = await loadMany<Row>(context, "breaches", meeting.pk, (session, keys) =>
    session.query<Row>(judged(session.engine, "m.pk", "m.pk IN (:...keys)"), { keys }),
  );
  return rows.flatMap(found);
}

/** How the meetings of a cell's month fell short, and the month itself where it was declared not held. */
export async function breachesOfMonth(
  context: Context,
  cellPk: number,
  { month, notHeld }: { readonly month: Month; readonly notHeld: boolean },
): Promise<FoundBreach[]> {
  const from = firstDayOf(month);
  const before = addMonths(from, 1);
  const rows = await loadMany<Row>(context, `breaches:${month}`, cellPk, (session, keys) =>
    session.query<Row>(
      judged(
        session.engine,
        "m.cell_pk",
        "m.cell_pk IN (:...keys) AND m.held_on >= :from AND m.held_on < :before",
      ),
      { keys, from, before },
    ),
  );
  const missed: FoundBreach[] = notHeld
    ? [{ breach: "NOT_HELD", found: 0, required: 1, rule: await ruleOn(context, from) }]
    : [];
  return [...missed, ...rows.flatMap(found)];
}

async function ruleOn(context: Context, day: Day): Promise<RuleInForce | null> {
  const loader = context.loader<Day, RuleInForce | null>("ruleOn", async (days) => {
    const rules = await findRows(await context.reader(), RegimeRule, "1 = 1 ORDER BY since DESC");
    return days.map((each) => rules.find(({ since }) => since <= each) ?? null);
  });
  return loader.load(day);
}

function found(row: Row): FoundBreach[] {
  const rule = row.since === null ? null : { document: row.document!, since: row.since };
  const breaches: (Omit<FoundBreach, "rule"> | false)[] = [
    row.short === 1 && { breach: "SHORT", found: row.length_minutes!, required: row.length_due! },
    row.low_attendance === 1 && {
      breach: "LOW_ATTENDANCE",
      found: (attendanceOf(row) ?? 0) * 100,
      required: row.attendance_above!,
    },
    row.absent === 1 && { breach: "UNEXCUSED", found: row.unexcused!, required: 0 },
    row.late === 1 && { breach: "ENTERED_LATE", found: row.days, required: row.entry_days! },
  ];
  return breaches.filter((breach) => breach !== false).map((breach) => ({ ...breach, rule }));
}
