import type { Role } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef } from "../testkit/office.js";

const FIELDS =
  "id version kind title steps { words } evidence { name } answers { kind } owner { person { name } }";
const LIST = `query List { actions(first: 100, orderBy: [{ by: CELL_CODE }]) { totalCount nodes { cell { code actions { totalCount } } ${FIELDS} } } }`;
const NESTED = `query Nested { cells(first: 10) { nodes { code openActions { totalCount } actions { nodes { ${FIELDS} } }
  timeline(first: 20) { nodes { kind action { title } } } } } }`;
const ONE = "query One($id: ID!) { action(id: $id) { id } }";
const FILTERED = "query Filtered($where: ActionFilter) { actions(where: $where) { totalCount } }";
const GROUPED =
  "query Grouped { actionStats(groupBy: [{ by: KIND }], totals: true) { rows { isTotal count } } }";
const LOADS = "query Loads { actionLoads { open } }";
const PAIRS = "query Pairs { verifierPairs { byFirst } }";
const DOCUMENTS = [LIST, NESTED, ONE, FILTERED, GROUPED, LOADS, PAIRS];
const trusted = Object.fromEntries(DOCUMENTS.map((text) => [inspect(text)!.hash, text]));

const OPEN = "mutation ($input: OpenActionInput!) { openAction(input: $input) { id version } }";
const step = (verb: string, input: string) =>
  `mutation ($input: ${input}!) { ${verb}(input: $input) { id version } }`;
const ACCEPT = step("acceptAction", "ActionStepInput");
const SUBMIT = step("submitEvidence", "EvidenceStepInput");
const VERIFY = step("verifyAction", "VerifyActionInput");
const CANCEL = step("cancelAction", "ActionStepInput");

interface Node {
  readonly id: string;
  readonly title: string | null;
  readonly steps: readonly object[] | null;
  readonly evidence: readonly object[] | null;
  readonly answers: readonly object[] | null;
  readonly owner: { readonly person: { readonly name: string | null } | null };
}

/** What a role sees of guidance and training in two wards' cells, and what it may do to them. */
interface Sight {
  readonly cells: readonly string[];
  /** How many of them, where only training is seen. */
  readonly each: number;
  readonly words: boolean;
  readonly names: boolean;
  readonly opens: boolean;
  readonly accepts: boolean;
  readonly verifies: boolean;
}

const BOTH = ["KP-001", "KP-002"];
const OWN = ["KP-001"];
const NOTHING = { each: 2, words: true, names: true, opens: false, accepts: false, verifies: false };

const sights: Record<Role, Sight> = {
  STANDING_COMMITTEE: { ...NOTHING, cells: BOTH, verifies: true },
  ORGANISER: { ...NOTHING, cells: BOTH, opens: true, accepts: true, verifies: true },
  ANALYST: { ...NOTHING, cells: BOTH, words: false, names: false },
  TRAINING_ORGANISER: { ...NOTHING, cells: BOTH, each: 1, names: false },
  DELEGATE: { ...NOTHING, cells: OWN },
  SUPERIOR: { ...NOTHING, cells: OWN },
  SECRETARY: { ...NOTHING, cells: OWN, accepts: true },
  INSPECTION: { ...NOTHING, cells: OWN },
  ADMINISTRATOR: { ...NOTHING, cells: [], words: false, names: false },
};
const ROLES = Object.keys(sights) as Role[];

