import { type TrendMetric, trendMetrics } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { invalid, Refusal } from "../../../core/errors.js";
import { loadOne } from "../../../core/load.js";
import {
  benjaminiHochberg,
  censusDifference,
  type IndependentDifference,
  independentDifference,
  type Side,
} from "../../../statistics/index.js";
import { CellGroup } from "../../organization/index.js";
import type { CensusShareType, MeanType, RatingCountType } from "../api/value-types.js";
import type { Metric } from "../catalogue/fact.js";
import { evaluationsFact, regimeFact } from "../catalogue/index.js";
import { NO_MONTHS, NO_SCORE } from "../overview/overview.js";
import type { Period } from "../overview/period.js";
import { evaluated, key, metricOf, months, question, rowsKeeping } from "../overview/questions.js";
import { ask } from "../question/ask.js";
import type { AnswerRow, Question } from "../question/question.js";
import type { ComparedGroupType, GroupDifferenceType } from "./difference.type.js";
import { subjectOf } from "./trends.js";

/** What two groups are compared by; `first` and `second` are the groups' keys. */
export interface Compared {
  readonly period: Period;
  readonly committeeId: string | null;
  readonly first: string;
  readonly second: string;
}

type WithSide = MeanType & { readonly side?: Side };

const NOTHING: Side = { value: null, variance: null, cells: 0 };

/** The metric, read together with what a comparison of rows rests on. */
const withSide = (metric: Metric): Metric => ({
  ...metric,
  read: (sums) => ({ ...(metric.read(sums) as MeanType), side: metric.side!(sums) }),
});

const METRICS = trendMetrics.keys;
const COMPARED: ReadonlySet<string> = new Set(METRICS);

function scoresByGroup(asked: Question): Question {
  return {
    ...asked,
    metrics: asked.metrics.map((metric) => (COMPARED.has(metric.key) ? withSide(metric) : metric)),
  };
}

/** Two groups side by side: a difference is told only where its interval leaves out 0, at 5 % false discoveries. */
export async function differenceOf(context: Context, compared: Compared): Promise<GroupDifferenceType> {
  const { period, committeeId, first, second } = compared;
  if (first === second) throw invalid("second", "Two different groups are compared.");
  const subject = await subjectOf(context, period, committeeId);
  const groups = [await groupBy(context, first, "first"), await groupBy(context, second, "second")] as const;
  const scores = question(
    evaluationsFact,
    evaluated(subject),
    [key(evaluationsFact, "GROUP")],
    [...METRICS, "RATINGS"],
  );
  const evaluations = rowsKeeping(await ask(context, scoresByGroup(scores)), [0]);
  const regime = rowsKeeping(
    await ask(
      context,
      question(regimeFact, months(subject), [key(regimeFact, "GROUP")], ["CELLS", "HELD_SHARE"]),
    ),
    [0],
  );
  const sides = groups.map((group): ComparedGroupType => {
    const [scored, due] = [evaluations.get(String(group.pk)), regime.get(String(group.pk))];
    return {
      group,
      cells: metricOf<number>(due, "CELLS") ?? 0,
      ratings: metricOf<RatingCountType[]>(scored, "RATINGS") ?? [],
      held: metricOf<CensusShareType>(due, "HELD_SHARE") ?? NO_MONTHS,
    };
  }) as [ComparedGroupType, ComparedGroupType];
  const bounds = ({ held: { share, low, high } }: ComparedGroupType) => ({ value: share, low, high });
  return {
    id: ["difference", period.from, period.before, committeeId, first, second].join(":"),
    first: sides[0],
    second: sides[1],
    figures: figuresOf(evaluations.get(String(groups[0].pk)), evaluations.get(String(groups[1].pk))),
    held: censusDifference(bounds(sides[0]), bounds(sides[1])),
  };
}

function figuresOf(
  first: AnswerRow | undefined,
  second: AnswerRow | undefined,
): GroupDifferenceType["figures"] {
  const read = (row: AnswerRow | undefined, metric: TrendMetric): WithSide =>
    metricOf<WithSide>(row, metric) ?? NO_SCORE;
  const pairs = METRICS.map((metric) => {
    const [a, b] = [read(first, metric), read(second, metric)];
    const difference = independentDifference(a.side ?? NOTHING, b.side ?? NOTHING);
    return { metric, first: a, second: b, difference };
  });
  const stands = benjaminiHochberg(pairs.map(({ difference }) => difference.pValue));
  return pairs.map(({ difference, ...pair }, index) => ({ ...pair, ...told(difference, stands[index]!) }));
}

const told = (difference: IndependentDifference, stands: boolean) => ({
  ...difference,
  distinguishable: difference.distinguishable && stands,
});

/** The group with this key. */
export async function groupBy(context: Context, groupKey: string, field: string): Promise<CellGroup> {
  const session = await context.reader();
  const [row] = await session.query<{ pk: number }>("SELECT pk FROM cell_group WHERE key = :groupKey", {
    groupKey,
  });
  const group = row && (await loadOne(context, CellGroup, row.pk));
  if (!group) throw new Refusal("UNKNOWN_KEY", `There is no group ${groupKey}.`, { field });
  return group;
}
