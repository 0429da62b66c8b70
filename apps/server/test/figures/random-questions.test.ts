import { addMonths, type Day, GRAINS } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { runsOf } from "../testkit/simulating.js";
import { askFigures, checkFigures, shareOf } from "./asking.js";
import { type ExportedRows, exportRows, type FactRow } from "./exported-rows.js";
import {
  plainMarks,
  plainMean,
  plainPart,
  plainPercentile,
  plainRegime,
  plainScores,
} from "./plain-figures.js";
import { randomOffice } from "./random-office.js";
import {
  basisFor,
  type Condition,
  combined,
  type Dice,
  dice,
  filledUp,
  grouped,
  type Key,
  keysFor,
  spanOf,
} from "./random-question.js";

/** With those about several facts at once (random-joint.test.ts) they are 500. */
const QUESTIONS = { evaluations: runsOf(50, 170), marks: runsOf(25, 90), months: runsOf(45, 160) };

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
  fits: (row) => row.GROUP_ON_DAY === key,
});
const quotient = (of: number | null, per: number | null): number | null =>
  of === null || !per ? null : of / per;
const ofSkill = (skill: string): Condition => ({
  where: { criterion: { skills: { eq: skill } } },
  fits: (row) => String(row.SKILL_WORDS).split(",").includes(skill),
});

describeFilled(randomOffice, "420 random questions equal plain arithmetic over exported rows", (kit) => {
  let asker: Client;
  let exported: { readonly tree: object; readonly rows: ExportedRows }[];

  beforeAll(async () => {
    asker = await kit.as("organiser", "nen-nep-2018");
    const { database, clock } = kit.app.services;
    const [today, earlier] = [clock.today(), "2019-06-30"];
    exported = [
      { tree: {}, rows: await exportRows(database, today) },
      { tree: { hierarchy: "AS_IS" }, rows: await exportRows(database, today, today) },
      { tree: { asOf: earlier }, rows: await exportRows(database, today, earlier) },
    ];
  }, 300_000);

  /** What becomes of empty buckets, and the groups that are then to be found. */
  const filling = (roll: Dice, rows: readonly FactRow[], keys: readonly Key[], { span }: Condition) => {
    const fill = roll.one(["GAPS", "ZERO_COUNT", "NONE", undefined] as const);
    const found = grouped(rows, keys);
    const today = kit.app.services.clock.today();
    return { fill, groups: fill === "NONE" ? found : filledUp(found, keys, span, today) };
  };

  it("about evaluations", async () => {
    for (let seed = 1; seed <= QUESTIONS.evaluations; seed++) {
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
      const { basis, fits: inBasis } = basisFor(roll, pool, keys);
      const { tree, rows: all } = roll.one(exported);
      const rows = all.evaluations.filter((row) => inBasis(row) && chosen.fits(row));
      const total = roll.chance(0.5) && (pool || !["EVALUATOR_KIND", "SETTING"].some(grouped));
      const orderBy = [{ of: "COUNT", direction: roll.one(["ASC", "DESC"]) }];
      const { fill, groups } = filling(roll, rows, keys, chosen);
      const answer = await askFigures(asker, "evaluationStats", keys, {
        where: chosen.where,
        fill,
        ...tree,
        orderBy,
        ratios: [
          { name: "perCell", of: "COUNT", per: "CELLS" },
          { name: "goodToFair", of: "GOOD_SHARE", per: "FAIR_SHARE" },
        ],
        totals: total,
        pool,
        basis,
      });
      const counts = checkFigures(rows, groups, keys, answer, (own) => ({
        scoreMean: { ...plainMean(own), change: null },
        scoreMedian: plainPercentile(plainScores(own), 50),
        scoreP10: plainPercentile(plainScores(own), 10),
        scoreP90: plainPercentile(plainScores(own), 90),
        contentMean: { value: plainPart(own, "content") },
        goodShare: { value: shareOf(own, "GOOD") },
        ratios: [
          { name: "perCell", value: quotient(own.length, new Set(own.map((row) => row.cell)).size) },
          { name: "goodToFair", value: quotient(shareOf(own, "GOOD"), shareOf(own, "FAIR")) },
        ],
        ratings: ["GOOD", "FAIR", "AVERAGE", "POOR"].map((rating) => ({
          rating,
          count: own.filter((row) => row.RATING === rating).length,
        })),
      }));
      const known = counts.filter((count) => count !== null);
      const gaps = counts.filter((count) => count === null);
      const sorted = known.toSorted((a, b) => (orderBy[0]!.direction === "ASC" ? a - b : b - a));
      expect(counts).toEqual([...sorted, ...gaps]);
    }
  }, 300_000);

  it("about marks", async () => {
    for (let seed = 1; seed <= QUESTIONS.marks; seed++) {
      const roll = dice(seed + 20_000);
      const keys = keysFor(
        roll,
        "HELD_ON",
        ["GROUP", "COMMITTEE", "SESSION_TYPE", "CRITERION", "ASPECT", "QUALITY", "SKILL", "RUBRIC"],
        ["QUARTER", "YEAR"],
      );
      const chosen = combined(
        roll,
        roll.some(
          [
            spanFor(roll, "heldOn"),
            isOneOf("sessionType", "SESSION_TYPE", roll.one(["REGULAR", "THEMATIC", "COMBINED"])),
            inGroup(roll.one(["SCHOOL", "AGENCY", "NEIGHBOURHOOD"])),
            ofSkill(roll.one(["CHAIRING", "CONCLUDING", "RECORDS"])),
          ],
          2,
        ),
      );
      const { basis, fits: inBasis } = basisFor(roll, false, keys);
      const { tree, rows: all } = roll.one(exported);
      const rows = all.marks.filter((row) => inBasis(row) && chosen.fits(row));
      const { fill, groups } = filling(roll, rows, keys, chosen);
      const answer = await askFigures(asker, "criterionStats", keys, {
        where: chosen.where,
        fill,
        ...tree,
        basis,
        totals: roll.chance(0.5),
      });
      checkFigures(rows, groups, keys, answer, plainMarks);
    }
  }, 300_000);

  it("about the regime", async () => {
    for (let seed = 1; seed <= QUESTIONS.months; seed++) {
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
      const { tree, rows: all } = roll.one(exported);
      const rows = all.months.filter(chosen.fits);
      const { fill, groups } = filling(roll, rows, keys, chosen);
      const answer = await askFigures(asker, "regimeStats", keys, {
        where: chosen.where,
        fill,
        ...tree,
        totals: roll.chance(0.5),
      });
      checkFigures(rows, groups, keys, answer, plainRegime);
    }
  }, 300_000);
});
