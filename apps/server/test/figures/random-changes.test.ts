import { addDays, addMonths, type Day, type Grain } from "@nen-nep/schema";
import { beforeAll, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { askFigures, checkFigures, MEAN } from "./asking.js";
import { type ExportedRows, exportRows } from "./exported-rows.js";
import { plainChange, plainDifferences } from "./plain-figures.js";
import { randomOffice } from "./random-office.js";
import { dice, grouped, type Key, spanOf } from "./random-question.js";

const CHANGE = "change { from delta low high }";

/** The first day of the bucket that a bucket is compared with. */
const backBy =
  (every: Exclude<Grain, "DAY">, compareTo: string) =>
  (day: Day): Day => {
    if (every === "WEEK") return addDays(day, compareTo === "PREVIOUS_PERIOD" ? -7 : -364);
    const months = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[every];
    return addMonths(day, compareTo === "PREVIOUS_PERIOD" ? -months : -12);
  };

describeFilled(randomOffice, "random changes equal plain arithmetic over exported rows", (kit) => {
  let asker: Client;
  let exported: ExportedRows;

  beforeAll(async () => {
    asker = await kit.as("organiser", "nen-nep-2018");
    const { database, clock } = kit.app.services;
    exported = await exportRows(database, clock.today());
  }, 120_000);

  it("of means, on cells seen in both periods", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const roll = dice(seed + 5_000);
      const every = roll.one(["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const);
      const keys: Key[] = [
        ...roll.some(["GROUP", "COMMITTEE", "SESSION_TYPE"], 1).map((by) => ({ by })),
        { by: "HELD_ON", every },
      ];
      const compareTo = roll.one(["PREVIOUS_PERIOD", "SAME_PERIOD_LAST_YEAR"]);
      const back = backBy(every, compareTo);
      const [from, before] = [roll.one(["2018-07-01", "2019-01-01"]), "2020-01-01"];
      const official = exported.evaluations.filter(
        (row) => row.evaluator_kind !== "SELF" && row.setting === "ORDINARY",
      );
      const now = official.filter(spanOf("heldOn", from, before).fits);
      const earlier = grouped(official.filter(spanOf("heldOn", back(from), back(before)).fits), keys);
      const answer = await askFigures(asker, "evaluationStats", keys, {
        where: { heldOn: { from, before } },
        compareTo,
        figures: MEAN,
        fill: "NONE",
      });
      checkFigures(now, grouped(now, keys), keys, answer, (own, values) => {
        const past = values!.map((value, index) => (keys[index]!.every ? back(value!) : value));
        return { scoreMean: { change: plainChange(own, earlier.get(JSON.stringify(past)) ?? []) } };
      });
    }
  }, 60_000);

  it("of the regime, with the bounds of both periods", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const roll = dice(seed + 30_000);
      const every = roll.one(["MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const);
      const keys: Key[] = [
        ...roll.some(["GROUP", "COMMITTEE", "CELL"], 1).map((by) => ({ by })),
        { by: "MONTH", every },
      ];
      const compareTo = roll.one(["PREVIOUS_PERIOD", "SAME_PERIOD_LAST_YEAR"]);
      const back = backBy(every, compareTo);
      const [from, before] = [roll.one(["2018-07-01", "2019-01-01"]), "2020-01-01"];
      const now = exported.months.filter(spanOf("month", from, before).fits);
      const past = exported.months.filter(spanOf("month", back(from), back(before)).fits);
      const earlier = grouped(past, keys);
      const answer = await askFigures(asker, "regimeStats", keys, {
        where: { month: { from, before } },
        compareTo,
        fill: "NONE",
        totals: roll.chance(0.5),
        figures: `heldShare { share ${CHANGE} } unreportedShare { ${CHANGE} } thematicShare { ${CHANGE} } attendance { ${CHANGE} }`,
      });
      checkFigures(now, grouped(now, keys), keys, answer, (own, values) => {
        if (values === null) return { heldShare: { change: null } };
        const key = values.map((value, index) => (keys[index]!.every ? back(value!) : value));
        return plainDifferences(own, earlier.get(JSON.stringify(key)) ?? []);
      });
    }
  }, 60_000);
});
