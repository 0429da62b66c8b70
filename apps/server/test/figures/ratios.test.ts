import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

interface Row {
  readonly isTotal: boolean;
  readonly key: { readonly cell: { readonly code: string } | null };
  readonly ratios: readonly { readonly name: string; readonly value: number | null }[];
}

describeEngines("ratios of two figures", (kit) => {
  let organiser: Client;

  beforeAll(async () => {
    const district = await kit.office.committee("Quận ủy");
    const [one, two] = await kit.office.cells(["KP-1", "KP-2"], district);
    await kit.office.evaluated(one!, "2019-02-05", 0.95, { committee: district });
    await kit.office.evaluated(one!, "2019-03-05", 0.75, { committee: district });
    await kit.office.evaluated(one!, "2019-04-05", 0.75, { committee: district });
    await kit.office.evaluated(two!, "2019-02-05", 0.95, { committee: district });
    await kit.office.evaluated(two!, "2019-02-05", 1, { by: "SELF" });
    await kit.office.account("organiser", "ORGANISER", { committee: district });
    organiser = await kit.as("organiser");
  });

  const GOOD = '{ name: "goodToFair", of: GOOD_SHARE, per: FAIR_SHARE }';
  const ask = async (args: string) => {
    const { evaluationStats } = await organiser.ask<{ evaluationStats: { rows: Row[] } }>(
      `{ evaluationStats(${args}) { rows { isTotal key { cell { code } } ratios { name value } } } }`,
    );
    return evaluationStats.rows.map(({ key, ratios }) => [key.cell?.code ?? null, ratios[0]!.value]);
  };

  it("divide the sums of each row; by nothing they are null, and a total is no mean of its rows", async () => {
    expect(await ask(`ratios: [${GOOD}], groupBy: [{ by: CELL }], totals: true`)).toEqual([
      ["KP-1", 0.5],
      ["KP-2", null],
      [null, 1],
    ]);
  });

  it("keep and order groups", async () => {
    const count = `ratios: [{ name: "perCell", of: COUNT, per: CELLS }], groupBy: [{ by: CELL }]`;
    expect(await ask(`${count}, orderBy: [{ ratio: "perCell", direction: ASC }]`)).toEqual([
      ["KP-2", 1],
      ["KP-1", 3],
    ]);
    expect(await ask(`${count}, having: [{ ratio: "perCell", gt: 1 }]`)).toEqual([["KP-1", 3]]);
  });

  it("have no value where they would pool what cannot be compared", async () => {
    const rows = await ask(`ratios: [${GOOD}], groupBy: [{ by: EVALUATOR_KIND }], totals: true`);
    expect(rows.at(-1)).toEqual([null, null]);
  });

  it("need names of their own, and are named where they are used", async () => {
    const reasonOf = async (args: string) =>
      (await organiser.refused(`{ evaluationStats(${args}) { totalCount } }`))[0]?.extensions.reason;
    expect(await reasonOf(`ratios: [${GOOD}, ${GOOD}]`)).toBe("INVALID_VALUE");
    expect(await reasonOf(`ratios: [{ name: "x y", of: COUNT, per: CELLS }]`)).toBe("INVALID_VALUE");
    expect(await reasonOf(`orderBy: [{ ratio: "none" }]`)).toBe("UNKNOWN_KEY");
    expect(await reasonOf(`having: [{ gt: 1 }]`)).toBe("INVALID_VALUE");
  });
});
