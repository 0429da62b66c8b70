import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inTransaction } from "../../src/core/transaction.js";
import { useFlags } from "../../src/modules/flags/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";
import { CONTEST, DISMISS, type Flag, of, openDistrict, seen, trusted } from "./flagged.js";

describeEngines(
  "flags and people",
  (kit) => {
    let district: Ref;
    let ward: Ref;
    let committee: Client;
    let cell: CellRef;
    let beside: CellRef;
    let organiser: Client;
    let head: Client;
    let secretary: Client;
    const machine = () => new Context(kit.app.services, null);
    const flagged = async (client = committee) => (await seen(client, of("KP-020")))[0]!;
    const reasonOf = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions.reason;
    const read = ({ id, version }: Flag) => ({ flagId: id, version });

    beforeAll(async () => {
      const { office } = kit;
      ({ district, ward, committee } = await openDistrict(kit));
      cell = await office.cell("KP-020", ward);
      beside = await office.cell("KP-021", ward);
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
      expect(await reasonOf(head, CONTEST, { ...read(contestFlag), explanation: " " })).toBe("INVALID_VALUE");
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
      await expect(use([open.id], "2020-07-12", beside.pk)).rejects.toMatchObject({
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
        new Set(["reviewFlags", "contestFlag", "dismissFlag", "useFlags"]),
      );
      for (const { verb, account_pk, detail, reason } of entries) {
        expect(reason).toBeNull();
        expect(detail ?? "").not.toMatch(/Tết|giải trình/);
        if (verb === "dismissFlag") expect(account_pk).not.toBeNull();
        if (verb.startsWith("review")) expect(account_pk).toBeNull();
      }
    });
  },
  { trusted },
);
