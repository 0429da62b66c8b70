import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import { watch } from "./testkit/statements.js";

/** Cells with everything the API relates to them. */
const EVERYTHING = `query ($where: CellFilter) {
  cells(where: $where, first: 100) {
    totalCount
    nodes {
      id code name members
      group { key name }
      committee { id name level parent { name } }
      head { person { id name } since }
      posts { post since person { name } }
      regime(from: "2019-01-01", before: "2020-01-01") { month state thematic reasons complete source enteredLate }
      latestEvaluation { id score rating marks { criterion { key skills } points } rubric { key } }
      evaluations(first: 5) {
        totalCount
        nodes { id cell { code } meeting { id } delegation { name } committee { name } rubric { key criteria { key } } marks { criterion { key } points } findings { words } }
      }
      meetings(first: 5) { totalCount nodes { id cell { code } chair { post person { name } } attendance } }
      timeline(first: 5) { nodes { day meeting { id } evaluation { id } tenure { person { name } } } }
    }
  }
}`;

const codes = Array.from({ length: 100 }, (_, index) => `KP-${String(index + 1).padStart(3, "0")}`);

describeEngines(
  "a list",
  (kit) => {
    let client: Client;

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
      const delegation = await office.delegation("Đoàn công tác số 1", district);
      const cells = await office.cells(codes, ward);
      for (const cell of cells) {
        const secretary = await office.secretary(cell, `Nguyễn Văn ${cell.code}`);
        await office.met(cell, ["2019-03-07", "2019-04-04"], { chairPk: secretary, chairPost: "SECRETARY" });
        await office.evaluated(cell, "2019-03-07", 0.8, { committee: ward });
        await office.evaluated(cell, "2019-04-04", 0.9, { by: "DELEGATION", setting: "MODEL", delegation });
      }
      await office.account("committee", "STANDING_COMMITTEE", { committee: district });
      client = await kit.as("committee");
    }, 120_000);

    it("takes as many statements for 100 cells with everything as for one", async () => {
      const statementsFor = async (where: object | null, count: number) => {
        const { statements } = await watch(kit.app.services.database, async () => {
          const { cells } = await client.ask<{ cells: { nodes: object[] } }>(EVERYTHING, { where });
          expect(cells.nodes).toHaveLength(count);
        });
        return statements;
      };
      const forOne = await statementsFor({ code: { eq: "KP-007" } }, 1);
      const forAll = await statementsFor(null, 100);
      expect(forAll.length, forAll.join("\n")).toBe(forOne.length);
      expect(forOne.length).toBeLessThan(40);
    });
  },
  { env: { NENNEP_COST: "1000000" } },
);
