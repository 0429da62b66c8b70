import { beforeAll, expect, it } from "vitest";
import { WARD_SHEET } from "../../src/modules/evaluations/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";
import { watch } from "../testkit/statements.js";

interface Row {
  readonly isTotal: boolean;
  readonly key: Record<string, Record<string, unknown> | null>;
  readonly evaluations?: {
    readonly count: number;
    readonly scoreMean: { readonly value: number | null };
  } | null;
  readonly criteria?: { readonly attainment: { readonly value: number } } | null;
  readonly regime?: { readonly heldShare: { readonly share: number | null; readonly held: number } } | null;
}
interface Answer {
  readonly jointStats: {
    readonly rows: readonly Row[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly correlation: {
      readonly n: number;
      readonly value: number | null;
      readonly low: number | null;
    } | null;
  };
}

const EVALUATIONS = "evaluations { count cells scoreMean { n value low high } scoreMedian { value } }";
const REGIME = "regime { count heldShare { share held } lengthMedian { value } }";
const MORE = "evaluations { goodShare { value } contentMean { value } formMean { value } }";
const IN_2019 = `evaluations: { where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } } },
  regime: { where: { month: { from: "2019-01-01", before: "2020-01-01" } } }`;

describeEngines("one question over several facts", (kit) => {
  let organiser: Client;
  let district: Ref;

  beforeAll(async () => {
    const { office } = kit;
    district = await office.committee("Quận ủy");
    const ward = await office.committee("Đảng ủy phường Một", district);
    const cells = await office.cells(["TH-1", "TH-2", "TH-3", "TH-4", "TH-5", "TH-6"], ward, "SCHOOL");
    for (const [index, cell] of cells.entries()) {
      const days = Array.from({ length: index + 1 }, (_, month) => `2019-0${month + 1}-07`);
      await office.met(cell, days, { lengthMinutes: 80 + index });
      // The sixth cell met and was never evaluated; it is no zero.
      if (index < 5) await office.evaluated(cell, "2019-05-10", 0.7 + index / 50, { committee: ward });
    }
    const [agency] = await office.cells(["CQ-1"], ward, "AGENCY", "2019-06-01");
    await office.evaluated(agency!, "2019-08-20", 0.9, { committee: ward });
    await office.evaluated(agency!, "2019-08-20", 1, { by: "SELF" });
    await office.evaluated(agency!, "2020-02-20", 0.5, { committee: ward, sheet: WARD_SHEET });
    await office.account("organiser", "ORGANISER", { committee: district });
    await office.account("ward", "STANDING_COMMITTEE", { committee: ward });
    await office.account("trainer", "TRAINING_ORGANISER", { committee: district });
    await office.account("administrator", "ADMINISTRATOR");
    organiser = await kit.as("organiser");
  });

  const ask = async (args: string, fields: string, who = organiser) =>
    (
      await who.ask<Answer>(
        `{ jointStats(${args}) { totalCount pageInfo { hasNextPage endCursor } correlation { n value low high }
          rows { isTotal key { __typename cell { code } group { key } committee { name } time { start } } ${fields} } } }`,
      )
    ).jointStats;

  it("lays the figures of each fact beside the others, each as it is alone, null where a fact has nothing", async () => {
    const { rows, totalCount } = await ask(
      `${IN_2019}, groupBy: [{ by: CELL }], totals: true`,
      `${EVALUATIONS} ${REGIME}`,
    );
    expect(totalCount).toBe(7);
    const alone = await organiser.ask<Record<"evaluationStats" | "regimeStats", { rows: Row[] }>>(
      `{ evaluationStats(where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } }, groupBy: [{ by: CELL }], totals: true) {
          rows { key { cell { code } } ${EVALUATIONS.slice(EVALUATIONS.indexOf("{") + 1, -1)} } }
        regimeStats(where: { month: { from: "2019-01-01", before: "2020-01-01" } }, groupBy: [{ by: CELL }], totals: true) {
          rows { key { cell { code } } ${REGIME.slice(REGIME.indexOf("{") + 1, -1)} } } }`,
    );
    const codeOf = (row: Row) => row.key.cell?.code ?? "total";
    for (const [name, root] of [
      ["evaluations", "evaluationStats"],
      ["regime", "regimeStats"],
    ] as const) {
      const expected = new Map(
        alone[root].rows.map(({ key, ...figures }) => [codeOf({ key } as Row), figures]),
      );
      for (const row of rows) expect(row[name] ?? undefined).toEqual(expected.get(codeOf(row)));
    }
    expect(
      rows.map((row) => [codeOf(row), row.evaluations?.count ?? null, row.regime?.heldShare.held]),
    ).toEqual([
      ["CQ-1", 1, 0],
      ...[1, 2, 3, 4, 5].map((index) => [`TH-${index}`, 1, index]),
      ["TH-6", null, 6],
      ["total", 6, 21],
    ]);
  });

  it("joins by group, committee at a level and time", async () => {
    const { rows } = await ask(
      `${IN_2019}, groupBy: [{ by: COMMITTEE, level: 0 }, { by: GROUP }, { by: TIME, every: HALF_YEAR }]`,
      `${EVALUATIONS} ${REGIME} criteria { attainment { value } }`,
    );
    expect(
      rows.map(({ key, evaluations, regime }) => [
        key.committee!.name,
        key.group!.key,
        key.time!.start,
        evaluations?.count ?? null,
        regime?.heldShare.held ?? null,
      ]),
    ).toEqual([
      ["Quận ủy", "AGENCY", "2019-01-01", null, 0],
      ["Quận ủy", "AGENCY", "2019-07-01", 1, 0],
      ["Quận ủy", "AGENCY", "2020-01-01", null, null],
      ["Quận ủy", "SCHOOL", "2019-01-01", 5, 21],
      ["Quận ủy", "SCHOOL", "2019-07-01", null, 0],
    ]);
    expect(rows[3]!.criteria!.attainment.value).toBeCloseTo(0.74, 2);
  });

  it("keeps and orders by a figure of one fact, page by page, missing values last", async () => {
    const args = `${IN_2019}, groupBy: [{ by: CELL }], orderBy: [{ evaluations: SCORE_MEAN, direction: DESC }]`;
    const codes = (rows: readonly Row[]) => rows.map(({ key }) => key.cell!.code);
    const all = await ask(args, `${EVALUATIONS} ${REGIME}`);
    expect(codes(all.rows)).toEqual(["CQ-1", "TH-5", "TH-4", "TH-3", "TH-2", "TH-1", "TH-6"]);
    const first = await ask(`${args}, first: 5`, `${EVALUATIONS} ${REGIME}`);
    expect(first).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
    const rest = await ask(
      `${args}, first: 5, after: "${first.pageInfo.endCursor}"`,
      `${EVALUATIONS} ${REGIME}`,
    );
    expect([...codes(first.rows), ...codes(rest.rows)]).toEqual(codes(all.rows));
    const kept = await ask(
      `${args}, having: [{ regime: HELD_SHARE, gte: 0.3 }, { evaluations: COUNT, gte: 0.5 }]`,
      "evaluations { count }",
    );
    expect(codes(kept.rows)).toEqual(["TH-5", "TH-4"]);
  });

  it("asks one statement, and none of a fact that nobody reads", async () => {
    const statementsOf = async (fields: string) => {
      const { statements } = await watch(kit.app.services.database, () =>
        organiser.ask(
          `{ jointStats(groupBy: [{ by: GROUP }], evaluations: { where: { heldOn: { before: "2020-01-01" } } }, totals: true) { rows { isTotal ${fields} } } }`,
        ),
      );
      return statements.filter((sql) => sql.includes("grouped"));
    };
    const both = await statementsOf(`${EVALUATIONS} ${REGIME} criteria { count }`);
    expect(both).toHaveLength(1);
    const one = await statementsOf(EVALUATIONS);
    expect(one).toHaveLength(1);
    expect(one[0]).not.toContain("cell_month");
  });

  it("says how two figures go together over all groups, and nothing under five", async () => {
    const correlate = (method: string, more = "") =>
      ask(
        `${IN_2019}, groupBy: [{ by: CELL }${more}], first: 2, correlate: { x: { evaluations: SCORE_MEAN }, y: { regime: HELD_SHARE }, method: ${method} }`,
        "isTotal",
      );
    const { correlation, rows } = await correlate("SPEARMAN");
    // Of the six with both: TH-1…5 rise together, CQ-1 has the best score and the lowest share.
    expect([rows.length, correlation!.n]).toEqual([2, 6]);
    expect(correlation!.value).toBeCloseTo(1 - (6 * (25 + 5)) / (6 * 35), 8);
    expect(correlation!.low).toBeLessThan(correlation!.value!);
    const pearson = (await correlate("PEARSON")).correlation!;
    const known = (await ask(`${IN_2019}, groupBy: [{ by: CELL }]`, `${EVALUATIONS} ${REGIME}`)).rows.flatMap(
      ({ evaluations, regime }) =>
        evaluations ? [[evaluations.scoreMean.value!, regime!.heldShare.share!] as const] : [],
    );
    const mean = (of: 0 | 1) => known.reduce((sum, pair) => sum + pair[of], 0) / known.length;
    const product = (a: 0 | 1, b: 0 | 1) =>
      known.reduce((sum, pair) => sum + (pair[a] - mean(a)) * (pair[b] - mean(b)), 0);
    expect(pearson.value).toBeCloseTo(product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1)), 8);
    const overTime = (await correlate("SPEARMAN", ", { by: TIME, every: YEAR }")).correlation!;
    expect(overTime).toMatchObject({ n: 6, low: null });
    const few = await ask(
      `${IN_2019}, groupBy: [{ by: GROUP }], correlate: { x: { evaluations: COUNT }, y: { regime: HELD_SHARE } }`,
      "isTotal",
    );
    expect(few.correlation).toEqual({ n: 2, value: null, low: null, high: null });
  });

