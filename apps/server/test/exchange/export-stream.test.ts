import type { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { AuditEntry } from "../../src/core/core.entity.js";
import { findRows } from "../../src/core/rows.js";
import { costOf } from "../../src/http/cost.js";
import { type FileFormat, openExport } from "../../src/modules/exchange/export/export.service.js";
import { makeSchema } from "../../src/schema.js";
import { Office } from "../testkit/office.js";
import { describeCore, type Workbench } from "../testkit/workbench.js";

const ROWS = 20_000;
const QUERY = "{ cells { nodes { code name committee { name } } } }";
const PAGE = 100;

const schema: GraphQLSchema = makeSchema();

/** Somebody who may read everything. */
const reader = ({ services }: Workbench): Context =>
  new Context(
    services,
    {
      accountPk: 1,
      accountId: "01a20ffd-ae69-750d-a8fb-d1bdd1ed7f1f",
      login: "organiser",
      name: null,
      mustChange: false,
      credentialPk: 1,
      kind: "SESSION",
      readOnly: false,
      grants: [{ role: "ORGANISER", committeePk: null, cellPk: null, delegationPk: null }],
    },
    "adhoc",
  );

const open = async (context: Context, format: FileFormat): Promise<Readable> => {
  const asked = { query: QUERY, variables: {}, operationName: null, language: "EN" } as const;
  return (
    await openExport(context, { schema, costOf, format, purpose: null, title: null, hash: "-", ...asked })
  ).body;
};

const lastEntry = async ({ database }: Workbench): Promise<AuditEntry> => {
  const entries = await database.read((session) => findRows(session, AuditEntry));
  return entries.reduce((a, b) => (a.seq > b.seq ? a : b));
};

describeCore("an export of 20,000 rows", (bench) => {
  beforeAll(async () => {
    const office = new Office(bench.services);
    const codes = Array.from({ length: ROWS }, (_, index) => `KP-${index + 1}`);
    await office.cells(codes, await office.committee("Quận ủy Tân Phú"));
  }, 120_000);

  it("reads no page before its reader wants it, so that memory stays flat", async () => {
    const context = reader(bench);
    const body = await open(context, "csv");
    let chunks = 0;
    let lines = 0;
    let ahead = 0;
    for await (const chunk of body) {
      chunks++;
      lines += (chunk as Buffer).toString().split("\r\n").length - 1;
      // Time in which a careless writer would run ahead.
      await bench.database.read((session) => session.query("SELECT 1 AS one"));
      const perPage = (await context.statements()) / chunks;
      if (chunks === 40) ahead = perPage;
    }
    // Three statements a page: the cells, their committees in two.
    expect(ahead).toBeLessThan(5);
    expect(chunks).toBe(ROWS / PAGE + 2);
    expect(lines).toBe(6 + 1 + ROWS + 1);
    expect(await lastEntry(bench)).toMatchObject({ verb: "endExport", count: ROWS });
  }, 120_000);

  it("sees one snapshot to its end, whatever is written meanwhile", async () => {
    const body = await open(reader(bench), "csv");
    let text = "";
    for await (const chunk of body) {
      if (text === "") {
        await bench.database.write((session) =>
          session.query("UPDATE cell SET name = 'later' WHERE name <> 'later'"),
        );
      }
      text += (chunk as Buffer).toString();
    }
    expect(text).toContain(`KP-${ROWS},Chi bộ KP-${ROWS},`);
    expect(text).not.toContain("later");
  }, 120_000);

  it.each(["csv", "xlsx"] as const)(
    "stops when whoever reads it leaves, and writes that down (%s)",
    async (format) => {
      const context = reader(bench);
      const body = await open(context, format);
      await new Promise((resolve) => body.once("readable", resolve));
      body.destroy();
      await expect.poll(async () => (await lastEntry(bench)).verb).toBe("endExport");
      const { count, detail } = await lastEntry(bench);
      expect(JSON.parse(detail!)).toMatchObject({ outcome: "STOPPED" });
      expect(count).toBeLessThan(ROWS);
    },
  );
});
