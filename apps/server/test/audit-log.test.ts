import { beforeAll, expect, it } from "vitest";
import { Context } from "../src/core/context.js";
import { findRows } from "../src/core/rows.js";
import { inspect } from "../src/http/document.js";
import { Account, grantRole } from "../src/modules/identity/index.js";
import { Committee } from "../src/modules/organization/index.js";
import type { Client } from "./testkit/client.js";
import { describeEngines, type Kit } from "./testkit/kit.js";

const LOG = `query ($where: AuditEntryFilter, $first: Int, $after: String) {
  auditLog(where: $where, first: $first, after: $after, orderBy: [{ by: SEQ }]) {
    totalCount pageInfo { endCursor hasNextPage } nodes { seq verb subject count reason account { login } } } }`;

interface Entry {
  readonly seq: number;
  readonly verb: string;
  readonly reason: string | null;
  readonly account: { readonly login: string } | null;
}
interface Log {
  readonly auditLog: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly nodes: readonly Entry[];
  };
}

const PURPOSES = { where: { verb: { eq: "beginExport" } } };
const EXPORT = "{ cells { nodes { head { person { name } } } } }";

/** Who exported names, and what for, as somebody sees it. */
const purposes = async (client: Client) =>
  (await client.ask<Log>(LOG, PURPOSES)).auditLog.nodes.map(({ account, reason }) => [
    account?.login,
    reason,
  ]);

async function fill({ office, as }: Kit): Promise<void> {
  const district = await office.committee("Quận ủy Tân Phú");
  const [one, two] = [
    await office.committee("Phường Một", district),
    await office.committee("Phường Hai", district),
  ];
  await office.account("district", "STANDING_COMMITTEE", { committee: district });
  await office.account("one", "STANDING_COMMITTEE", { committee: one });
  await office.account("two", "ORGANISER", { committee: two });
  await office.account("within", "ORGANISER", { committee: one });
  await office.account("admin", "ADMINISTRATOR");
  await office.account("analyst", "ANALYST", { committee: district });
  for (const login of ["two", "within"]) {
    const payload = { query: EXPORT, language: "VI", purpose: `mục đích của ${login}` };
    await (await as(login)).send(payload, { url: "/export?format=csv" });
  }
}

// Administrators run stored operations only.
const trusted = { [inspect(LOG).hash]: "Log" };

describeEngines(
  "the audit log",
  (kit) => {
    beforeAll(() => fill(kit));

    it("is read by the standing committee of everything, with words", async () => {
      const district = await kit.as("district");
      expect(await purposes(district)).toEqual([
        ["two", "mục đích của two"],
        ["within", "mục đích của within"],
      ]);
      const { auditLog } = await district.ask<Log>(LOG, { first: 100 });
      // Numbered without gaps, so what is missing would show.
      expect(auditLog.nodes.map((entry) => entry.seq)).toEqual(auditLog.nodes.map((_, index) => index + 1));
      expect(auditLog.nodes[0]!.account).toBeNull();
    });

    it("is read by a lower standing committee of its own part", async () =>
      expect(await purposes(await kit.as("one"))).toEqual([["within", "mục đích của within"]]));

    it("is read by administrators without words", async () =>
      expect(await purposes(await kit.as("admin"))).toEqual([
        ["two", null],
        ["within", null],
      ]));

    it("is one's own for everybody else, and nobody's for a stranger", async () => {
      expect(await purposes(await kit.as("two"))).toEqual([["two", "mục đích của two"]]);
      expect(await purposes(await kit.as("analyst"))).toEqual([]);
      const { auditLog } = await (await kit.as("two")).ask<Log>(LOG);
      expect(auditLog.nodes.map((entry) => entry.verb)).toEqual(["beginExport", "endExport"]);
      expect((await kit.stranger().refused(LOG))[0]!.extensions).toMatchObject({ reason: "SIGN_IN_NEEDED" });
    });

    it("is paged and filtered by who, when and what", async () => {
      const district = await kit.as("district");
      const ask = async (variables: Record<string, unknown>) =>
        (await district.ask<Log>(LOG, variables)).auditLog;
      const first = await ask({ first: 2 });
      expect((await ask({ first: 1, after: first.pageInfo.endCursor })).nodes[0]!.seq).toBe(3);
      const exports = { subject: { eq: "export" } };
      expect((await ask({ where: { ...exports, account: { login: { eq: "TWO" } } } })).totalCount).toBe(2);
      const today = new Date().toISOString().slice(0, 10);
      expect((await ask({ where: { ...exports, at: { lt: "2020-01-01" } } })).totalCount).toBe(0);
      expect((await ask({ where: { ...exports, at: { gte: "2020-01-01", lte: today } } })).totalCount).toBe(
        4,
      );
    });

    it("does not tell words to an administrator who also stands in a standing committee", async () => {
      const context = new Context(kit.app.services, null);
      const session = await context.reader();
      const [[admin], [ward]] = [
        await findRows(session, Account, "login = 'admin'"),
        await findRows(session, Committee, "name = 'Phường Một'"),
      ];
      await grantRole(context, {
        accountId: admin!.id,
        role: "STANDING_COMMITTEE",
        committeeId: ward!.id,
        since: "2018-01-01",
      });
      expect((await purposes(await kit.as("admin"))).map(([, reason]) => reason)).toEqual([null, null]);
    });
  },
  { trusted },
);
