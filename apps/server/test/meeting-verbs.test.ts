import { beforeAll, expect, it } from "vitest";
import { newId } from "../src/core/rows.js";
import { inspect } from "../src/http/document.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

const MEETING =
  "id version heldOn sessionType state source members recordedOn chair { post person { name } }";
const verb = (name: string, type: string, fields = MEETING) =>
  `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields} } }`;
const RECORD = verb("recordMeeting", "RecordMeeting");
const CORRECT = verb("correctMeeting", "CorrectMeeting");
const DECLARATION = "id version state document source awaitsCheck mayCheck";
const DECLARE = verb("declareMonth", "DeclareMonth", DECLARATION);
const CHECK = verb("checkPostponement", "CheckPostponement", DECLARATION);
const WAITING = "query Waiting { postponementsToCheck { month } }";
const DOCUMENT = "mutation ($input: RecordDocumentInput!) { recordDocument(input: $input) { id } }";
const AHEAD = `query Ahead { cell(code: "KP-001") { declaredAhead { month document recordedDocument { number } } } }`;
const ENACT = "mutation ($input: EnactRegimeRuleInput!) { enactRegimeRule(input: $input) }";

const ON_DAY = `query OnDay($day: Date!) { meetings(where: { heldOn: { eq: $day } }) { totalCount } }`;
const EARLIER = `query Earlier($id: ID!) { meetings(where: { id: { eq: $id } }) { nodes {
  lengthMinutes present mayCorrect mayCheck earlier { version because lengthMinutes present }
} } }`;
const JUDGED = `query Judged($id: ID!) { cell(id: $id) { regime(from: "2019-06-01", before: "2020-07-01") {
  month reasons breaches { found required rule { document } }
} } }`;
const RULES = "query Rules { regimeRules { since lastDay document minutes } }";
// Secretaries and superiors run stored operations only.
const trusted = Object.fromEntries(
  [RECORD, CORRECT, DECLARE, ON_DAY, EARLIER, JUDGED, RULES, AHEAD, WAITING].map((text) => [
    inspect(text)!.hash,
    text,
  ]),
);

interface Declared {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly awaitsCheck: boolean;
}

interface Recorded {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly state: string;
  readonly members: number | null;
  readonly chair: { readonly post: string | null } | null;
}

