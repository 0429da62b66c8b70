import { beforeAll, expect, it } from "vitest";
import { Clock } from "../../src/core/clock.js";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, one, operations, refusal, seen, VOTES } from "./court.js";
import { type Docket, openDocket, step } from "./docket.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a measure",
  (kit) => {
    let docket: Docket;
    let court: Court;
    let organiser: Client;
    let colleague: Client;
    let committee: Client;
    let inspection: Client;

    beforeAll(async () => {
      docket = await openDocket(kit);
      ({ court, organiser, colleague, committee, inspection } = docket);
    });

    it("goes from a flag to its end, each step by its party, and holds only once it is announced", async () => {
      const { cell, personPk, tenureId } = await court.cell("KP-001");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      await kit.office.explained(cell, "Có lý do khách quan");
      const flagId = (
        await organiser.ask<{ flags: { nodes: { id: string }[] } }>(
          `{ flags(where: { cell: { code: { eq: "KP-001" } } }) { nodes { id } } }`,
        )
      ).flags.nodes[0]!.id;
      const accountId = await kit.office.account("head-1", "SECRETARY", { cell });
      await kit.office.belongs(accountId, personPk);
      const head = await kit.as("head-1");

      const made = await act(organiser, "proposeMeasure", {
        cellId: cell.id,
        tenureId,
        kind: "RECTIFICATION_ORDER",
        bodyId: court.standing.id,
        words: "Đề xuất yêu cầu chấn chỉnh",
        flagIds: [flagId],
      });
      expect(made).toMatchObject({
        state: "PROPOSED",
        dueSide: "AUTHORITY",
        dueOn: "2020-07-11",
        proposal: null,
      });
      expect(await seen(head)).toEqual([]);

      const notified = await docket.notify(made);
      expect(notified).toMatchObject({ state: "NOTIFIED", dueSide: "SUBJECT", respondBy: "2020-07-15" });
      const [own] = await seen(head);
      expect(own).toMatchObject({
        mine: true,
        proposal: "Đề xuất yêu cầu chấn chỉnh",
        basis: [
          { kind: "MONTH", words: "02/2020" },
          { kind: "MONTH", words: "03/2020" },
        ],
        subject: { kind: "PERSON", person: { name: "Bí thư của KP-001" } },
      });
      expect(own!.next.find(({ step }) => step === "RESPOND")).toMatchObject({ reason: null });

      const asked = await step(head, "respondToMeasure", own!, { words: "Tôi xin trình bày", hearing: true });
      const decision = { ...VOTES, decision: "UPHELD", words: "Xét thấy có căn cứ" };
      expect(
        await refusal(committee, "decideMeasure", { id: asked.id, version: asked.version, ...decision }),
      ).toBe("HEARING_NEEDED");
      const heard = await step(organiser, "recordHearing", asked, { words: "Biên bản buổi làm việc" });
      expect(
        await refusal(committee, "decideMeasure", { id: heard.id, version: heard.version, ...decision }),
      ).toBe("INVALID_VALUE");
      const decided = await step(committee, "decideMeasure", heard, { ...decision, remedyBy: "2020-09-30" });
      expect(decided).toMatchObject({ state: "DECIDED", effectiveFrom: null });
      const announced = await step(committee, "announceMeasure", decided);
      expect(announced).toMatchObject({
        state: "IN_FORCE",
        effectiveFrom: "2020-07-01",
        dueSide: "SUBJECT",
        dueOn: "2020-09-30",
        decision: { outcome: "UPHELD", documentNumber: "12-QĐ/QU", inFavour: 6, members: 9 },
      });
      const reported = await step(head, "reportOnMeasure", announced, { words: "Đã họp đủ" });
      expect(reported).toMatchObject({ state: "IN_FORCE", dueSide: "AUTHORITY" });
      expect(
        await refusal(organiser, "verifyMeasure", { id: made.id, version: reported.version, words: "x" }),
      ).toBe("OWN_WORK");
      const verified = await step(colleague, "verifyMeasure", reported, { words: "Đã kiểm tra" });
      expect(await refusal(committee, "liftMeasure", { id: made.id, version: verified.version })).toBe(
        "WINDOW_OPEN",
      );
      const later = { ...kit.app.services, clock: new Clock(kit.app.services.config.timeZone, "2020-08-01") };
      await takeMeasureStep(new Context(later, null), "LIFT", { id: made.id, version: verified.version });
      expect(await one(committee, made.id)).toMatchObject({
        state: "LIFTED",
        dueOn: null,
        next: [{ step: "ANNUL" }],
      });
      expect((await one(head, made.id)).steps.map((each) => each.step)).toEqual([
        "PROPOSE",
        "NOTIFY",
        "RESPOND",
        "HEAR",
        "DECIDE",
        "ANNOUNCE",
        "REPORT",
        "VERIFY",
        "LIFT",
      ]);
    });

    it("opens what is said to officials with a purpose alone, in that answer, and tells the subject who read it", async () => {
      const { made, head } = await docket.proposed("KP-002");
      const notified = await docket.notify(made);
      expect(notified).toMatchObject({ proposal: null, basis: null, readers: null });
      expect(notified.steps.map(({ words }) => words)).toEqual([null, null]);
      expect(await refusal(committee, "openMeasure", { id: made.id, purpose: "  " })).toBe("INVALID_VALUE");
      const opened = await act(committee, "openMeasure", { id: made.id, purpose: "Chuẩn bị họp" });
      expect(opened).toMatchObject({
        proposal: "Đề xuất nhắc nhở: riêng tư",
        basis: [{ kind: "EVALUATION" }],
      });
      expect(await one(committee, made.id)).toMatchObject({ proposal: null });
      const repeated = { id: made.id, purpose: "Chuẩn bị họp", idempotencyKey: "once" };
      expect(await act(inspection, "openMeasure", repeated)).toMatchObject({ proposal: expect.any(String) });
      // The reply is the same, and opens nothing without a note of its own.
      expect(await act(inspection, "openMeasure", repeated)).toMatchObject({ proposal: null, basis: null });
      expect((await one(head, made.id)).readers).toMatchObject([{ purpose: "Chuẩn bị họp" }, {}]);
      const log = await kit.app.services.database.read((session) =>
        session.query<{ detail: string }>("SELECT detail FROM audit_log WHERE verb = 'openMeasure'"),
      );
      expect(log).toHaveLength(2);
      expect(log[0]!.detail).not.toContain("Chuẩn bị");
    });

    it("lapses only after the window, and a late answer still counts", async () => {
      const { made } = await docket.proposed("KP-003");
      const notified = await docket.notify(made);
      expect(notified.next.find(({ step }) => step === "LAPSE")).toEqual({
        step: "LAPSE",
        by: ["OFFICE"],
        reason: "WINDOW_OPEN",
        from: "2020-07-16",
      });
      expect(await refusal(organiser, "lapseResponse", { id: made.id, version: notified.version })).toBe(
        "WINDOW_OPEN",
      );
      expect(
        await refusal(organiser, "lapseResponse", {
          id: made.id,
          version: notified.version,
          on: "2020-07-20",
        }),
      ).toBe("INVALID_VALUE");
      const decision = { ...VOTES, decision: "UPHELD", words: "x" };
      expect(
        await refusal(committee, "decideMeasure", { id: made.id, version: notified.version, ...decision }),
      ).toBe("WRONG_STATE");
      const onPaper = await step(organiser, "respondToMeasure", notified, {
        words: "Theo đơn giấy",
        form: "PAPER",
      });
      // What the office enters for the subject takes no day of the window from them.
      expect(
        await refusal(committee, "decideMeasure", { id: made.id, version: onPaper.version, ...decision }),
      ).toBe("WINDOW_OPEN");
      expect(onPaper).toMatchObject({
        state: "RESPONDED",
        steps: [{}, {}, { forSubject: true, form: "PAPER" }],
      });
    });

    it("is decided by more than half of all members where it is discipline, and varied only to a lighter form", async () => {
      const { made, head } = await docket.proposed("KP-004", { kind: "REPRIMAND" });
      const answered = await step(head, "respondToMeasure", await docket.notify(made), {
        words: "Trình bày",
      });
      const decide = { id: made.id, version: answered.version, ...VOTES, words: "Lý do" };
      expect(
        await refusal(committee, "decideMeasure", { ...decide, decision: "UPHELD", inFavour: 4, against: 3 }),
      ).toBe("NOT_CARRIED");
      expect(
        await refusal(committee, "decideMeasure", { ...decide, decision: "VARIED", kind: "WARNING" }),
      ).toBe("HEAVIER_FORM");
      const varied = await act(committee, "decideMeasure", {
        ...decide,
        decision: "VARIED",
        kind: "CRITICISM",
      });
      expect(varied).toMatchObject({ state: "DECIDED", kind: "CRITICISM" });
    });

    it("that is notified or announced late takes no day from the subject, and cites no older document", async () => {
      const { made, head } = await docket.proposed("KP-021");
      const notified = await step(organiser, "notifySubject", made, { proof: "SIGNED", on: "2020-07-01" });
      expect(notified.respondBy).toBe("2020-07-15");
      const answered = await step(head, "respondToMeasure", notified, { words: "x" });
      const decision = { ...VOTES, decision: "UPHELD", words: "x", id: made.id, version: answered.version };
      expect(await refusal(committee, "decideMeasure", { ...decision, documentDay: "2020-06-30" })).toBe(
        "INVALID_VALUE",
      );
    });

    it("awaits whose step is expected next, as each case itself says", async () => {
      const { made: answered, head } = await docket.proposed("KP-015");
      await step(organiser, "respondToMeasure", await docket.notify(answered), { words: "x", hearing: true });
      await docket.notify((await docket.proposed("KP-016")).made);
      await docket.proposed("KP-017");
      const { made: reprimand, head: punished } = await docket.inForce("KP-018", "REPRIMAND");
      await step(punished, "appealMeasure", reprimand, { words: "x" });
      await docket.inForce("KP-019");
      const EXPECTED: Record<string, readonly string[]> = {
        PROPOSED: ["NOTIFY"],
        NOTIFIED: ["RESPOND", "LAPSE"],
        RESPONDED: ["HEAR", "DECIDE"],
        HEARD: ["DECIDE"],
        DECIDED: ["ANNOUNCE"],
        IN_FORCE: ["REPORT", "VERIFY"],
        VERIFIED: ["LIFT"],
        APPEALED: ["DECIDE_APPEAL"],
      };
      const clients = { organiser, colleague, committee, inspection, head };
      for (const [login, client] of Object.entries(clients)) {
        const awaited = (await seen(client)).filter((each) => {
          // The subject answers; the office only enters it, and is not waited for. A hearing is expected where it was asked for.
          const isAsked = each.next.some(
            ({ step: next, reason }) => next === "DECIDE" && reason === "HEARING_NEEDED",
          );
          return each.next.some(
            ({ step: next, reason }) =>
              reason === null &&
              (EXPECTED[each.state]?.includes(next) ?? false) &&
              (next !== "HEAR" || isAsked || each.hearingAsked) &&
              (!["RESPOND", "REPORT"].includes(next) || each.mine) &&
              !(next === "VERIFY" && each.kind === "REPRIMAND"),
          );
        });
        const told = await seen(client, { awaitsMe: true });
        expect({ login, ids: told.map(({ id }) => id) }).toEqual({ login, ids: awaited.map(({ id }) => id) });
        if (login !== "head") expect(told.length).toBeGreaterThan(0);
      }
      expect(await seen(organiser, { awaitsMe: false })).not.toHaveLength(0);
    });

    it("can be deferred without a reason in words, and keeps what was left of the window", async () => {
      const { made } = await docket.proposed("KP-014");
      const deferred = await step(organiser, "deferMeasure", await docket.notify(made));
      expect(deferred).toMatchObject({ state: "DEFERRED", dueOn: null });
      expect(await step(committee, "resumeMeasure", deferred)).toMatchObject({
        state: "NOTIFIED",
        respondBy: "2020-07-15",
      });
    });
  },
  { trusted },
);
