/** The five questions as PostGraphile is asked them: counts and means, without intervals, rights or descriptions. */
export function peerQuestions({ end, code }) {
  const period = { from: `${end - 2}-01-01`, before: `${end}-01-01` };
  const year = { from: `${end - 1}-01-01`, before: `${end}-01-01` };
  const figures = "keys distinctCount { pk cellPk } average { score }";
  const within = "heldOn: { greaterThanOrEqualTo: $from, lessThan: $before }";
  return {
    "Q1 means": {
      query: `query ($from: Date!, $before: Date!) {
        allOfficials(filter: { sessionType: { equalTo: "THEMATIC" }, ${within} }) {
          groupedAggregates(groupBy: [GROUP_PK, QUARTER]) { ${figures} }
        }
      }`,
      variables: period,
    },
    "Q2 overview": {
      query: `query ($from: Date!, $before: Date!, $year: Date!) {
        score: allOfficials(filter: { heldOn: { greaterThanOrEqualTo: $year, lessThan: $before } }) {
          aggregates { distinctCount { pk cellPk } average { score } }
          groupedAggregates(groupBy: [RATING]) { keys distinctCount { pk } }
        }
        trend: allOfficials(filter: { ${within} }) { groupedAggregates(groupBy: [MONTH]) { ${figures} } }
        months: allCellMeetings(filter: { ${within} }) {
          groupedAggregates(groupBy: [MONTH]) { keys distinctCount { cellPk } sum { present members } }
        }
      }`,
      variables: { ...period, year: year.from },
    },
    "Q3 fifty cells": {
      query: `query {
        allCellCards(first: 50, orderBy: [SCORE_DESC]) { nodes { pk code name groupKey committee head heldOn score rating } }
      }`,
      variables: {},
    },
    "Q4 heat map": {
      query: `query ($from: Date!, $before: Date!) {
        allCriterionMarks(filter: { ${within} }) {
          groupedAggregates(groupBy: [CRITERION_PK, GROUP_PK]) { keys distinctCount { cellPk } sum { points maxPoints } }
        }
      }`,
      variables: year,
    },
    "Q5 one cell": {
      query: `query ($code: String!) {
        cellCardByCode(code: $code) {
          pk code
          meetings(first: 100, orderBy: [HELD_ON_DESC]) { nodes { id heldOn sessionType present members chairPost chair } }
          evaluations(first: 100, orderBy: [HELD_ON_DESC]) {
            nodes { id heldOn score rating evaluatorKind marks { nodes { criterion points } } }
          }
          posts { nodes { post since until name } }
        }
      }`,
      variables: { code },
    },
  };
}
