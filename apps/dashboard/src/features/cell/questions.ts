import type { Question } from "../common/questionLink.js";

interface Months {
  readonly from: string;
  readonly before: string;
}

const EVALUATIONS = `query EvaluationsOfCell($where: EvaluationFilter!) {
  evaluations(where: $where, orderBy: [{ by: HELD_ON, direction: DESC }], first: 50) {
    totalCount
    nodes { heldOn score rating evaluatorKind setting sessionType }
  }
}`;

/** Behind the dots: every evaluation of the cell. */
export const evaluationsOfCell = (code: string): Question => ({
  query: EVALUATIONS,
  variables: { where: { cell: { code: { eq: code } } } },
});

const CRITERIA = `query CriteriaOfCell($where: CriterionMarkFilter!, $language: Language!) {
  criterionStats(
    where: $where
    groupBy: [{ by: CRITERION }]
    having: [{ of: ATTAINMENT, gte: 0 }]
    orderBy: [{ of: ATTAINMENT }]
  ) {
    rows {
      key { criterion { key name(language: $language) points } }
      attainment { n value }
    }
  }
}`;

/** Behind the bars: what the cell attained on each criterion, lowest first. */
export const criteriaOfCell = (code: string, { from, before }: Months, language: string): Question => ({
  query: CRITERIA,
  variables: { where: { cell: { code: { eq: code } }, heldOn: { from, before } }, language },
});

const TIMELINE = `query TimelineOfCell($code: String!) {
  cell(code: $code) {
    timeline(first: 50) {
      totalCount
      edges {
        node {
          day
          kind
          meeting { sessionType theme present members lengthMinutes }
          evaluation { score rating evaluatorKind setting }
          month { month state document }
          tenure { post since until }
        }
      }
    }
  }
}`;

/** Behind the timeline: what happened in the cell, newest first. */
export const timelineOfCell = (code: string): Question => ({ query: TIMELINE, variables: { code } });
