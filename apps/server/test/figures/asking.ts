import { expect } from "vitest";
import type { Client } from "../testkit/client.js";
import type { FactRow } from "./exported-rows.js";
import type { Key } from "./random-question.js";

export const KEY_FIELDS = {
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
export const MEAN =
  "scoreMean { n cells value low high sufficient change { from delta low high pairedCells } }";
const RANKED = "{ n cells value sufficient }";
export const FIGURES = {
  evaluationStats: `${MEAN} scoreMedian ${RANKED} scoreP10 ${RANKED} scoreP90 ${RANKED} contentMean { value } goodShare { value } ratings { rating count }`,
  criterionStats: `attainment { n cells value } fullMarksShare { n value } notApplicableShare { n value }`,
  regimeStats: `heldShare { held notHeld unreported postponed incomplete share high }
    thematicShare { held postponed unreported } unreportedMonths { count cells }
    attendance { count of } shortShare { count } lengthMedian ${RANKED} entryLagMedian ${RANKED} deputyChairedShare { count }`,
};
export type Root = keyof typeof FIGURES;
export type Answered = {
  isTotal: boolean;
  key: Record<string, unknown>;
  count: number;
  cells: number;
} & Record<string, unknown>;

export const fieldOf = (key: string) => KEY_FIELDS[key as keyof typeof KEY_FIELDS].split(" ")[0]!;
export const shareOf = (rows: readonly FactRow[], rating: string): number | null => {
  const rated = rows.filter((row) => row.RATING !== null);
  return rated.length === 0 ? null : rated.filter((row) => row.RATING === rating).length / rated.length;
};
export const plain = (value: unknown): unknown =>
  value !== null && typeof value === "object" ? Object.values(value)[0] : value;
export const close = (value: unknown): unknown =>
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

/** Asks a fact for all its figures, or for those that are named. */
export async function askFigures(
  asker: Client,
  root: Root,
  keys: readonly Key[],
  { figures = FIGURES[root], ...args }: Record<string, unknown>,
): Promise<Answer> {
  const { name, filter } = TYPES[root];
  const types: Record<string, string> = {
    where: filter,
    groupBy: `[${name}StatsGroupBy!]`,
    orderBy: `[${name}StatsOrder!]`,
    totals: "Boolean",
    ratios: `[${name}StatsRatio!]!`,
    pool: "Boolean",
    basis: "BasisInput",
    compareTo: "Comparison",
    fill: "Fill!",
    hierarchy: "Hierarchy",
    asOf: "Date",
  };
  const given = Object.entries({ groupBy: keys, ...args }).filter(([, value]) => value !== undefined);
  const declared = given.map(([arg]) => `$${arg}: ${types[arg]}`).join(", ");
  const passed = given.map(([arg]) => `${arg}: $${arg}`).join(", ");
  const fields = keys.map(({ by }) => KEY_FIELDS[by as keyof typeof KEY_FIELDS]).join(" ");
  const ratios = args.ratios ? "ratios { name value }" : "";
  const query = `query (${declared}) { ${root}(${passed}, first: 1000) { totalCount rows {
    isTotal key { __typename ${fields} } count cells ${figures} ${ratios} } } }`;
  return (await asker.ask<Record<Root, Answer>>(query, Object.fromEntries(given)))[root];
}

type Figures = (rows: readonly FactRow[], keys: (string | null)[] | null) => object;

/** Compares an answer, row by row, with plain arithmetic over the rows; gives the counts in their order. */
export function checkFigures(
  rows: readonly FactRow[],
  groups: ReadonlyMap<string, readonly FactRow[]>,
  keys: readonly Key[],
  answer: Answer,
  figures: Figures,
): (number | null)[] {
  const found = answer.rows.filter((row) => !row.isTotal);
  if (keys.length > 0) expect(answer.totalCount).toBe(groups.size);
  expect(found).toHaveLength(keys.length === 0 ? 0 : Math.min(1000, groups.size));
  for (const row of answer.rows) {
    const values = keys.map(({ by }) => plain(row.key[fieldOf(by)]) as string | null);
    const own = row.isTotal ? rows : groups.get(JSON.stringify(values))!;
    if (row.count === null) {
      const { isTotal, key: _key, ratios = [], ...gap } = row;
      expect((ratios as { value: null }[]).every(({ value }) => value === null)).toBe(true);
      expect([isTotal, own.length, Object.values(gap).every((figure) => figure === null)]).toEqual([
        false,
        0,
        true,
      ]);
      continue;
    }
    expect(row).toMatchObject({ count: own.length, cells: new Set(own.map((each) => each.cell)).size });
    expect(row).toMatchObject(close(figures(own, row.isTotal ? null : values)) as object);
  }
  return found.map((row) => row.count);
}
