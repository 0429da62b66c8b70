import type { Breach } from "@nen-nep/schema";
import { daysApart, type Engine } from "../../db/dialect.js";

/** The version of the rules in force on the day of a meeting `m`, as `r`; the one place where a breach is decided. */
export const RULE_OF_THAT_DAY = `LEFT JOIN regime_rule r
  ON r.since = (SELECT MAX(q.since) FROM regime_rule q WHERE q.since <= m.held_on)`;

export const ATTENDANCE_KNOWN = "m.present IS NOT NULL AND m.excused IS NOT NULL AND m.unexcused IS NOT NULL";
export const EXPECTED = "(m.present + m.excused + m.unexcused)";
export const LENGTH_DUE = "CASE WHEN m.session_type = 'COMBINED' THEN r.combined_minutes ELSE r.minutes END";
export const daysToEntry = (engine: Engine): string => daysApart(engine, "m.held_on", "m.recorded_on");

/** A meeting of the cell committee breaks no rule about meetings of the cell. */
export const IS_JUDGED = "m.session_type <> 'COMMITTEE'";
export const isShort = `m.length_minutes < ${LENGTH_DUE}`;
export const isLowAttendance = `${ATTENDANCE_KNOWN} AND m.present * 100 <= r.attendance_above * ${EXPECTED}`;
export const hasUnexcused = `${ATTENDANCE_KNOWN} AND m.unexcused > 0`;
export const isLate = (engine: Engine): string => `${daysToEntry(engine)} > r.entry_days`;

/** What each breach of a meeting is. */
export const breachConditions = (
  engine: Engine,
): readonly (readonly [Exclude<Breach, "NOT_HELD">, string])[] => [
  ["SHORT", isShort],
  ["LOW_ATTENDANCE", isLowAttendance],
  ["UNEXCUSED", hasUnexcused],
  ["ENTERED_LATE", isLate(engine)],
];
