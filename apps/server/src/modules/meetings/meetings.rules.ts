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
