import { beforeAll, describe, expect, it } from "vitest";
import { Context } from "../src/core/context.js";
import { inspect } from "../src/http/document.js";
import { verifyRollups } from "../src/modules/figures/index.js";
import { correctMeeting, recordMeeting } from "../src/modules/meetings/index.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef } from "./testkit/office.js";

const CHECK = `mutation ($input: CrossCheckMeetingInput!) { crossCheckMeeting(input: $input) {
  id version source checks { agrees note ofPresent checkedBy } } }`;
const CORRECT =
  "mutation ($input: CorrectMeetingInput!) { correctMeeting(input: $input) { id version source } }";
const SAMPLE = `query Sample($from: Date!, $before: Date!, $size: Int!, $seed: Int) {
  meetingsToCheck(from: $from, before: $before, size: $size, seed: $seed) { seed among meetings { id source } }
}`;
const BREACHES = `query Breaches($id: ID!) { meetings(where: { id: { eq: $id } }) { nodes {
  breaches { breach found required words en: words(language: EN) rule { document since } }
} } }`;
const MONTHS = `query Months($id: ID!) { cell(id: $id) { regime(from: "2019-01-01", before: "2019-04-01") {
  month state reasons breaches { breach words }
} } }`;
const BROKEN = `query Broken($where: MeetingFilter) { meetings(where: $where) { totalCount } }`;
const CHECKS = `query Checks($id: ID!) { meetings(where: { id: { eq: $id } }) { nodes { checks { note } earlier { because } } } }`;
const TIED = `query Tied($id: ID!) { evaluation(id: $id) { version meeting { id } } }`;
const trusted = Object.fromEntries(
  [CHECK, SAMPLE, BREACHES, MONTHS, BROKEN, CHECKS, TIED].map((text) => [inspect(text)!.hash, text]),
);

interface Checked {
  readonly version: number;
  readonly source: string;
  readonly checks: readonly { readonly agrees: boolean; readonly ofPresent: boolean }[];
}
interface Sample {
  readonly seed: number;
  readonly among: number;
  readonly meetings: readonly { readonly id: string; readonly source: string }[];
}

