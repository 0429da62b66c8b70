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

/** Behind the list of needs, with its conditions and its order. */
export const needsOfList = (where: TrainingNeedFilter, language: Language): Question => ({
  query: NEEDS,
  variables: { where, language },
});
