import {
  aspects,
  evaluationStates,
  evaluatorKinds,
  findingKinds,
  qualities,
  type Role,
  ratings,
  sessionTypes,
  settings,
  skills,
  type Vocabulary,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import {
  day,
  Filter,
  type FilterField,
  type FilterScope,
  hundredths,
  id,
  int,
  many,
  one,
  text,
  word,
} from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import type { ParameterBag } from "../../core/parameters.js";
import { holdsWord, wordRows } from "../../core/word-lists.js";
import { ofCellOnDay } from "../meetings/index.js";
import { cellFilter, cellOrders, delegationFilter } from "../organization/index.js";
import { Evaluation } from "./evaluations.entity.js";
import { readersScope } from "./evaluations.readers.js";
import { ALL_MARKS_READERS, EVALUATION_READERS, WORDS_READERS } from "./evaluations.rights.js";

/**
 * The locked evaluations an actor may see, as SQL over `alias`: of their cells; a delegate only those of the delegation.
 * What is still being made is for those who make it, and never part of a list or a figure.
 */
export function evaluationScope(
  context: Context,
  alias: string,
  bag: ParameterBag,
  readers: readonly Role[] = EVALUATION_READERS,
): string {
  return `${alias}.state = 'LOCKED' AND ${readersScope(context, alias, bag, readers)}`;
}

/**
 * The marks an actor may see, as SQL over an evaluation and a criterion: all of the evaluations they see, but only
 * those of criteria that show skills where they see them as a training organiser.
 */
export function markScope(
  context: Context,
  evaluation: string,
  criterion: string,
  bag: ParameterBag,
): string {
  const organises = context.actor?.grants.some((grant) => grant.role === "TRAINING_ORGANISER");
  const all = evaluationScope(context, evaluation, bag, ALL_MARKS_READERS);
  return organises
    ? `((${all}) OR (${criterion}.skills <> '[]' AND ${evaluationScope(context, evaluation, bag)}))`
    : all;
}

export const findingFilter = new Filter("Finding", "finding", {
  id: id("id", "The public id."),
  kind: word(findingKinds, "kind", "Strength or shortcoming."),
});

const rubricFilter = new Filter("Rubric", "rubric", {
  id: id("id", "The public id."),
  key: text((alias) => `LOWER(${alias}.key)`, "The key."),
});

/** A list of words: true where at least one of them fits. */
const words = (vocabulary: Vocabulary<string>, column: string, description: string): FilterField => {
  const each = word(vocabulary, "word", description);
  return {
    ...each,
    sql: (value, alias, scope) => {
      const own = `${alias}_word`;
      return `EXISTS (SELECT 1 FROM (${wordRows(vocabulary)}) ${own}
        WHERE ${holdsWord(`${alias}.${column}`, `${own}.word`)} AND ${each.sql(value, own, scope)})`;
    },
  };
};

export const criterionFilter = new Filter("Criterion", "criterion", {
  id: id("id", "The public id."),
  key: text((alias) => `LOWER(${alias}.key)`, "Its key within the rubric, such as 4.2."),
  aspect: word(aspects, "aspect", "Whether it looks at content or form."),
  qualities: words(qualities, "qualities", "The qualities it shows; at least one of them fits."),
  skills: words(skills, "skills", "The skills it shows; at least one of them fits."),
});

const evaluationFields = {
  id: id("id", "The public id."),
  state: word(evaluationStates, "state", "How far it is."),
  heldOn: day("held_on", "The day of the meeting it speaks of."),
  evaluatedOn: day("evaluated_on", "The day it was made."),
  sessionType: word(sessionTypes, "session_type", "The session type."),
  evaluatorKind: word(evaluatorKinds, "evaluator_kind", "Who evaluated."),
  setting: word(settings, "setting", "Model or ordinary meeting."),
  score: hundredths("score", "Points out of 100."),
  rating: word(ratings, "rating", "The rating."),
  version: int("version", "The version."),
  delegation: one(
    () => delegationFilter,
    (alias, to) => `FROM delegation ${to} WHERE ${to}.pk = ${alias}.delegation_pk`,
    "The delegation that evaluated.",
  ),
  rubric: one(
    () => rubricFilter,
    (alias, to) =>
      `FROM rubric_version ${to}_v JOIN rubric ${to} ON ${to}.pk = ${to}_v.rubric_pk WHERE ${to}_v.pk = ${alias}.rubric_version_pk`,
    "The rubric it was made with.",
  ),
  findings: {
    readers: WORDS_READERS,
    ...many(
      () => findingFilter,
      (alias, to, { bag, context }) =>
        `FROM finding ${to} WHERE ${to}.evaluation_pk = ${alias}.pk AND ${readersScope(context, alias, bag, WORDS_READERS)}`,
      "Its findings, for those who may read them.",
    ),
  },
  ...ofCellOnDay,
};

export const evaluationFilter = new Filter("Evaluation", "evaluation", evaluationFields);

/** Conditions on a mark; its row is that of its evaluation with `criterion_pk`, `points` and `max_points`. */
export const criterionMarkFilter = new Filter("CriterionMark", "mark", {
  ...evaluationFields,
  points: hundredths("points", "Points given; missing where the criterion does not apply."),
  criterion: one(
    () => criterionFilter,
    (alias, to) => `FROM criterion ${to} WHERE ${to}.pk = ${alias}.criterion_pk`,
    "The criterion.",
  ),
});

/** The official basis: superiors and delegations at ordinary meetings; only what is locked counts. */
export const OFFICIAL = (alias: string): string =>
  `${alias}.state = 'LOCKED' AND ${alias}.evaluator_kind <> 'SELF' AND ${alias}.setting = 'ORDINARY'`;

/** True where whoever sees a cell by any of their roles sees its evaluations by the same. */
const readsAllTheySee = (context: Context): boolean =>
  context.actor?.grants.every(({ role }) => role !== "DELEGATE" && EVALUATION_READERS.includes(role)) ??
  false;

/** The latest evaluation of a cell on the official basis that the actor may see: one column of it. */
export const latest =
  (column: string) =>
  (alias: string, { bag, context }: FilterScope) =>
    `(SELECT last.${column} FROM evaluation last WHERE last.cell_pk = ${alias}.pk AND ${OFFICIAL("last")}
    AND ${readsAllTheySee(context) ? "1 = 1" : evaluationScope(context, "last", bag)}
    ORDER BY last.held_on DESC, last.pk DESC LIMIT 1)`;

cellFilter.extend({
  evaluations: many(
    () => evaluationFilter,
    (alias, to, { bag, context }) =>
      `FROM evaluation ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${evaluationScope(context, to, bag)}`,
    "Its evaluations.",
  ),
  latestScore: hundredths(latest("score"), "Score of the latest evaluation on the official basis."),
  latestRating: word(ratings, latest("rating"), "Rating of the latest evaluation on the official basis."),
});

cellOrders.extend({
  LATEST_SCORE: {
    description: "Score of the latest evaluation on the official basis.",
    sql: latest("score"),
    nullable: true,
  },
});

export const evaluationList: ListSpec<Evaluation> = {
  entity: Evaluation,
  filter: evaluationFilter,
  orders: new Orders("Evaluation", {
    HELD_ON: { description: "The day of the meeting.", sql: (alias) => `${alias}.held_on` },
    SCORE: { description: "The score.", sql: (alias) => `${alias}.score`, nullable: true },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "HELD_ON", direction: "DESC" }],
  scope: evaluationScope,
};