describeEngines(
  "what cells report",
  (kit) => {
    let cell: CellRef;
    let other: CellRef;
    const clients = {} as Record<"secretary" | "superior" | "organiser" | "analyst" | "both", Client>;

    beforeAll(async () => {
      const { office } = kit;
      const district = await office.committee("Quận ủy Tân Phú");
      const ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
      const elsewhere = await office.committee("Đảng ủy phường Tây Thạnh", district);
      cell = await office.cell("KP-001", ward);
      other = await office.cell("KP-002", elsewhere);
      for (const [login, role, over] of [
        ["secretary", "SECRETARY", { cell }],
        ["superior", "SUPERIOR", { committee: ward }],
        ["organiser", "ORGANISER", { committee: district }],
        ["analyst", "ANALYST", { committee: district }],
        ["both", "SECRETARY", { cell }],
      ] as const) {
        const account = await office.account(login, role, over);
        if (login === "both") await office.grant(account, "SUPERIOR", { committee: ward });
        clients[login] = await kit.as(login);
      }
    });

    const problem = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions;
    const check = async (client: Client, meetingId: string, version: number, note: string | null) => {
      const input = { meetingId, version, agrees: note === null, note };
      return (await client.ask<{ crossCheckMeeting: Checked }>(CHECK, { input })).crossCheckMeeting;
    };
    const drifted = async () =>
      (await verifyRollups(kit.app.services)).flatMap(({ rollup, groups }) =>
        groups === 0 ? [] : [rollup.table],
      );

    it("is cross-checked from above: it agrees, or what differs stands beside it", async () => {
      const [id] = await kit.office.met(cell, ["2019-05-06"]);
      const differs = await check(clients.superior, id!, 1, "Biên bản ghi 15 người dự");
      expect(differs).toMatchObject({ version: 1, source: "SELF_REPORTED" });
      expect(differs.checks).toMatchObject([
        { agrees: false, note: "Biên bản ghi 15 người dự", ofPresent: true },
      ]);
      const where = { disputed: true };
      const count = async () =>
        (await clients.superior.ask<{ meetings: { totalCount: number } }>(BROKEN, { where })).meetings
          .totalCount;
      expect(await count()).toBe(1);
      const input = { meetingId: id, version: 1, present: 15, excused: 5, reason: "Đối chiếu lại biên bản" };
      await clients.secretary.ask(CORRECT, { input });
      expect(await count()).toBe(0);
      const agrees = await check(clients.organiser, id!, 2, null);
      expect(agrees).toMatchObject({ version: 3, source: "CROSS_CHECKED" });
      expect(agrees.checks.map(({ agrees: yes, ofPresent }) => [yes, ofPresent])).toEqual([
        [true, true],
        [false, false],
      ]);
      expect((await problem(clients.secretary, CORRECT, { ...input, version: 3 })).reason).toBe(
        "SETTLED_ABOVE",
      );
      expect(await drifted()).toEqual([]);
      const shown = await clients.analyst.ask<{ meetings: { nodes: object[] } }>(CHECKS, { id });
      expect(shown.meetings.nodes).toEqual([{ checks: null, earlier: null }]);
    });

    it("is not checked by those who wrote it, without words, outdated, or outside", async () => {
      const [id] = await kit.office.met(cell, ["2019-06-03"]);
      const input = { meetingId: id, version: 1, agrees: true };
      expect((await problem(clients.secretary, CHECK, input)).reason).toBe("NOT_ALLOWED");
      expect((await problem(clients.both, CHECK, input)).reason).toBe("OWN_RECORD");
      expect(await problem(clients.superior, CHECK, { ...input, agrees: false, note: " " })).toMatchObject({
        reason: "INVALID_VALUE",
        field: "note",
      });
      expect((await problem(clients.superior, CHECK, { ...input, version: 7 })).reason).toBe("STALE_VERSION");
      const [elsewhere] = await kit.office.met(other, ["2019-06-03"]);
      expect((await problem(clients.superior, CHECK, { ...input, meetingId: elsewhere })).reason).toBe(
        "NOT_FOUND",
      );
      const [noted] = await kit.office.met(cell, ["2019-06-04"], { source: "SUPERIOR" });
      expect((await problem(clients.superior, CHECK, { ...input, meetingId: noted })).reason).toBe(
        "WRONG_STATE",
      );
    });

    it("is drawn by lots that a seed decides, also while the sample is checked", async () => {
      await kit.office.met(cell, ["2018-07-02", "2018-08-06", "2018-09-03", "2018-10-01", "2018-11-05"]);
      await kit.office.met(other, ["2018-07-02", "2018-08-06"]);
      await kit.office.met(cell, ["2018-12-03"], { source: "SUPERIOR" });
      const draw = async (client: Client, seed: number | null) => {
        const variables = { from: "2018-07-01", before: "2019-01-01", size: 3, seed };
        return (await client.ask<{ meetingsToCheck: Sample }>(SAMPLE, variables)).meetingsToCheck;
      };
      const first = await draw(clients.superior, null);
      expect(first).toMatchObject({ among: 5, seed: expect.any(Number) });
      expect(first.meetings).toHaveLength(3);
      await check(clients.superior, first.meetings[0]!.id, 1, null);
      const again = await draw(clients.superior, first.seed);
      expect(again.meetings.map(({ id }) => id)).toEqual(first.meetings.map(({ id }) => id));
      expect(again.meetings[0]!.source).toBe("CROSS_CHECKED");
      const seeds = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => draw(clients.superior, seed)));
      expect(new Set(seeds.map(({ meetings }) => meetings.map(({ id }) => id).join())).size).toBeGreaterThan(
        1,
      );
      expect((await draw(clients.organiser, 1)).among).toBe(7);
      expect((await draw(clients.both, 1)).among).toBe(0);
    });

    describe("is judged by the rules of its day", () => {
      it("in words, with what was found and what is required", async () => {
        const [id] = await kit.office.met(cell, ["2019-01-07"], {
          ...{ lengthMinutes: 75, present: 15, excused: 2, unexcused: 1 },
          recordedOn: "2019-02-17",
        });
        const { meetings } = await clients.secretary.ask<{ meetings: { nodes: { breaches: object[] }[] } }>(
          BREACHES,
          {
            id,
          },
        );
        const rule = { document: "12-HD/BTCTW", since: "2018-01-01" };
        expect(meetings.nodes[0]!.breaches).toMatchObject([
          {
            breach: "SHORT",
            found: 75,
            required: 90,
            rule,
            words: "Thời lượng 75 phút, quy định ít nhất 90 phút (12-HD/BTCTW)",
            en: "75 minutes long, at least 90 are required (12-HD/BTCTW)",
          },
          { breach: "LOW_ATTENDANCE", required: 85, words: expect.stringContaining("83,3%") },
          { breach: "UNEXCUSED", found: 1, required: 0 },
          { breach: "ENTERED_LATE", found: 41, required: 30 },
        ]);
        const where = { cell: { code: { eq: "KP-001" } }, breach: { in: ["SHORT"] } };
        const broken = await clients.organiser.ask<{ meetings: { totalCount: number } }>(BROKEN, { where });
        expect(broken.meetings.totalCount).toBe(1);
      });

      it("and the months with them; an unreported one is not missed", async () => {
        await kit.office.declared(cell, "2019-03");
        const { cell: found } = await clients.secretary.ask<{ cell: { regime: { breaches: object[] }[] } }>(
          MONTHS,
          {
            id: cell.id,
          },
        );
        expect(found.regime).toMatchObject([
          {
            month: "2019-01",
            state: "HELD",
            reasons: ["SHORT", "LOW_ATTENDANCE", "UNEXCUSED", "ENTERED_LATE"],
          },
          { month: "2019-02", state: "UNREPORTED", reasons: [], breaches: [] },
          { month: "2019-03", state: "NOT_HELD", breaches: [{ breach: "NOT_HELD" }] },
        ]);
        expect(found.regime[0]!.breaches).toHaveLength(4);
      });
    });

    it("ties an evaluation of that day and type to it, and unties it where the day was wrong", async () => {
      const evaluationId = await kit.office.evaluated(cell, "2020-02-03", 0.8);
      const otherType = await kit.office.evaluated(cell, "2020-02-03", 0.8, {
        sessionType: "THEMATIC",
        by: "SELF",
      });
      const context = () => new Context(kit.app.services, null);
      const meetingId = await recordMeeting(context(), {
        cellId: cell.id,
        heldOn: "2020-02-03",
        sessionType: "REGULAR",
      });
      const tied = async (id: string) =>
        (await clients.organiser.ask<{ evaluation: object }>(TIED, { id })).evaluation;
      expect(await tied(evaluationId)).toEqual({ version: 1, meeting: { id: meetingId } });
      expect(await tied(otherType)).toEqual({ version: 1, meeting: null });
      expect(await drifted()).toEqual([]);
      await correctMeeting(context(), {
        meetingId,
        version: 1,
        heldOn: "2020-02-05",
        reason: "Ghi nhầm ngày",
      });
      expect(await tied(evaluationId)).toEqual({ version: 1, meeting: null });
      expect(await drifted()).toEqual([]);
    });
  },
  { trusted },
);
