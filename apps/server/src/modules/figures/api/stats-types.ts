import {
  adjustments,
  basisEvaluators,
  comparisons,
  fills,
  grains,
  hierarchies,
  settings,
} from "@nen-nep/schema";
import { ArgsType, Float, Int } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { NullPlacement, PageInfo, SortDirection } from "../../../core/page-types.js";
import { DayScalar, InstantScalar } from "../../../core/scalars.js";
import { type Fact, fieldOf } from "../catalogue/fact.js";
import { about, type FieldOptions, input, keysEnum, type Made, made, object } from "./made-types.js";

const FillEnum = publishEnum(fills);
export const HierarchyEnum = publishEnum(hierarchies);
export const GrainEnum = publishEnum(grains);
const ComparisonEnum = publishEnum(comparisons);
const BasisEvaluatorEnum = publishEnum(basisEvaluators);
const SettingEnum = publishEnum(settings);
const AdjustmentEnum = publishEnum(adjustments);

export const MetaType = object("StatsMeta", "How an answer came about.", {
  asOf: { type: () => InstantScalar, about: "The instant of the snapshot it was read from.", required: true },
  cost: {
    type: () => Int,
    about: "Groups of a page × (1 + keys + metrics), once more with a comparison and once more with adjust.",
    required: true,
  },
  costLimit: { type: () => Int, about: "What a question may cost.", required: true },
  milliseconds: { type: () => Float, about: "Time the database took.", required: true },
});

export const BasisInput = input(
  "BasisInput",
  "Whose scores a question rests on. Official ones at ordinary meetings unless told.",
  {
    evaluator: { type: () => BasisEvaluatorEnum, about: "Whose scores; OFFICIAL unless told." },
    setting: { type: () => SettingEnum, about: "At which meetings; ORDINARY unless told." },
  },
);

const RatioType = object("Ratio", "One metric divided by another, from the sums of its row.", {
  name: { type: () => String, about: "The name it was given.", required: true },
  value: {
    type: () => Float,
    about: "The quotient; null where either figure is, or where the divisor is 0.",
  },
});

export interface StatsTypes {
  readonly answer: Made;
  readonly args: Made;
  /** The figures of a row, without its keys. */
  readonly figures: Made;
  /** The enum of the metrics that have an order. */
  readonly metrics: object;
}

const published = new Map<Fact, StatsTypes>();

/** The types of a fact; made once. */
export function typesOf(fact: Fact): StatsTypes {
  const types = published.get(fact) ?? publishFact(fact);
  published.set(fact, types);
  return types;
}