  it("keeps each fact's basis, refusing to pool what that fact would refuse", async () => {
    const key = "groupBy: [{ by: GROUP }]";
    const pooled = `{ jointStats(${key}) { rows { evaluations { scoreMean { value } } regime { count } } } }`;
    expect(await organiser.refused(pooled)).toMatchObject([{ extensions: { reason: "NOT_COMPARABLE" } }]);
    const told = await ask(
      `${key}, evaluations: { pool: true, where: { group: { key: { eq: "AGENCY" } } } }`,
      "evaluations { count scoreMean { value } }",
    );
    expect(told.rows.map(({ evaluations }) => evaluations!.count)).toEqual([3]);
    const self = await ask(
      `${key}, evaluations: { basis: { evaluator: SELF } }`,
      "evaluations { count scoreMean { value } }",
    );
    expect(self.rows.map(({ evaluations }) => evaluations!.scoreMean.value)).toEqual([100]);
  });

  it.each([
    [`groupBy: []`, "evaluations { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }]`, "isTotal", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }, { by: CELL }]`, "evaluations { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: TIME }]`, "regime { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: TIME, every: WEEK }]`, "regime { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }], orderBy: [{ by: GROUP }]`, "regime { count }", "UNKNOWN_KEY"],
    [`groupBy: [{ by: CELL }], orderBy: [{ by: CELL, regime: COUNT }]`, "regime { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }], having: [{ regime: COUNT }]`, "regime { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }], having: [{ gt: 1 }]`, "regime { count }", "INVALID_VALUE"],
    [`groupBy: [{ by: CELL }], first: 0`, "regime { count }", "PAGE_SIZE"],
    [`groupBy: [{ by: CELL }], after: "x"`, "regime { count }", "INVALID_CURSOR"],
    [
      `groupBy: [{ by: CELL }], first: 1000`,
      `${EVALUATIONS} ${REGIME} criteria { count cells attainment { value } fullMarksShare { value } notApplicableShare { value } } ${MORE}`,
      "QUERY_TOO_COSTLY",
    ],
  ])("with %s reading %s is refused with its reason", async (args, fields, reason) => {
    const question = `{ jointStats(${args}) { rows { isTotal ${fields} } } }`;
    expect(await organiser.refused(question)).toMatchObject([{ extensions: { reason } }]);
  });

  it("shows each actor their own part, and administrators nothing", async () => {
    const ward = await ask(
      `${IN_2019}, groupBy: [{ by: GROUP }]`,
      `${EVALUATIONS} ${REGIME}`,
      await kit.as("ward"),
    );
    expect(ward.rows).toHaveLength(2);
    const question = "{ jointStats(groupBy: [{ by: GROUP }]) { rows { regime { count } } } }";
    expect(await (await kit.as("administrator")).refused(question)).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });
});
