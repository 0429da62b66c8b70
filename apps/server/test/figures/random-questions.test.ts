import { addDays, addMonths, type Day, GRAINS } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { findRows } from "../../src/core/rows.js";
import { demoWorld, fillDemonstration } from "../../src/modules/demo/index.js";
import { Cell, CellGroup, Committee, moveCells } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines, type Kit } from "../testkit/kit.js";
import { exportEvaluations, exportMonths, type FactRow } from "./exported-rows.js";
import { plainChange, plainMean, plainPart, plainRegime } from "./plain-figures.js";
import {
  type Condition,
  combined,
  type Dice,
  dice,
  grouped,
  type Key,
  spanOf,
  valuesOf,
} from "./random-question.js";

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
} as const;
const MEAN = "scoreMean { n cells value low high sufficient change { from delta low high pairedCells } }";
const FIGURES = {
  evaluationStats: `${MEAN} contentMean { value } goodShare { value } ratings { rating count }`,
  regimeStats: `heldShare { held notHeld unreported postponed incomplete share high }
    thematicShare { held postponed unreported } unreportedMonths { count cells }
    attendance { count of } shortShare { count } deputyChairedShare { count }`,
};
type Root = keyof typeof FIGURES;
type Answered = { isTotal: boolean; key: Record<string, unknown>; count: number; cells: number } & Record<
  string,
  unknown
>;

const QUESTIONS = 200;
const fieldOf = (key: string) => KEY_FIELDS[key as keyof typeof KEY_FIELDS].split(" ")[0]!;
const shareOf = (rows: readonly FactRow[], rating: string): number | null => {
  const rated = rows.filter((row) => row.RATING !== null);
  return rated.length === 0 ? null : rated.filter((row) => row.RATING === rating).length / rated.length;
};
const plain = (value: unknown): unknown =>
  value !== null && typeof value === "object" ? Object.values(value)[0] : value;
const close = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) => (typeof each === "number" ? expect.closeTo(each, 6) : each));

function keysFor(
  roll: Dice,
  time: string,
  others: readonly string[],
  grains: readonly (typeof GRAINS)[number][],
): Key[] {
  const keys: Key[] = roll.some(others, 2).map((by) => ({ by }));
  return roll.chance(0.5) ? [...keys, { by: time, every: roll.one(grains) }] : keys;
}

const DAYS: readonly Day[] = [
  "2018-01-01",
  "2018-04-01",
  "2018-07-16",
  "2019-01-01",
  "2019-07-01",
  "2020-01-01",
];
const spanFor = (roll: Dice, field: string): Condition => {
  const from = roll.one(DAYS);
  return spanOf(field, from, addMonths(from, roll.one([1, 3, 12, 15])));
};
const isOneOf = (field: string, column: string, value: string): Condition => ({
  where: { [field]: { in: [value] } },
  fits: (row) => row[column] === value,
});
const inGroup = (key: string): Condition => ({
  where: { group: { key: { eq: key } } },
  fits: (row) => row.GROUP === key,
});