/** The types of a fact's root field, all from its catalogue entry: `SCORE_MEAN` becomes `scoreMean`. */
function publishFact(fact: Fact): StatsTypes {
  const name = `${fact.name}Stats`;
  const dimensions = keysEnum(
    `${fact.name}Dimension`,
    `What ${fact.label.en} can be grouped by.`,
    fact.dimensions,
  );
  const ordered = fact.metrics.filter((metric) => metric.value);
  const metrics = keysEnum(`${fact.name}Metric`, `What can be asked of ${fact.label.en}.`, ordered);
  const bound = (words: string): FieldOptions => ({
    type: () => Float,
    about: `${words}, in the unit of the metric.`,
  });

  const key = object(
    `${name}Key`,
    "The keys of a row; null where not grouped by, or where the records do not say.",
    {
      ...Object.fromEntries(
        fact.dimensions.map((entry) => [
          fieldOf(entry.key),
          { type: entry.type, about: about(entry), entry },
        ]),
      ),
    },
  );
  const figures = Object.fromEntries(
    fact.metrics.map((entry) => [fieldOf(entry.key), { type: entry.type, about: about(entry), entry }]),
  );
  const row = object(
    `${name}Row`,
    "A group, or the total. In a gap, a bucket without rows, every figure is null.",
    {
      isTotal: {
        type: () => Boolean,
        about: "Whether it is the total, so that its keys are null.",
        required: true,
      },
      key: { type: () => key, about: "What the row is about.", required: true },
      ...figures,
      ratios: { type: () => [RatioType], about: "The ratios asked for, in their order.", required: true },
    },
  );
  const answer = object(name, `An answer about ${fact.label.en}.`, {
    rows: {
      type: () => [row],
      about: "The groups of this page, then the total if asked for.",
      required: true,
    },
    totalCount: { type: () => Int, about: "How many groups there are on all pages.", required: true },
    pageInfo: { type: () => PageInfo, about: "Where this page stands.", required: true },
    meta: { type: () => MetaType, about: "How the answer came about.", required: true },
  });

  const groupBy = input(`${name}GroupBy`, "A key to group by.", {
    by: { type: () => dimensions, about: "The key.", required: true },
    every: {
      type: () => GrainEnum,
      about: "How finely a time is divided; needed for a time, and only there.",
    },
    level: {
      type: () => Int,
      about: "The level of a committee, 0 at the root; the cell's own committee unless told.",
    },
  });
  const having = input(
    `${name}Having`,
    "Keeps the groups whose metric or ratio fits; a missing value never does.",
    {
      of: { type: () => metrics, about: "The metric." },
      ratio: { type: () => String, about: "The name of a ratio, in place of a metric." },
      eq: bound("Equal to"),
      gt: bound("More than"),
      gte: bound("At least"),
      lt: bound("Less than"),
      lte: bound("At most"),
    },
  );
  const order = input(
    `${name}Order`,
    "An order of the groups, by a metric, a ratio or a key; ties are settled by all keys.",
    {
      of: { type: () => metrics, about: "A metric." },
      ratio: { type: () => String, about: "The name of a ratio." },
      by: { type: () => dimensions, about: "A key that is grouped by." },
      direction: { type: () => SortDirection, about: "The direction.", byDefault: "ASC" },
      nulls: { type: () => NullPlacement, about: "Where groups without a value stand.", byDefault: "LAST" },
    },
  );
  const ratio = input(`${name}Ratio`, "One metric divided by another of the same rows.", {
    name: {
      type: () => String,
      about:
        "What it is called in the answer: letters and digits, beginning with a small letter, at most 40.",
      required: true,
    },
    of: { type: () => metrics, about: "The metric that is divided.", required: true },
    per: { type: () => metrics, about: "The metric it is divided by.", required: true },
  });
  const args = made(
    `${name}Args`,
    {
      where: { type: () => fact.filter.input, about: "Which rows of the fact." },
      groupBy: { type: () => [groupBy], about: "The keys; without any, the answer is one total." },
      ratios: {
        type: () => [ratio],
        about: "Ratios of two metrics, at most ten; each from the sums of its row, never from other rows.",
      },
      having: { type: () => [having], about: "Which groups; all must hold. Totals stay those of all rows." },
      orderBy: { type: () => [order], about: "In which order; by the keys unless told." },
      ...(fact.metrics.some((metric) => metric.change || metric.difference) && {
        compareTo: {
          type: () => ComparisonEnum,
          about: `Adds the change of each figure that has one; needs ${fact.time.key} in groupBy.`,
        },
      }),
      hierarchy: {
        type: () => HierarchyEnum,
        about:
          "Which tree and groups COMMITTEE and GROUP follow; AS_WAS unless told. Rights, and the conditions in where, do not change with it.",
      },
      asOf: {
        type: () => DayScalar,
        about: "The day whose tree and groups COMMITTEE and GROUP follow, in place of hierarchy.",
      },
      fill: {
        type: () => FillEnum,
        about: `Buckets of ${fact.time.key} without rows, for each combination of the other keys: from the first to the last bucket of the span in where, or of the rows where that is open, and never past today.`,
        byDefault: "GAPS",
      },
      totals: { type: () => Boolean, about: "Adds the total of all rows, at the end of each page." },
      ...(fact.basis && {
        basis: { type: () => BasisInput, about: "Whose scores, at which meetings." },
        pool: { type: () => Boolean, about: "Says that rows of different basis or rubric may be pooled." },
      }),
      ...(fact.metrics.some((metric) => metric.adjusts) && {
        adjust: {
          type: () => AdjustmentEnum,
          about:
            "Gives scoreAdjusted beside the raw figures; refused (NOT_CONNECTED) where evaluators cannot be compared.",
        },
      }),
      first: { type: () => Int, about: "Groups on a page, 1 to 1,000; 100 unless told." },
      after: { type: () => String, about: "Only groups after this cursor of the same question." },
    },
    (target) => ArgsType()(target),
  );
  return {
    answer,
    args,
    figures: object(
      `${fact.name}Figures`,
      `The figures of ${fact.label.en} under a key that several facts share.`,
      Object.fromEntries(
        fact.metrics
          .filter((metric) => !metric.adjusts)
          .map(({ key: metric }) => [fieldOf(metric), figures[fieldOf(metric)]!]),
      ),
    ),
    metrics,
  };
}
