import { beforeAll, expect, it } from "vitest";
import { WARD_SHEET } from "../../src/modules/evaluations/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";

interface Mean {
  readonly n: number;
  readonly cells: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly sufficient: boolean;
  readonly change: { readonly from: number; readonly delta: number; readonly pairedCells: number } | null;
}

interface Stats {
  readonly evaluationStats: {
    readonly rows: readonly {
      readonly isTotal: boolean;
      readonly key: Record<string, unknown>;
      readonly count: number;
      readonly cells: number;
      readonly scoreMean: Mean;
      readonly goodShare: Mean;
    }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const KEYS: Record<string, string> = {
  GROUP: "group { key }",
  HELD_ON: "heldOn { start end label complete }",
  CELL: "cell { code }",
  COMMITTEE: "committee { name }",
  EVALUATOR_KIND: "evaluatorKind",
  RUBRIC: "rubric { key version name }",
  EVALUATOR: "evaluator { kind committee { name } }",
};

describeEngines("figures of evaluations", (kit) => {
  let organiser: Client;
  let district: Ref;

  beforeAll(async () => {
    district = await kit.office.committee("Quận ủy");
    const ward = await kit.office.committee("Đảng ủy phường Một", district);
    const schools = await kit.office.cells(["TH-1", "TH-2", "TH-3", "TH-4", "TH-5"], ward, "SCHOOL");
    const [office] = await kit.office.cells(["CQ-1"], district, "AGENCY");
    for (const [index, cell] of schools.entries()) {
      await kit.office.evaluated(cell, "2018-05-10", 0.7 + index / 50, { committee: ward });
      await kit.office.evaluated(cell, "2019-05-10", 0.8 + index / 50, { committee: ward });
    }
    await kit.office.evaluated(office!, "2019-08-20", 0.95, { committee: district });
    await kit.office.evaluated(office!, "2019-08-20", 1, { by: "SELF" });
    await kit.office.account("organiser", "ORGANISER", { committee: district });
    await kit.office.account("ward", "STANDING_COMMITTEE", { committee: ward });
    await kit.office.account("analyst", "ANALYST", { committee: district });
    await kit.office.account("administrator", "ADMINISTRATOR");
    organiser = await kit.as("organiser");
  });

  const ask = async (args: string, keys: readonly string[] = [], who: Client = organiser) => {
    const mean = "{ n cells value low sufficient change { from delta pairedCells } }";
    const { evaluationStats } = await who.ask<Stats>(
      `{ evaluationStats${args} { totalCount pageInfo { hasNextPage endCursor } rows { isTotal count cells
        key { ${keys.map((key) => KEYS[key]).join(" ")} __typename } scoreMean ${mean} goodShare ${mean} } } }`,
    );
    return evaluationStats;
  };

  it("answers without keys by one total, on the official basis", async () => {
    const { rows, totalCount } = await ask("");
    expect(totalCount).toBe(1);
    expect(rows).toMatchObject([
      { isTotal: true, count: 11, cells: 6, scoreMean: { n: 11, cells: 6, sufficient: true } },
    ]);
    expect(rows[0]!.scoreMean.value).toBeCloseTo((79 * 10 + 95) / 11, 1);
  });

  it("groups by typed keys, in their own order, with a total that is not a null key", async () => {
    const { rows } = await ask("(groupBy: [{ by: GROUP }], totals: true)", ["GROUP"]);
    expect(rows.map(({ isTotal, key, count }) => [isTotal, key.group, count])).toEqual([
      [false, { key: "AGENCY" }, 1],
      [false, { key: "SCHOOL" }, 10],
      [true, null, 11],
    ]);
  });

  it("compares with the same period a year earlier on the cells seen in both", async () => {
    const where = `where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } }`;
    const args = `(${where}, groupBy: [{ by: HELD_ON, every: YEAR }], compareTo: SAME_PERIOD_LAST_YEAR)`;
    const { rows } = await ask(args, ["HELD_ON"]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.key.heldOn).toEqual({
      start: "2019-01-01",
      end: "2020-01-01",
      label: "2019",
      complete: true,
    });
    expect(rows[0]!.scoreMean.change).toMatchObject({ pairedCells: 5 });
    expect(rows[0]!.scoreMean.change!.delta).toBeCloseTo(10, 1);
  });

  it("names another basis, pools only where told, and refuses to pool silently", async () => {
    expect((await ask("(basis: { evaluator: SELF })")).rows[0]).toMatchObject({
      count: 1,
      scoreMean: { value: 100 },
    });
    expect((await ask("(where: { evaluatorKind: { eq: SELF } })")).rows[0]).toMatchObject({ count: 1 });
    expect((await ask("(pool: true)")).rows[0]).toMatchObject({ count: 12, scoreMean: { n: 12 } });
    const { rows } = await ask("(groupBy: [{ by: EVALUATOR_KIND }], totals: true)", ["EVALUATOR_KIND"]);
    expect(
      rows.map(({ key, count, scoreMean }) => [key.evaluatorKind, count, scoreMean.value === null]),
    ).toEqual([
      ["SUPERIOR", 11, false],
      ["SELF", 1, false],
      [null, 12, true],
    ]);
  });

  it("keeps and orders groups by metrics and keys, page by page", async () => {
    const having = "having: [{ of: SCORE_MEAN, gte: 82 }]";
    const order = "orderBy: [{ of: SCORE_MEAN, direction: DESC }]";
    const all = await ask(`(groupBy: [{ by: CELL }], ${having}, ${order})`, ["CELL"]);
    expect(all.rows.map(({ key }) => (key.cell as { code: string }).code)).toEqual(["CQ-1", "TH-5"]);
    const between = "having: [{ of: COUNT, gt: 10.5, lt: 11.5 }, { of: CELLS, lte: 6.25 }]";
    expect((await ask(`(${between})`)).rows).toMatchObject([{ count: 11, cells: 6 }]);
    const first = await ask(`(groupBy: [{ by: CELL }], ${order}, first: 4)`, ["CELL"]);
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const after = await ask(
      `(groupBy: [{ by: CELL }], ${order}, first: 4, after: "${first.pageInfo.endCursor}")`,
      ["CELL"],
    );
    expect(after.pageInfo.hasNextPage).toBe(false);
    expect([...first.rows, ...after.rows].map(({ key }) => (key.cell as { code: string }).code)).toEqual([
      "CQ-1",
      "TH-5",
      "TH-4",
      "TH-3",
      "TH-2",
      "TH-1",
    ]);
  });

  it("shows each actor their own part, and administrators nothing", async () => {
    expect((await ask("", [], await kit.as("ward"))).rows[0]).toMatchObject({ count: 10, cells: 5 });
    expect((await ask("", [], await kit.as("analyst"))).rows[0]).toMatchObject({ count: 11 });
    const stats = "{ evaluationStats { totalCount } }";
    expect(await (await kit.as("administrator")).refused(stats)).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
    expect(await kit.stranger().refused(stats)).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    const chair = "{ evaluationStats(groupBy: [{ by: CHAIR }]) { rows { count } } }";
    expect(await (await kit.as("analyst")).refused(chair)).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });

  it("takes committees at a level of the tree", async () => {
    const at = async (level: number) =>
      (await ask(`(groupBy: [{ by: COMMITTEE, level: ${level} }])`, ["COMMITTEE"])).rows.map(
        ({ key, count }) => [key.committee, count],
      );
    expect(await at(0)).toEqual([[{ name: "Quận ủy" }, 11]]);
    expect(await at(1)).toEqual([
      [{ name: "Đảng ủy phường Một" }, 10],
      [null, 1],
    ]);
  });

  it("says why a question cannot be answered", async () => {
    const reasonOf = async (args: string) =>
      (await organiser.refused(`{ evaluationStats(${args}) { rows { count } } }`))[0]?.extensions.reason;
    expect(await reasonOf("groupBy: [{ by: HELD_ON }]")).toBe("INVALID_VALUE");
    expect(await reasonOf("compareTo: PREVIOUS_PERIOD")).toBe("TIME_KEY_NEEDED");
    expect(await reasonOf("orderBy: [{ by: GROUP }]")).toBe("UNKNOWN_KEY");
    expect(await reasonOf("first: 1001")).toBe("PAGE_SIZE");
    expect(await reasonOf(`after: "bm90IG91cnM"`)).toBe("INVALID_CURSOR");
  });

  it("refuses to pool two rubrics silently, naming the ways out, and takes each of them", async () => {
    const cell = await kit.office.cell("VT-1", district, "ARMED_FORCES");
    await kit.office.evaluated(cell, "2020-03-01", 0.5, { committee: district });
    await kit.office.evaluated(cell, "2020-06-01", 0.6, { committee: district, sheet: WARD_SHEET });
    const days = `where: { heldOn: { from: "2020-01-01", before: "2021-01-01" } }`;
    const [problem] = await organiser.refused(`{ evaluationStats(${days}) { rows { scoreMean { n } } } }`);
    expect(problem).toMatchObject({ extensions: { code: "BAD_USER_INPUT", reason: "NOT_COMPARABLE" } });
    expect(problem!.message).toMatch(/RUBRIC.*pool: true/);
    const { evaluationStats } = await organiser.ask<Stats>(`{ evaluationStats(${days}) { rows { count } } }`);
    expect(evaluationStats.rows).toEqual([{ count: 2 }]);
    expect((await ask(`(${days}, pool: true)`)).rows[0]!.scoreMean.value).toBeCloseTo(55, 1);
    const one = await ask(`(where: { rubric: { key: { eq: "ward-sheet" } } })`);
    expect(one.rows[0]).toMatchObject({ count: 1 });
    const by = await ask(`(${days}, groupBy: [{ by: RUBRIC }], totals: true)`, ["RUBRIC"]);
    expect(by.rows.map(({ isTotal, scoreMean }) => [isTotal, scoreMean.n, scoreMean.value === null])).toEqual(
      [
        [false, 1, false],
        [false, 1, false],
        [true, 2, true],
      ],
    );
  });
});
