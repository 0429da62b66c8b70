import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { sample } from "../exchange/fixtures.js";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { watch } from "../testkit/statements.js";
import { sampleOffice } from "./sample-office.js";

interface Census {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly held: number;
  readonly notHeld: number;
  readonly unreported: number;
  readonly postponed: number;
  readonly incomplete: number;
  readonly of: number;
}

interface Row {
  readonly isTotal: boolean;
  readonly key: { readonly group: { readonly name: string } | null; readonly state: string | null };
  readonly count: number;
  readonly cells: number;
  readonly heldShare: Census;
  readonly thematicShare: Census;
  readonly attendance: { readonly count: number; readonly of: number };
  readonly unexcused: { readonly count: number };
  readonly deputyChairedShare: { readonly count: number };
}

const ROWS = `rows { isTotal key { group { name } state month { start label complete } } count cells
  heldShare { share low high held notHeld unreported postponed incomplete of }
  thematicShare { share low high held notHeld unreported postponed incomplete of }
  attendance { count of } unexcused { count } deputyChairedShare { count } }`;
const YEAR = `month: { from: "2019-01-01", before: "2020-01-01" }`;

describeFilled(sampleOffice, "figures of the regime, over the sample register", (kit) => {
  let organiser: Client;
  let expected: {
    readonly cellMonths: Record<string, number>;
    readonly byGroup: Record<string, { cells: number; monthsHeld: number; thematicQuarters: number }>;
    readonly [figure: string]: unknown;
  };

  beforeAll(async () => {
    expected = JSON.parse(await readFile(sample("so-theo-doi-2019.expected.json").path, "utf8"));
    organiser = await kit.as("organiser");
  });

  const ask = async (args: string) => {
    const { regimeStats } = await organiser.ask<{ regimeStats: { rows: Row[] } }>(
      `{ regimeStats(${args}) { ${ROWS} } }`,
    );
    return regimeStats.rows;
  };

  it("knows what became of every month of every cell", async () => {
    const [year] = await ask(`where: { ${YEAR} }`);
    const { held, declaredNotHeld, postponedByDocument, unreported } = expected.cellMonths as Record<
      string,
      number
    >;
    const due = held! + declaredNotHeld! + unreported!;
    expect(year).toMatchObject({
      count: 256 * 12,
      cells: 256,
      heldShare: {
        held,
        notHeld: declaredNotHeld,
        postponed: postponedByDocument,
        unreported,
        incomplete: 0,
        of: due,
      },
      thematicShare: { held: expected.thematicQuarters, of: 1024, incomplete: 0 },
      attendance: { count: expected.present, of: expected.expected },
      unexcused: { count: expected.unexcused },
      deputyChairedShare: { count: expected.chairedByDeputy },
    });
    expect(year!.heldShare.share).toBeCloseTo(held! / due, 12);
    expect(year!.heldShare.high).toBeCloseTo((held! + unreported!) / due, 12);
  });

  it("agrees with the register group by group", async () => {
    const rows = await ask(`where: { ${YEAR} }, groupBy: [{ by: GROUP }], totals: true`);
    expect(rows.at(-1)).toMatchObject({ isTotal: true, key: { group: null }, count: 3072 });
    const found = rows
      .slice(0, -1)
      .map(({ key, cells, heldShare, thematicShare }) => [
        key.group!.name.replace("Chi bộ ", "").toLowerCase(),
        { cells, monthsHeld: heldShare.held, thematicQuarters: thematicShare.held },
      ]);
    const wanted = Object.entries(expected.byGroup).map(([name, figures]) => [name.toLowerCase(), figures]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  it("counts months after the register as unreported, and the running one as not over", async () => {
    const rows = await ask(
      `where: { month: { from: "2020-06-01" } }, groupBy: [{ by: MONTH, every: MONTH }, { by: STATE }], fill: NONE`,
    );
    expect(rows.map(({ key, count }) => [key.state, count])).toEqual([
      ["UNREPORTED", 256],
      ["INCOMPLETE", 256],
    ]);
    const [all] = await ask("first: 1");
    expect(all!.count).toBe(256 * 19);
  });

  it("adds months up to quarters", async () => {
    const rows = await ask(`where: { ${YEAR} }, groupBy: [{ by: MONTH, every: QUARTER }]`);
    expect(rows.map((row) => row.thematicShare.of)).toEqual([256, 256, 256, 256]);
    expect(rows.reduce((sum, row) => sum + row.thematicShare.held, 0)).toBe(expected.thematicQuarters);
  });

  it("answers a question by one statement, beside what keys are loaded with", async () => {
    const { statements } = await watch(kit.app.services.database, () =>
      ask(`where: { ${YEAR} }, groupBy: [{ by: GROUP }]`),
    );
    expect(statements.filter((sql) => /cell_month|rollup_regime/.test(sql))).toHaveLength(1);
    expect(statements.filter((sql) => sql.includes("FROM cell_group WHERE"))).toHaveLength(1);
  });
});