describeEngines("200 random questions equal plain arithmetic over exported rows", (kit) => {
  let asker: Client;
  let evaluations: FactRow[];
  let months: FactRow[];

  beforeAll(async () => {
    asker = await fill(kit);
    evaluations = await exportEvaluations(kit.app.services.database);
    months = await exportMonths(kit.app.services.database, kit.app.services.clock.today());
  }, 120_000);

  const ask = async (root: Root, keys: readonly Key[], args: Record<string, unknown>) => {
    const name = root === "evaluationStats" ? "Evaluation" : "Regime";
    const { pool, compareTo, ...rest } = args;
    const more = `${pool ? "pool: true" : ""} ${compareTo ? `compareTo: ${compareTo}` : ""}`;
    const query = `query ($where: ${root === "evaluationStats" ? "EvaluationFilter" : "CellMonthFilter"},
      $groupBy: [${name}StatsGroupBy!], $orderBy: [${name}StatsOrder!], $totals: Boolean) {
      ${root}(where: $where, groupBy: $groupBy, orderBy: $orderBy, totals: $totals, first: 1000 ${more}) { totalCount rows {
        isTotal key { __typename ${keys.map(({ by }) => KEY_FIELDS[by as keyof typeof KEY_FIELDS]).join(" ")} } count cells ${FIGURES[root]} } } }`;
    const answer = await asker.ask<Record<Root, { totalCount: number; rows: Answered[] }>>(query, {
      groupBy: keys,
      ...rest,
    });
    return answer[root];
  };

  const check = (
    rows: readonly FactRow[],
    keys: readonly Key[],
    answer: { totalCount: number; rows: readonly Answered[] },
    figures: (rows: readonly FactRow[], keys: (string | null)[] | null) => object,
  ) => {
    const groups = grouped(rows, keys);
    const found = answer.rows.filter((row) => !row.isTotal);
    if (keys.length > 0) expect(answer.totalCount).toBe(groups.size);
    expect(found).toHaveLength(keys.length === 0 ? 0 : Math.min(1000, groups.size));
    for (const row of answer.rows) {
      const values = keys.map(({ by }) => plain(row.key[fieldOf(by)]));
      const own = row.isTotal ? rows : groups.get(JSON.stringify(values))!;
      const wanted = { count: own.length, cells: new Set(own.map((each) => each.cell)).size };
      expect(row).toMatchObject(wanted);
      expect(row).toMatchObject(close(figures(own, row.isTotal ? null : valuesOf(own[0]!, keys))) as object);
    }
    const counts = found.map((row) => row.count);
    return counts;
  };

  it("about evaluations", async () => {
    for (let seed = 1; seed <= QUESTIONS / 2; seed++) {
      const roll = dice(seed);
      const keys = keysFor(
        roll,
        "HELD_ON",
        ["GROUP", "COMMITTEE", "CELL", "EVALUATOR_KIND", "SETTING", "SESSION_TYPE", "RATING", "RUBRIC"],
        GRAINS,
      );
      const chosen = combined(
        roll,
        roll.some(
          [
            spanFor(roll, "heldOn"),
            isOneOf("sessionType", "SESSION_TYPE", roll.one(["REGULAR", "THEMATIC", "COMBINED"])),
            isOneOf("rating", "RATING", roll.one(["GOOD", "FAIR", "AVERAGE"])),
            inGroup(roll.one(["SCHOOL", "AGENCY", "NEIGHBOURHOOD"])),
            {
              where: { score: { gte: 80 } },
              fits: (row) => row.score !== null && Number(row.score) >= 8_000,
            },
          ],
          3,
        ),
      );
      const pool = roll.chance(0.3);
      const grouped = (key: string) => pool || keys.some(({ by }) => by === key);
      const inBasis = (row: FactRow) =>
        (grouped("EVALUATOR_KIND") || row.evaluator_kind !== "SELF") &&
        (grouped("SETTING") || row.setting === "ORDINARY");
      const rows = evaluations.filter((row) => inBasis(row) && chosen.fits(row));
      const total = roll.chance(0.5) && (pool || !["EVALUATOR_KIND", "SETTING"].some(grouped));
      const orderBy = [{ of: "COUNT", direction: roll.one(["ASC", "DESC"]) }];
      const answer = await ask("evaluationStats", keys, {
        where: chosen.where,
        orderBy,
        totals: total,
        pool,
      });
      const counts = check(rows, keys, answer, (own) => ({
        scoreMean: { ...plainMean(own), change: null },
        contentMean: { value: plainPart(own, "content") },
        goodShare: { value: shareOf(own, "GOOD") },
        ratings: ["GOOD", "FAIR", "AVERAGE", "POOR"].map((rating) => ({
          rating,
          count: own.filter((row) => row.RATING === rating).length,
        })),
      }));
      expect(counts).toEqual([...counts].sort((a, b) => (orderBy[0]!.direction === "ASC" ? a - b : b - a)));
    }
  }, 120_000);

  it("about changes", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const roll = dice(seed + 5_000);
      const every = roll.one(["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const);
      const keys: Key[] = [
        ...roll.some(["GROUP", "COMMITTEE", "SESSION_TYPE"], 1).map((by) => ({ by })),
        { by: "HELD_ON", every },
      ];
      const compareTo = roll.one(["PREVIOUS_PERIOD", "SAME_PERIOD_LAST_YEAR"]);
      const back = (day: Day): Day => {
        if (every === "WEEK") return addDays(day, compareTo === "PREVIOUS_PERIOD" ? -7 : -364);
        const months = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[every];
        return addMonths(day, compareTo === "PREVIOUS_PERIOD" ? -months : -12);
      };
      const [from, before] = [roll.one(["2018-07-01", "2019-01-01"]), "2020-01-01"];
      const official = evaluations.filter(
        (row) => row.evaluator_kind !== "SELF" && row.setting === "ORDINARY",
      );
      const now = official.filter(spanOf("heldOn", from, before).fits);
      const earlier = grouped(official.filter(spanOf("heldOn", back(from), back(before)).fits), keys);
      const answer = await ask("evaluationStats", keys, { where: { heldOn: { from, before } }, compareTo });
      check(now, keys, answer, (own, values) => {
        const past = values!.map((value, index) => (keys[index]!.every ? back(value!) : value));
        return { scoreMean: { change: plainChange(own, earlier.get(JSON.stringify(past)) ?? []) } };
      });
    }
  }, 60_000);

  it("about the regime", async () => {
    for (let seed = 1; seed <= QUESTIONS / 2; seed++) {
      const roll = dice(seed + 10_000);
      const keys = keysFor(
        roll,
        "MONTH",
        ["GROUP", "COMMITTEE", "CELL", "STATE"],
        ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"],
      );
      const chosen = combined(
        roll,
        roll.some(
          [
            spanFor(roll, "month"),
            isOneOf("state", "STATE", roll.one(["HELD", "UNREPORTED", "POSTPONED", "NOT_HELD"])),
            inGroup(roll.one(["SCHOOL", "AGENCY"])),
          ],
          2,
        ),
      );
      const answer = await ask("regimeStats", keys, { where: chosen.where, totals: roll.chance(0.5) });
      check(months.filter(chosen.fits), keys, answer, plainRegime);
    }
  }, 120_000);
});

/** A small demonstration in which some cells later changed their group or their committee. */
async function fill({ app, as }: Kit): Promise<Client> {
  const { services } = app;
  await fillDemonstration(services, demoWorld({ cells: 48, years: 2.5 }), () => undefined);
  const [cells, groups, committees] = await services.database.read(async (session) => [
    await findRows(session, Cell),
    await findRows(session, CellGroup),
    await findRows(session, Committee),
  ]);
  const moves = cells.slice(0, 8).map((cell, index) => ({
    cellPk: cell.pk,
    to: index % 2 === 0 ? { groupPk: groups[index % 6]!.pk } : { committeePk: committees[index]!.pk },
    since: index < 4 ? "2019-02-15" : "2019-10-01",
    source: "SUPERIOR" as const,
  }));
  await moveCells(new Context(services, null), moves);
  return as("organiser", "nen-nep-2018");
}
