import type { Language } from "@nen-nep/schema";
import { LessonAfterwardsResolver } from "./afterwards/lesson-afterwards.js";
import { MeasureAfterwardsResolver } from "./afterwards/measure-afterwards.js";
import { MeasureRecurrenceResolver } from "./afterwards/measure-recurrence.js";
import { CatalogueResolver } from "./api/catalogue.resolver.js";
import { statsResolver } from "./api/stats.resolver.js";
import { FACTS } from "./catalogue/index.js";
import { JointResolver } from "./joint/joint.resolver.js";
import { OverviewResolver } from "./overview/overview.resolver.js";
import { SessionReviewResolver } from "./overview/session-review.js";

export { writeGuide } from "./api/guide.js";
export { checkRollups } from "./rollups/check.js";
export { rollupsCommand } from "./rollups/command.js";
export { keepRollups, refreshRollups } from "./rollups/keep.js";
export { outdate, prepareTables } from "./rollups/state.js";
export { verifyRollups } from "./rollups/verify.js";

import { CellCriteriaResolver, CellCriterionResolver } from "./questions/cell-criteria.js";
import { CellEstimatesResolver } from "./questions/cell-estimates.resolver.js";
import { CELL_ESTIMATES_ASSUMPTION } from "./questions/cell-estimates.type.js";
import { EvaluatorSeveritiesResolver, SEVERITIES_ASSUMPTION } from "./questions/evaluator-severities.js";
import { BehindResolver } from "./trends/behind.resolver.js";
import { TrendsResolver } from "./trends/trends.resolver.js";

export { costAhead } from "./api/cost-ahead.js";
export { type Entry, type Fact, fieldOf } from "./catalogue/fact.js";
export { FACTS } from "./catalogue/index.js";

/** What figures of evaluations with a question of their own assume, by its root field: a sentence to be shown with them. */
export const ASSUMPTIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  cellEstimates: CELL_ESTIMATES_ASSUMPTION,
  evaluatorSeverities: SEVERITIES_ASSUMPTION,
};

export const figuresModule = {
  resolvers: [
    CatalogueResolver,
    OverviewResolver,
    SessionReviewResolver,
    TrendsResolver,
    BehindResolver,
    ...FACTS.map(statsResolver),
    CellCriteriaResolver,
    CellCriterionResolver,
    EvaluatorSeveritiesResolver,
    CellEstimatesResolver,
    JointResolver,
    LessonAfterwardsResolver,
    MeasureAfterwardsResolver,
    MeasureRecurrenceResolver,
  ],
};
