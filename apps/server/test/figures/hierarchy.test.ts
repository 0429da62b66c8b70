import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { moveCells } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

interface Row {
  readonly key: {
    readonly group: { readonly key: string } | null;
    readonly committee: { readonly name: string } | null;
  };
  readonly count: number;
}

describeEngines("figures by the tree as it was, as it is and as of a day", (kit) => {
  let organiser: Client;
  let former: Client;

  beforeAll(async () => {
    const district = await kit.office.committee("Quận ủy");
    const [one, two] = [
      await kit.office.committee("Đảng ủy phường Một", district),
      await kit.office.committee("Đảng ủy phường Hai", district),
    ];
    const [moved, kept] = await kit.office.cells(["TH-1", "TH-2"], one, "SCHOOL");
    const agency = await kit.office.group("AGENCY");
    for (const day of ["2018-05-05", "2019-05-05", "2020-05-05"]) {
      await kit.office.evaluated(moved!, day, 0.8, { committee: district });
      await kit.office.evaluated(kept!, day, 0.8, { committee: district });
    }
    const source = "SUPERIOR" as const;
    const context = new Context(kit.app.services, null);
    await moveCells(context, [
      { cellPk: moved!.pk, to: { groupPk: agency.pk }, since: "2019-01-01", source },
    ]);
    await moveCells(context, [
      { cellPk: moved!.pk, to: { committeePk: two.pk }, since: "2020-01-01", source },
    ]);
    await kit.office.account("organiser", "ORGANISER", { committee: district });
    await kit.office.account("former", "STANDING_COMMITTEE", { committee: one });
    organiser = await kit.as("organiser");
    former = await kit.as("former");
  });

  const ask = async (args: string, who: Client = organiser) => {
    const { evaluationStats } = await who.ask<{ evaluationStats: { rows: Row[] } }>(
      `{ evaluationStats(${args}) { rows { count key { group { key } committee { name } } } } }`,
    );
    return evaluationStats.rows.map(({ key, count }) => [
      key.group?.key ?? key.committee?.name.replace("Đảng ủy ", "") ?? null,
      count,
    ]);
  };

  it("takes the group of the fact's day, of today or of a named day", async () => {
    const by = "groupBy: [{ by: GROUP }]";
    expect(await ask(by)).toEqual([
      ["AGENCY", 2],
      ["SCHOOL", 4],
    ]);
    expect(await ask(`${by}, hierarchy: AS_WAS`)).toEqual(await ask(by));
    expect(await ask(`${by}, hierarchy: AS_IS`)).toEqual([
      ["AGENCY", 3],
      ["SCHOOL", 3],
    ]);
    expect(await ask(`${by}, asOf: "2018-12-31"`)).toEqual([["SCHOOL", 6]]);
    expect(await ask(`${by}, asOf: "2000-01-01"`)).toEqual([[null, 6]]);
  });

  it("takes committees at a level of that tree", async () => {
    const by = "groupBy: [{ by: COMMITTEE, level: 1 }]";
    const sorted = async (args: string) => (await ask(args)).sort((a, b) => Number(a[1]) - Number(b[1]));
    expect(await sorted(by)).toEqual([
      ["phường Hai", 1],
      ["phường Một", 5],
    ]);
    expect(await ask(`${by}, hierarchy: AS_IS, orderBy: [{ of: COUNT }]`)).toEqual(
      expect.arrayContaining([
        ["phường Hai", 3],
        ["phường Một", 3],
      ]),
    );
    expect(await ask(`${by}, asOf: "2019-06-30"`)).toEqual([["phường Một", 6]]);
    expect(await ask(`groupBy: [{ by: COMMITTEE, level: 0 }], asOf: "2019-06-30"`)).toEqual([["Quận ủy", 6]]);
  });

  it("leaves rights and conditions as they are", async () => {
    expect(await ask(`groupBy: [{ by: COMMITTEE }], asOf: "2019-06-30"`, former)).toEqual([
      ["phường Một", 3],
    ]);
    const schools = `where: { group: { key: { eq: "SCHOOL" } } }, groupBy: [{ by: GROUP }]`;
    expect(await ask(`${schools}, hierarchy: AS_IS`)).toEqual([
      ["AGENCY", 1],
      ["SCHOOL", 3],
    ]);
  });

  it("takes a hierarchy or a day, not both", async () => {
    const both = `{ evaluationStats(hierarchy: AS_IS, asOf: "2019-01-01") { totalCount } }`;
    expect(await organiser.refused(both)).toMatchObject([
      { extensions: { reason: "INVALID_VALUE", field: "asOf" } },
    ]);
  });
});