describeEngines(
  "meetings are recorded",
  (kit) => {
    let cell: CellRef;
    let other: CellRef;
    let ward: Ref;
    const clients = {} as Record<"secretary" | "superior" | "organiser" | "analyst" | "admin", Client>;
    let disabled: Client;
    let secretaryId: string;
    let stranger: string;

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
      const elsewhere = await office.committee("Đảng ủy phường Tây Thạnh", district);
      cell = await office.cell("KP-001", ward);
      other = await office.cell("KP-002", elsewhere);
      await office.secretary(cell, "Bí thư Một", "2018-01-01", "2020-01-01");
      await office.secretary(cell, "Bí thư Hai", "2020-01-01");
      await office.secretary(other, "Bí thư nơi khác");
      const gone = await office.account("gone", "SECRETARY", { cell });
      for (const [login, role, over] of [
        ["secretary", "SECRETARY", { cell }],
        ["superior", "SUPERIOR", { cell }],
        ["organiser", "ORGANISER", { committee: ward }],
        ["analyst", "ANALYST", { committee: district }],
        ["admin", "ADMINISTRATOR", {}],
      ] as const) {
        await office.account(login, role, over);
        clients[login] = await kit.as(login);
      }
      disabled = await kit.as("gone");
      await clients.admin.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id: gone });
      const heads = await clients.organiser.ask<{ cell: { head: { person: { id: string } } } }>(
        `query ($id: ID!) { cell(id: $id) { head(on: "2019-06-01") { person { id } } } }`,
        { id: cell.id },
      );
      secretaryId = heads.cell.head.person.id;
      const own = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM person WHERE cell_pk = :pk", { pk: other.pk }),
      );
      stranger = own[0]!.id;
    });

    const problem = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions;
    const record = async (client: Client, input: object) =>
      (await client.ask<{ recordMeeting: Recorded }>(RECORD, { input: { cellId: cell.id, ...input } }))
        .recordMeeting;
    const regular = { sessionType: "REGULAR", present: 18, excused: 1, unexcused: 1, exempt: 2 };

    it("by the cell itself, with the post of that day", async () => {
      const id = newId();
      const made = await record(clients.secretary, {
        ...regular,
        id,
        heldOn: "2019-06-03",
        lengthMinutes: 95,
        chairId: secretaryId,
        committeeMetOn: "2019-06-01",
      });
      expect(made).toMatchObject({
        id,
        version: 1,
        source: "SELF_REPORTED",
        state: "RECORDED",
        members: 22,
        recordedOn: "2020-07-01",
        chair: { post: "SECRETARY", person: { name: "Bí thư Một" } },
      });
      const later = await record(clients.secretary, {
        ...regular,
        heldOn: "2020-02-03",
        chairId: secretaryId,
      });
      expect(later.chair?.post).toBeNull();
    });

    it("by a superior and an organiser, as what superiors noted", async () => {
      expect((await record(clients.superior, { ...regular, heldOn: "2019-07-01" })).source).toBe("SUPERIOR");
      expect((await record(clients.organiser, { ...regular, heldOn: "2019-08-01" })).source).toBe("SUPERIOR");
    });

    it("once a day and type, and the second is told which there is", async () => {
      const first = await record(clients.secretary, { ...regular, heldOn: "2019-09-02" });
      expect(
        await problem(clients.secretary, RECORD, { cellId: cell.id, ...regular, heldOn: "2019-09-02" }),
      ).toMatchObject({ code: "CONFLICT", reason: "ALREADY_RECORDED", id: first.id, field: "heldOn" });
      const committee = { heldOn: "2019-09-02", sessionType: "COMMITTEE" };
      expect((await record(clients.secretary, committee)).id).not.toBe(first.id);
    });

    it("sent twenty times at once it is recorded once", async () => {
      const input = { ...regular, heldOn: "2019-10-01", id: newId(), idempotencyKey: "double-tap" };
      const replies = await Promise.all(Array.from({ length: 20 }, () => record(clients.secretary, input)));
      expect(new Set(replies.map(({ id }) => id))).toEqual(new Set([input.id]));
      const { meetings } = await clients.secretary.ask<{ meetings: { totalCount: number } }>(ON_DAY, {
        day: "2019-10-01",
      });
      expect(meetings.totalCount).toBe(1);
    });

    it.each([
      ["in the future", { heldOn: "2020-07-02" }, "heldOn"],
      ["before the cell began", { heldOn: "2017-12-31" }, "heldOn"],
      ["thematic without a theme", { heldOn: "2020-03-02", sessionType: "THEMATIC" }, "theme"],
      ["with some counts only", { heldOn: "2020-03-02", excused: null }, "excused"],
      ["of no length", { heldOn: "2020-03-02", lengthMinutes: 0 }, "lengthMinutes"],
    ])("not %s", async (_, change, field) => {
      expect(
        await problem(clients.secretary, RECORD, { cellId: cell.id, ...regular, ...change }),
      ).toMatchObject({ code: "BAD_USER_INPUT", reason: "INVALID_VALUE", field });
    });

    it("with counts far from the cell's membership only where that is explained", async () => {
      const crowd = { ...regular, heldOn: "2020-03-16", present: 5000 };
      const input = { cellId: cell.id, ...crowd };
      expect(await problem(clients.secretary, RECORD, input)).toMatchObject({
        code: "BAD_USER_INPUT",
        reason: "MEMBERS_UNLIKELY",
        field: "present",
        known: 22,
      });
      const few = { ...input, present: 3, excused: 0, unexcused: 0 };
      expect((await problem(clients.secretary, RECORD, few)).reason).toBe("MEMBERS_UNLIKELY");
      const near = await record(clients.secretary, { ...regular, heldOn: "2020-03-17" });
      const corrected = { meetingId: near.id, version: near.version, reason: "Đếm lại", present: 60 };
      expect((await problem(clients.secretary, CORRECT, corrected)).reason).toBe("MEMBERS_UNLIKELY");
      const merged = await record(clients.secretary, { ...crowd, present: 60, membersReason: "Nhập chi bộ" });
      expect(merged.members).toBeGreaterThan(60);
    });

    it.each([
      ["that turns its direction", "a\u202Eb"],
      ["cut in the middle of a character", "a\uD83D"],
    ])("not with text %s, wherever it stands", async (_, minutes) => {
      const unreadable = { cellId: cell.id, ...regular, heldOn: "2020-03-02", minutes };
      expect(await problem(clients.secretary, RECORD, unreadable)).toMatchObject({
        code: "BAD_USER_INPUT",
        reason: "INVALID_VALUE",
        field: "minutes",
      });
    });

    it("not with a chair of another cell", async () => {
      expect(
        await problem(clients.secretary, RECORD, {
          cellId: cell.id,
          ...regular,
          heldOn: "2020-03-02",
          chairId: stranger,
        }),
      ).toMatchObject({ reason: "NOT_FOUND", field: "chairId" });
    });

    it("not outside one's cells, nor without the role, nor once disabled", async () => {
      const input = { cellId: other.id, ...regular, heldOn: "2020-03-02" };
      for (const login of ["secretary", "superior", "organiser"] as const) {
        expect((await problem(clients[login], RECORD, input)).reason, login).toBe("NOT_FOUND");
      }
      expect((await problem(clients.analyst, RECORD, input)).reason).toBe("NOT_ALLOWED");
      expect((await problem(clients.admin, RECORD, input)).reason).toBe("NOT_ALLOWED");
      expect((await problem(disabled, RECORD, { ...input, cellId: cell.id })).code).toBe("UNAUTHENTICATED");
      expect((await problem(kit.stranger(), RECORD, input)).code).toBe("UNAUTHENTICATED");
    });

    it("and corrected with a reason; what stood before is kept and shown", async () => {
      const { id } = await record(clients.secretary, { ...regular, heldOn: "2020-01-06", lengthMinutes: 75 });
      const input = { meetingId: id, version: 1, lengthMinutes: 95, reason: "Ghi nhầm thời lượng" };
      const { correctMeeting } = await clients.secretary.ask<{ correctMeeting: Recorded }>(CORRECT, {
        input,
      });
      expect(correctMeeting).toMatchObject({ version: 2, state: "CORRECTED", source: "SELF_REPORTED" });
      expect(await problem(clients.secretary, CORRECT, { ...input, lengthMinutes: 100 })).toMatchObject({
        code: "CONFLICT",
        reason: "STALE_VERSION",
      });
      const nothing = { meetingId: id, version: 2, lengthMinutes: 95, reason: "Không đổi gì" };
      expect((await problem(clients.secretary, CORRECT, nothing)).reason).toBe("INVALID_VALUE");
      const shown = await clients.superior.ask<{ meetings: { nodes: object[] } }>(EARLIER, { id });
      expect(shown.meetings.nodes).toEqual([
        {
          lengthMinutes: 95,
          present: 18,
          mayCorrect: true,
          mayCheck: true,
          earlier: [{ version: 1, because: "Ghi nhầm thời lượng", lengthMinutes: 75, present: 18 }],
        },
      ]);
    });

    it("what a superior wrote is not the secretary's to correct", async () => {
      const { id } = await record(clients.superior, { ...regular, heldOn: "2020-01-08" });
      const input = { meetingId: id, version: 1, lengthMinutes: 95, reason: "Thử" };
      expect((await problem(clients.secretary, CORRECT, input)).reason).toBe("SETTLED_ABOVE");
      const mine = await record(clients.secretary, { ...regular, heldOn: "2020-01-09" });
      const taken = { meetingId: mine.id, version: 1, lengthMinutes: 88, reason: "Đối chiếu biên bản" };
      await clients.organiser.ask(CORRECT, { input: taken });
      expect((await problem(clients.secretary, CORRECT, { ...taken, version: 2 })).reason).toBe(
        "SETTLED_ABOVE",
      );
      const [elsewhere] = await kit.office.met(other, ["2020-01-10"]);
      expect((await problem(clients.organiser, CORRECT, { ...taken, meetingId: elsewhere })).reason).toBe(
        "NOT_FOUND",
      );
    });

    it("a month is declared, and declared otherwise at the version that was read", async () => {
      const postponed = { cellId: cell.id, month: "2020-04", state: "POSTPONED", document: "15-CV/QU" };
      const { declareMonth } = await clients.secretary.ask<{ declareMonth: Recorded }>(DECLARE, {
        input: postponed,
      });
      expect(declareMonth).toMatchObject({ version: 1, state: "POSTPONED", document: "15-CV/QU" });
      expect(await problem(clients.secretary, DECLARE, postponed)).toMatchObject({
        reason: "ALREADY_RECORDED",
        id: declareMonth.id,
        version: 1,
      });
      const otherwise = { cellId: cell.id, month: "2020-04", state: "NOT_HELD", version: 1 };
      const again = await clients.organiser.ask<{ declareMonth: Recorded }>(DECLARE, { input: otherwise });
      expect(again.declareMonth).toMatchObject({ version: 2, state: "NOT_HELD", source: "SUPERIOR" });
      const back = { ...postponed, version: 2 };
      expect((await problem(clients.secretary, DECLARE, back)).reason).toBe("SETTLED_ABOVE");
      expect((await problem(clients.organiser, DECLARE, { ...back, version: 1 })).reason).toBe(
        "STALE_VERSION",
      );
    });

    it("a month ahead is postponed by a document that the office has recorded", async () => {
      const recorded = { committeeId: ward.id, number: "27-CV/QU", kind: "OFFICIAL_LETTER" };
      const told = { issuedOn: "2020-06-30", issuer: "Quận ủy Tân Phú", title: "Hoãn sinh hoạt tháng 8" };
      const { recordDocument } = await clients.organiser.ask<{ recordDocument: { id: string } }>(DOCUMENT, {
        input: { ...recorded, ...told },
      });
      const input = { cellId: cell.id, month: "2020-08", state: "POSTPONED", documentId: recordDocument.id };
      expect((await problem(clients.secretary, DECLARE, { ...input, document: "Khác" })).field).toBe(
        "document",
      );
      expect((await problem(clients.secretary, DECLARE, { ...input, documentId: newId() })).reason).toBe(
        "NOT_FOUND",
      );
      const { declareMonth } = await clients.secretary.ask<{ declareMonth: Recorded }>(DECLARE, { input });
      expect(declareMonth).toMatchObject({ document: "27-CV/QU" });
      const ahead = async (client: Client) =>
        (await client.ask<{ cell: { declaredAhead: object[] | null } }>(AHEAD)).cell.declaredAhead;
      const seen = { month: "2020-08", document: "27-CV/QU", recordedDocument: { number: "27-CV/QU" } };
      expect(await ahead(clients.secretary)).toEqual([seen]);
      expect(await ahead(clients.admin)).toBeNull();
      const worded = { ...input, documentId: null, document: "Văn bản khác", version: 1 };
      await clients.secretary.ask(DECLARE, { input: worded });
      expect(await ahead(clients.secretary)).toEqual([
        { ...seen, document: "Văn bản khác", recordedDocument: null },
      ]);
    });

    it("a month postponed in the cell's own words waits for a superior, who confirms it or finds no document", async () => {
      const postpone = (month: string, more: object = { document: "Công văn 9-CV/ĐU" }) => ({
        cellId: cell.id,
        month,
        state: "POSTPONED",
        ...more,
      });
      const declare = async (input: object) =>
        (await clients.secretary.ask<{ declareMonth: Declared }>(DECLARE, { input })).declareMonth;
      const check = async (who: Client, { id, version }: Declared, more: object) => {
        const input = { declarationId: id, version, ...more };
        return (await who.ask<{ checkPostponement: Declared }>(CHECK, { input })).checkPostponement;
      };
      expect(
        (await problem(clients.secretary, DECLARE, postpone("2018-02", { document: "---" }))).field,
      ).toBe("document");
      const first = await declare(postpone("2018-02"));
      expect(first).toMatchObject({ awaitsCheck: true, mayCheck: false });
      const own = { declarationId: first.id, version: first.version, agrees: true };
      expect((await problem(clients.secretary, CHECK, own)).code).toBe("FORBIDDEN");
      expect(await problem(clients.superior, CHECK, { ...own, agrees: false })).toMatchObject({
        field: "note",
      });
      const confirmed = await check(clients.superior, first, { agrees: true });
      expect(confirmed).toMatchObject({ state: "POSTPONED", source: "CROSS_CHECKED", awaitsCheck: false });
      expect((await problem(clients.superior, CHECK, { ...own, version: 2 })).reason).toBe("WRONG_STATE");
      const second = await declare(postpone("2018-03"));
      const waiting = async (who: Client) =>
        (await who.ask<{ postponementsToCheck: { month: string }[] }>(WAITING)).postponementsToCheck;
      expect(await waiting(clients.superior)).toEqual(expect.arrayContaining([{ month: "2018-03" }]));
      expect(await waiting(clients.superior)).not.toContainEqual({ month: "2018-02" });
      expect((await clients.secretary.refused(WAITING))[0]!.extensions.code).toBe("FORBIDDEN");
      const refused = await check(clients.superior, second, { agrees: false, note: "Không có công văn này" });
      expect(refused).toMatchObject({ state: "NOT_HELD", document: null, source: "SUPERIOR" });
    });

    it("a month is not declared before it is over, without a document, or where it was held", async () => {
      const input = { cellId: cell.id, month: "2020-07", state: "NOT_HELD" };
      expect((await problem(clients.secretary, DECLARE, input)).reason).toBe("MONTH_NOT_OVER");
      const undocumented = { ...input, state: "POSTPONED" };
      expect(await problem(clients.secretary, DECLARE, undocumented)).toMatchObject({ field: "document" });
      expect((await problem(clients.secretary, DECLARE, { ...input, month: "2019-06" })).reason).toBe(
        "MONTH_HELD",
      );
      expect((await problem(clients.secretary, DECLARE, { ...input, cellId: other.id })).reason).toBe(
        "NOT_FOUND",
      );
    });

    it("a new version of the rules is the administrator's, later than all that was judged", async () => {
      const terms = {
        document: "99-HD/BTCTW",
        minutes: 100,
        combinedMinutes: 130,
        attendanceAbove: 95,
        entryDays: 1,
      };
      const early = { ...terms, since: "2020-07-01" };
      expect((await problem(clients.admin, ENACT, early)).reason).toBe("RULE_TOO_EARLY");
      expect((await problem(clients.organiser, ENACT, early)).reason).toBe("NOT_ALLOWED");
      expect(
        await problem(clients.admin, ENACT, { ...early, since: "2026-01-01", minutes: 0 }),
      ).toMatchObject({
        field: "minutes",
      });
      const before = await clients.secretary.ask(JUDGED, { id: cell.id });
      await clients.admin.ask(ENACT, { input: { ...terms, since: "2026-01-01" } });
      expect(await clients.secretary.ask(JUDGED, { id: cell.id })).toEqual(before);
      const { regimeRules } = await clients.secretary.ask<{ regimeRules: object[] }>(RULES);
      expect(regimeRules.slice(0, 2)).toEqual([
        { since: "2026-01-01", lastDay: null, document: "99-HD/BTCTW", minutes: 100 },
        { since: "2025-10-28", lastDay: "2025-12-31", document: "42-HD/BTCTW", minutes: 90 },
      ]);
    });
  },
  { trusted },
);
