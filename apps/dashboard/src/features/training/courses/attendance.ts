import { type CourseAttendance, courseAttendances, type Language } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
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
  mark ? say("courses.recorded", { mark: markLabel(mark, language) }) : say("courses.notRecorded");

const markLabel = (mark: CourseAttendance, language: Language) => courseAttendances.label(mark, language);
