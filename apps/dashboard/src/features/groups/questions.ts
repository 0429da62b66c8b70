import type { Day, Language, TrendMetric } from "@nen-nep/schema";
import { COMPARISONS, type Filters } from "../../filters/filters.js";
import type { Question } from "../common/questionLink.js";
import type { GroupsView } from "./groupsView.js";
import { inPeriod } from "./words.js";

/** What the API calls a figure's field: `SCORE_MEAN` is `scoreMean`. */
const fieldOf = (metric: TrendMetric): string =>
  metric.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const periodOf = ({ period, committee }: Filters) => ({
  period: { from: period.from, before: period.before },
  committee: committee?.id ?? null,
});

const MEAN = "{ n cells value low high sufficient }";
const CHANGED = "{ n cells value low high sufficient change { delta low high pairedCells distinguishable } }";

/** Behind the large line: a figure of one group, or of all together, over time, each beside a year earlier. */
export function figureOverTime(filters: Filters, view: GroupsView, from: Day): Question {
  const shown = { ...filters, period: { ...filters.period, from } };
  return {
    query: `query FigureOverTime($where: EvaluationFilter!, $every: Grain!) {
  evaluationStats(
    where: $where
    groupBy: [{ by: HELD_ON, every: $every }]
    compareTo: SAME_PERIOD_LAST_YEAR
    first: 1000
  ) {
    rows {
      key { heldOn { start label complete } }
      ${fieldOf(view.metric)} ${CHANGED}
    }
  }
}`,
    variables: { where: inPeriod(shown, view.group), every: view.every },
  };
}

/** Behind the small panels: a figure of every group over time. */
export function figureByGroup(filters: Filters, view: GroupsView, from: Day): Question {
  const shown = { ...filters, period: { ...filters.period, from } };
  return {
    query: `query FigureByGroup($where: EvaluationFilter!, $every: Grain!) {
  evaluationStats(
    where: $where
    groupBy: [{ by: GROUP }, { by: HELD_ON, every: $every }]
    first: 1000
  ) {
    rows {
      key { group { name } heldOn { start label complete } }
      ${fieldOf(view.metric)} ${MEAN}
    }
  }
}`,
    variables: { where: inPeriod(shown, null), every: view.every },
  };
}

const CRITERIA = `query CriteriaByGroup($where: CriterionMarkFilter!, $language: Language!) {
  criterionStats(
    where: $where
    groupBy: [{ by: CRITERION }, { by: GROUP }]
    fill: NONE
    first: 1000
  ) {
    rows {
      key { criterion { key name(language: $language) } group { name } }
      attainment ${MEAN}
    }
  }
}`;

/** Behind the criteria by group: what share of the points of each criterion is attained. */
export const criteriaByGroup = (filters: Filters, language: Language): Question => ({
  query: CRITERIA,
  variables: { where: inPeriod(filters, null), language },
});

const BEHIND = `query CellsBehind(
  $period: PeriodInput!
  $compareTo: Comparison!
  $committee: ID
  $group: String
  $metric: TrendMetric!
) {
  cellChanges(
    period: $period
    compareTo: $compareTo
    committee: $committee
    group: $group
    metric: $metric
    first: 5
  ) {
    change { delta low high pairedCells distinguishable }
    cellsUp
    cellsDown
    others
    up { cell { code name } contribution delta from nBefore n }
    down { cell { code name } contribution delta from nBefore n }
  }
}`;

/** Behind the cells behind a change: those that raise and lower it most, each with its own part. */
export const cellsBehind = (filters: Filters, view: GroupsView): Question => ({
  query: BEHIND,
  variables: {
    ...periodOf(filters),
    compareTo: COMPARISONS[filters.comparison] ?? COMPARISONS.year,
    group: view.group,
    metric: view.metric,
  },
});

const DIFFERENCE = `query GroupDifference($period: PeriodInput!, $committee: ID, $first: String!, $second: String!) {
  groupDifference(period: $period, committee: $committee, first: $first, second: $second) {
    figures {
      metric
      first ${MEAN}
      second ${MEAN}
      delta
      low
      high
      distinguishable
    }
  }
}`;

/** Behind the figures of two groups: both, and their difference. */
export const groupDifference = (filters: Filters, first: string, second: string): Question => ({
  query: DIFFERENCE,
  variables: { ...periodOf(filters), first, second },
});

const RATINGS = `query RatingsOfTwoGroups($evaluations: EvaluationFilter!, $regime: CellMonthFilter!) {
  jointStats(
    evaluations: { where: $evaluations }
    regime: { where: $regime }
    groupBy: [{ by: GROUP }]
  ) {
    rows {
      key { group { key name } }
      evaluations { count ratings { rating count share } }
      regime { cells heldShare { share low high held unreported of } }
    }
  }
}`;

/** Behind the ratings of two groups: how many of each, and what share of the months was held. */
export function ratingsOfTwo(filters: Filters, first: string, second: string): Question {
  const { heldOn, ...cells } = inPeriod(filters, null);
  const group = { key: { in: [first, second] } };
  return {
    query: RATINGS,
    variables: { evaluations: { heldOn, group, ...cells }, regime: { month: heldOn, group, ...cells } },
  };
}

const LEVELS = `query CellLevels($where: EvaluationFilter!, $language: Language!) {
  cellEstimates(where: $where, first: 1000) {
    rows {
      cell { code name group { name } }
      n
      raw
      estimate
      low
      high
    }
    cells
    n
    mean
    sufficient
    totalCount
    assumption(language: $language)
  }
}`;

/** Behind the cells as estimates. */
export const cellLevels = (filters: Filters, group: string | null, language: Language): Question => ({
  query: LEVELS,
  variables: { where: inPeriod(filters, group), language },
});

const SEVERITIES = `query Severities($where: EvaluationFilter!, $language: Language!) {
  evaluatorSeverities(where: $where) {
    evaluators {
      evaluator { kind delegation { name } committee { name } }
      n
      cells
      sharedCells
      rawMean
      severity
      low
      high
      sufficient
      distinguishable
      words(language: $language)
    }
    assumption(language: $language)
  }
}`;

/** Behind the severity of evaluators. */
export const severities = (filters: Filters, language: Language): Question => ({
  query: SEVERITIES,
  variables: { where: inPeriod(filters, null), language },
});

const ADJUSTED = `query AdjustedGroups($where: EvaluationFilter!) {
  evaluationStats(where: $where, groupBy: [{ by: GROUP }], adjust: EVALUATOR, fill: NONE) {
    rows {
      key { group { name } }
      scoreMean ${MEAN}
      scoreAdjusted ${MEAN}
    }
  }
}`;

/** Behind the groups without the severity of their evaluators. */
export const adjustedGroups = (filters: Filters): Question => ({
  query: ADJUSTED,
  variables: { where: inPeriod(filters, null) },
});
