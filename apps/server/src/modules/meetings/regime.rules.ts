import type { Day } from "@nen-nep/schema";
import type { Fault } from "./recording.rules.js";

export interface RuleTerms {
  readonly minutes: number;
  readonly combinedMinutes: number;
  readonly attendanceAbove: number;
  readonly entryDays: number;
}

const within = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What no rule about meetings can say; null where it can. */
export function termsFault({
  minutes,
  combinedMinutes,
  attendanceAbove,
  entryDays,
}: RuleTerms): Fault | null {
  if (!within(minutes, 1, 600)) return { field: "minutes", words: "A meeting takes 1 to 600 minutes." };
  if (!within(combinedMinutes, minutes, 600)) {
    const words = "A combined meeting takes no less than a regular one, and 600 minutes at most.";
    return { field: "combinedMinutes", words };
  }
  if (!within(attendanceAbove, 0, 99)) {
    return { field: "attendanceAbove", words: "Attendance is required above 0 to 99 percent." };
  }
  if (!within(entryDays, 0, 365)) {
    return { field: "entryDays", words: "A meeting is entered within 0 to 365 days." };
  }
  return null;
}

/**
 * Why a version cannot come into force on a day; null where it can. It comes after all others and after every meeting
 * recorded, so that nothing that was judged is judged anew.
 */
export function tooEarly(
  since: Day,
  {
    today,
    lastRule,
    lastMeeting,
  }: { readonly today: Day; readonly lastRule: Day | null; readonly lastMeeting: Day | null },
): string | null {
  if (since < today) return "A version comes into force today or later.";
  if (lastRule !== null && since <= lastRule) return "A version comes into force later than all others.";
  if (lastMeeting !== null && since <= lastMeeting)
    return "Meetings of that day were judged by another version.";
  return null;
}
