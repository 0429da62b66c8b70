import { addMonths, type Grain } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { runsOf } from "../testkit/simulating.js";
import { close, FIGURES, fieldOf, KEY_FIELDS, plain } from "./asking.js";
import { type ExportedRows, exportRows, type FactRow } from "./exported-rows.js";
import { plainMarks, plainMean, plainRegime } from "./plain-figures.js";
import { randomOffice } from "./random-office.js";
import { basisFor, type Dice, dice, grouped, type Key, keysFor, spanOf } from "./random-question.js";

/** With random-questions.test.ts they are 250 in every run, and 500 in a drill. */
const QUESTIONS = runsOf(40, 80);
/** Groups on a page: as many as all figures of three facts may cost. */
const MOST = 600;

const SCORES = "count cells scoreMean { n cells value low high sufficient }";
interface Row {
  readonly isTotal: boolean;
  readonly key: Record<string, unknown>;
  readonly [fact: string]: unknown;
}

/** The keys as a fact has them: its own day in place of TIME. */
const ofFact = (keys: readonly Key[], time: string): Key[] =>
  keys.map((key) => (key.by === "TIME" ? { ...key, by: time } : key));

const span = (roll: Dice, field: string) => {
  const from = roll.one(["2018-01-01", "2018-10-01", "2019-01-01", "2019-07-01"]);
  return spanOf(field, from, addMonths(from, roll.one([3, 6, 12])));
};

describeFilled(randomOffice, "80 random questions over several facts equal plain arithmetic", (kit) => {
  let asker: Client;
  let exported: { readonly tree: object; readonly rows: ExportedRows }[];

  beforeAll(async () => {
    asker = await kit.as("organiser", "nen-nep-2018");
    const { database, clock } = kit.app.services;
    const today = clock.today();
    exported = [
      { tree: {}, rows: await exportRows(database, today) },
      { tree: { hierarchy: "AS_IS" }, rows: await exportRows(database, today, today) },
    ];
  }, 300_000);

  /** The rows of each fact that a question is about, by its own conditions and basis. */
  function partsFor(roll: Dice, { evaluations, marks, months }: ExportedRows, keys: readonly Key[]) {
    const [scored, marked, lived] = [span(roll, "heldOn"), span(roll, "heldOn"), span(roll, "month")];
    const [own, other] = [basisFor(roll, false, keys), basisFor(roll, false, keys)];
    const parts = {
      evaluations: {
        args: { where: scored.where, basis: own.basis },
        rows: evaluations.filter((row) => scored.fits(row) && own.fits(row)),
        figures: (rows: readonly FactRow[]) => ({ scoreMean: plainMean(rows) }),
        ...{ selection: SCORES, time: "HELD_ON" },
      },
      criteria: {
        args: { where: marked.where, basis: other.basis },
        rows: marks.filter((row) => marked.fits(row) && other.fits(row)),
        figures: plainMarks,
        ...{ selection: `count cells ${FIGURES.criterionStats}`, time: "HELD_ON" },
      },
      regime: {
        args: { where: lived.where },
        rows: months.filter(lived.fits),
        figures: plainRegime,
        ...{ selection: `count cells ${FIGURES.regimeStats}`, time: "MONTH" },
      },
    };
    const names = (Object.keys(parts) as (keyof typeof parts)[]).filter(
      (name) => name === "regime" || roll.chance(0.6),
    );
    return names.map((name) => ({ name, ...parts[name] }));
  }

  it("with keys, totals, trees and a basis of their own", async () => {
    for (let seed = 1; seed <= QUESTIONS; seed++) {
      const roll = dice(seed + 40_000);
      const grains: readonly Grain[] = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR"];
      const found = keysFor(roll, "TIME", ["GROUP", "COMMITTEE", "CELL"], grains);
      const keys = found.length > 0 ? found : [{ by: "GROUP" }];
      const { tree, rows } = roll.one(exported);
      const parts = partsFor(roll, rows, keys);
      const totals = roll.chance(0.5);
      const declared =
        "$groupBy: [JointGroupBy!]!, $hierarchy: Hierarchy, $totals: Boolean, $evaluations: JointEvaluationInput, $criteria: JointCriterionInput, $regime: JointRegimeInput";
      const passed = `groupBy: $groupBy, hierarchy: $hierarchy, totals: $totals, evaluations: $evaluations, criteria: $criteria, regime: $regime, first: ${MOST}`;
      const fields = keys
        .map(({ by }) => (by === "TIME" ? "time { start }" : KEY_FIELDS[by as "CELL"]))
        .join(" ");
      const selected = parts.map(({ name, selection }) => `${name} { ${selection} }`).join(" ");
      const { jointStats } = await asker.ask<{ jointStats: { totalCount: number; rows: Row[] } }>(
        `query (${declared}) { jointStats(${passed}) { totalCount rows { isTotal key { ${fields} } ${selected} } } }`,
        {
          groupBy: keys,
          totals,
          ...tree,
          ...Object.fromEntries(parts.map(({ name, args }) => [name, args])),
        },
      );
      const groups = parts.map((part) => grouped(part.rows, ofFact(keys, part.time)));
      const names = new Set(groups.flatMap((each) => [...each.keys()]));
      expect(jointStats.totalCount).toBe(names.size);
      expect(jointStats.rows.filter(({ isTotal }) => !isTotal)).toHaveLength(Math.min(MOST, names.size));
      for (const row of jointStats.rows) {
        const values = keys.map(({ by }) => plain(row.key[by === "TIME" ? "time" : fieldOf(by)]));
        for (const [index, part] of parts.entries()) {
          const own = row.isTotal ? part.rows : (groups[index]!.get(JSON.stringify(values)) ?? []);
          if (own.length === 0) expect(row[part.name]).toBeNull();
          else {
            const head = { count: own.length, cells: new Set(own.map((each) => each.cell)).size };
            expect(row[part.name]).toMatchObject({ ...head, ...(close(part.figures(own)) as object) });
          }
        }
      }
    }
  }, 300_000);
});
