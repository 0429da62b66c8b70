import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import { describeEngines } from "./testkit/kit.js";
import type { Ref } from "./testkit/office.js";

const ACCOUNTS = `query ($where: ManagedAccountFilter, $first: Int, $after: String) {
  accounts(where: $where, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { login name disabledAt lastSeenOn mustChangePassword
      grants { role since until awaiting committee { name } cell { code } delegation { name }
        grantedBy { login } confirmedBy { login } }
      persons { id name post cell { code } } } } }`;
const HOLDERS = "query ($search: String!) { accountHolders(search: $search) { id name post cell { code } } }";

const RESET = "mutation ($id: ID!) { resetPassword(accountId: $id) }";
const DISABLE = "mutation ($id: ID!) { disableAccount(accountId: $id) }";
const CONFIRM = "mutation ($id: ID!) { confirmGrant(grantId: $id) }";
const REVOKE = "mutation ($id: ID!) { revokeRole(grantId: $id) }";
const IDS = "query ($where: ManagedAccountFilter) { accounts(where: $where) { nodes { id } } }";

interface Managed {
  readonly login: string;
  readonly lastSeenOn: string | null;
  readonly grants: readonly Record<string, unknown>[];
  readonly persons: readonly { readonly name: string }[];
}
interface Listed {
  readonly accounts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly nodes: readonly Managed[];
  };
}
interface Found {
  readonly accountHolders: readonly { readonly id: string; readonly name: string }[];
}

// Administrators run stored operations only.
const trusted = {
  [inspect(ACCOUNTS).hash]: "Accounts",
  [inspect(HOLDERS).hash]: "Holders",
  [inspect(IDS).hash]: "Ids",
};

