import type { Language } from "@nen-nep/schema";
import type { Question } from "../../common/questionLink.js";
import { LISTS, type List } from "./enrolment.js";

const PARTICIPANTS = `query Participants($where: EnrolmentFilter, $language: Language!) {
  enrolments(where: $where, orderBy: [{ by: STANDING }], first: 100) {
    totalCount
    nodes {
      person { name }
      post
      cell { code name }
      state
      reservePlace
      words(language: $language)
      outcome(language: $language)
      note
    }
  }
}`;

/** Behind the list of a course, with names; the workbench takes it along as CSV or XLSX, for a purpose. */
export const participantsOf = (courseId: string, list: List, language: Language): Question => ({
  query: PARTICIPANTS,
  variables: { where: { course: { id: { eq: courseId } }, state: { in: [...LISTS[list]] } }, language },
});
