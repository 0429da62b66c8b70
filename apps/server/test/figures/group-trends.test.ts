import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { watch } from "../testkit/statements.js";

const CHANGE = "change { from delta low high pairedCells distinguishable }";
const MEAN = `{ n cells value low high sufficient ${CHANGE} }`;
const LINE = `{ group { key } cells figure ${MEAN} trend { bucket { start complete } figure ${MEAN} } }`;
const TRENDS = `query ($period: PeriodInput!, $compareTo: Comparison, $committee: ID, $metric: TrendMetric!, $every: Grain!) {
  groupTrends(period: $period, compareTo: $compareTo, committee: $committee, metric: $metric, every: $every) {
    id metric shown { start end } comparedWith { start } all ${LINE} groups ${LINE} events { document name } bands { rating from } } }`;
const DIFFERENCE = `query ($period: PeriodInput!, $first: String!, $second: String!) {
  groupDifference(period: $period, first: $first, second: $second) {
    first { group { key } cells ratings { rating count } held { held of } } second { group { key } cells }
    figures { metric first { n value } second { n value } delta low high distinguishable }
    held { from delta low high } } }`;
const CELLS = `query ($period: PeriodInput!, $compareTo: Comparison!, $group: String, $first: Int!) {
  cellChanges(period: $period, compareTo: $compareTo, group: $group, first: $first) {
    group { key } change { delta low high pairedCells } cellsUp cellsDown others
    up { cell { code } contribution delta from nBefore n } down { cell { code } contribution delta nBefore n } } }`;
const EVENTS = `query ($from: Date!, $before: Date!) { events(from: $from, before: $before) { kind day document name nameEn } }`;

interface Mean {
  readonly n: number;
  readonly cells: number;
  readonly value: number | null;
  readonly change: { readonly delta: number | null; readonly distinguishable: boolean } | null;
}
interface Line {
  readonly group: { readonly key: string } | null;
  readonly cells: number;
  readonly figure: Mean;
  readonly trend: readonly { readonly bucket: { readonly start: string }; readonly figure: Mean }[];
}
interface Trends {
  readonly groupTrends: {
    readonly shown: { readonly start: string; readonly end: string };
    readonly all: Line;
    readonly groups: readonly Line[];
    readonly bands: readonly object[];
  };
}
interface CellPart {
  readonly cell: { readonly code: string };
  readonly contribution: number;
  readonly nBefore: number;
  readonly n: number;
}
interface CellChanges {
  readonly cellChanges: {
    readonly change: { readonly delta: number; readonly pairedCells: number };
    readonly up: readonly CellPart[];
    readonly down: readonly CellPart[];
    readonly cellsUp: number;
    readonly cellsDown: number;
    readonly others: number;
  };
}

const YEAR = { from: "2019-01-01", before: "2020-01-01" };
const ASKED = {
  period: YEAR,
  compareTo: "SAME_PERIOD_LAST_YEAR",
  metric: "SCORE_MEAN",
  every: "QUARTER",
};
const GAINS = [0.06, 0.05, 0.07, 0.06, 0.08, -0.02];

