import { beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { Context } from "../../src/core/context.js";
import { findRows } from "../../src/core/rows.js";
import {
  Evaluation,
  type EvaluationInput,
  reviseEvaluations,
  withdrawEvaluations,
} from "../../src/modules/evaluations/index.js";
import { refreshRollups, verifyRollups } from "../../src/modules/figures/index.js";
import {
  correctMeetings,
  declareMonths,
  Meeting,
  MonthDeclaration,
  withdrawDeclarations,
  withdrawMeetings,
} from "../../src/modules/meetings/index.js";
import { closeCell } from "../../src/modules/organization/cells.service.js";
import { Cell, CellGroup, Committee, moveCells } from "../../src/modules/organization/index.js";
import { Client } from "../testkit/client.js";
import { urlOf } from "../testkit/databases.js";
import { describeFilled, type Kit, TODAY } from "../testkit/kit.js";
import { runsOf } from "../testkit/simulating.js";
import { watch } from "../testkit/statements.js";
import { askFigures } from "./asking.js";
import { randomOffice } from "./random-office.js";
import { type Dice, dice, type Key } from "./random-question.js";

const drifted = async ({ app }: Kit) =>
  (await verifyRollups(app.services)).flatMap(({ rollup, groups }) => (groups === 0 ? [] : [rollup.table]));

describeFilled(randomOffice, "what is kept added up", (kit) => {
  let asker: Client;
  beforeAll(async () => {
    asker = await kit.as("organiser", "nen-nep-2018");
  }, 60_000);
  const context = () => new Context(kit.app.services, null);
  const first = <T extends object>(entity: new () => T, where: string) =>
    kit.app.services.database.read(async (session) => (await findRows(session, entity, where))[0]!);

  describe("is what the rows give", () => {
    it("after a filling in many parts, in which cells moved", async () => {
      expect(await drifted(kit)).toEqual([]);
    });

    it("after a meeting of another day, of another year, and one taken back", async () => {
      const meeting = await first(Meeting, "held_on > '2019-03-01' AND session_type = 'REGULAR' ORDER BY pk");
      await correctMeetings(context(), [{ meeting, patch: { heldOn: "2019-12-31", lengthMinutes: 30 } }]);
      expect(await drifted(kit)).toEqual([]);
      await correctMeetings(context(), [
        { meeting: { ...meeting, version: meeting.version + 1 }, patch: { heldOn: "2020-01-01" } },
      ]);
      expect(await drifted(kit)).toEqual([]);
      const free = await first(
        Meeting,
        "session_type = 'THEMATIC' AND pk NOT IN (SELECT meeting_pk FROM evaluation WHERE meeting_pk IS NOT NULL)",
      );
      await withdrawMeetings(context(), [free.pk]);
      expect(await drifted(kit)).toEqual([]);
    });

    it("after a month is declared, and the declaration taken back", async () => {
      const { cell_pk: cellPk, month } = await unreported(kit);
      const of = { cellPk, month: month.slice(0, 7), note: null, recordedOn: TODAY };
      await declareMonths(context(), [
        { ...of, state: "POSTPONED", document: "12-CV/QU", source: "SUPERIOR" },
      ]);
      expect(await drifted(kit)).toEqual([]);
      const declared = await first(MonthDeclaration, "document = '12-CV/QU'");
      await withdrawDeclarations(context(), [declared.pk]);
      expect(await drifted(kit)).toEqual([]);
    });

    it("after a revision and after an evaluation taken back", async () => {
      const evaluation = await first(Evaluation, "evaluator_kind = 'SUPERIOR' ORDER BY pk");
      const marks = await kit.app.services.database.read((session) =>
        session.query<{ key: string; points: number | null }>(
          "SELECT c.key, m.points FROM mark m JOIN criterion c ON c.pk = m.criterion_pk WHERE m.evaluation_pk = :pk",
          { pk: evaluation.pk },
        ),
      );
      const { pk: _pk, version: _version, state: _state, recordedAt: _at, ...columns } = evaluation;
      const input = {
        ...columns,
        heldOn: "2018-02-27",
        marks: Object.fromEntries(marks.map(({ key, points }) => [key, points && points - 10])),
        findings: [],
      };
      await reviseEvaluations(context(), [
        { evaluation, input: input as EvaluationInput, reason: "Ghi nhầm ngày" },
      ]);
      expect(await drifted(kit)).toEqual([]);
      const own = await first(
        Evaluation,
        "evaluator_kind = 'SELF' AND pk NOT IN (SELECT evaluation_pk FROM finding) ORDER BY pk DESC",
      );
      await withdrawEvaluations(context(), [own.pk]);
      expect(await drifted(kit)).toEqual([]);
    });

    it("after a cell comes, moves and closes", async () => {
      const committee = await kit.office.committee("Đảng ủy phường Mới", await first(Committee, "pk = 1"));
      const cell = await kit.office.cell("MOI-001", committee);
      expect(await drifted(kit)).toEqual([]);
      await kit.office.met(cell, ["2019-05-07", "2020-05-05"]);
      await kit.office.evaluated(cell, "2020-05-05", 0.8);
      expect(await drifted(kit)).toEqual([]);
      const group = await first(CellGroup, "key = 'SCHOOL'");
      await moveCells(context(), [
        { cellPk: cell.pk, to: { groupPk: group.pk }, since: "2019-05-01", source: "SUPERIOR" },
      ]);
      expect(await drifted(kit)).toEqual([]);
      const stored = await first(Cell, `pk = ${cell.pk}`);
      await closeCell(context(), stored, stored.version, "2020-03-01");
      expect(await drifted(kit)).toEqual([]);
    });

    it("after the first record of all becomes an earlier one", async () => {
      const cell = await first(Cell, "1 = 1 ORDER BY pk");
      await kit.office.met(cell, ["2017-11-07"]);
      expect(await drifted(kit)).toEqual([]);
    });

    it("and a write that fails leaves them as they were", async () => {
      const cell = await first(Cell, "1 = 1 ORDER BY pk");
      await expect(kit.office.met(cell, ["2019-04-09", "2019-04-09"])).rejects.toThrow();
      expect(await drifted(kit)).toEqual([]);
    });
  });

  it("gives the same answers as the rows to questions at random, and answers many of them", async () => {
    const rows = await withoutRollups(kit);
    const questions = runsOf(25, 90);
    const { statements } = await watch(kit.app.services.database, async () => {
      for (let seed = 1; seed <= questions; seed++) {
        const { root, keys, args } = question(dice(seed + 50_000));
        // Evaluations of several rubrics are refused by both.
        const ask = (who: Client) => askFigures(who, root, keys, args).catch(() => "refused");
        const kept = await ask(asker);
        const plain = await ask(rows.asker);
        expect(rounded(kept), JSON.stringify({ root, keys, args })).toEqual(rounded(plain));
      }
    });
    await rows.app.close();
    const fromRows = statements.filter((sql) => sql.includes("fact_row AS")).length;
    expect(2 * questions - fromRows).toBeGreaterThan(questions / 3);
  }, 120_000);

  it("gives the same answers to questions over several facts, each part from its own where it can", async () => {
    const rows = await withoutRollups(kit);
    const questions = runsOf(20, 60);
    const { statements } = await watch(kit.app.services.database, async () => {
      for (let seed = 1; seed <= questions; seed++) {
        const { query, variables } = jointQuestion(dice(seed + 60_000));
        const ask = (who: Client) => who.send({ query, variables });
        const [kept, plain] = [await ask(asker), await ask(rows.asker)];
        expect(rounded(kept.data), JSON.stringify(variables)).toEqual(rounded(plain.data));
        // Evaluations of several rubrics are refused by both.
        const reasons = [kept, plain].map(({ errors }) => errors.map(({ extensions }) => extensions.reason));
        expect(reasons[0]).toEqual(reasons[1]);
        expect(kept.errors.filter(({ extensions }) => extensions.reason !== "NOT_COMPARABLE")).toEqual([]);
      }
    });
    await rows.app.close();
    const joint = statements.filter((sql) => sql.includes("joined AS"));
    const rolled = joint.filter((sql) => sql.includes("_guard"));
    expect(rolled.length).toBeGreaterThan(questions / 2);
    expect(rolled.some((sql) => sql.includes("fact_row AS"))).toBe(true);
    expect(rolled.some((sql) => !sql.includes("fact_row AS"))).toBe(true);
  }, 120_000);

  it("does not answer those who see but a part", async () => {
    const committee = await kit.office.committee("Đảng ủy phường Riêng", await first(Committee, "pk = 1"));
    await kit.office.cell("RI-001", committee);
    await kit.office.account("own.analyst", "ANALYST", { committee });
    const own = await kit.as("own.analyst");
    const { rows } = await askFigures(own, "regimeStats", [], {
      where: { month: { from: "2019-01-01", before: "2020-01-01" } },
      figures: "heldShare { of }",
    });
    expect(rows).toMatchObject([{ cells: 1, count: 12 }]);
    const { jointStats } = await own.ask<{ jointStats: object }>(
      `{ jointStats(groupBy: [{ by: GROUP }], regime: { where: { month: { from: "2019-01-01", before: "2020-01-01" } } }) {
        rows { regime { cells count } } } }`,
    );
    expect(jointStats).toEqual({ rows: [{ regime: { cells: 1, count: 12 } }] });
  });

  it("is made anew when the month turns, and until then the rows answer", async () => {
    const config = readConfig(
      { DATABASE_URL: urlOf(kit.app.services.config.database), NENNEP_TODAY: "2020-08-02" },
      "",
    );
    const later = await createApp(config);
    const question = {
      where: { month: { from: "2020-01-01" } },
      figures: "heldShare { unreported incomplete }",
    };
    const august = await new Client(later.server).signIn("organiser", "nen-nep-2018");
    const now = await askFigures(august, "regimeStats", [{ by: "MONTH", every: "MONTH" }], question);
    // The first server is still in July: what was made for August is not for it.
    const before = await askFigures(asker, "regimeStats", [{ by: "MONTH", every: "MONTH" }], question);
    expect(now.rows).toHaveLength(8);
    expect(before.rows).toHaveLength(7);
    await later.close();
    expect(await refreshRollups(kit.app.services)).toHaveLength(1);
    expect(await drifted(kit)).toEqual([]);
  });
});

const unreported = async ({ app }: Kit) => {
  const [row] = await app.services.database.read((session) =>
    session.query<{ cell_pk: number; month: string }>(
      `SELECT c.pk AS cell_pk, '2019-06-01' AS month FROM cell c
        WHERE c.since < '2019-06-01' AND NOT EXISTS (SELECT 1 FROM month_declaration d WHERE d.cell_pk = c.pk AND d.month = '2019-06-01')
        ORDER BY (SELECT COUNT(*) FROM meeting m WHERE m.cell_pk = c.pk AND m.held_on >= '2019-06-01' AND m.held_on < '2019-07-01') LIMIT 1`,
    ),
  );
  return row!;
};

/** The same database, served without rollups. */
async function withoutRollups(kit: Kit): Promise<{ app: App; asker: Client }> {
  const url = urlOf(kit.app.services.config.database);
  const app = await createApp(
    readConfig({ DATABASE_URL: url, NENNEP_TODAY: TODAY, NENNEP_ROLLUPS: "0" }, ""),
  );
  return { app, asker: await new Client(app.server).signIn("organiser", "nen-nep-2018") };
}

const STARTS = { MONTH: "2019-02-01", QUARTER: "2018-04-01", HALF_YEAR: "2018-07-01", YEAR: "2018-01-01" };

/** A question that a rollup could answer, or nearly. */
function question(roll: Dice) {
  const root = roll.one(["evaluationStats", "criterionStats", "regimeStats"] as const);
  const time = root === "regimeStats" ? "MONTH" : "HELD_ON";
  const every = roll.one(["MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const);
  const others = {
    evaluationStats: ["GROUP", "SESSION_TYPE"],
    criterionStats: ["GROUP"],
    regimeStats: ["GROUP"],
  };
  const keys: Key[] = [
    ...(root === "criterionStats" ? [{ by: "CRITERION" }] : []),
    ...roll.some(others[root], 2).map((by) => ({ by })),
    ...(roll.chance(0.7) ? [{ by: time, every }] : []),
  ];
  const from = roll.chance(0.8) ? STARTS[every] : "2018-03-05";
  const before = roll.one(["2019-07-01", "2020-01-01", "2021-01-01"]);
  const days = roll.chance(0.2) ? { from: "2019-01-01", before: "2020-01-01" } : { from, before };
  const where = {
    ...(roll.chance(0.85) && { [time === "MONTH" ? "month" : "heldOn"]: days }),
    ...(root === "evaluationStats" && roll.chance(0.4) && { sessionType: { eq: "REGULAR" } }),
  };
  const figures = {
    evaluationStats:
      "cells scoreMean { n cells value sd low high } leadershipMean { value low } goodShare { value high } selfGap { n value } ratings { rating count }",
    criterionStats: "attainment { n cells value low high } fullMarksShare { value }",
    regimeStats: roll.one([
      "heldShare { share low high held notHeld unreported postponed incomplete } thematicShare { share of } attendance { share of }",
      "cells unreportedMonths { count cells } shortShare { share }",
    ]),
  };
  return {
    root,
    keys,
    args: {
      where,
      figures: figures[root],
      totals: roll.chance(0.3),
      fill: roll.one(["GAPS", "ZERO_COUNT", "NONE"]),
    },
  };
}

const JOINT = `query ($groupBy: [JointGroupBy!]!, $evaluations: JointEvaluationInput, $regime: JointRegimeInput,
    $having: [JointHaving!], $orderBy: [JointOrder!], $correlate: CorrelateInput, $totals: Boolean, $first: Int) {
  jointStats(groupBy: $groupBy, evaluations: $evaluations, regime: $regime, having: $having, orderBy: $orderBy,
      correlate: $correlate, totals: $totals, first: $first) {
    totalCount correlation { n value low high }
    rows { isTotal key { group { key } time { start } } evaluations { scoreMean { n cells value low high } EXTRA }
      regime { heldShare { share low high } cells count } } } }`;

/** A question over scores and the regime, either of which a rollup could answer, or nearly. */
function jointQuestion(roll: Dice) {
  const every = roll.one(["MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const);
  const groupBy = roll.one([
    [{ by: "GROUP" }],
    [{ by: "TIME", every }],
    [{ by: "GROUP" }, { by: "TIME", every }],
  ]);
  const days = { from: STARTS[every], before: roll.one(["2019-07-01", "2020-01-01"]) };
  const inYear = { from: "2019-01-01", before: "2020-01-01" };
  const span = roll.chance(0.5) ? days : inYear;
  const figure = roll.one([{ regime: "HELD_SHARE" }, { evaluations: "SCORE_MEAN" }]);
  return {
    query: JOINT.replace("EXTRA", roll.chance(0.3) ? "scoreMedian { value }" : "count"),
    variables: {
      groupBy,
      evaluations: {
        where: { heldOn: span, ...(roll.chance(0.3) && { score: { gte: 60 } }) },
        ...(roll.chance(0.3) && { pool: true }),
      },
      regime: { where: { month: roll.chance(0.8) ? span : { from: "2018-05-01", before: "2019-06-01" } } },
      ...(roll.chance(0.3) && { having: [{ regime: "HELD_SHARE", lt: 0.97 }] }),
      ...(roll.chance(0.5) && { orderBy: [{ ...figure, direction: "DESC" }] }),
      ...(roll.chance(0.4) && {
        correlate: { x: { regime: "HELD_SHARE" }, y: { evaluations: "SCORE_MEAN" }, method: "SPEARMAN" },
      }),
      totals: roll.chance(0.4),
      first: roll.one([5, 400]),
    },
  };
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === "number" && !Number.isInteger(each) ? Number(each.toPrecision(10)) : each,
  );
