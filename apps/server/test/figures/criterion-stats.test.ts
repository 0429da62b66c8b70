import { beforeAll, expect, it } from "vitest";
import { FRAME_42, WARD_SHEET } from "../../src/modules/evaluations/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

interface Row {
  readonly isTotal: boolean;
  readonly key: Record<string, { readonly key: string } | string | null>;
  readonly count: number;
  readonly attainment: { readonly n: number; readonly value: number | null };
}

describeEngines("figures of criteria", (kit) => {
  let organiser: Client;

  beforeAll(async () => {
    const district = await kit.office.committee("Quận ủy");
    const cells = await kit.office.cells(["KP-1", "KP-2"], district);
    for (const cell of cells) {
      await kit.office.evaluated(cell, "2018-03-05", 0.6, { committee: district });
      await kit.office.evaluated(cell, "2019-03-05", 0.8, { committee: district });
    }
    await kit.office.evaluated(cells[0]!, "2019-03-05", 1, { by: "SELF" });
    await kit.office.evaluated(cells[0]!, "2020-03-05", 0.5, { committee: district, sheet: WARD_SHEET });
    for (const [login, role] of [
      ["organiser", "ORGANISER"],
      ["training", "TRAINING_ORGANISER"],
      ["administrator", "ADMINISTRATOR"],
    ] as const) {
      await kit.office.account(login, role, { committee: district });
    }
    organiser = await kit.as("organiser");
  });

  const IN_2019 = `where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } }`;
  const ask = async (args: string, key = "__typename", who: Client = organiser) => {
    const { criterionStats } = await who.ask<{ criterionStats: { rows: Row[] } }>(
      `{ criterionStats(${args}) { rows { isTotal count key { ${key} } attainment { n value } } } }`,
    );
    return criterionStats.rows;
  };

  it("counts every mark on the official basis, criterion by criterion in the order of the sheet", async () => {
    const rows = await ask(`${IN_2019}, groupBy: [{ by: CRITERION }], totals: true`, "criterion { key }");
    const criteria = FRAME_42.criteria.map(({ key }) => key);
    expect(rows.slice(0, -1).map(({ key }) => (key.criterion as { key: string }).key)).toEqual(criteria);
    expect(rows.slice(0, -1).every(({ count }) => count === 2)).toBe(true);
    expect(rows.at(-1)).toMatchObject({ isTotal: true, count: 2 * criteria.length });
  });

  it("counts a mark under each quality it shows, and once in the total", async () => {
    const rows = await ask(
      `${IN_2019}, groupBy: [{ by: QUALITY }, { by: SKILL }], totals: true`,
      "quality skill",
    );
    const total = rows.at(-1)!;
    expect(total).toMatchObject({ isTotal: true, count: 2 * FRAME_42.criteria.length });
    expect(rows.slice(0, -1).reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(total.count);
  });

  it("refuses to pool two rubrics silently", async () => {
    const [problem] = await organiser.refused("{ criterionStats { rows { attainment { value } } } }");
    expect(problem).toMatchObject({ extensions: { reason: "NOT_COMPARABLE" } });
    const rows = await ask("groupBy: [{ by: CRITERION }]", "criterion { key }");
    expect(rows).toHaveLength(FRAME_42.criteria.length + WARD_SHEET.criteria.length);
  });

  it("shows training organisers only criteria that show skills, and administrators nothing", async () => {
    const shows = FRAME_42.criteria.filter(({ skills }) => skills.length > 0).length;
    expect(shows).toBeLessThan(FRAME_42.criteria.length);
    const training = await kit.as("training");
    expect(await ask(IN_2019, "__typename", training)).toMatchObject([{ count: 2 * shows }]);
    const refused = await (await kit.as("administrator")).refused("{ criterionStats { totalCount } }");
    expect(refused).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  it("compares criteria with themselves a year earlier", async () => {
    const { criterionStats } = await organiser.ask<{
      criterionStats: { rows: { attainment: { change: { delta: number; pairedCells: number } } }[] };
    }>(`{ criterionStats(${IN_2019}, compareTo: PREVIOUS_PERIOD, groupBy: [{ by: HELD_ON, every: YEAR }]) {
      rows { attainment { change { delta pairedCells } } } } }`);
    expect(criterionStats.rows).toHaveLength(1);
    expect(criterionStats.rows[0]!.attainment.change.pairedCells).toBe(2);
    expect(criterionStats.rows[0]!.attainment.change.delta).toBeCloseTo(0.2, 1);
  });
});
