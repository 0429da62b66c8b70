import { expect } from "vitest";
import type { Client } from "../testkit/client.js";
import type { FactRow } from "./exported-rows.js";
import { grouped, type Key, valuesOf } from "./random-question.js";

const KEY_FIELDS = {
  GROUP: "group { key }",
  COMMITTEE: "committee { id }",
  CELL: "cell { code }",
  HELD_ON: "heldOn { start }",
  MONTH: "month { start }",
  EVALUATOR_KIND: "evaluatorKind",
  SETTING: "setting",
  SESSION_TYPE: "sessionType",
  RATING: "rating",
  RUBRIC: "rubric { key }",
  STATE: "state",
  CRITERION: "criterion { id }",
  ASPECT: "aspect",
  QUALITY: "quality",
  SKILL: "skill",
} as const;
const MEAN = "scoreMean { n cells value low high sufficient change { from delta low high pairedCells } }";
const FIGURES = {
  evaluationStats: `${MEAN} contentMean { value } goodShare { value } ratings { rating count }`,
  criterionStats: `attainment { n cells value } fullMarksShare { n value } notApplicableShare { n value }`,
  regimeStats: `heldShare { held notHeld unreported postponed incomplete share high }
    thematicShare { held postponed unreported } unreportedMonths { count cells }
    attendance { count of } shortShare { count } deputyChairedShare { count }`,
};
export type Root = keyof typeof FIGURES;
export type Answered = {
  isTotal: boolean;
  key: Record<string, unknown>;
  count: number;
  cells: number;
} & Record<string, unknown>;

const fieldOf = (key: string) => KEY_FIELDS[key as keyof typeof KEY_FIELDS].split(" ")[0]!;
export const shareOf = (rows: readonly FactRow[], rating: string): number | null => {
  const rated = rows.filter((row) => row.RATING !== null);
  return rated.length === 0 ? null : rated.filter((row) => row.RATING === rating).length / rated.length;
};
const plain = (value: unknown): unknown =>
  value !== null && typeof value === "object" ? Object.values(value)[0] : value;
const close = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) => (typeof each === "number" ? expect.closeTo(each, 6) : each));

const TYPES: Record<Root, { readonly name: string; readonly filter: string }> = {
  evaluationStats: { name: "Evaluation", filter: "EvaluationFilter" },
  criterionStats: { name: "Criterion", filter: "CriterionMarkFilter" },
  regimeStats: { name: "Regime", filter: "CellMonthFilter" },
};

export interface Answer {
  readonly totalCount: number;
  readonly rows: readonly Answered[];
}

/** Asks a fact for all its figures; arguments that are bare words are given as such. */
export async function askFigures(
  asker: Client,
  root: Root,
  keys: readonly Key[],
  { pool, compareTo, ...rest }: Record<string, unknown>,
): Promise<Answer> {
  const { name, filter } = TYPES[root];
  const more = `${pool ? "pool: true" : ""} ${compareTo ? `compareTo: ${compareTo}` : ""}`;
  const fields = keys.map(({ by }) => KEY_FIELDS[by as keyof typeof KEY_FIELDS]).join(" ");
  const query = `query ($where: ${filter}, $groupBy: [${name}StatsGroupBy!], $orderBy: [${name}StatsOrder!], $totals: Boolean) {
    ${root}(where: $where, groupBy: $groupBy, orderBy: $orderBy, totals: $totals, first: 1000 ${more}) { totalCount rows {
      isTotal key { __typename ${fields} } count cells ${FIGURES[root]} } } }`;
  return (await asker.ask<Record<Root, Answer>>(query, { groupBy: keys, ...rest }))[root];
}

/** Compares an answer, row by row, with plain arithmetic over the rows; gives the counts in their order. */
export function checkFigures(
  rows: readonly FactRow[],
  keys: readonly Key[],
  answer: Answer,
  figures: (rows: readonly FactRow[], keys: (string | null)[] | null) => object,
): number[] {
  const groups = grouped(rows, keys);
  const found = answer.rows.filter((row) => !row.isTotal);
  if (keys.length > 0) expect(answer.totalCount).toBe(groups.size);
  expect(found).toHaveLength(keys.length === 0 ? 0 : Math.min(1000, groups.size));
  for (const row of answer.rows) {
    const values = keys.map(({ by }) => plain(row.key[fieldOf(by)]));
    const own = row.isTotal ? rows : groups.get(JSON.stringify(values))!;
    expect(row).toMatchObject({ count: own.length, cells: new Set(own.map((each) => each.cell)).size });
    expect(row).toMatchObject(close(figures(own, row.isTotal ? null : valuesOf(own[0]!, keys))) as object);
  }
  return found.map((row) => row.count);
}