describeEngines(
  "rights over actions",
  (kit) => {
    const clients = {} as Record<Role, Client>;
    const own = {} as Record<string, { id: string; version: number }>;
    let other: CellRef;
    let cell: CellRef;
    let outside: string;

    const give = async (at: CellRef, kind: string): Promise<{ id: string; version: number }> => {
      const input = { kind, title: `Việc của ${at.code}`, cellId: at.id, dueOn: "2020-07-15" };
      return (await clients.ORGANISER.ask<{ openAction: { id: string; version: number } }>(OPEN, { input }))
        .openAction;
    };

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const [hoaThanh, tayThanh] = [
        await office.committee("Đảng ủy phường Hòa Thạnh", district),
        await office.committee("Đảng ủy phường Tây Thạnh", district),
      ];
      cell = await office.cell("KP-001", hoaThanh);
      other = await office.cell("KP-002", tayThanh);
      for (const each of [cell, other]) await office.secretary(each, `Bí thư ${each.code}`);
      const plan = await office.plan("109-KH/QU", district);
      const delegation = await office.sent("Đoàn công tác số 1", plan);
      await office.pilot(plan, cell, { delegationId: delegation.id });
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
      // Hashing a password is slow by design; the processors share it.
      await Promise.all(
        ROLES.map(async (role) => {
          await office.account(role.toLowerCase(), role, scopes[role]);
          clients[role] = await kit.as(role.toLowerCase());
        }),
      );
      for (const each of [cell, other]) {
        for (const kind of ["GUIDANCE", "TRAINING"]) own[`${each.code} ${kind}`] = await give(each, kind);
      }
      outside = own["KP-002 GUIDANCE"]!.id;
    }, 120_000);

    describe.each(ROLES)("of %s", (role) => {
      const sight = sights[role];
      const expected = sight.cells.length * sight.each;

      it("show the actions they cover, and of them what they may read", async () => {
        const answer = await clients[role].send<{ actions: { totalCount: number; nodes: Node[] } | null }>({
          query: LIST,
        });
        const found = answer.data?.actions;
        expect(found?.totalCount ?? 0, answer.text).toBe(expected);
        for (const node of found?.nodes ?? []) {
          expect(node.title !== null).toBe(sight.words);
          expect(node.steps !== null).toBe(sight.words);
          expect(node.evidence !== null).toBe(sight.words);
          expect(node.answers !== null).toBe(sight.words);
          expect(node.owner.person?.name != null).toBe(sight.names);
        }
      });

      it("hold when nested, counted, filtered and grouped", async () => {
        type Cells = {
          cells: {
            nodes: {
              code: string;
              openActions: { totalCount: number };
              actions: { nodes: Node[] };
              timeline: { nodes: { kind: string; action: { title: string | null } | null }[] };
            }[];
          };
        };
        const { cells } = await clients[role].ask<Cells>(NESTED);
        const seen = cells.nodes.filter(({ actions }) => actions.nodes.length > 0);
        expect(seen.map(({ code }) => code)).toEqual(sight.cells);
        for (const { openActions, actions, timeline } of seen) {
          expect(openActions.totalCount).toBe(sight.each);
          expect(actions.nodes.every(({ title }) => (title !== null) === sight.words)).toBe(true);
          const told = timeline.nodes.filter(({ action }) => action !== null);
          expect(told).toHaveLength(2 * sight.each);
          expect(told.every(({ action }) => (action!.title !== null) === sight.words)).toBe(true);
        }
        const grouped = await clients[role].send<{
          actionStats: { rows: { isTotal: boolean; count: number }[] } | null;
        }>({ query: GROUPED });
        expect(grouped.data?.actionStats?.rows.find(({ isTotal }) => isTotal)?.count ?? 0).toBe(expected);
        const filtered = await clients[role].send<{ actions: { totalCount: number } | null }>({
          query: FILTERED,
          variables: { where: { title: { contains: "viec cua" } } },
        });
        // A condition on what may not be read is refused, not counted as nothing.
        const mayFilter = !["ANALYST", "TRAINING_ORGANISER", "ADMINISTRATOR"].includes(role);
        if (mayFilter) expect(filtered.data?.actions?.totalCount).toBe(expected);
        else expect(filtered.errors[0]?.extensions.code).toBe("FORBIDDEN");
      });
    });

    describe.each(ROLES)("of %s, acting,", (role) => {
      const sight = sights[role];

      it("leave what is outside not found, and open nothing that is not theirs to open", async () => {
        const covers = sight.cells.includes("KP-002") && sight.each === 2;
        const answer = await clients[role].send<{ action: { id: string } | null }>({
          query: ONE,
          variables: { id: outside },
        });
        expect(answer.data?.action?.id ?? null).toBe(covers ? outside : null);
        const input = { kind: "GUIDANCE", title: "Việc mới", cellId: other.id, dueOn: "2020-07-15" };
        const opened = await clients[role].send<{ openAction: { id: string; version: number } }>({
          query: OPEN,
          variables: { input },
        });
        if (sight.opens) {
          const { openAction } = opened.data!;
          await clients.ORGANISER.ask(CANCEL, { input: { ...openAction, words: "Chỉ để thử" } });
        } else expect(["FORBIDDEN", "NOT_FOUND"]).toContain(opened.errors[0]?.extensions.code);
      });

      it("let them take the steps that are theirs", async () => {
        const fresh = await give(cell, "GUIDANCE");
        const accepted = await clients[role].send<{ acceptAction: { id: string; version: number } }>({
          query: ACCEPT,
          variables: { input: fresh },
        });
        expect(accepted.errors.length === 0, accepted.text).toBe(sight.accepts);
        const taken =
          accepted.data?.acceptAction ??
          (
            await clients.SECRETARY.ask<{ acceptAction: { id: string; version: number } }>(ACCEPT, {
              input: fresh,
            })
          ).acceptAction;
        const { submitEvidence } = await clients.SECRETARY.ask<{
          submitEvidence: { id: string; version: number };
        }>(SUBMIT, { input: { ...taken, words: "Xong" } });
        const verified = await clients[role].send<{ verifyAction: object }>({
          query: VERIFY,
          variables: { input: submitEvidence },
        });
        expect(verified.errors.length === 0, verified.text).toBe(sight.verifies);
        if (!sight.verifies) {
          await clients.ORGANISER.ask(CANCEL, { input: { ...submitEvidence, words: "Chỉ để thử" } });
        }
      });
    });

    it("let a superior verify where named, and the inspection commission open its own inspections only", async () => {
      const { viewer } = await clients.INSPECTION.ask<{ viewer: { account: { id: string } } }>(
        "{ viewer { account { id } } }",
      );
      const inspection = {
        kind: "INSPECTION",
        title: "Kiểm tra việc ghi biên bản",
        cellId: cell.id,
        dueOn: "2020-07-20",
      };
      const refusal = async (input: object) =>
        (await clients.INSPECTION.refused(OPEN, { input }))[0]!.extensions.code;
      expect(await refusal(inspection)).toBe("FORBIDDEN");
      expect(await refusal({ ...inspection, kind: "GUIDANCE", ownerAccountId: viewer.account.id })).toBe(
        "NOT_FOUND",
      );
      expect(await refusal({ ...inspection, cellId: other.id, ownerAccountId: viewer.account.id })).toBe(
        "NOT_FOUND",
      );
      await clients.INSPECTION.ask(OPEN, { input: { ...inspection, ownerAccountId: viewer.account.id } });

      const people = await clients.ORGANISER.ask<{
        actionPeople: { verifiers: { id: string; login: string }[] };
      }>("query ($cellId: ID!) { actionPeople(cellId: $cellId) { verifiers { id login } } }", {
        cellId: cell.id,
      });
      const superior = people.actionPeople.verifiers.find(({ login }) => login === "superior")!;
      const input = {
        kind: "GUIDANCE",
        title: "Có người xác nhận",
        cellId: cell.id,
        dueOn: "2020-07-15",
        verifierId: superior.id,
      };
      const { openAction } = await clients.ORGANISER.ask<{ openAction: { id: string; version: number } }>(
        OPEN,
        { input },
      );
      const { acceptAction } = await clients.SECRETARY.ask<{ acceptAction: object }>(ACCEPT, {
        input: openAction,
      });
      const { submitEvidence } = await clients.SECRETARY.ask<{ submitEvidence: object }>(SUBMIT, {
        input: { ...acceptAction, words: "Xong" },
      });
      await clients.SUPERIOR.ask(VERIFY, { input: submitEvidence });
    });

    it("show loads to those who read names, pairs to those who oversee, and nothing to strangers", async () => {
      for (const role of ROLES) {
        const loads = await clients[role].send<{ actionLoads: object[] | null }>({ query: LOADS });
        const mayRead = sights[role].words && role !== "TRAINING_ORGANISER";
        expect(loads.errors.length === 0, role).toBe(mayRead);
        const pairs = await clients[role].send<{ verifierPairs: object[] | null }>({ query: PAIRS });
        expect(pairs.errors.length === 0, role).toBe(
          ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"].includes(role),
        );
      }
      for (const query of [LIST, ONE, GROUPED]) {
        const answer = await kit.stranger().send({ query, variables: { id: outside } });
        expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
      }
    });
  },
  { trusted },
);
