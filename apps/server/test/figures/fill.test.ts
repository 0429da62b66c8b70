import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

interface Row {
  readonly isTotal: boolean;
  readonly key: {
    readonly group: { readonly key: string } | null;
    readonly heldOn: { readonly start: string; readonly complete: boolean } | null;
  };
  readonly count: number | null;
  readonly scoreMean: { readonly n: number; readonly value: number | null } | null;
  readonly scoreMedian: { readonly n: number } | null;
}
interface Answer {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describeEngines("buckets without evaluations", (kit) => {
  let organiser: Client;

  beforeAll(async () => {
    const district = await kit.office.committee("Quận ủy");
    const [school] = await kit.office.cells(["TH-1"], district, "SCHOOL");
    const [office] = await kit.office.cells(["CQ-1"], district, "AGENCY");
    await kit.office.evaluated(school!, "2019-02-05", 0.8, { committee: district });
    await kit.office.evaluated(school!, "2019-11-05", 0.9, { committee: district });
    await kit.office.evaluated(office!, "2019-05-05", 0.7, { committee: district });
    await kit.office.account("organiser", "ORGANISER", { committee: district });
    organiser = await kit.as("organiser");
  });

  const ask = async (args: string): Promise<Answer> => {
    const { evaluationStats } = await organiser.ask<{ evaluationStats: Answer }>(
      `{ evaluationStats(${args}) { totalCount pageInfo { endCursor hasNextPage } rows { isTotal count
        key { group { key } heldOn { start complete } } scoreMean { n value } scoreMedian { n } } } }`,
    );
    return evaluationStats;
  };
  const YEAR = `where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } }`;
  const QUARTERS = "groupBy: [{ by: GROUP }, { by: HELD_ON, every: QUARTER }]";
  const brief = (rows: readonly Row[]) =>
    rows.map(({ key, count }) => [key.group?.key, key.heldOn?.start.slice(0, 7), count]);

  it("are gaps whose figures are all null, for every group that has any", async () => {
    const { rows, totalCount } = await ask(`${YEAR}, ${QUARTERS}, totals: true`);
    expect(totalCount).toBe(8);
    expect(brief(rows)).toEqual([
      ["AGENCY", "2019-01", null],
      ["AGENCY", "2019-04", 1],
      ["AGENCY", "2019-07", null],
      ["AGENCY", "2019-10", null],
      ["SCHOOL", "2019-01", 1],
      ["SCHOOL", "2019-04", null],
      ["SCHOOL", "2019-07", null],
      ["SCHOOL", "2019-10", 1],
      [undefined, undefined, 3],
    ]);
    expect(rows[0]).toMatchObject({ isTotal: false, scoreMean: null, scoreMedian: null });
  });

  it("count 0 where that is asked for, and their means stay null", async () => {
    const { rows } = await ask(`${YEAR}, ${QUARTERS}, fill: ZERO_COUNT`);
    expect(rows[0]).toMatchObject({ count: 0, scoreMean: { n: 0, value: null }, scoreMedian: { n: 0 } });
    const none = await ask(`${YEAR}, ${QUARTERS}, fill: ZERO_COUNT, having: [{ of: COUNT, eq: 0 }]`);
    expect(none.totalCount).toBe(5);
  });

  it("are left out where that is asked for, and where a bound is", async () => {
    expect((await ask(`${YEAR}, ${QUARTERS}, fill: NONE`)).totalCount).toBe(3);
    expect((await ask(`${YEAR}, ${QUARTERS}, having: [{ of: COUNT, gte: 0 }]`)).totalCount).toBe(3);
  });

  it("stand after the others in an order by a figure, and on their own page", async () => {
    const order = "orderBy: [{ of: SCORE_MEAN, direction: DESC }], first: 3";
    const first = await ask(`${YEAR}, ${QUARTERS}, ${order}`);
    expect(brief(first.rows)).toEqual([
      ["SCHOOL", "2019-10", 1],
      ["SCHOOL", "2019-01", 1],
      ["AGENCY", "2019-04", 1],
    ]);
    const second = await ask(`${YEAR}, ${QUARTERS}, ${order}, after: "${first.pageInfo.endCursor}"`);
    expect(brief(second.rows).map(([, , count]) => count)).toEqual([null, null, null]);
    expect(second.pageInfo.hasNextPage).toBe(true);
  });

  it("reach from the first to the last bucket of the rows where no span is asked for, and never past today", async () => {
    const by = "groupBy: [{ by: HELD_ON, every: MONTH }]";
    expect((await ask(by)).totalCount).toBe(10);
    const open = await ask(`${by}, where: { heldOn: { from: "2020-05-01", before: "2030-01-01" } }`);
    expect(brief(open.rows).map(([, month]) => month)).toEqual(["2020-05", "2020-06", "2020-07"]);
    expect(open.rows.map(({ key }) => key.heldOn!.complete)).toEqual([true, true, false]);
  });
});
