import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";
import { watch } from "./testkit/statements.js";

const SESSION = `id version heldOn documentNumber documentDay committee { name }
  decisions { id version words state dueOn carriedOn note action { id version title } measure { id kind } }`;
const SESSIONS = `query Sessions($where: CommitteeSessionFilter) {
  committeeSessions(where: $where, first: 50) { totalCount nodes { ${SESSION} } }
}`;
const REVIEW = `query Review($committee: ID!, $session: ID) {
  sessionReview(committee: $committee, session: $session) {
    session { heldOn } previous { heldOn } since { period { start end } comparedWith { start end } }
  }
}`;
const verb = (name: string, input: string) =>
  `mutation Do($input: ${input}!) { done: ${name}(input: $input) { ${SESSION} } }`;
const RECORD = verb("recordSession", "RecordSessionInput");
const DECIDE = verb("recordDecision", "RecordDecisionInput");
const CARRY = verb("carryOutDecision", "CarryOutDecisionInput");
const step = (name: string, input = "ActionStepInput") =>
  `mutation Step($input: ${input}!) { done: ${name}(input: $input) { id version } }`;
const ACCEPT = step("acceptAction");
const SUBMIT = step("submitEvidence", "EvidenceStepInput");
const VERIFY = step("verifyAction", "VerifyActionInput");
const CANCEL = step("cancelAction");
const documents = [SESSIONS, REVIEW, RECORD, DECIDE, CARRY, ACCEPT, SUBMIT, VERIFY, CANCEL];
const trusted = Object.fromEntries(documents.map((text) => [inspect(text)!.hash, text]));

interface Step {
  readonly id: string;
  readonly version: number;
}
interface Decision extends Step {
  readonly words: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly carriedOn: string | null;
  readonly note: string | null;
  readonly action: (Step & { readonly title: string | null }) | null;
  readonly measure: { readonly id: string; readonly kind: string } | null;
}
interface Session extends Step {
  readonly heldOn: string;
  readonly documentNumber: string | null;
  readonly decisions: readonly Decision[];
}

