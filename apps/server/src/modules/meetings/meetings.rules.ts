import { type Day, isDay } from "@nen-nep/schema";

export interface Attendance {
  readonly present: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
}

/**
 * Share of members present, 0 to 1; exempt members do not count. Null where the register does not say or nobody
 * was expected. Source: Guideline 12-HD.
 */
export function attendanceOf({ present, excused, unexcused }: Attendance): number | null {
  if (present === null || excused === null || unexcused === null) return null;
  const expected = present + excused + unexcused;
  return expected === 0 ? null : present / expected;
}

/** Days between a meeting and its entry that still count as in time, by the rule in force. */
export const enteredLate = (lagDays: number, entryDays: number): boolean => lagDays > entryDays;

/** The rule in force on a day: the latest that began by then. */
export function ruleOn<T extends { readonly since: Day }>(rules: readonly T[], day: Day): T | null {
  return rules.filter((rule) => rule.since <= day).sort((a, b) => (a.since < b.since ? 1 : -1))[0] ?? null;
}

/** Why a meeting cannot be recorded so; null where it can. */
export function meetingFault(meeting: {
  heldOn: Day;
  recordedOn: Day;
  committeeMetOn: Day | null;
}): string | null {
  if (!isDay(meeting.heldOn)) return "The day of the meeting does not exist.";
  if (meeting.recordedOn < meeting.heldOn) return "A meeting is recorded after it was held.";
  return null;
}
