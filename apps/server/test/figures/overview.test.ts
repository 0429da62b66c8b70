import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { watch } from "../testkit/statements.js";
import { sampleOffice } from "./sample-office.js";

const CENSUS = "{ share low high held notHeld unreported postponed incomplete of }";
const MEAN =
  "{ n cells value sd low high sufficient change { from delta low high pairedCells distinguishable } }";
const POINT = `{ bucket { start end label complete } score ${MEAN} }`;
const OVERVIEW = `query ($period: PeriodInput!, $compareTo: Comparison, $committee: ID) {
  overview(period: $period, compareTo: $compareTo, committee: $committee) {
    id today asOf cells period { start end label complete } comparedWith { start end label } committee { id name }
    headline { quality belowFair { key } score change regime }
    held ${CENSUS} heldBefore ${CENSUS} thematic ${CENSUS} thematicBefore ${CENSUS} score ${MEAN} trend ${POINT}
    unreported { cellMonths cells } unreportedBefore { cellMonths cells }
    groups { group { key } cells score ${MEAN} trend ${POINT} ratings { rating count share }
      months { bucket { start label } held ${CENSUS} } held ${CENSUS} }
    attention { kind count since months cell { code } } attentionTotal
    ratings { rating count share } bands { rating from } } }`;

interface Overview {
  readonly overview: {
    readonly score: { readonly n: number; readonly value: number };
    readonly groups: readonly {
      readonly group: { readonly key: string };
      readonly cells: number;
      readonly score: { readonly n: number };
      readonly trend: readonly unknown[];
      readonly months: readonly { readonly held: { readonly held: number } }[];
      readonly held: { readonly held: number };
    }[];
    readonly attention: readonly {
      readonly kind: string;
      readonly count: number;
      readonly months: readonly string[];
    }[];
    readonly attentionTotal: number;
    readonly ratings: readonly { readonly count: number }[];
    readonly committee: { readonly name: string } | null;
    readonly cells: number;
    readonly trend: readonly unknown[];
  };
}

const YEAR = { from: "2019-01-01", before: "2020-01-01" };

describeFilled(sampleOffice, "the overview, over the sample register", (kit) => {
  let organiser: Client;
  beforeAll(async () => {
    organiser = await kit.as("organiser");
  });

  const ask = async (variables: Record<string, unknown> = { period: YEAR }) =>
    (await organiser.ask<Overview>(OVERVIEW, variables)).overview;

  it("says what the register holds", async () => {
    const overview = await ask();
    expect(overview).toMatchObject({
      cells: 256,
      period: { start: "2019-01-01", end: "2020-01-01", label: "2019", complete: true },
      comparedWith: null,
      held: { held: 3023, notHeld: 21, postponed: 5, unreported: 23, incomplete: 0 },
      thematic: { held: 912, of: 1024 },
      unreported: { cellMonths: 23 },
      unreportedBefore: null,
      headline: { quality: "UNCLEAR", regime: "UNCLEAR" },
    });
    expect(overview.groups.map((group) => group.cells)).toEqual([63, 52, 38, 58, 27, 18]);
    expect(overview.groups.every((group) => group.trend.length === 4 && group.months.length === 12)).toBe(
      true,
    );
    expect(overview.trend).toHaveLength(4);
  });

  it("never shows two numbers: parts add up, and analysts get the same", async () => {
    const overview = await ask();
    for (const group of overview.groups) {
      expect(group.months.reduce((sum, month) => sum + month.held.held, 0)).toBe(group.held.held);
    }
    expect(overview.groups.reduce((sum, group) => sum + group.score.n, 0)).toBe(overview.score.n);
    expect(overview.ratings.reduce((sum, { count }) => sum + count, 0)).toBe(overview.score.n);
    const { evaluationStats } = await organiser.ask<{ evaluationStats: { rows: { scoreMean: object }[] } }>(
      `{ evaluationStats(where: { heldOn: { from: "2019-01-01", before: "2020-01-01" } }) { rows { scoreMean { n cells value low high } } } }`,
    );
    expect(overview.score).toMatchObject(evaluationStats.rows[0]!.scoreMean);
  });

  it("names what needs a decision first, at most ten, and counts all", async () => {
    const { attention, attentionTotal } = await ask();
    expect(attention).toHaveLength(10);
    expect(attentionTotal).toBeGreaterThan(10);
    for (const { kind, count, months } of attention) {
      if (kind !== "NEVER_EVALUATED") expect(months).toHaveLength(count);
    }
  });

  it("compares with an earlier period, of which it may know nothing", async () => {
    const period = { from: "2019-07-01", before: "2020-01-01" };
    const overview = await ask({ period, compareTo: "PREVIOUS_PERIOD" });
    expect(overview).toMatchObject({
      comparedWith: { start: "2019-01-01", end: "2019-07-01", label: "6 tháng đầu năm 2019" },
      heldBefore: { of: expect.any(Number) },
    });
    expect(overview.trend).toHaveLength(6);
    const year = await ask({ period: YEAR, compareTo: "SAME_PERIOD_LAST_YEAR" });
    expect(year).toMatchObject({
      heldBefore: { share: null },
      score: { change: { pairedCells: 0, delta: null } },
    });
  });

  it("is limited to a committee the actor may see", async () => {
    const { committees } = await organiser.ask<{ committees: { id: string; name: string; level: number }[] }>(
      "{ committees { id name level } }",
    );
    const ward = committees.find((committee) => committee.level === 1)!;
    const part = await ask({ period: YEAR, committee: ward.id });
    expect(part.committee).toMatchObject({ name: ward.name });
    expect(part.cells).toBeLessThan(256);
    const refused = await organiser.refused(OVERVIEW, {
      period: YEAR,
      committee: "0190a000-0000-7000-8000-00000000ffff",
    });
    expect(refused[0]!.extensions.code).toBe("NOT_FOUND");
  });

  it("takes a handful of statements", async () => {
    const variables = { period: { from: "2019-07-01", before: "2020-01-01" }, compareTo: "PREVIOUS_PERIOD" };
    const { statements } = await watch(kit.app.services.database, () => ask(variables));
    const figures = statements.filter((sql) => !/credential|role_grant|account|SELECT value/i.test(sql));
    expect(figures.length).toBeLessThanOrEqual(12);
  });

  it("is empty, not wrong, before anything was recorded, and refuses a period that is none", async () => {
    const overview = await ask({ period: { from: "2015-01-01", before: "2015-07-01" } });
    expect(overview).toMatchObject({
      cells: 0,
      score: { n: 0, value: null },
      headline: { quality: "NO_DATA" },
      attention: [],
    });
    const refused = await organiser.refused(OVERVIEW, {
      period: { from: "2019-01-01", before: "2019-01-01" },
    });
    expect(refused[0]!.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "period" });
  });
});