describeEngines(
  "sessions of a committee",
  (kit) => {
    const clients: Record<string, Client> = {};
    let district: Ref;
    let ward: Ref;
    let elsewhere: Ref;
    let cell: CellRef;
    let caseId: string;

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
      elsewhere = await office.committee("Quận ủy Tân Bình");
      cell = await office.cell("KP-001", ward);
      await office.secretary(cell, "Nguyễn Văn An");
      const standing = await office.body("Ban Thường vụ Quận ủy", "STANDING_COMMITTEE", district);
      const evaluationId = await office.evaluated(cell, "2020-05-06", 0.2, { committee: ward });
      caseId = await office.accused(cell, standing, evaluationId, "x");
      const roles = [
        ["organiser", "ORGANISER", { committee: district }],
        ["committee", "STANDING_COMMITTEE", { committee: district }],
        ["inspection", "INSPECTION", { committee: district }],
        ["analyst", "ANALYST", { committee: district }],
        ["neighbour", "ORGANISER", { committee: elsewhere }],
        ["ward", "STANDING_COMMITTEE", { committee: ward }],
      ] as const;
      for (const [login, role, over] of roles) {
        await office.account(login, role, over);
        clients[login] = await kit.as(login);
      }
    }, 120_000);

    const as = (login: string): Client => clients[login]!;
    const does = async <T = Session>(login: string, mutation: string, input: object): Promise<T> =>
      (await as(login).ask<{ done: T }>(mutation, { input })).done;
    const refused = async (login: string, mutation: string, input: object) => {
      const { code, reason, field } = (await as(login).refused(mutation, { input }))[0]!.extensions;
      return { reason: reason ?? code, field };
    };
    const held = (heldOn: string, more: object = {}) =>
      does("organiser", RECORD, { committeeId: district.id, heldOn, ...more });
    const decide = async (session: Session, words: string, more: object = {}, login = "organiser") =>
      (await does(login, DECIDE, { sessionId: session.id, words, ...more })).decisions.find(
        (decision) => decision.words === words,
      )!;
    const seen = async (login: string, where: object = {}) =>
      (
        await as(login).ask<{ committeeSessions: { totalCount: number; nodes: Session[] } }>(SESSIONS, {
          where,
        })
      ).committeeSessions;
    const now = async ({ id }: Session, words: string) =>
      (await seen("committee", { id: { eq: id } })).nodes[0]!.decisions.find((each) => each.words === words)!;
    const action = (dueOn: string, openedOn = "2020-06-20") => ({
      action: { kind: "GUIDANCE", title: "Gửi mẫu biên bản", cellId: cell.id, dueOn, openedOn },
    });

    it("are recorded once a day, corrected at the version that was read, and a notice has number and day", async () => {
      const session = await held("2020-03-02");
      expect(session).toMatchObject({ version: 1, documentNumber: null, decisions: [] });
      const again = { committeeId: district.id, heldOn: "2020-03-02" };
      expect(await refused("organiser", RECORD, again)).toEqual({
        reason: "ALREADY_EXISTS",
        field: "heldOn",
      });
      const half = { ...again, heldOn: "2020-03-03", documentNumber: "5-TB/QU" };
      expect((await refused("organiser", RECORD, half)).field).toBe("documentDay");
      expect((await refused("organiser", RECORD, { ...again, heldOn: "2020-12-29" })).field).toBe("heldOn");
      const notice = { documentNumber: "5-TB/QU", documentDay: "2020-03-04" };
      const correction = { ...again, ...notice, id: session.id, version: 1 };
      expect(await does("committee", RECORD, correction)).toMatchObject({ ...notice, version: 2 });
      expect((await refused("organiser", RECORD, correction)).reason).toBe("STALE_VERSION");
    });

    it("decide in words, which are carried out once it is said so", async () => {
      const session = await held("2020-04-01");
      expect(await decide(session, "Giữ nền nếp")).toMatchObject({
        state: "OPEN",
        dueOn: null,
        action: null,
      });
      const late = await decide(session, "Báo cáo kết quả", { dueOn: "2020-06-30" });
      expect(late.state).toBe("LATE");
      const input = { id: late.id, version: late.version };
      expect((await refused("organiser", CARRY, { ...input, on: "2020-03-31" })).field).toBe("on");
      expect((await refused("organiser", CARRY, { ...input, on: "2020-07-02" })).field).toBe("on");
      await does("organiser", CARRY, { ...input, on: "2020-06-15", note: "Đã báo cáo" });
      expect(await now(session, late.words)).toMatchObject({
        state: "DONE",
        carriedOn: "2020-06-15",
        note: "Đã báo cáo",
      });
      expect((await refused("organiser", CARRY, { ...input, version: 2 })).reason).toBe("WRONG_STATE");
      const { decisions } = (await seen("committee", { id: { eq: session.id } })).nodes[0]!;
      expect(decisions.map(({ words }) => words)).toEqual(["Giữ nền nếp", "Báo cáo kết quả"]);
    });

    it("open actions, whose course alone tells whether they were carried out", async () => {
      const session = await held("2020-06-20");
      const open = await decide(session, "Đang làm", action("2020-07-15"));
      expect(open).toMatchObject({
        state: "OPEN",
        dueOn: "2020-07-15",
        action: { title: "Gửi mẫu biên bản" },
      });
      expect((await decide(session, "Quá hạn", action("2020-06-30"))).state).toBe("LATE");
      const carrying = { id: open.id, version: open.version };
      expect((await refused("organiser", CARRY, carrying)).reason).toBe("WRONG_STATE");

      const given = { id: open.action!.id, version: open.action!.version };
      const accepted = await does<Step>("organiser", ACCEPT, given);
      const submitted = await does<Step>("organiser", SUBMIT, { ...accepted, words: "Đã gửi" });
      expect((await now(session, open.words)).state).toBe("OPEN");
      await does<Step>("committee", VERIFY, submitted);
      expect((await now(session, open.words)).state).toBe("DONE");

      const dropped = await decide(session, "Không làm nữa", action("2020-06-25"));
      const { id, version } = dropped.action!;
      await does<Step>("organiser", CANCEL, { id, version, words: "Không còn cần" });
      expect((await now(session, dropped.words)).state).toBe("DROPPED");
    });

    it("take on a case, carried out once it moves on after the session", async () => {
      const before = await held("2020-07-01");
      const after = await held("2020-07-02");
      const moved = await decide(before, "Xem xét hồ sơ", { measureId: caseId });
      expect(moved).toMatchObject({ state: "DONE", measure: { id: caseId, kind: "REMINDER" } });
      expect((await decide(after, "Xem xét tiếp", { measureId: caseId, dueOn: "2020-07-20" })).state).toBe(
        "OPEN",
      );
      const both = { sessionId: after.id, words: "x", measureId: caseId, ...action("2020-07-15") };
      expect((await refused("organiser", DECIDE, both)).field).toBe("measureId");
      const none = { sessionId: after.id, words: "x", measureId: cell.id };
      expect((await refused("organiser", DECIDE, none)).reason).toBe("NOT_FOUND");
    });

    it("leave nothing where the action cannot be opened, and count once for one key", async () => {
      const session = await held("2020-05-04");
      const input = { sessionId: session.id, words: "Giao việc", ...action("2020-07-15", "2020-05-04") };
      const theirs = { ...input, action: { ...input.action, cellId: caseId } };
      expect((await refused("organiser", DECIDE, theirs)).reason).toBe("NOT_FOUND");
      // The standing committee decides; giving work to others is the organisers'.
      expect((await refused("committee", DECIDE, input)).reason).toBe("NOT_FOUND");
      expect((await seen("committee", { id: { eq: session.id } })).nodes[0]!.decisions).toEqual([]);
      await does("organiser", DECIDE, { ...input, idempotencyKey: "once" });
      const again = await does("organiser", DECIDE, { ...input, idempotencyKey: "once" });
      expect(again.decisions).toHaveLength(1);
    });

    it("are read by those who prepare and check them, and written by the committee and its organisers", async () => {
      const session = await held("2020-02-03");
      const own = { heldOn: { eq: "2020-02-03" } };
      for (const login of ["organiser", "committee", "inspection"])
        expect((await seen(login, own)).totalCount, login).toBe(1);
      for (const login of ["neighbour", "ward"]) expect((await seen(login)).totalCount, login).toBe(0);
      const analyst = await as("analyst").send<{ committeeSessions: null }>({ query: SESSIONS });
      expect(analyst.data?.committeeSessions ?? null).toBeNull();

      const another = { committeeId: district.id, heldOn: "2020-02-04" };
      const decision = { sessionId: session.id, words: "x" };
      for (const login of ["inspection", "analyst"]) {
        expect((await refused(login, RECORD, another)).reason, login).toBe("NOT_ALLOWED");
        expect((await refused(login, DECIDE, decision)).reason, login).toBe("NOT_ALLOWED");
      }
      for (const login of ["neighbour", "ward"]) {
        expect((await refused(login, RECORD, another)).reason, login).toBe("NOT_FOUND");
        expect((await refused(login, DECIDE, decision)).reason, login).toBe("NOT_FOUND");
      }
      const { id, version } = await decide(session, "Theo dõi", {}, "committee");
      expect((await refused("neighbour", CARRY, { id, version })).reason).toBe("NOT_FOUND");
      expect((await refused("inspection", CARRY, { id, version })).reason).toBe("NOT_ALLOWED");
    });

    it("are reviewed: the next one beside the one before, and what moved between", async () => {
      const of = { committeeId: ward.id };
      const first = await does("ward", RECORD, { ...of, heldOn: "2020-05-01" });
      const second = await does("ward", RECORD, { ...of, heldOn: "2020-06-10" });
      type Review = { sessionReview: object };
      const review = async (session?: Session) =>
        (await as("ward").ask<Review>(REVIEW, { committee: ward.id, session: session?.id })).sessionReview;
      const since = {
        period: { start: "2020-06-10", end: "2020-07-02" },
        comparedWith: { end: "2020-06-10" },
      };
      expect(await review()).toMatchObject({ session: null, previous: { heldOn: "2020-06-10" }, since });
      expect(await review(second)).toMatchObject({
        session: { heldOn: "2020-06-10" },
        previous: { heldOn: "2020-05-01" },
        since: { period: { start: "2020-05-01", end: "2020-06-10" } },
      });
      expect(await review(first)).toEqual({ session: { heldOn: "2020-05-01" }, previous: null, since: null });
      await does("ward", RECORD, { ...of, heldOn: "2020-07-20" });
      const ahead = { session: { heldOn: "2020-07-20" }, previous: { heldOn: "2020-06-10" }, since };
      expect(await review()).toMatchObject(ahead);
      const theirs = { committee: ward.id, session: second.id };
      expect((await as("neighbour").refused(REVIEW, theirs))[0]!.extensions.code).toBe("NOT_FOUND");
    });

    it("take as many statements for many decisions as for one", async () => {
      const session = await held("2020-01-06");
      await decide(session, "Một", action("2020-07-15", "2020-01-06"));
      await decide(session, "Hồ sơ một", { measureId: caseId });
      const count = async () =>
        (await watch(kit.app.services.database, () => seen("committee", { id: { eq: session.id } })))
          .statements;
      const few = await count();
      for (const words of ["Hai", "Ba", "Bốn"]) {
        await decide(session, words, action("2020-07-15", "2020-01-06"));
        await decide(session, `Hồ sơ ${words}`, { measureId: caseId });
      }
      const many = await count();
      expect(many.length, many.join("\n")).toBe(few.length);
    });
  },
  { trusted },
);
