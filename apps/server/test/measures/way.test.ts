import { beforeAll, describe, expect, it } from "vitest";
import { Clock } from "../../src/core/clock.js";
import { Context } from "../../src/core/context.js";
import { inspect } from "../../src/http/document.js";
import { eraseOldCases, expireMeasures, takeMeasureStep } from "../../src/modules/measures/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, one, openCourt, operations, refusal, type Seen, seen, VOTES } from "./court.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a measure",
  (kit) => {
    let court: Court;
    let organiser: Client;
    let colleague: Client;
    let committee: Client;
    let inspection: Client;

    beforeAll(async () => {
      court = await openCourt(kit);
      [organiser, colleague, committee, inspection] = (await Promise.all(
        ["organiser", "colleague", "committee", "inspection"].map(court.client),
      )) as [Client, Client, Client, Client];
    });

    /** A cell with an evaluation, its secretary with an account, and a case proposed about that person. */
    async function proposed(code: string, more: object = {}) {
      const { cell, personPk, tenureId } = await court.cell(code);
      const evaluationId = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
      const accountId = await kit.office.account(`head-${code}`, "SECRETARY", { cell });
      await kit.office.belongs(accountId, personPk);
      const made = await act(organiser, "proposeMeasure", {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "Đề xuất nhắc nhở: riêng tư",
        evaluationIds: [evaluationId],
        ...more,
      });
      return { cell, personPk, tenureId, evaluationId, made, head: await kit.as(`head-${code}`) };
    }

    const step = (client: Client, verb: string, of: Seen, more: object = {}) =>
      act(client, verb, { id: of.id, version: of.version, ...more });
    const notify = (of: Seen) => step(organiser, "notifySubject", of, { proof: "SIGNED" });

    /** A case in force. */
    async function inForce(code: string, kind = "REMINDER") {
      const { made, ...rest } = await proposed(code, { kind });
      const answered = await step(rest.head, "respondToMeasure", await notify(made), { words: "Xin nhận" });
      const decided = await step(committee, "decideMeasure", answered, {
        ...VOTES,
        decision: "UPHELD",
        words: "Đúng",
      });
      return { ...rest, made: await step(committee, "announceMeasure", decided) };
    }

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

      const notified = await notify(made);
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
      const { made, head } = await proposed("KP-002");
      const notified = await notify(made);
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
      const { made } = await proposed("KP-003");
      const notified = await notify(made);
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
      const { made, head } = await proposed("KP-004", { kind: "REPRIMAND" });
      const answered = await step(head, "respondToMeasure", await notify(made), { words: "Trình bày" });
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

    it("that is rejected is over, and its facts are not proposed again; withdrawn, its flags are given back", async () => {
      const { made, head, cell, tenureId, evaluationId } = await proposed("KP-005");
      const answered = await step(head, "respondToMeasure", await notify(made), { words: "x" });
      const rejected = await step(committee, "decideMeasure", answered, {
        ...VOTES,
        decision: "REJECTED",
        words: "x",
      });
      expect(rejected).toMatchObject({ state: "REJECTED", effectiveFrom: null, next: [] });
      const again = {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "Lần nữa",
        evaluationIds: [evaluationId],
      };
      expect(await refusal(organiser, "proposeMeasure", again)).toBe("SAME_ACT");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      await kit.office.explained(cell, "x");
      const FLAGS = `{ flags(where: { cell: { code: { eq: "KP-005" } } }) { nodes { id state } } }`;
      const flags = () => organiser.ask<{ flags: { nodes: { id: string; state: string }[] } }>(FLAGS);
      const [flag] = (await flags()).flags.nodes;
      const second = await act(organiser, "proposeMeasure", {
        ...again,
        evaluationIds: [],
        flagIds: [flag!.id],
      });
      expect((await flags()).flags.nodes).toEqual([{ id: flag!.id, state: "USED" }]);
      await step(organiser, "withdrawMeasure", second, { words: "Nhập nhầm" });
      expect((await flags()).flags.nodes).toEqual([{ id: flag!.id, state: "EXPLAINED" }]);
    });

    it("rests on facts of its cell, in the post of the person, within the limitation, before a competent body", async () => {
      const { cell, tenureId } = await court.cell("KP-006");
      const other = await court.cell("KP-007");
      const recent = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
      const old = await kit.office.evaluated(cell, "2018-05-06", 0.2, { committee: court.ward });
      const input = { cellId: cell.id, tenureId, kind: "REMINDER", bodyId: court.standing.id, words: "x" };
      const propose = (more: object) => refusal(organiser, "proposeMeasure", { ...input, ...more });
      expect(await propose({})).toBe("INVALID_VALUE");
      expect(
        await propose({ evaluationIds: [recent], cellId: other.cell.id, tenureId: other.tenureId }),
      ).toBe("NOT_FOUND");
      expect(await propose({ evaluationIds: [recent], tenureId: other.tenureId })).toBe("NOT_FOUND");
      expect(await propose({ evaluationIds: [old] })).toBe("LIMITATION_PASSED");
      expect(await propose({ evaluationIds: [recent], bodyId: court.inspection.id })).toBe("NOT_COMPETENT");
      expect(await propose({ months: ["2020-04"] })).toBe("INVALID_VALUE");
      const since = await kit.office.cell("KP-008", court.ward);
      await kit.office.secretary(since, "Bí thư mới", "2020-06-01");
      const [tenure] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM tenure WHERE cell_pk = :pk", { pk: since.pk }),
      );
      const before = await kit.office.evaluated(since, "2020-05-06", 0.2, { committee: court.ward });
      expect(await propose({ cellId: since.id, tenureId: tenure!.id, evaluationIds: [before] })).toBe(
        "NOT_IN_POST",
      );
      const ofCommittee = await act(organiser, "proposeMeasure", {
        ...input,
        cellId: since.id,
        tenureId: null,
        evaluationIds: [before],
      });
      expect(ofCommittee.subject).toMatchObject({ kind: "CELL_COMMITTEE", person: null });
    });

    it("uses no fact whose flag still waits for its answer, nor a flag about somebody else", async () => {
      const { cell, tenureId } = await court.cell("KP-009");
      const { id: deputy } = await kit.office.deputy(cell, "Phó bí thư của KP-009");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      const input = { cellId: cell.id, kind: "REMINDER", bodyId: court.standing.id, words: "x" };
      expect(await refusal(organiser, "proposeMeasure", { ...input, tenureId, months: ["2020-02"] })).toBe(
        "FLAG_NOT_EXPLAINED",
      );
      await kit.office.explained(cell, "x");
      const ofDeputy = { ...input, tenureId: deputy, months: ["2020-02"] };
      expect(await refusal(organiser, "proposeMeasure", ofDeputy)).toBe("FLAG_NOT_EXPLAINED");
      const made = await act(organiser, "proposeMeasure", { ...input, tenureId, months: ["2020-02"] });
      const opened = await act(organiser, "openMeasure", { id: made.id, purpose: "Kiểm tra" });
      expect(opened.basis).toHaveLength(2);
    });

    it("that is notified or announced late takes no day from the subject, and cites no older document", async () => {
      const { made, head } = await proposed("KP-021");
      const notified = await step(organiser, "notifySubject", made, { proof: "SIGNED", on: "2020-07-01" });
      expect(notified.respondBy).toBe("2020-07-15");
      const answered = await step(head, "respondToMeasure", notified, { words: "x" });
      const decision = { ...VOTES, decision: "UPHELD", words: "x", id: made.id, version: answered.version };
      expect(await refusal(committee, "decideMeasure", { ...decision, documentDay: "2020-06-30" })).toBe(
        "INVALID_VALUE",
      );
    });

    describe("that is appealed", () => {
      const ruling = (outcome: string, more: object = {}) => ({
        ...VOTES,
        present: 5,
        inFavour: 4,
        outcome,
        bodyId: court.inspection.id,
        words: "Kết luận",
        ...more,
      });

      it("stays in force, is decided by another body, and may be confirmed, varied or annulled", async () => {
        const { made, head } = await inForce("KP-010", "REPRIMAND");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        expect(appealed).toMatchObject({
          state: "APPEALED",
          effectiveFrom: "2020-07-01",
          endsOn: "2021-07-01",
        });
        const ask = { id: made.id, version: appealed.version };
        expect(
          await refusal(inspection, "decideAppeal", {
            ...ask,
            ...ruling("CONFIRMED", { bodyId: court.standing.id }),
          }),
        ).toBe("NOT_COMPETENT");
        expect(await refusal(committee, "decideAppeal", { ...ask, ...ruling("CONFIRMED") })).toBe(
          "NOT_ALLOWED",
        );
        const varied = await act(inspection, "decideAppeal", {
          ...ask,
          ...ruling("VARIED", { kind: "REMINDER" }),
        });
        expect(varied).toMatchObject({ state: "IN_FORCE", kind: "REMINDER", endsOn: null });
        expect(
          await refusal(head, "appealMeasure", { id: made.id, version: varied.version, words: "x" }),
        ).toBe("WRONG_STATE");
      });

      it("and annulled leaves every list but the subject's own", async () => {
        const { made, head, cell } = await inForce("KP-011");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        const gone = await step(inspection, "decideAppeal", appealed, ruling("ANNULLED"));
        expect(gone).toBeNull();
        for (const client of [committee, organiser, inspection]) {
          expect(await seen(client, { cell: { code: { eq: cell.code } } })).toEqual([]);
        }
        expect(await one(head, made.id)).toMatchObject({ state: "ANNULLED", effectiveFrom: null });
      });

      it("and remitted is decided anew, and can be appealed anew", async () => {
        const { made, head } = await inForce("KP-012");
        const appealed = await step(head, "appealMeasure", made, { words: "Không đồng ý" });
        const remitted = await step(inspection, "decideAppeal", appealed, ruling("REMITTED"));
        expect(remitted).toMatchObject({ state: "RESPONDED", effectiveFrom: null, decision: null });
        const decided = await step(committee, "decideMeasure", remitted, {
          ...VOTES,
          decision: "UPHELD",
          words: "x",
        });
        const announced = await step(committee, "announceMeasure", decided);
        expect(await step(head, "appealMeasure", announced, { words: "x" })).toMatchObject({
          state: "APPEALED",
        });
      });
    });

    it("of discipline ends by itself after its year, by nobody's hand, and later after a repeat", async () => {
      const { made, head, cell, tenureId } = await inForce("KP-013", "REPRIMAND");
      expect(made.endsOn).toBe("2021-07-01");
      const evaluationId = await kit.office.evaluated(cell, "2020-06-10", 0.2, { committee: court.ward });
      const again = await act(organiser, "proposeMeasure", {
        cellId: cell.id,
        tenureId,
        kind: "REPRIMAND",
        bodyId: court.standing.id,
        words: "Tái phạm",
        evaluationIds: [evaluationId],
      });
      const answered = await step(head, "respondToMeasure", await notify(again), { words: "x" });
      const decided = await step(committee, "decideMeasure", answered, {
        ...VOTES,
        decision: "UPHELD",
        words: "x",
      });
      const at = (day: string) => ({
        ...kit.app.services,
        clock: new Clock(kit.app.services.config.timeZone, day),
      });
      const machine = (day: string) => new Context(at(day), null);
      const { id, version } = decided;
      await takeMeasureStep(machine("2021-01-05"), "ANNOUNCE", { id, version });
      expect(await expireMeasures(at("2021-06-30"))).toBe(0);
      // The further one stands until 5 January 2022.
      expect(await expireMeasures(at("2021-07-01"))).toBe(0);
      const wrong = { ...VOTES, bodyId: court.standing.id, words: "Khôi phục" };
      await takeMeasureStep(machine("2021-09-01"), "ANNUL", { id, version: version + 1, ...wrong });
      expect(await expireMeasures(at("2021-09-02"))).toBe(1);
      const expired = await one(committee, made.id);
      expect(expired).toMatchObject({ state: "EXPIRED", step: "EXPIRE", stepSince: "2021-07-01" });
      // Nothing tells of the further one that was annulled.
      expect(expired.steps.map((each) => each.step)).toEqual([
        "PROPOSE",
        "NOTIFY",
        "RESPOND",
        "DECIDE",
        "ANNOUNCE",
        "EXPIRE",
      ]);
      const [entry] = await kit.app.services.database.read((session) =>
        session.query(
          "SELECT account_pk FROM audit_log WHERE verb = 'expireMeasure' ORDER BY seq DESC LIMIT 1",
        ),
      );
      expect(entry).toEqual({ account_pk: null });
    });

    it("is erased of its words, files and person some time after it is over, and still counts", async () => {
      const { made, head } = await proposed("KP-020");
      const answered = await step(head, "respondToMeasure", await notify(made), { words: "Riêng của tôi" });
      await step(committee, "decideMeasure", answered, { ...VOTES, decision: "REJECTED", words: "x" });
      const onDay = (day: string) =>
        eraseOldCases({ ...kit.app.services, clock: new Clock(kit.app.services.config.timeZone, day) });
      expect(await onDay("2020-09-29")).toBe(0);
      expect(await onDay("2020-09-30")).toBeGreaterThan(0);
      expect(await one(committee, made.id)).toMatchObject({
        state: "REJECTED",
        erased: true,
        subject: { kind: "PERSON", person: null, duty: null },
      });
      expect(await seen(head)).toEqual([]);
      const opened = await act(committee, "openMeasure", { id: made.id, purpose: "Tra cứu" });
      expect(opened).toMatchObject({ proposal: null, response: null });
      const whole = await kit.app.services.database.read(async (session) => [
        await session.query(
          "SELECT * FROM measure_text t JOIN measure m ON m.pk = t.measure_pk WHERE m.id = :id",
          { id: made.id },
        ),
        await session.query("SELECT body FROM revision WHERE subject = 'measure' AND body LIKE :like", {
          like: `%${made.id}%`,
        }),
      ]);
      expect(whole).toEqual([[], []]);
    });

    it("awaits whose step is expected next, as each case itself says", async () => {
      const { made: answered, head } = await proposed("KP-015");
      await step(organiser, "respondToMeasure", await notify(answered), { words: "x", hearing: true });
      await notify((await proposed("KP-016")).made);
      await proposed("KP-017");
      const { made: reprimand, head: punished } = await inForce("KP-018", "REPRIMAND");
      await step(punished, "appealMeasure", reprimand, { words: "x" });
      await inForce("KP-019");
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
      const { made } = await proposed("KP-014");
      const deferred = await step(organiser, "deferMeasure", await notify(made));
      expect(deferred).toMatchObject({ state: "DEFERRED", dueOn: null });
      expect(await step(committee, "resumeMeasure", deferred)).toMatchObject({
        state: "NOTIFIED",
        respondBy: "2020-07-15",
      });
    });
  },
  { trusted },
);
