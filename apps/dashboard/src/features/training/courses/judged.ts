import type { EnrolmentRowFragment } from "./Courses.generated.js";

/** Somebody for whom it is decided otherwise than attendance says, as it is being written. */
export interface JudgedDraft {
  readonly completed: boolean;
  readonly words: string;
}
/** By the id of the enrolment. */
export type Judgements = Readonly<Record<string, JudgedDraft>>;

export const areJudged = (judgements: Judgements): boolean =>
  Object.values(judgements).every(({ words }) => words.trim() !== "");

/** As the server takes them. */
export const judgedInput = (judgements: Judgements) =>
  Object.entries(judgements).map(([enrolmentId, { completed, words }]) => ({
    enrolmentId,
    completed,
    words: words.trim(),
  }));

export const timesPresent = ({ attendance }: Pick<EnrolmentRowFragment, "attendance">): number =>
  attendance.filter((mark) => mark.attendance === "PRESENT").length;
