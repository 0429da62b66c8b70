import { beforeAll, expect, it } from "vitest";
import { WARD_SHEET } from "../../src/modules/evaluations/index.js";
import { shrunken } from "../../src/statistics/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { watch } from "../testkit/statements.js";

interface Row {
  readonly cell: { readonly code: string };
  readonly n: number;
  readonly raw: number;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly weight: number | null;
}
interface Answer {
  readonly cellEstimates: {
    readonly rows: readonly Row[];
    readonly mean: number | null;
    readonly between: number | null;
    readonly totalCount: number;
    readonly assumption: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describeEngines("estimates of cells", (kit) => {
  let organiser: Client;

  beforeAll(async () => {
    const { office } = kit;
    const district = await office.committee("Quận ủy");
    const ward = await office.committee("Đảng ủy phường Một", district);
    const cells = await office.cells(["TH-1", "TH-2", "TH-3", "TH-4", "TH-5", "TH-6"], ward, "SCHOOL");
    for (const [index, cell] of cells.entries())
      for (let month = 1; month <= 1 + (index % 3) * 2; month++)
        await office.evaluated(cell, `2019-0${month}-10`, 0.6 + index / 20 + (month % 2) / 25, {
          committee: ward,
        });
    const [agency] = await office.cells(["CQ-1"], ward, "AGENCY");
    await office.evaluated(agency!, "2019-05-10", 0.9, { committee: ward, sheet: WARD_SHEET });
    await office.evaluated(agency!, "2019-05-11", 1, { by: "SELF" });
    await office.account("organiser", "ORGANISER", { committee: district });
    await office.account("administrator", "ADMINISTRATOR");
    organiser = await kit.as("organiser");
  });

  const SCHOOLS = `where: { group: { key: { eq: "SCHOOL" } } }`;
  const ask = async (args: string) =>
    (
      await organiser.ask<Answer>(`{ cellEstimates(${args}) { n cells mean between within sufficient totalCount assumption(language: EN)
        pageInfo { hasNextPage endCursor } rows { cell { code } n raw estimate low high weight } } }`)
    ).cellEstimates;

  it("are those of plain arithmetic over the scores, with their mean, their spread and their assumption", async () => {
    const { evaluations } = await organiser.ask<{
      evaluations: { nodes: { score: number; cell: { code: string } }[] };
    }>(`{ evaluations(${SCHOOLS}, first: 100) { nodes { score cell { code } } } }`);
    const codes = [...new Set(evaluations.nodes.map(({ cell }) => cell.code))].sort();
    const expected = shrunken(
      codes.map((code) => {
        const scores = evaluations.nodes.filter(({ cell }) => cell.code === code).map(({ score }) => score);
        const sum = (of: (score: number) => number) => scores.reduce((total, score) => total + of(score), 0);
        return { n: scores.length, s: sum((score) => score), q: sum((score) => score ** 2) };
      }),
      [0, 100],
    );
    const found = await ask(SCHOOLS);
    expect(found).toMatchObject({ cells: 6, n: 18, totalCount: 6, sufficient: true });
    expect(found.assumption).toContain("not to be ranked");
    expect(found.mean).toBeCloseTo(expected.mean!, 8);
    expect(found.between).toBeCloseTo(expected.between!, 6);
    for (const [index, row] of found.rows.entries()) {
      const own = expected.estimates[index]!;
      expect(row).toMatchObject({ cell: { code: codes[index] }, n: own.n });
      for (const field of ["raw", "estimate", "low", "high", "weight"] as const)
        expect(row[field]).toBeCloseTo(own[field]!, 6);
      expect(Math.abs(row.estimate! - found.mean!)).toBeLessThanOrEqual(Math.abs(row.raw - found.mean!));
    }
  });

  it("come page by page in the order asked for, by code unless told", async () => {
    const codes = (rows: readonly Row[]) => rows.map(({ cell }) => cell.code);
    const order = `${SCHOOLS}, orderBy: { by: ESTIMATE, direction: DESC }`;
    const first = await ask(`${order}, first: 4`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(`${order}, first: 4, after: "${first.pageInfo.endCursor}"`);
    const both = [...first.rows, ...rest.rows];
    expect(both.map(({ estimate }) => estimate)).toEqual(
      both.map(({ estimate }) => estimate).sort((a, b) => b! - a!),
    );
    expect(codes((await ask(SCHOOLS)).rows)).toEqual(codes(both).sort());
    expect(codes((await ask(`${SCHOOLS}, orderBy: { by: N }`)).rows.slice(0, 2))).toEqual(["TH-1", "TH-4"]);
    const bad = `{ cellEstimates(first: 3, after: "x") { n } }`;
    expect(await organiser.refused(bad)).toMatchObject([{ extensions: { reason: "INVALID_CURSOR" } }]);
  });

  it("take one statement, and one for the cells that are read", async () => {
    const { statements } = await watch(kit.app.services.database, () => ask(`${SCHOOLS}, first: 50`));
    expect(statements.filter((sql) => sql.includes("evaluation"))).toHaveLength(1);
  });

  it("are refused where they would mix score sheets, null where nothing tells, and closed to administrators", async () => {
    expect(await organiser.refused("{ cellEstimates { n } }")).toMatchObject([
      { extensions: { reason: "NOT_COMPARABLE" } },
    ]);
    const agency = await ask(`where: { group: { key: { eq: "AGENCY" } } }`);
    expect(agency).toMatchObject({
      between: null,
      rows: [{ n: 1, estimate: null, low: null, weight: null }],
    });
    expect(await ask(`where: { heldOn: { before: "2018-02-01" } }`)).toMatchObject({
      mean: null,
      rows: [],
      totalCount: 0,
    });
    expect(await (await kit.as("administrator")).refused("{ cellEstimates { n } }")).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });
});
