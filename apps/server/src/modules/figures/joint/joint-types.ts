import { correlationMethods, jointKeys } from "@nen-nep/schema";
import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../core/filter-inputs.js";
import { NullPlacement, PageInfo, SortDirection } from "../../../core/page-types.js";
import { Allow, signedIn } from "../../../core/policy.js";
import { DayScalar } from "../../../core/scalars.js";
import type { Correlation } from "../../../statistics/index.js";
import { CellGroupType, CellType, CommitteeType } from "../../organization/index.js";
import { type FieldOptions, input, made, object } from "../api/made-types.js";
import { BasisInput, GrainEnum, HierarchyEnum, MetaType, typesOf } from "../api/stats-types.js";
import { BucketType } from "../api/value-types.js";
import { FACT_NAMES, JOINT_FACTS } from "./joint.js";

const KeyEnum = publishEnum(jointKeys);
const MethodEnum = publishEnum(correlationMethods);

const JointKey = object(
  "JointKey",
  "The keys of a row; null where not grouped by, or where the records do not say.",
  {
    cell: { type: () => CellType, about: "The cell." },
    group: { type: () => CellGroupType, about: "The group of the cell." },
    committee: {
      type: () => CommitteeType,
      about: "The committee, or the one above it at the level asked for.",
    },
    time: {
      type: () => BucketType,
      about: "The stretch of time: by the day of the meeting, or by the month of the cell.",
    },
  },
);

const perFact = (
  options: (name: (typeof FACT_NAMES)[number]) => FieldOptions,
): Record<string, FieldOptions> => Object.fromEntries(FACT_NAMES.map((name) => [name, options(name)]));
const figure = perFact((name) => ({
  type: () => typesOf(JOINT_FACTS[name]).metrics,
  about: `A metric of ${JOINT_FACTS[name].label.en}.`,
}));

const JointRow = object("JointRow", "A key with the figures of each fact, or the totals.", {
  isTotal: {
    type: () => Boolean,
    about: "Whether it is the total, so that its keys are null.",
    required: true,
  },
  key: { type: () => JointKey, about: "What the row is about.", required: true },
  ...perFact((name) => ({
    type: () => typesOf(JOINT_FACTS[name]).figures,
    about: `The figures of ${JOINT_FACTS[name].label.en} by their own rules; null where there are none under the key.`,
  })),
});

@Allow(signedIn)
@ObjectType("Correlation", {
  description:
    "How two figures go together over the groups, every group weighing alike: an association, never an effect. Nothing in it says that one moves the other.",
})
export class CorrelationType implements Correlation {
  @Field(() => Int, { description: "Groups that have both figures, on all pages." })
  n: number;

  @Field(() => Float, {
    nullable: true,
    description: "From −1 to 1; null under five groups, or where one figure is the same in all.",
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Lower end of the 95 % interval (Fisher's z); null with TIME among the keys, where groups repeat.",
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval." })
  high: number | null;
}

export const JointAnswerType = object("JointStats", "An answer over several facts.", {
  rows: {
    type: () => [JointRow],
    about: "The groups of this page, then the total if asked for.",
    required: true,
  },
  totalCount: { type: () => Int, about: "How many groups there are on all pages.", required: true },
  correlation: { type: () => CorrelationType, about: "The correlation asked for; null unless it was." },
  pageInfo: { type: () => PageInfo, about: "Where this page stands.", required: true },
  meta: { type: () => MetaType, about: "How the answer came about.", required: true },
});

const part = (name: (typeof FACT_NAMES)[number]) => {
  const fact = JOINT_FACTS[name];
  return input(`Joint${fact.name}Input`, `Which rows of ${fact.label.en}, by the fact's own rules.`, {
    where: { type: () => fact.filter.input, about: "Which rows of the fact." },
    ...(fact.basis && {
      basis: { type: () => BasisInput, about: "Whose scores, at which meetings." },
      pool: { type: () => Boolean, about: "Says that rows of different basis or rubric may be pooled." },
    }),
  });
};
const inputs = Object.fromEntries(FACT_NAMES.map((name) => [name, part(name)]));

const bound = (words: string): FieldOptions => ({
  type: () => Float,
  about: `${words}, in the unit of the metric.`,
});
const JointGroupBy = input("JointGroupBy", "A key that the facts share.", {
  by: { type: () => KeyEnum, about: "The key.", required: true },
  every: { type: () => GrainEnum, about: "How finely TIME is divided; the regime is known by month." },
  level: {
    type: () => Int,
    about: "The level of a committee, 0 at the root; the cell's own committee unless told.",
  },
});
const JointHaving = input("JointHaving", "Keeps the groups whose metric fits; a missing value never does.", {
  ...figure,
  eq: bound("Equal to"),
  gt: bound("More than"),
  gte: bound("At least"),
  lt: bound("Less than"),
  lte: bound("At most"),
});
const JointOrder = input("JointOrder", "An order of the groups, by a metric of one fact or by a key.", {
  ...figure,
  by: { type: () => KeyEnum, about: "A key that is grouped by." },
  direction: { type: () => SortDirection, about: "The direction.", byDefault: "ASC" },
  nulls: { type: () => NullPlacement, about: "Where groups without a value stand.", byDefault: "LAST" },
});
const JointFigure = input("JointFigure", "A metric of one fact: exactly one is named.", figure);
const CorrelateInput = input("CorrelateInput", "Two figures to be correlated over all groups.", {
  x: { type: () => JointFigure, about: "The one.", required: true },
  y: { type: () => JointFigure, about: "The other.", required: true },
  method: { type: () => MethodEnum, about: "How.", byDefault: "SPEARMAN" },
});

export const JointArgs = made(
  "JointArgs",
  {
    ...perFact((name) => ({
      type: () => inputs[name]!,
      about: `Which rows of ${JOINT_FACTS[name].label.en}; all that the actor may see unless told.`,
    })),
    groupBy: {
      type: () => [JointGroupBy],
      about: "The keys that join the facts, at least one.",
      required: true,
    },
    having: {
      type: () => [JointHaving],
      about: "Which groups; all must hold. Totals stay those of all rows.",
    },
    orderBy: { type: () => [JointOrder], about: "In which order; by the keys unless told." },
    correlate: {
      type: () => CorrelateInput,
      about: "Two figures whose correlation over all groups is asked for.",
    },
    hierarchy: {
      type: () => HierarchyEnum,
      about: "Which tree and groups COMMITTEE and GROUP follow; AS_WAS unless told.",
    },
    asOf: {
      type: () => DayScalar,
      about: "The day whose tree and groups they follow, in place of hierarchy.",
    },
    totals: {
      type: () => Boolean,
      about: "Adds the total of all rows of each fact, at the end of each page.",
    },
    first: { type: () => Int, about: "Groups on a page, 1 to 1,000; 100 unless told." },
    after: { type: () => String, about: "Only groups after this cursor of the same question." },
  },
  (target) => ArgsType()(target),
);
