import type { Grain } from "@nen-nep/schema";
import { type Change, withoutFalseDiscoveries } from "../../../statistics/index.js";
import type { Fact } from "../catalogue/fact.js";
import { evaluationsFact, regimeFact } from "../catalogue/index.js";
import type { Answer, AnswerRow, Question, QuestionKey, Shift } from "../question/question.js";
import { earlier, type Period } from "./period.js";

/** What the overview is about: a period, and the cells under a committee where one is given. */
export interface Subject {
  readonly period: Period;
  /** Conditions on the cell, as the list of cells takes them; null for all. */
  readonly cell: object | null;
}

// More groups than any page shows; the overview's questions are bounded by groups × buckets.
const ALL = 100_000;

/** A question of a page: of all rows, without anything that it does not ask for. */
export function question(
  fact: Fact,
  where: object,
  keys: readonly QuestionKey[],
  metrics: readonly string[],
  more: Partial<Question> = {},
): Question {
  return {
    fact,
    where,
    keys,
    metrics: metrics.map((key) => fact.metrics.find((metric) => metric.key === key)!),
    totals: [],
    ratios: [],
    having: [],
    order: [],
    limit: ALL,
    offset: 0,
    basis: {},
    comparison: null,
    treeOn: null,
    fill: "NONE",
    pooling: "withhold",
    ...more,
  };
}

export const key = (fact: Fact, by: string, every: Grain | null = null): QuestionKey => ({
  dimension: fact.dimensions.find((dimension) => dimension.key === by)!,
  asked: { by, every },
});

export const evaluated = ({ period, cell }: Subject): object => ({ heldOn: period, ...(cell && { cell }) });
export const months = ({ period, cell }: Subject): object => ({ month: period, ...(cell && { cell }) });

/** Scores by group and bucket, with the totals of each and of all. */
export const scores = (subject: Subject, grain: Grain): Question =>
  question(
    evaluationsFact,
    evaluated(subject),
    [key(evaluationsFact, "GROUP"), key(evaluationsFact, "HELD_ON", grain)],
    ["SCORE_MEAN", "RATINGS"],
    { totals: [[0], [1], []] },
  );

/** Scores by group and in all, with their change. */
export const scoreChanges = (subject: Subject, shift: Shift): Question =>
  question(evaluationsFact, evaluated(subject), [key(evaluationsFact, "GROUP")], ["SCORE_MEAN"], {
    totals: [[]],
    comparison: { shift, where: evaluated({ ...subject, period: earlier(subject.period, shift) }) },
  });

/** The regime by group and month, with the totals of each group and of all. */
export const regime = (subject: Subject): Question =>
  question(
    regimeFact,
    months(subject),
    [key(regimeFact, "GROUP"), key(regimeFact, "MONTH", "MONTH")],
    ["CELLS", "HELD_SHARE", "THEMATIC_SHARE", "UNREPORTED_MONTHS"],
    { totals: [[0], []] },
  );

/** The regime of an earlier period, in all. */
export const regimeInAll = (subject: Subject): Question =>
  question(regimeFact, months(subject), [], ["HELD_SHARE", "THEMATIC_SHARE", "UNREPORTED_MONTHS"]);

export const MISSING = ["UNREPORTED_MONTHS", "QUARTERS_WITHOUT_THEMATIC"] as const;
export type MissingMetric = (typeof MISSING)[number];

/** What each cell lacks in the period. */
export const lacking = (subject: Subject): Question =>
  question(regimeFact, months(subject), [key(regimeFact, "CELL")], MISSING);

/** What each of some cells lacked, month by month. */
export const lackingByMonth = (subject: Subject, cells: readonly number[]): Question =>
  question(
    regimeFact,
    months(subject),
    [key(regimeFact, "CELL"), key(regimeFact, "MONTH", "MONTH")],
    MISSING,
    { cells },
  );

/** The rows of an answer that keep the keys at these positions, by the values of those keys. */
export function rowsKeeping(answer: Answer, kept: readonly number[]): Map<string, AnswerRow> {
  const fitting = [...answer.rows, ...answer.totals].filter((row) => row.kept.join() === kept.join());
  return new Map(fitting.map((row) => [kept.map((index) => row.keys[index]).join(), row]));
}

/** A metric of a row. */
export const metricOf = <T>(row: AnswerRow | undefined, of: string): T => row?.metrics.get(of) as T;

/** The changes of a metric over rows shown together: only those that stand at 5 % false discoveries are told. */
export function testedChanges(rows: ReadonlyMap<string, AnswerRow>, of: string): Map<string, Change> {
  const found = [...rows].flatMap(([key, row]): [string, Change][] => {
    const change = metricOf<{ change?: Change | null } | null>(row, of)?.change;
    return change ? [[key, change]] : [];
  });
  const changes = withoutFalseDiscoveries(found.map(([, change]) => change));
  return new Map(found.map(([key], index) => [key, changes[index]!]));
}
