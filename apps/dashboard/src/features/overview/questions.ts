import type { Filters } from "../../filters/filters.js";
import type { Question } from "../common/questionLink.js";

/** The cells under a committee, where one is chosen. */
const cellsOf = ({ committee }: Filters) =>
  committee ? { cell: { committee: { under: { eq: committee.id } } } } : {};

const evaluated = (filters: Filters) => ({
  heldOn: { from: filters.period.from, before: filters.period.before },
  ...cellsOf(filters),
});
const months = (filters: Filters) => ({
  month: { from: filters.period.from, before: filters.period.before },
  ...cellsOf(filters),
});

/** Needs of today in the scope; courses are counted apart. */
export const needsIn = (filters: Filters) => ({ courseId: { isNull: true }, ...cellsOf(filters) });

const SKILLS = `query NeedsBySkill($where: TrainingRecordFilter!) {
  trainingStats(where: $where, groupBy: [{ by: SKILL }]) {
    rows {
      key { skill }
      needs { count cells }
      needsShown { count cells }
    }
  }
}`;

/** Behind the skills: how many clearly or likely need each. */
export const needsBySkill = (filters: Filters): Question => ({
  query: SKILLS,
  variables: { where: needsIn(filters) },
});

const SCORES = `query ScoresByGroup($where: EvaluationFilter!, $every: Grain!) {
  evaluationStats(
    where: $where
    groupBy: [{ by: GROUP }, { by: HELD_ON, every: $every }]
    totals: true
    first: 1000
  ) {
    rows {
      isTotal
      key { group { name } heldOn { start label complete } }
      scoreMean { n cells value low high sufficient }
    }
  }
}`;

/** Behind the small panels: the mean score of each group over time. */
export const scoresByGroup = (filters: Filters, every: string): Question => ({
  query: SCORES,
  variables: { where: evaluated(filters), every },
});

const RATINGS = `query RatingsByGroup($where: EvaluationFilter!) {
  evaluationStats(where: $where, groupBy: [{ by: GROUP }], totals: true) {
    rows {
      isTotal
      key { group { name } }
      count
      cells
      ratings { rating count share }
    }
  }
}`;

/** Behind the bars: how many evaluations of each group have each rating. */
export const ratingsByGroup = (filters: Filters): Question => ({
  query: RATINGS,
  variables: { where: evaluated(filters) },
});

const REGIME = `query RegimeByGroup($where: CellMonthFilter!) {
  regimeStats(
    where: $where
    groupBy: [{ by: GROUP }, { by: MONTH, every: MONTH }]
    first: 1000
  ) {
    rows {
      key { group { name } month { start label complete } }
      heldShare { share low high held notHeld unreported postponed of }
    }
  }
}`;

/** Behind the heat-map: months held, by group. */
export const regimeByGroup = (filters: Filters): Question => ({
  query: REGIME,
  variables: { where: months(filters) },
});

const ATTENTION = `query NeedsAttention($where: CellMonthFilter!) {
  regimeStats(
    where: $where
    groupBy: [{ by: CELL }]
    orderBy: [
      { of: UNREPORTED_MONTHS, direction: DESC }
      { of: QUARTERS_WITHOUT_THEMATIC, direction: DESC }
    ]
    first: 300
  ) {
    rows {
      key { cell { code name } }
      unreportedMonths { count }
      quartersWithoutThematic { count }
    }
  }
}`;

/** Behind the list of what needs a decision first: what each cell lacks. */
export const needsAttention = (filters: Filters): Question => ({
  query: ATTENTION,
  variables: { where: months(filters) },
});

const PILOTS = `query PilotsOfPlan($number: String!) {
  plan(number: $number) {
    number
    pilots(first: 100) {
      nodes {
        cell { code name group { name } }
        sessionType
        state
        day
        delegation { name }
        evaluation { score }
      }
    }
  }
}`;

/** Behind the table of model meetings: those of the plan. */
export const pilotsOfPlan = (number: string): Question => ({ query: PILOTS, variables: { number } });
