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
      openActions { totalCount }
      actions(first: 5) {
        nodes {
          title overdueDays next cell { code } owner { post person { name } account { login } } verifiedBy { login }
          steps { kind by { login } } answers { kind finding { words } evaluation { id } criterion { key } plan { id } document { id } }
          evidence { name } event { invitees { cell { code } } } observation { id } observations { id } judgedAgain { before criterion { key } } observableMonths causedBy { id } ledTo { id }
        }
      }
      timeline(first: 5) { nodes { day causedBy ledTo meeting { id } evaluation { id } action { id } tenure { person { name } } } }
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
      await office.atOnce(async (telling) => {
        for (const cell of cells) {
          const secretary = await telling.secretary(cell, `Nguyễn Văn ${cell.code}`);
          await telling.met(cell, ["2019-03-07", "2019-04-04"], {
            chairPk: secretary,
            chairPost: "SECRETARY",
          });
          await telling.evaluated(cell, "2019-03-07", 0.8, { committee: ward });
          await telling.evaluated(cell, "2019-04-04", 0.9, {
            by: "DELEGATION",
            setting: "MODEL",
            delegation,
          });
        }
      });
      await office.gave(cells, "Gửi mẫu biên bản", "2020-06-01");
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
      expect(forOne.length).toBeLessThan(55);
    });
  },
  { env: { NENNEP_COST: "1000000" } },
);
