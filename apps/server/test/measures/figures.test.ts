import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { proposeMeasure, takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { type Court, openCourt, operations, VOTES } from "./court.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "figures of enforcement",
  (kit) => {
    let court: Court;
    let committee: Client;
    const machine = () => new Context(kit.app.services, null);

    /** A reminder of a cell, proposed in March 2020 and, where told, announced in May. */
    async function reminder(code: string, until: "PROPOSED" | "IN_FORCE" | "ANNULLED"): Promise<void> {
      const { cell, tenureId } = await court.cell(code);
      const evaluationId = await kit.office.evaluated(cell, "2020-02-06", 0.2, { committee: court.ward });
      const input = {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        evaluationIds: [evaluationId],
      } as const;
      const id = await proposeMeasure(machine(), input, "2020-03-02");
      if (until === "PROPOSED") return;
      const take = (
        step: Parameters<typeof takeMeasureStep>[1],
        version: number,
        on: string,
        more: object = {},
      ) => takeMeasureStep(machine(), step, { id, version, on, words: "x", ...more });
      await take("NOTIFY", 1, "2020-03-03", { proof: "SIGNED" });
      await take("RESPOND", 2, "2020-03-09");
      await take("DECIDE", 3, "2020-04-01", { ...VOTES, decision: "UPHELD", documentDay: "2020-04-01" });
      await take("ANNOUNCE", 4, "2020-05-04");
      if (until === "ANNULLED")
        await take("ANNUL", 5, "2020-06-01", {
          ...VOTES,
          bodyId: court.standing.id,
          documentDay: "2020-06-01",
        });
    }

    beforeAll(async () => {
      court = await openCourt(kit);
      committee = await court.client("committee");
      await kit.office.account("analyst", "ANALYST", { committee: court.district });
      for (const code of ["KP-001", "KP-002", "KP-003", "KP-004", "KP-005", "KP-006"])
        await reminder(code, "IN_FORCE");
      await reminder("KP-007", "PROPOSED");
      await reminder("KP-008", "ANNULLED");
      const { cell } = await court.cell("KP-009");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
    });

    it("tell cases, what holds, what is late and on which side, and flags beside them; the annulled counts nowhere", async () => {
      const { measureStats } = await committee.ask<{ measureStats: { rows: object[] } }>(`{ measureStats {
        rows { cases { count cells } inForce { count } lateByAuthority { count } lateBySubject { count }
          flags { count } flagsDismissed { count } flagsUsed { count } daysInStageMedian { n value } } } }`);
      expect(measureStats.rows).toEqual([
        {
          cases: { count: 7, cells: 7 },
          inForce: { count: 6 },
          lateByAuthority: { count: 1 },
          lateBySubject: { count: 0 },
          flags: { count: 1 },
          flagsDismissed: { count: 0 },
          flagsUsed: { count: 0 },
          daysInStageMedian: { n: 7, value: 58 },
        },
      ]);
    });

    it("know what awaits somebody as well", async () => {
      const { measureStats } = await committee.ask<{ measureStats: { rows: object[] } }>(
        "{ measureStats(where: { awaitsMe: true }) { rows { cases { count } flags { count } } } }",
      );
      expect(measureStats.rows).toEqual([{ cases: { count: 6 }, flags: { count: 0 } }]);
    });

    it("are grouped by stage, rule, body and the post of the subject", async () => {
      const { stages, rules } = await committee.ask<{
        stages: { rows: object[] };
        rules: { rows: object[] };
      }>(`{
        stages: measureStats(where: { state: { isNull: false } }, groupBy: [{ by: STAGE }, { by: BODY }, { by: SUBJECT_DUTY }]) {
          rows { key { stage body { name } subjectDuty } cases { count } } }
        rules: measureStats(groupBy: [{ by: RULE }]) { rows { key { rule } flags { count } cases { count } } } }`);
      expect(stages.rows).toContainEqual({
        key: { stage: "IN_FORCE", body: { name: "Ban Thường vụ Quận ủy" }, subjectDuty: "SECRETARY" },
        cases: { count: 6 },
      });
      expect(rules.rows).toContainEqual({
        key: { rule: "MONTHS_NOT_HELD" },
        flags: { count: 1 },
        cases: { count: 0 },
      });
    });

    it("put scores before the proposal beside those after the announcement, and call it no effect", async () => {
      const { cell } = await court.cell("KP-010");
      const tenures = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM tenure WHERE cell_pk = :pk", { pk: cell.pk }),
      );
      const by = { committee: court.ward };
      const evaluationId = await kit.office.evaluated(cell, "2020-02-06", 0.4, by);
      await kit.office.evaluated(cell, "2018-02-06", 1, by);
      await kit.office.evaluated(cell, "2020-04-10", 1, by);
      const input = {
        cellId: cell.id,
        tenureId: tenures[0]!.id,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        evaluationIds: [evaluationId],
      } as const;
      const id = await proposeMeasure(machine(), input, "2020-03-02");
      const AFTERWARDS = `{ measures(where: { cell: { code: { eq: "KP-010" } } }) { nodes { afterwards {
        before { n value } after { n value sufficient } } } } }`;
      const told = async () =>
        (await committee.ask<{ measures: { nodes: { afterwards: unknown }[] } }>(AFTERWARDS)).measures
          .nodes[0]!.afterwards;
      expect(await told()).toBeNull();
      const take = (
        step: Parameters<typeof takeMeasureStep>[1],
        version: number,
        on: string,
        more: object = {},
      ) => takeMeasureStep(machine(), step, { id, version, on, words: "x", ...more });
      await take("NOTIFY", 1, "2020-03-03", { proof: "SIGNED" });
      await take("RESPOND", 2, "2020-03-09");
      await take("DECIDE", 3, "2020-04-01", { ...VOTES, decision: "UPHELD", documentDay: "2020-04-01" });
      await take("ANNOUNCE", 4, "2020-05-04");
      await kit.office.evaluated(cell, "2020-06-10", 0.8, by);
      // What was evaluated between the proposal and the announcement stands on neither side.
      expect(await told()).toEqual({
        before: { n: 1, value: expect.closeTo(40, 0) },
        after: { n: 1, value: expect.closeTo(80, 0), sufficient: false },
      });
    });

    it("reach analysts as fixed tables alone, rounded to five", async () => {
      const analyst = await kit.as("analyst");
      const TABLES = `{ measureTables { start end counts { group { key } kind count } } }`;
      const { measureTables } = await analyst.ask<{
        measureTables: {
          start: string;
          end: string;
          counts: { group: object | null; kind: string | null; count: number | null }[];
        }[];
      }>(TABLES);
      expect(measureTables.map(({ start, end }) => [start, end])).toEqual([["2020-01-01", "2020-07-01"]]);
      const total = measureTables[0]!.counts.find(({ group, kind }) => group === null && kind === null);
      expect(total).toEqual({ group: null, kind: null, count: null });
      const [problem] = await analyst.refused("{ measureStats { rows { cases { count } } } }");
      expect(problem!.extensions.code).toBe("FORBIDDEN");
      expect(
        (await analyst.ask<{ measures: { totalCount: number } }>("{ measures { totalCount } }")).measures
          .totalCount,
      ).toBe(0);
    });
  },
  { trusted },
);
