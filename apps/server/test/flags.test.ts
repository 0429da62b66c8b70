import { flagKinds, type Role, roles } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { Clock } from "../src/core/clock.js";
import { Context } from "../src/core/context.js";
import { findRows } from "../src/core/rows.js";
import { inTransaction } from "../src/core/transaction.js";
import { inspect } from "../src/http/document.js";
import { contestFlag, refreshFlags, useFlags } from "../src/modules/flags/index.js";
import { reviewFlags } from "../src/modules/flags/review.js";
import { Account } from "../src/modules/identity/index.js";
import { declareMonth, recordMeeting, withdrawDeclarations } from "../src/modules/meetings/index.js";
import { withdrawCells, withdrawPersons, withdrawPosts } from "../src/modules/organization/index.js";
import type { Client } from "./testkit/client.js";
import { describeEngines, type Kit } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

interface Flag {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly concerns: string;
  readonly person: { readonly name: string } | null;
  readonly words: string;
  readonly raisedOn: string;
  readonly closedOn: string | null;
  readonly answerBy: string;
  readonly explanation: string | null;
  readonly reason: string | null;
  readonly next: readonly string[];
  readonly basis: readonly {
    readonly kind: string;
    readonly recordId: string | null;
    readonly words: string;
  }[];
  readonly cell: { readonly code: string };
}

const FLAG = `id version kind state concerns person { name } words raisedOn closedOn answerBy explanation reason next
  basis { kind recordId words } cell { code }`;
const FLAGS = `query Flags($where: FlagFilter) { flags(where: $where, first: 100) { totalCount nodes { ${FLAG} } } }`;
const OF_CELL = `query OfCell($id: ID!) { cell(id: $id) { flags { totalCount nodes { id } } } }`;
const CONTEST = `mutation Contest($input: ContestFlagInput!) { contestFlag(input: $input) { ${FLAG} } }`;
const DISMISS = `mutation Dismiss($input: DismissFlagInput!) { dismissFlag(input: $input) { ${FLAG} } }`;
const trusted = Object.fromEntries(
  [FLAGS, OF_CELL, CONTEST, DISMISS].map((text) => [inspect(text)!.hash, text]),
);

const of = (code: string, kind?: string) => ({
  cell: { code: { eq: code } },
  ...(kind && { kind: { eq: kind } }),
});
const seen = async (client: Client, where: object = {}): Promise<readonly Flag[]> =>
  (await client.ask<{ flags: { nodes: Flag[] } }>(FLAGS, { where })).flags.nodes;

/** The system as it is on another day. */
const onDay = ({ app }: Kit, day: string) => ({
  ...app.services,
  clock: new Clock(app.services.config.timeZone, day),
});

