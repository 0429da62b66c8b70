import type { Role } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";

const RECORDS = `query Records {
  cells(first: 100) {
    totalCount
    nodes {
      code
      head { person { id name } }
      meetings { totalCount }
      evaluations { totalCount nodes { score remarks marks { points } } }
    }
  }
}`;
const LISTS = "query Lists { meetings { totalCount } evaluations { totalCount } committees { name } }";
const OUTSIDE = `query Outside($id: ID!, $where: CellFilter) { cell(id: $id) { code } cells(where: $where) { totalCount } }`;
const ACCOUNT = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }`;

// Roles that do not query freely may run these, as they run the dashboard's.
const trusted = Object.fromEntries([RECORDS, LISTS, OUTSIDE].map((text) => [inspect(text)!.hash, text]));

interface Cell {
  readonly code: string;
  readonly head: { readonly person: { readonly id: string; readonly name: string | null } } | null;
  readonly meetings: { readonly totalCount: number } | null;
  readonly evaluations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      score: number | null;
      remarks: string | null;
      marks: { points: number }[] | null;
    }[];
  } | null;
}

/** What a role sees of two wards with a cell each: which cells, and of them names, meetings, evaluations, words. */
interface Sight {
  readonly cells: readonly string[];
  readonly names: boolean;
  readonly records: boolean;
  readonly words: boolean;
}

const BOTH = ["KP-001", "KP-002"];
const OWN = ["KP-001"];

const sights: Record<Role, Sight> = {
  STANDING_COMMITTEE: { cells: BOTH, names: true, records: true, words: true },
  ORGANISER: { cells: BOTH, names: true, records: true, words: true },
  ANALYST: { cells: BOTH, names: false, records: true, words: false },
  TRAINING_ORGANISER: { cells: BOTH, names: false, records: true, words: false },
  DELEGATE: { cells: OWN, names: true, records: true, words: true },
  SUPERIOR: { cells: OWN, names: true, records: true, words: true },
  SECRETARY: { cells: OWN, names: true, records: true, words: true },
  INSPECTION: { cells: OWN, names: true, records: true, words: true },
  ADMINISTRATOR: { cells: BOTH, names: false, records: false, words: false },
};

describeEngines(
  "rights",
  (kit) => {
    const clients = {} as Record<Role, Client>;
    let outside: string;
    let disabled: Client;

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const [hoaThanh, tayThanh] = [
        await office.committee("Đảng ủy phường Hòa Thạnh", district),
        await office.committee("Đảng ủy phường Tây Thạnh", district),
      ];
      const plan = await office.plan("109-KH/QU", district);
      const delegation = await office.sent("Đoàn công tác số 1", plan);
      const cell = await office.cell("KP-001", hoaThanh);
      const other = await office.cell("KP-002", tayThanh);
      outside = other.id;
      await office.pilot(plan, cell, { delegationId: delegation.id });
      for (const each of [cell, other]) {
        await office.secretary(each, `Bí thư ${each.code}`);
        await office.met(each, ["2019-03-07"]);
        await office.evaluated(each, "2019-03-07", 0.8, {
          ...(each === cell ? { by: "DELEGATION", delegation } : { committee: district }),
          remarks: "Cần nêu rõ khuyết điểm",
        });
      }
      const scopes: Record<Role, Parameters<typeof office.account>[2]> = {
        STANDING_COMMITTEE: { committee: district },
        ORGANISER: { committee: district },
        ANALYST: { committee: district },
        TRAINING_ORGANISER: { committee: district },
        DELEGATE: { delegation },
        SUPERIOR: { cell },
        SECRETARY: { cell },
        INSPECTION: { committee: hoaThanh },
        ADMINISTRATOR: {},
      };
      const signUp = async (role: Role) => {
        const login = role.toLowerCase();
        await office.account(login, role, scopes[role]);
        clients[role] = await kit.as(login);
      };
      // Hashing a password is slow by design; the processors share it.
      await Promise.all((Object.keys(scopes) as Role[]).map(signUp));
      const id = await office.account("gone", "ORGANISER", { committee: district });
      disabled = await kit.as("gone");
      await clients.ADMINISTRATOR.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id });
    });

    describe.each(Object.entries(sights) as [Role, Sight][])("of %s", (role, sight) => {
      it("show the cells it covers, and of them what it may read", async () => {
        const { cells } = await clients[role].ask<{ cells: { totalCount: number; nodes: Cell[] } }>(RECORDS);
        expect(cells.nodes.map(({ code }) => code).sort()).toEqual(sight.cells);
        expect(cells.totalCount).toBe(sight.cells.length);
        for (const { code, head, meetings, evaluations } of cells.nodes) {
          expect(head?.person.name ?? null).toBe(sight.names ? `Bí thư ${code}` : null);
          expect(meetings?.totalCount ?? 0).toBe(sight.records ? 1 : 0);
          expect(evaluations?.totalCount ?? 0).toBe(sight.records ? 1 : 0);
          const [evaluation] = evaluations?.nodes ?? [];
          expect(evaluation?.remarks ?? null).toBe(sight.words ? "Cần nêu rõ khuyết điểm" : null);
        }
      });

      it("hold in lists, and outside of them a record is not found", async () => {
        const lists = await clients[role].ask<Record<string, { totalCount: number } | null>>(LISTS);
        const seen = sight.records ? sight.cells.length : 0;
        expect(lists.meetings?.totalCount ?? 0).toBe(seen);
        expect(lists.evaluations?.totalCount ?? 0).toBe(seen);
        const where = { code: { eq: "KP-002" }, evaluations: { some: { heldOn: { eq: "2019-03-07" } } } };
        const answer = await clients[role].send<{
          cell: { code: string } | null;
          cells: { totalCount: number };
        }>({
          query: OUTSIDE,
          variables: { id: outside, where },
        });
        const covers = sight.cells.includes("KP-002");
        expect(answer.data?.cell?.code ?? null, answer.text).toBe(covers ? "KP-002" : null);
        if (!covers) expect(answer.data?.cells?.totalCount ?? 0).toBe(0);
      });

      it(`${role === "ADMINISTRATOR" ? "make" : "make no"} accounts`, async () => {
        const answer = await clients[role].send({
          query: ACCOUNT,
          variables: { input: { login: `by.${role}` } },
        });
        if (role === "ADMINISTRATOR") expect(answer.errors).toEqual([]);
        else expect(answer.errors[0]?.extensions.code).toBe("FORBIDDEN");
      });
    });

    it("of a pseudonym are not those of the person", async () => {
      const idFor = async (role: Role) => {
        const { cells } = await clients[role].ask<{ cells: { nodes: Cell[] } }>(RECORDS);
        return cells.nodes[0]!.head?.person.id;
      };
      expect(await idFor("ANALYST")).not.toBe(await idFor("ORGANISER"));
    });

    it("of a stranger and of a disabled account are none", async () => {
      for (const client of [kit.stranger(), disabled]) {
        const answer = await client.send<Record<string, unknown>>({ query: RECORDS });
        expect(answer.data?.cells ?? null).toBeNull();
        expect(answer.errors[0]?.extensions).toMatchObject({
          code: "UNAUTHENTICATED",
          reason: "SIGN_IN_NEEDED",
        });
      }
      await expect(kit.as("gone")).rejects.toThrow(/WRONG_CREDENTIALS/);
    });
  },
  { trusted },
);
