import type { Filters } from "../../../filters/filters.js";
import type { CriterionMarkFilter } from "../../../graphql/types.generated.js";
import type { Question } from "../../common/questionLink.js";

/** Marks of the period and the scope. */
export const marksIn = ({ period, committee }: Filters): CriterionMarkFilter => ({
  heldOn: { from: period.from, before: period.before },
  ...(committee && { cell: { committee: { under: { eq: committee.id } } } }),
});

const SKILLS = `query SkillsByGroup($where: CriterionMarkFilter!) {
  criterionStats(where: $where, groupBy: [{ by: SKILL }, { by: GROUP }], fill: NONE, first: 1000) {
    rows {
      key { skill group { name } }
      attainment { n cells value low high sufficient }
    }
  }
}`;

/** Behind the skills by group: what share of the points of the criteria that show each is attained. */
export const skillsByGroup = (filters: Filters): Question => ({
  query: SKILLS,
  variables: { where: marksIn(filters) },
});