describeEngines(
  "flags",
  (kit) => {
    let district: Ref;
    let ward: Ref;
    let other: Ref;
    let committee: Client;
    const machine = () => new Context(kit.app.services, null);

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      ward = await office.committee("Đảng ủy phường Một", district);
      other = await office.committee("Đảng ủy phường Hai", district);
      await office.account("committee", "STANDING_COMMITTEE", { committee: district });
      committee = await kit.as("committee");
    });

    const cellOf = async (code: string, under = ward): Promise<CellRef> => kit.office.cell(code, under);

    it("are raised with the second month, grow with the third, and are raised once", async () => {
      const cell = await cellOf("KP-001");
      await kit.office.secretary(cell, "Bí thư của KP-001");
      await kit.office.declared(cell, "2020-01");
      expect(await seen(committee, of("KP-001"))).toEqual([]);
      await kit.office.declared(cell, "2020-02");
      const [flag] = await seen(committee, of("KP-001"));
      expect(flag).toMatchObject({
        kind: "MONTHS_NOT_HELD",
        state: "RAISED",
        concerns: "HEAD",
        person: { name: "Bí thư của KP-001" },
        raisedOn: "2020-07-01",
        answerBy: "2020-07-11",
        next: ["DISMISS"],
        basis: [
          { kind: "MONTH", words: "01/2020" },
          { kind: "MONTH", words: "02/2020" },
        ],
      });
      await kit.office.declared(cell, "2020-05");
      const flags = await seen(committee, of("KP-001"));
      expect(flags).toHaveLength(1);
      expect(flags[0]).toMatchObject({ id: flag!.id, version: 2 });
      expect(flags[0]!.basis).toHaveLength(3);
    });

    it("are not raised by months unreported, postponed, or of an old register", async () => {
      const cell = await cellOf("KP-002");
      await kit.office.met(cell, ["2019-12-05"]);
      await kit.office.declared(cell, "2020-01");
      await kit.office.declared(cell, "2020-04", "Công văn 1");
      await kit.office.declared(cell, "2020-05", "Công văn 1");
      await kit.office.declared(cell, "2018-03");
      await kit.office.declared(cell, "2018-04");
      expect(await seen(committee, of("KP-002"))).toEqual([]);
    });

    it("are cleared by the correction, in its transaction, and raised again as themselves", async () => {
      const cell = await cellOf("KP-003");
      await kit.office.declared(cell, "2020-02");
      await kit.office.declared(cell, "2020-03");
      const [raised] = await seen(committee, of("KP-003"));
      expect(raised!.concerns).toBe("CELL_COMMITTEE");
      const correction = { cellId: cell.id, month: "2020-03", version: 1 };
      await declareMonth(machine(), { ...correction, state: "POSTPONED", document: "Công văn 2" });
      expect(await seen(committee, of("KP-003"))).toMatchObject([
        { id: raised!.id, state: "CLEARED", closedOn: "2020-07-01", version: 2, next: [] },
      ]);
      await declareMonth(machine(), { ...correction, version: 2, state: "NOT_HELD" });
      expect(await seen(committee, of("KP-003"))).toMatchObject([
        { id: raised!.id, state: "RAISED", closedOn: null, version: 3 },
      ]);
      // A meeting that was forgotten makes the month held.
      await recordMeeting(machine(), { cellId: cell.id, heldOn: "2020-02-06", sessionType: "REGULAR" });
      expect(await seen(committee, of("KP-003"))).toMatchObject([{ state: "CLEARED" }]);
    });

    it("ask about quarters that were reported in full without a theme", async () => {
      const days = (months: readonly number[]) => months.map((month) => `2020-0${month}-05`);
      const [silent, gap] = [await cellOf("KP-004"), await cellOf("KP-005")];
      await kit.office.met(silent, days([1, 2, 3, 4, 5]));
      expect(await seen(committee, of("KP-004"))).toEqual([]);
      await kit.office.met(silent, days([6]));
      expect(await seen(committee, of("KP-004"))).toMatchObject([
        { kind: "QUARTERS_WITHOUT_THEME", basis: [{ words: "quý I/2020" }, { words: "quý II/2020" }] },
      ]);
      await kit.office.met(gap, days([1, 2, 3, 4, 5]));
      await kit.office.declared(gap, "2020-06", "Công văn 3");
      expect(await seen(committee, of("KP-005"))).toEqual([]);
      await kit.office.met(silent, ["2020-06-20"], { sessionType: "THEMATIC", theme: "Xây dựng Đảng" });
      expect(await seen(committee, of("KP-004"))).toMatchObject([{ state: "CLEARED" }]);
    });

    it("ask about poor ratings by different evaluators at ordinary meetings", async () => {
      const cell = await cellOf("KP-006");
      await kit.office.evaluated(cell, "2020-01-05", 0.3, { committee: ward });
      await kit.office.evaluated(cell, "2020-02-05", 0.3, { committee: ward });
      await kit.office.evaluated(cell, "2020-02-06", 0.3, { by: "SELF" });
      expect(await seen(committee, of("KP-006"))).toEqual([]);
      await kit.office.evaluated(cell, "2020-03-05", 0.3, { committee: district });
      const [flag] = await seen(committee, of("KP-006"));
      expect(flag).toMatchObject({ kind: "POOR_TWICE", basis: [{ kind: "EVALUATION" }, {}, {}] });
      expect(flag!.words).toContain("Đảng ủy phường Một");
      expect(flag!.basis[0]!.recordId).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("ask about meetings with much absence without a reason", async () => {
      const cell = await cellOf("KP-007");
      const absent = { present: 15, excused: 2, unexcused: 3 };
      await kit.office.met(cell, ["2020-03-05", "2020-04-05"], absent);
      await kit.office.met(cell, ["2020-05-05"], { present: 17, excused: 2, unexcused: 1 });
      expect(await seen(committee, of("KP-007", "UNEXCUSED_ABSENCE"))).toEqual([]);
      await kit.office.met(cell, ["2020-06-05"], absent);
      expect((await seen(committee, of("KP-007", "UNEXCUSED_ABSENCE")))[0]!.words).toContain(
        "05/06/2020 (3 trên 20 đảng viên)",
      );
    });

    it("ask about overdue actions each day, without a write, and once a day", async () => {
      const cell = await cellOf("KP-008");
      await kit.office.secretary(cell, "Bí thư của KP-008");
      await kit.office.gave([cell], "Xây dựng kế hoạch chuyên đề", "2020-05-16");
      expect(await seen(committee, of("KP-008"))).toEqual([]);
      // The database was empty at the start: only now is there something to look at.
      expect(await refreshFlags(onDay(kit, "2020-07-01"))).toBe(true);
      expect(await refreshFlags(onDay(kit, "2020-07-01"))).toBe(false);
      await refreshFlags(onDay(kit, "2020-07-15"));
      expect(await seen(committee, of("KP-008"))).toEqual([]);
      expect(await refreshFlags(onDay(kit, "2020-07-16"))).toBe(true);
      const [flag] = await seen(committee, of("KP-008"));
      expect(flag).toMatchObject({ kind: "ACTION_OVERDUE", concerns: "HEAD", raisedOn: "2020-07-16" });
      expect(await refreshFlags(onDay(kit, "2020-07-16"))).toBe(false);
      await refreshFlags(onDay(kit, "2020-07-17"));
      expect(await seen(committee, of("KP-008"))).toMatchObject([{ id: flag!.id, version: 1 }]);
    });

    it("concern the cell committee where the head changed in between", async () => {
      const cell = await cellOf("KP-009");
      await kit.office.secretary(cell, "Bí thư cũ", "2018-01-01", "2020-02-15");
      await kit.office.declared(cell, "2020-01");
      await kit.office.declared(cell, "2020-03");
      expect((await seen(committee, of("KP-009")))[0]).toMatchObject({
        concerns: "CELL_COMMITTEE",
        person: null,
      });
      await kit.office.secretary(cell, "Bí thư mới", "2020-02-15");
      expect((await seen(committee, of("KP-009")))[0]).toMatchObject({ concerns: "CELL_COMMITTEE" });
    });

    it("are let go with what is taken back, unless people have worked on them", async () => {
      const cell = await cellOf("KP-010");
      const personPk = await kit.office.secretary(cell, "Bí thư của KP-010");
      await kit.office.declared(cell, "2020-01");
      await kit.office.declared(cell, "2020-02");
      const of = async (table: string) =>
        (
          await kit.app.services.database.read((session) =>
            session.query<{ pk: number }>(`SELECT pk FROM ${table} WHERE cell_pk = :pk`, { pk: cell.pk }),
          )
        ).map(({ pk }) => pk);
      const [declared, posts] = [await of("month_declaration"), await of("tenure")];
      const back = () =>
        inTransaction(machine(), { verb: "revert" }, async (tx) => [
          ...(await withdrawDeclarations(tx.context, declared)),
          ...(await withdrawPosts(tx.context, posts)),
          ...(await withdrawPersons(tx.context, [personPk])),
          ...(await withdrawCells(tx.context, [cell.pk])),
        ]);
      const [flag] = await seen(committee, { cell: { code: { eq: "KP-010" } } });
      await contestFlag(machine(), { flagId: flag!.id, version: 1, explanation: "Có lý do." });
      await expect(
        inTransaction(machine(), { verb: "revert" }, async (tx) => {
          const rests = await withdrawPersons(tx.context, [personPk]);
          throw new Error(rests.map(({ by }) => by).join());
        }),
      ).rejects.toThrow("flag");
      await kit.app.services.database.write((session) =>
        session.query("UPDATE flag SET state = 'RAISED', explanation = NULL WHERE id = :id", {
          id: flag!.id,
        }),
      );
      expect(await back()).toEqual([]);
      expect(await of("flag")).toEqual([]);
    });

    describe("and people", () => {
      let cell: CellRef;
      let organiser: Client;
      let head: Client;
      let secretary: Client;
      const flagged = async (client = committee) => (await seen(client, of("KP-020")))[0]!;
      const reasonOf = async (client: Client, query: string, input: object) =>
        (await client.refused(query, { input }))[0]!.extensions.reason;
      const read = ({ id, version }: Flag) => ({ flagId: id, version });

      beforeAll(async () => {
        const { office } = kit;
        cell = await cellOf("KP-020");
        const personPk = await office.secretary(cell, "Bí thư của KP-020");
        await office.declared(cell, "2020-01");
        await office.declared(cell, "2020-02");
        await office.account("organiser", "ORGANISER", { committee: district });
        await office.account("secretary", "SECRETARY", { cell });
        // The head is an organiser as well, which helps nothing.
        const accountId = await office.account("head", "ORGANISER", { committee: district });
        await office.belongs(accountId, personPk);
        organiser = await kit.as("organiser");
        head = await kit.as("head");
        secretary = await kit.as("secretary");
      });

      it("the person concerned explains, anew as long as it is open; nobody else does", async () => {
        const flag = await flagged(head);
        expect(flag.next).toEqual(["CONTEST"]);
        const input = {
          ...read(flag),
          explanation: "Tháng 1 trùng Tết, tháng 2 phòng dịch.",
          idempotencyKey: "c1",
        };
        expect(await reasonOf(organiser, CONTEST, input)).toBe("NOT_ALLOWED");
        // The secretary's account is not linked to the head: the flag does not concern it.
        expect(await reasonOf(secretary, CONTEST, input)).toBe("NOT_FOUND");
        const { contestFlag } = await head.ask<{ contestFlag: Flag }>(CONTEST, { input });
        expect(contestFlag).toMatchObject({ state: "EXPLAINED", explanation: input.explanation, version: 2 });
        expect(await head.ask(CONTEST, { input })).toEqual({ contestFlag });
        expect(await reasonOf(head, CONTEST, { ...input, idempotencyKey: "c2" })).toBe("STALE_VERSION");
        expect(await reasonOf(head, CONTEST, { ...read(contestFlag), explanation: " " })).toBe(
          "INVALID_VALUE",
        );
      });

      it("who looks after that part lets it rest, never the person concerned by whatever role", async () => {
        const flag = await flagged();
        const input = { ...read(flag), reason: "Đã giải trình rõ." };
        expect(await reasonOf(head, DISMISS, input)).toBe("OWN_CASE");
        expect(await reasonOf(organiser, DISMISS, { ...input, version: 1 })).toBe("STALE_VERSION");
        expect(await reasonOf(organiser, DISMISS, { ...input, reason: "" })).toBe("INVALID_VALUE");
        const { dismissFlag } = await organiser.ask<{ dismissFlag: Flag }>(DISMISS, { input });
        expect(dismissFlag).toMatchObject({
          state: "DISMISSED",
          reason: input.reason,
          closedOn: "2020-07-01",
          next: [],
        });
        expect(await reasonOf(committee, DISMISS, { ...input, version: 3 })).toBe("WRONG_STATE");
      });

      it("the same facts raise nothing again", async () => {
        await kit.office.declared(cell, "2020-03");
        expect(await seen(committee, of("KP-020"))).toMatchObject([{ state: "DISMISSED" }]);
        await kit.office.declared(cell, "2020-04");
        const flags = await seen(committee, of("KP-020"));
        expect(flags.map(({ state }) => state).sort()).toEqual(["DISMISSED", "RAISED"]);
      });

      it("a measure uses one once it is explained, or the days to explain are over; never twice", async () => {
        const open = (await seen(committee, of("KP-020"))).find(({ state }) => state === "RAISED")!;
        const use = (ids: readonly string[], on: string, cellPk = cell.pk) =>
          inTransaction(machine(), { verb: "useFlags" }, async (tx) =>
            (await useFlags(tx, cellPk, ids, on)).map(({ id }) => id),
          );
        await expect(use([open.id], "2020-07-11")).rejects.toMatchObject({ reason: "FLAG_NOT_EXPLAINED" });
        await expect(use([open.id], "2020-07-12", district.pk)).rejects.toMatchObject({
          reason: "NOT_FOUND",
        });
        expect(await use([open.id], "2020-07-12")).toEqual([open.id]);
        await expect(use([open.id], "2020-07-13")).rejects.toMatchObject({ reason: "WRONG_STATE" });
        expect((await seen(committee, of("KP-020"))).map(({ state }) => state).sort()).toEqual([
          "DISMISSED",
          "USED",
        ]);
      });

      it("the log points to the record and repeats no words; what a rule raised is nobody's doing", async () => {
        const entries = await kit.app.services.database.read((session) =>
          session.query<{
            verb: string;
            account_pk: number | null;
            detail: string | null;
            reason: string | null;
          }>("SELECT verb, account_pk, detail, reason FROM audit_log WHERE subject = 'flag'"),
        );
        expect(new Set(entries.map(({ verb }) => verb))).toEqual(
          new Set(["reviewFlags", "reviewAllFlags", "contestFlag", "dismissFlag", "useFlags"]),
        );
        for (const { verb, account_pk, detail, reason } of entries) {
          expect(reason).toBeNull();
          expect(detail ?? "").not.toMatch(/Tết|giải trình/);
          if (verb === "dismissFlag") expect(account_pk).not.toBeNull();
          if (verb.startsWith("review")) expect(account_pk).toBeNull();
        }
      });
    });

    it("leave nothing to the daily run that writes have not found, and cost no statement a cell", async () => {
      const context = new Context(onDay(kit, "2020-07-17"), null);
      const statements: number[] = [];
      for (const cells of [null, [1]]) {
        const found = await inTransaction(context, { verb: "reviewFlags" }, async (tx) => {
          const before = tx.session.statements;
          const reviewed = await reviewFlags(tx, flagKinds.keys, cells);
          statements.push(tx.session.statements - before);
          tx.audit({ verb: "reviewAllFlags", subject: "flag", byRule: true });
          return reviewed;
        });
        expect(found).toEqual({ raised: 0, changed: 0, cleared: 0 });
      }
      expect(Math.max(...statements)).toBeLessThanOrEqual(12);
    });

    describe("are told to", () => {
      const clients = {} as Record<Role | "STRANGER" | "DISABLED" | "SECRETARY_BESIDE" | "ELSEWHERE", Client>;
      let cell: CellRef;

      beforeAll(async () => {
        const { office } = kit;
        cell = await cellOf("KP-030");
        const beside = await cellOf("KP-031");
        await office.declared(cell, "2020-01");
        await office.declared(cell, "2020-02");
        const delegation = await office.delegation("Đoàn công tác số 1", district);
        const over: Record<Role, Parameters<typeof office.account>[2]> = {
          STANDING_COMMITTEE: { committee: district },
          ORGANISER: { committee: ward },
          INSPECTION: { committee: ward },
          ANALYST: { committee: district },
          TRAINING_ORGANISER: { committee: district },
          DELEGATE: { delegation },
          SUPERIOR: { cell },
          SECRETARY: { cell },
          ADMINISTRATOR: { committee: district },
        };
        for (const role of roles.keys) {
          await office.account(`r-${role.toLowerCase()}`, role, over[role]);
          clients[role] = await kit.as(`r-${role.toLowerCase()}`);
        }
        await office.account("beside", "SECRETARY", { cell: beside });
        await office.account("elsewhere", "ORGANISER", { committee: other });
        clients.SECRETARY_BESIDE = await kit.as("beside");
        clients.ELSEWHERE = await kit.as("elsewhere");
        clients.STRANGER = kit.stranger();
        const id = await office.account("gone", "ORGANISER", { committee: district });
        clients.DISABLED = await kit.as("gone");
        await kit.app.services.database.write((session) =>
          session.query("UPDATE account SET disabled_at = :now WHERE id = :id", {
            id,
            now: "2020-01-01T00:00:00.000Z",
          }),
        );
        expect(
          await kit.app.services.database.read((session) => findRows(session, Account, "id = :id", { id })),
        ).toHaveLength(1);
      });

      const READ = new Set(["STANDING_COMMITTEE", "ORGANISER", "INSPECTION", "SECRETARY"]);
      it.each([...roles.keys, "SECRETARY_BESIDE", "ELSEWHERE", "STRANGER", "DISABLED"] as const)(
        "%s as the table says",
        async (who) => {
          const [list, ofCell] = [
            await clients[who].send({ query: FLAGS, variables: { where: of("KP-030") } }),
            await clients[who].send({ query: OF_CELL, variables: { id: cell.id } }),
          ];
          const found = (list.data as { flags: { nodes: Flag[] } | null } | null)?.flags?.nodes ?? [];
          const data = ofCell.data as { cell: { flags: { totalCount: number } | null } | null } | null;
          const sees = READ.has(who);
          expect(found).toHaveLength(sees ? 1 : 0);
          expect(data?.cell?.flags?.totalCount ?? 0).toBe(sees ? 1 : 0);
          const next = {
            SECRETARY: ["CONTEST"],
            STANDING_COMMITTEE: ["DISMISS"],
            ORGANISER: ["DISMISS"],
          } as const;
          if (sees) expect(found[0]!.next).toEqual(next[who as keyof typeof next] ?? []);
        },
      );

      it("nobody else by a filter, an order or a verb", async () => {
        const some = { where: { flags: { some: { state: { eq: "RAISED" } } } } };
        const filtered = "query ($where: CellFilter) { cells(where: $where) { totalCount } }";
        const { cells } = await clients.ANALYST.ask<{ cells: { totalCount: number } }>(filtered, some);
        expect(cells.totalCount).toBe(0);
        const [flag] = await seen(committee, of("KP-030"));
        const input = { flagId: flag!.id, version: flag!.version, reason: "Không" };
        for (const who of roles.keys) {
          if (who === "STANDING_COMMITTEE" || who === "ORGANISER") continue;
          const [problem] = await clients[who].refused(DISMISS, { input });
          expect(problem!.extensions.code).toBe("FORBIDDEN");
        }
        expect((await clients.ELSEWHERE.refused(DISMISS, { input }))[0]!.extensions.reason).toBe("NOT_FOUND");
        expect(await seen(committee, of("KP-030"))).toEqual([flag]);
      });
    });
  },
  { trusted },
);
