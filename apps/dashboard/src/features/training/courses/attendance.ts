import { type CourseAttendance, courseAttendances } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import type { EnrolmentRowFragment } from "./Courses.generated.js";
import type { CourseDetail } from "./plan.js";

type Session = Pick<CourseDetail["sessions"][number], "marks">;

/** How many take part in a course, to its end once it is over. */
export const takingPart = ({ counts }: Pick<CourseDetail, "counts">): number =>
  (counts ?? [])
    .filter(({ state }) => ["ACCEPTED", "COMPLETED", "NOT_COMPLETED"].includes(state))
    .reduce((sum, { count }) => sum + count, 0);

export const markedAt = ({ marks }: Session): number =>
  (marks ?? []).reduce((sum, { count }) => sum + count, 0);

/** What is recorded of a session, in words; null for those who are not told. */
export function marksWords(session: Session, of: number, { say, format, language }: Text): string | null {
  if (session.marks === null || of === 0) return null;
  const marked = markedAt(session);
  if (marked === 0) return say("courses.nobodyMarked");
  const counted = session.marks.map(
    ({ attendance, count }) => `${format.count(count)} ${courseAttendances.label(attendance, language)}`,
  );
  return say("courses.marks", {
    marked: format.count(marked),
    of: format.count(of),
    counted: counted.join(", "),
  });
}

/** What is recorded of somebody at one session. */
export const markWords = (mark: CourseAttendance | undefined, { say, language }: Text): string =>
  mark
    ? say("courses.recorded", { mark: courseAttendances.label(mark, language) })
    : say("courses.notRecorded");

/** What is recorded of somebody over all sessions; null before anything is. */
export function attendanceWords(
  marks: EnrolmentRowFragment["attendance"],
  { say, language }: Text,
): string | null {
  if (marks.length === 0) return null;
  const told = courseAttendances.keys.flatMap((attendance) => {
    const sessions = marks.filter((mark) => mark.attendance === attendance).map(({ session }) => session);
    const at = { attendance: courseAttendances.label(attendance, language), sessions: sessions.join(", ") };
    return sessions.length === 0 ? [] : [say("courses.markedAt", at)];
  });
  return say("courses.marked", { marks: told.join("; ") });
}
