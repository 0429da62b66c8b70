import { flagKinds } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { inTransaction } from "../../src/core/transaction.js";
import { contestFlag, refreshFlags } from "../../src/modules/flags/index.js";
import { reviewFlags } from "../../src/modules/flags/review.js";
import { declareMonth, recordMeeting, withdrawDeclarations } from "../../src/modules/meetings/index.js";
import { withdrawCells, withdrawPersons, withdrawPosts } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";
import { of, onDay, openDistrict, seen, trusted } from "./flagged.js";

describeEngines(
  "flags",
  (kit) => {
    let district: Ref;
    let ward: Ref;
    let committee: Client;
    const machine = () => new Context(kit.app.services, null);

    beforeAll(async () => {
      ({ district, ward, committee } = await openDistrict(kit));
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
  },
  { trusted },
);