describeEngines(
  "accounts as administrators keep them",
  (kit) => {
    let ward: Ref;
    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      ward = await office.committee("Phường Một", district);
      const other = await office.committee("Phường Hai", district);
      const [cell, far] = [await office.cell("KP-001", ward), await office.cell("KP-002", other)];
      const head = await office.secretary(cell, "Đặng Thị Bình");
      await office.secretary(far, "Đặng Văn Cao");
      await office.account("admin", "ADMINISTRATOR");
      await office.account("admin.phuong", "ADMINISTRATOR", { committee: ward });
      const secretary = await office.account("bi.thu", "SECRETARY", { cell });
      await office.grant(secretary, "ANALYST", { committee: other });
      await office.belongs(secretary, head);
      await office.account("phuong.hai", "ORGANISER", { committee: other });
      const admin = await kit.as("admin");
      const create = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";
      const input = { login: "moi", name: "Nguyễn Thị Đào" };
      await admin.ask(create, { input });
      const grant = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) }";
      await admin.ask(grant, {
        input: { accountId: secretary, role: "INSPECTION", committeeId: ward.id, until: "2021-01-01" },
      });
    });

    const seen = async (login: string, where: object = {}) =>
      (await (await kit.as(login)).ask<Listed>(ACCOUNTS, { where })).accounts.nodes;
    const logins = async (login: string, where: object = {}) =>
      (await seen(login, where)).map((account) => account.login);

    it("are all there for who administers everything, a page at a time", async () => {
      const all = ["admin", "admin.phuong", "bi.thu", "moi", "phuong.hai"];
      expect(await logins("admin")).toEqual(all);
      const admin = await kit.as("admin");
      const { accounts } = await admin.ask<Listed>(ACCOUNTS, { first: 3 });
      expect(accounts).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
      const next = await admin.ask<Listed>(ACCOUNTS, { first: 3, after: accounts.pageInfo.endCursor });
      expect(next.accounts.nodes.map(({ login }) => login)).toEqual(all.slice(3));
    });

    it("are of one's part for others, with their roles and persons there, and those that have neither", async () => {
      expect(await logins("admin.phuong")).toEqual(["admin.phuong", "bi.thu", "moi"]);
      const [secretary] = await seen("admin.phuong", { login: { eq: "bi.thu" } });
      expect(secretary!.grants.map(({ role }) => role)).toEqual(["INSPECTION", "SECRETARY"]);
      expect(secretary!.persons).toMatchObject([
        { name: "Đặng Thị Bình", post: "SECRETARY", cell: { code: "KP-001" } },
      ]);
    });

    it("say what a role is over, who gave it and that it waits", async () => {
      const [secretary] = await seen("admin", { awaiting: true });
      const none = { committee: null, cell: null, delegation: null, confirmedBy: null };
      expect(secretary!.grants).toMatchObject([
        {
          ...none,
          role: "INSPECTION",
          committee: { name: "Phường Một" },
          until: "2021-01-01",
          awaiting: true,
          grantedBy: { login: "admin" },
        },
        { ...none, role: "ANALYST", committee: { name: "Phường Hai" }, awaiting: false, grantedBy: null },
        { ...none, role: "SECRETARY", cell: { code: "KP-001" }, until: null, awaiting: false },
      ]);
    });

    it("say when they were last used", async () => {
      const [admin] = await seen("admin", { login: { eq: "admin" } });
      expect(admin!.lastSeenOn).toBe(new Date().toISOString().slice(0, 10));
      expect(await seen("admin", { login: { eq: "moi" } })).toMatchObject([
        { lastSeenOn: null, mustChangePassword: true, grants: [], persons: [] },
      ]);
    });

    it("are found by login, name, person and role, without marks", async () => {
      expect(await logins("admin", { search: "DAO" })).toEqual(["moi"]);
      expect(await logins("admin", { search: "thi binh" })).toEqual(["bi.thu"]);
      expect(await logins("admin", { role: { eq: "ORGANISER" } })).toEqual(["phuong.hai"]);
      expect(await logins("admin.phuong", { role: { eq: "ANALYST" } })).toEqual([]);
      expect(await logins("admin", { disabled: true })).toEqual([]);
    });

    it("know the persons to link of one's part alone, and none unasked", async () => {
      const names = async (login: string, search: string) =>
        (await (await kit.as(login)).ask<Found>(HOLDERS, { search })).accountHolders.map(({ name }) => name);
      expect(await names("admin", "dang")).toEqual(["Đặng Thị Bình", "Đặng Văn Cao"]);
      expect(await names("admin", "kp-002")).toEqual(["Đặng Văn Cao"]);
      expect(await names("admin.phuong", "dang")).toEqual(["Đặng Thị Bình"]);
      expect(await names("admin", " d ")).toEqual([]);
    });

    it("are nobody else's to read", async () => {
      for (const login of ["bi.thu", "phuong.hai"]) {
        for (const [query, variables] of [[ACCOUNTS], [HOLDERS, { search: "dang" }]] as const) {
          const [refusal] = await (await kit.as(login)).refused(query, variables);
          expect(refusal!.extensions.reason).toBe("NOT_ALLOWED");
        }
      }
      expect((await kit.stranger().refused(ACCOUNTS))[0]!.extensions.reason).toBe("SIGN_IN_NEEDED");
    });

    it("are ended and given new passwords by who administers all that they reach", async () => {
      const [local, admin] = [await kit.as("admin.phuong"), await kit.as("admin")];
      const ids = await kit.app.services.database.read((session) =>
        session.query<{ login: string; id: string }>("SELECT login, id FROM account"),
      );
      const idOf = (login: string) => ids.find((account) => account.login === login)!.id;
      const reasonOf = async (query: string, id: string) =>
        (await local.refused(query, { id }))[0]!.extensions.reason;
      for (const verb of [RESET, DISABLE]) {
        expect(await reasonOf(verb, idOf("bi.thu"))).toBe("BEYOND_OWN_PART");
        expect(await reasonOf(verb, idOf("phuong.hai"))).toBe("NOT_FOUND");
      }
      await kit.office.account("phuong.mot", "ORGANISER", { committee: ward });
      const { accounts } = await local.ask<{ accounts: { nodes: { id: string }[] } }>(IDS, {
        where: { login: { eq: "phuong.mot" } },
      });
      await local.ask(RESET, accounts.nodes[0]!);
      await local.ask(DISABLE, accounts.nodes[0]!);
      await admin.ask(RESET, { id: idOf("bi.thu") });
    });

    it("keep and lose roles through who administers what they are over", async () => {
      const [local, admin] = [await kit.as("admin.phuong"), await kit.as("admin")];
      const rolesOf = await kit.app.services.database.read((session) =>
        session.query<{ id: string; role: string; login: string; awaiting: number }>(
          "SELECT g.id, g.role, a.login, g.awaiting FROM role_grant g JOIN account a ON a.pk = g.account_pk",
        ),
      );
      const grant = (login: string, role: string) =>
        rolesOf.find((each) => each.login === login && each.role === role)!;
      const elsewhere = grant("phuong.hai", "ORGANISER");
      for (const verb of [CONFIRM, REVOKE]) {
        const [refusal] = await local.refused(verb, elsewhere);
        expect(refusal!.extensions.reason).toBe("NOT_FOUND");
      }
      const own = grant("bi.thu", "INSPECTION");
      expect(own.awaiting).toBe(1);
      await local.ask(CONFIRM, own);
      await local.ask(REVOKE, own);
      await admin.ask(REVOKE, elsewhere);
    });
  },
  { trusted },
);