describeEngines("groups and trends", (kit) => {
  let organiser: Client;
  let wardOnly: Client;

  beforeAll(async () => {
    const { office } = kit;
    const district = await office.committee("Quận ủy");
    const ward = await office.committee("Đảng ủy phường Một", district);
    const schools = await office.cells(["TH-1", "TH-2", "TH-3", "TH-4", "TH-5", "TH-6"], ward, "SCHOOL");
    const firms = await office.cells(["DN-1", "DN-2", "DN-3", "DN-4", "DN-5"], ward, "PRIVATE_ENTERPRISE");
    const agency = await office.cell("CQ-1", district, "AGENCY");
    for (const [index, cell] of schools.entries()) {
      await office.evaluated(cell, "2018-05-10", 0.8 + index / 100, { committee: ward });
      await office.evaluated(cell, "2019-05-10", 0.8 + index / 100 + GAINS[index]!, { committee: ward });
      await office.met(cell, ["2019-05-10"]);
    }
    // A second evaluation of the last school, so that its part weighs more than that of one.
    await office.evaluated(schools[5]!, "2018-06-10", 0.86, { committee: ward });
    await office.evaluated(schools[5]!, "2019-06-10", 0.83, { committee: ward });
    for (const [index, cell] of firms.entries()) {
      await office.evaluated(cell, "2018-05-10", 0.6 + index / 100, { committee: ward });
      await office.evaluated(cell, "2019-05-10", 0.6 + (4 - index) / 100, { committee: ward });
    }
    await office.evaluated(agency, "2019-08-20", 0.95, { committee: district });
    await office.account("organiser", "ORGANISER", { committee: district });
    await office.account("ward", "STANDING_COMMITTEE", { committee: ward });
    await office.account("administrator", "ADMINISTRATOR");
    organiser = await kit.as("organiser");
    wardOnly = await kit.as("ward");
  });

  const trends = async (variables: object = ASKED, who = organiser) =>
    (await who.ask<Trends>(TRENDS, { ...ASKED, ...variables })).groupTrends;
  const behind = async (variables: object) =>
    (
      await organiser.ask<CellChanges>(CELLS, {
        period: YEAR,
        compareTo: ASKED.compareTo,
        first: 3,
        ...variables,
      })
    ).cellChanges;

  it("follows each group that has cells, over two years at least", async () => {
    const { groups, all, shown, bands } = await trends();
    expect(groups.map(({ group, cells }) => [group!.key, cells])).toEqual([
      ["AGENCY", 1],
      ["SCHOOL", 6],
      ["PRIVATE_ENTERPRISE", 5],
    ]);
    expect(all).toMatchObject({ group: null, cells: 12, figure: { n: 13, cells: 12 } });
    expect(shown).toEqual({ start: "2018-01-01", end: "2020-01-01" });
    expect(all.trend).toHaveLength(8);
    expect(bands).toHaveLength(4);
    const school = groups[1]!;
    expect(school.trend.map(({ figure }) => figure.n)).toEqual([0, 7, 0, 0, 0, 7, 0, 0]);
    expect(school.trend[0]!.figure.value).toBeNull();
  });

  it("tells what changed only where it can be told, and beside the same bucket a year earlier", async () => {
    const { groups } = await trends();
    const [agencies, schools, firms] = groups;
    expect(agencies!.figure.change?.delta ?? null).toBeNull();
    expect(schools!.figure.change!.delta).toBeGreaterThan(2);
    expect(firms!.figure.change).toMatchObject({ pairedCells: 5, distinguishable: false });
    expect(firms!.figure.change!.delta).toBeCloseTo(0, 6);
    expect(schools!.trend[5]!.figure.change).toMatchObject({ pairedCells: 6 });
    expect((await trends({ compareTo: null })).groups[1]!.figure.change).toBeNull();
  });

  it("says the same as the figures that analysts ask for", async () => {
    const { evaluationStats } = await organiser.ask<{ evaluationStats: { rows: { scoreMean: Mean }[] } }>(
      `{ evaluationStats(where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } },
        groupBy: [{ by: GROUP }, { by: HELD_ON, every: YEAR }], compareTo: SAME_PERIOD_LAST_YEAR)
        { rows { scoreMean { n cells value low high ${CHANGE} } } } }`,
    );
    const means = (await trends()).groups.map(({ figure }) => figure);
    for (const [index, { scoreMean }] of evaluationStats.rows.entries()) {
      const { change, ...mean } = scoreMean;
      expect(means[index]).toMatchObject(mean);
      expect(means[index]!.change?.delta ?? null).toBe(change?.delta ?? null);
    }
  });

  it("limits every figure to what the actor may see, and to readers of evaluations", async () => {
    expect((await trends({}, wardOnly)).groups.map(({ group }) => group!.key)).toEqual([
      "SCHOOL",
      "PRIVATE_ENTERPRISE",
    ]);
    const administrator = await kit.as("administrator");
    for (const [query, variables] of [
      [TRENDS, ASKED],
      [DIFFERENCE, { period: YEAR, first: "SCHOOL", second: "AGENCY" }],
      [CELLS, { period: YEAR, compareTo: ASKED.compareTo, first: 3 }],
      [EVENTS, YEAR],
    ] as const) {
      expect((await administrator.refused(query, variables))[0]!.extensions.code).toBe("FORBIDDEN");
    }
  });

  it("takes a handful of statements, whatever the number of groups", async () => {
    const { statements } = await watch(kit.app.services.database, () => trends());
    const figures = statements.filter((sql) => !/credential|role_grant|account|SELECT value/i.test(sql));
    expect(figures.length).toBeLessThanOrEqual(9);
  });

  it("compares two groups, and claims a difference only where its interval leaves out 0", async () => {
    const ask = async (first: string, second: string) =>
      (
        await organiser.ask<{
          groupDifference: { figures: { metric: string; delta: number; distinguishable: boolean }[] };
        }>(DIFFERENCE, { period: YEAR, first, second })
      ).groupDifference;
    const apart = await ask("SCHOOL", "PRIVATE_ENTERPRISE");
    expect(apart).toMatchObject({
      first: { group: { key: "SCHOOL" }, cells: 6, held: { held: 6 } },
      second: { group: { key: "PRIVATE_ENTERPRISE" }, cells: 5 },
      held: { from: 0 },
    });
    expect(apart.figures).toHaveLength(6);
    expect(apart.figures[0]).toMatchObject({ metric: "SCORE_MEAN", distinguishable: true });
    expect(apart.figures[0]!.delta).toBeGreaterThan(15);
    const back = await ask("PRIVATE_ENTERPRISE", "SCHOOL");
    expect(back.figures[0]!.delta).toBeCloseTo(-apart.figures[0]!.delta, 9);
    const withOne = await ask("SCHOOL", "AGENCY");
    expect(withOne.figures[0]).toMatchObject({ low: null, distinguishable: false });
    for (const [second, reason] of [
      ["NOBODY", "UNKNOWN_KEY"],
      ["SCHOOL", "INVALID_VALUE"],
    ]) {
      const refused = await organiser.refused(DIFFERENCE, { period: YEAR, first: "SCHOOL", second });
      expect(refused[0]!.extensions).toMatchObject({ field: "second", reason });
    }
  });

  it("names the cells behind a change; their parts add up to it", async () => {
    const { change, up, down, others, cellsUp, cellsDown } = await behind({ group: "SCHOOL" });
    const { groups } = await trends();
    expect(change.delta).toBeCloseTo(groups[1]!.figure.change!.delta!, 9);
    expect(up).toHaveLength(3);
    expect(up[0]!.cell.code).toBe("TH-5");
    expect(down).toMatchObject([{ cell: { code: "TH-6" }, nBefore: 2, n: 2 }]);
    expect([cellsUp, cellsDown, change.pairedCells]).toEqual([5, 1, 6]);
    const listed = [...up, ...down].reduce((sum, { contribution }) => sum + contribution, 0);
    expect(listed + others).toBeCloseTo(change.delta, 9);
    const every = await behind({ group: "SCHOOL", first: 50 });
    expect(every.others).toBeCloseTo(0, 9);
    expect((await behind({ group: null })).change.pairedCells).toBe(11);
    expect(await behind({ group: "AGENCY" })).toMatchObject({
      change: { delta: null, pairedCells: 0 },
      up: [],
      down: [],
    });
  });

  it("lists the documents in force, and only score sheets that evaluations rest on", async () => {
    const { events } = await organiser.ask<{ events: object[] }>(EVENTS, YEAR);
    expect(events).toMatchObject([
      { kind: "REGIME_RULE", day: "2018-01-01", document: "12-HD/BTCTW", name: null },
      { kind: "RUBRIC", document: null, name: expect.any(String), nameEn: expect.any(String) },
    ]);
    const future = await organiser.ask<{ events: { day: string }[] }>(EVENTS, {
      from: "2018-01-01",
      before: "2027-01-01",
    });
    expect(future.events.every(({ day }) => day <= "2020-07-01")).toBe(true);
    expect(await trends()).toMatchObject({ events: [{ document: "12-HD/BTCTW" }, { document: null }] });
    const refused = await organiser.refused(EVENTS, { from: "2020-01-01", before: "2020-01-01" });
    expect(refused[0]!.extensions.code).toBe("BAD_USER_INPUT");
  });
});
