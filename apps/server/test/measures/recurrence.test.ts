import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { proposeMeasure, takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef } from "../testkit/office.js";
import { watch } from "../testkit/statements.js";
import { type Court, openCourt, VOTES } from "./court.js";

const SIDES = "times among unknown notDue attainment sufficient";
const TOLD = `recurrences { kind criterion { key } before { from before ${SIDES} } after { from before ${SIDES} } }`;
const OPEN = `mutation Open($input: OpenMeasureInput!) { openMeasure(input: $input) { ${TOLD} } }`;
const MINE = `query ($where: MeasureFilter) { measures(where: $where, first: 100) { nodes { ${TOLD} } } }`;
const trusted = { [inspect(OPEN)!.hash]: OPEN, [inspect(MINE)!.hash]: MINE };

interface Told {
  readonly kind: string;
  readonly criterion: { readonly key: string } | null;
  readonly before: object;
  readonly after: object;
}

/** Cells whose committee was reminded in May 2020 of two months not held, a shortcoming and a late action. */
const CODES = ["KP-001", "KP-002", "KP-003"] as const;

describeEngines(
  "what a measure rests on, before and after",
  (kit) => {
    let court: Court;
    let committee: Client;
    let secretary: Client;
    const ids: string[] = [];
    const cells: CellRef[] = [];
    let quiet: string;
    const machine = () => new Context(kit.app.services, null);

    async function reminded(code: string, until: "DECIDED" | "IN_FORCE"): Promise<string> {
      const { cell } = await court.cell(code);
      cells.push(cell);
      const { office } = kit;
      const by = { committee: court.ward };
      const findings = [
        { criterionKey: "3.2", kind: "SHORTCOMING", severity: "MODERATE", words: "x" },
      ] as const;
      for (const month of ["2019-12", "2020-01"]) await office.declared(cell, month);
      await office.met(cell, ["2019-11-05", "2020-02-04", "2020-06-02"]);
      await office.declared(cell, "2020-05", "Công văn 12");
      const evaluationId = await office.evaluated(cell, "2020-02-04", 0.2, { ...by, findings });
      await office.evaluated(cell, "2020-06-02", 0.8, by);
      const [actionId] = await office.gave([cell], "Gửi biên bản", "2020-01-02");
      await office.explained(cell, "x");
      const flags = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>(
          "SELECT id FROM flag WHERE cell_pk = :pk AND kind = 'MONTHS_NOT_HELD'",
          { pk: cell.pk },
        ),
      );
      const input = {
        cellId: cell.id,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "x",
        flagIds: flags.map(({ id }) => id),
        evaluationIds: [evaluationId],
        actionIds: [actionId!],
      } as const;
      const id = await proposeMeasure(machine(), input, "2020-03-02");
      const take = (step: Parameters<typeof takeMeasureStep>[1], version: number, on: string, more = {}) =>
        takeMeasureStep(machine(), step, { id, version, on, words: "x", ...more });
      await take("NOTIFY", 1, "2020-03-03", { proof: "SIGNED" });
      await take("RESPOND", 2, "2020-03-09");
      await take("DECIDE", 3, "2020-04-01", { ...VOTES, decision: "UPHELD", documentDay: "2020-04-01" });
      if (until === "IN_FORCE") await take("ANNOUNCE", 4, "2020-04-30");
      return id;
    }

    beforeAll(async () => {
      court = await openCourt(kit);
      await kit.office.rubric();
      for (const code of CODES) ids.push(await reminded(code, "IN_FORCE"));
      quiet = await reminded("KP-004", "DECIDED");
      committee = await court.client("committee");
      const [first, ...others] = cells;
      const account = await kit.office.account("secretary", "SECRETARY", { cell: first! });
      for (const cell of others) await kit.office.grant(account, "SECRETARY", { cell });
      secretary = await kit.as("secretary");
    }, 120_000);

    const opened = async (id: string) =>
      (
        await committee.ask<{ openMeasure: { recurrences: Told[] | null } }>(OPEN, {
          input: { id, purpose: "Chuẩn bị kỳ họp" },
        })
      ).openMeasure.recurrences;

    it("is told by breach, criterion and delay, each with what it is among", async () => {
      const told = await opened(ids[0]!);
      expect(told?.map(({ kind }) => kind).sort()).toEqual([
        "ACTION_LATE",
        "CRITERION",
        "NOT_HELD",
        "RATED_POOR",
      ]);
      const of = (kind: string) => told!.find((each) => each.kind === kind);
      expect(of("NOT_HELD")).toMatchObject({
        before: {
          from: "2019-03-01",
          before: "2020-03-02",
          times: 2,
          among: 4,
          unknown: 8,
          notDue: 0,
          sufficient: false,
        },
        after: { from: "2020-04-30", before: "2020-07-02", times: 0, among: 1, unknown: 0, notDue: 1 },
      });
      expect(of("CRITERION")).toMatchObject({
        before: { times: null, among: 1, attainment: expect.closeTo(0.2, 1) },
        after: { among: 1, attainment: expect.closeTo(0.8, 1) },
      });
      expect(of("RATED_POOR")).toMatchObject({
        before: { times: 1, among: 1 },
        after: { times: 0, among: 1 },
      });
      expect(of("ACTION_LATE")).toMatchObject({
        before: { times: 1, among: 1 },
        after: { times: 0, among: 0 },
      });
    });

    it("is closed like the basis itself, and not told before it is in force", async () => {
      const { measures } = await committee.ask<{ measures: { nodes: { recurrences: Told[] | null }[] } }>(
        MINE,
      );
      expect(measures.nodes.map(({ recurrences }) => recurrences)).toEqual([null, null, null, null]);
      expect(await opened(quiet)).toBeNull();
    });

    it("takes as many statements for all cases of a list as for one", async () => {
      const statementsFor = async (where: object, count: number) =>
        (
          await watch(kit.app.services.database, async () => {
            const { measures } = await secretary.ask<{ measures: { nodes: { recurrences: Told[] }[] } }>(
              MINE,
              { where: { mine: true, ...where } },
            );
            expect(measures.nodes.filter(({ recurrences }) => recurrences?.length === 4)).toHaveLength(count);
          })
        ).statements;
      const one = await statementsFor({ id: { eq: ids[0] } }, 1);
      const all = await statementsFor({}, CODES.length);
      expect(all.length, all.join("\n")).toBe(one.length);
    });
  },
  { trusted, env: { NENNEP_COST: "1000000" } },
);
