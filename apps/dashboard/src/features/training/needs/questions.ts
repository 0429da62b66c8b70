import type { Language } from "@nen-nep/schema";
import type { TrainingNeedFilter } from "../../../graphql/types.generated.js";
import type { Question } from "../../common/questionLink.js";

const NEEDS = `query TrainingNeeds($where: TrainingNeedFilter, $language: Language!) {
  trainingNeeds(where: $where, orderBy: [{ by: TIER }, { by: CELL_CODE }], first: 50) {
    totalCount
    nodes {
      cell { code name group { name } }
      person { name }
      post
      skill
      tier
      meetings
      evaluations
      latestOn
      estimate
      low
      high
      required
      inPostSince
      newInPost
      requestedOn
      reasons(language: $language)
    }
  }
}`;

/** The list as a file: without names of persons, which needs no purpose. */
export const needsAsFile = (where: TrainingNeedFilter, language: Language): Question => ({
  query: NEEDS.replace(/\n *person \{ name \}/, ""),
  variables: { where, language },
});

/** Behind the list of needs, with its conditions and its order. */
export const needsOfList = (where: TrainingNeedFilter, language: Language): Question => ({
  query: NEEDS,
  variables: { where, language },
});
