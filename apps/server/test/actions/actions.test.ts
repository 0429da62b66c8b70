import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

interface Action {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string | null;
  readonly overdueDays: number | null;
  readonly next: readonly string[];
  readonly owner: { readonly person: { readonly name: string | null } | null; readonly post: string | null };
  readonly steps:
    | readonly { kind: string; words: string | null; by: { login: string } | null; isForOwner: boolean }[]
    | null;
  readonly answers:
    | readonly {
        kind: string;
        words: string | null;
        finding: { words: string } | null;
        month: string | null;
      }[]
    | null;
  readonly observations: readonly { id: string }[];
  readonly observation: { readonly id: string } | null;
  readonly judgedAgain:
    | readonly { criterion: { key: string }; before: number; after: number; alike: boolean }[]
    | null;
  readonly verifiedBy: { readonly login: string } | null;
}

const FIELDS = `id version state title overdueDays next owner { person { name } post }
  steps { kind words by { login } isForOwner } answers { kind words finding { words } month }
  observations { id } observation { id } judgedAgain { criterion { key } before after alike } verifiedBy { login }`;
const OPEN = `mutation ($input: OpenActionInput!) { openAction(input: $input) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { action(id: $id) { ${FIELDS} } }`;
const verb = (name: string, input = "ActionStepInput") =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const ACCEPT = verb("acceptAction");
const REPORT = verb("reportProgress", "EvidenceStepInput");
const SUBMIT = verb("submitEvidence", "EvidenceStepInput");
const VERIFY = verb("verifyAction", "VerifyActionInput");
const RETURN = verb("returnAction");
const REOPEN = verb("reopenAction", "ReopenActionInput");
const CANCEL = verb("cancelAction");
// Secretaries run stored operations only.
const trusted = Object.fromEntries(
  [ONE, OPEN, ACCEPT, REPORT, SUBMIT, VERIFY].map((text) => [inspect(text)!.hash, text]),
);

describeEngines(
  "an action",
  (kit) => {
    let cell: CellRef;
    let district: Ref;
    let organiser: Client;
    let committee: Client;
    let secretary: Client;
    let findingId: string;
    let later: string;

    const does = async (who: Client, mutation: string, input: object): Promise<Action> =>
      Object.values(await who.ask<Record<string, Action>>(mutation, { input }))[0]!;
    const open = (input: object = {}, who = organiser) =>
      does(who, OPEN, {
        kind: "GUIDANCE",
        title: "Hướng dẫn ghi biên bản",
        cellId: cell.id,
        dueOn: "2020-07-15",
        ...input,
      });
    const at = ({ id, version }: Action) => ({ id, version });
    const reasonOf = async (who: Client, mutation: string, input: object) =>
      (await who.refused(mutation, { input }))[0]!.extensions.reason;
    const submitted = async (input: object = {}) => {
      const accepted = await does(secretary, ACCEPT, at(await open(input)));
      return does(secretary, SUBMIT, { ...at(accepted), words: "Đã làm xong" });
    };

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      cell = await office.cell("KP-001", district);
      const other = await office.cell("KP-002", district);
      await office.secretary(cell, "Nguyễn Văn An");
      await office.secretary(other, "Trần Thị Bình");
      const words = "Biên bản ghi sơ sài";
      await office.evaluated(cell, "2020-03-05", 0.5, {
        committee: district,
        findings: [{ kind: "SHORTCOMING", criterionKey: "7", severity: "MODERATE", words }],
      });
      later = await office.evaluated(cell, "2020-06-04", 0.9, { committee: district });
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("committee", "STANDING_COMMITTEE", { committee: district });
      await office.account("secretary", "SECRETARY", { cell });
      await office.account("neighbour", "SECRETARY", { cell: other });
      [organiser, committee, secretary] = [
        await kit.as("organiser"),
        await kit.as("committee"),
        await kit.as("secretary"),
      ];
      const { findings } = await organiser.ask<{ findings: { nodes: { id: string }[] } }>(
        "{ findings { nodes { id } } }",
      );
      findingId = findings.nodes[0]!.id;
    });

    it("is given to the secretary of that day, done, and verified by somebody else", async () => {
      const opened = await open();
      expect(opened).toMatchObject({
        state: "OPENED",
        owner: { person: { name: "Nguyễn Văn An" }, post: "SECRETARY" },
        overdueDays: 0,
      });
      const accepted = await does(secretary, ACCEPT, at(opened));
      const reported = await does(secretary, REPORT, { ...at(accepted), words: "Đã tập huấn ghi biên bản" });
      const handedIn = await does(secretary, SUBMIT, { ...at(reported), words: "Có mẫu biên bản mới" });
      expect(handedIn).toMatchObject({ state: "SUBMITTED", overdueDays: null, next: [] });
      const returned = await does(committee, RETURN, {
        ...at(handedIn),
        words: "Chưa có biên bản của tháng 6",
      });
      expect(returned).toMatchObject({ state: "RETURNED" });
      const again = await does(secretary, SUBMIT, { ...at(returned), words: "Bổ sung biên bản tháng 6" });
      const verified = await does(committee, VERIFY, at(again));
      expect(verified).toMatchObject({ state: "VERIFIED", verifiedBy: { login: "committee" } });
      expect(verified.steps!.map(({ kind, by }) => [kind, by!.login])).toEqual([
        ["OPEN", "organiser"],
        ["ACCEPT", "secretary"],
        ["REPORT", "secretary"],
        ["SUBMIT", "secretary"],
        ["RETURN", "committee"],
        ["SUBMIT", "secretary"],
        ["VERIFY", "committee"],
      ]);
    });

    it("is reopened with a reason and a day, and cancelled with a reason", async () => {
      const verified = await does(committee, VERIFY, at(await submitted()));
      expect(
        await reasonOf(organiser, REOPEN, { ...at(verified), words: "Lại sơ sài", dueOn: "2020-06-30" }),
      ).toBe("INVALID_VALUE");
      const reopened = await does(organiser, REOPEN, {
        ...at(verified),
        words: "Lại sơ sài",
        dueOn: "2020-08-01",
      });
      expect(reopened).toMatchObject({ state: "REOPENED", verifiedBy: null });
      expect(await reasonOf(organiser, CANCEL, at(reopened))).toBe("INVALID_VALUE");
      const cancelled = await does(organiser, CANCEL, { ...at(reopened), words: "Chi bộ đã giải thể" });
      expect(cancelled.state).toBe("CANCELLED");
    });

    it("is never verified by whoever owns or submitted it", async () => {
      const own = await open({
        ownerAccountId: (
          await organiser.ask<{ viewer: { account: { id: string } } }>("{ viewer { account { id } } }")
        ).viewer.account.id,
      });
      const accepted = await does(organiser, ACCEPT, at(own));
      const handedIn = await does(organiser, SUBMIT, { ...at(accepted), words: "Xong" });
      expect(await reasonOf(organiser, VERIFY, at(handedIn))).toBe("OWN_WORK");
      const forCell = await does(organiser, ACCEPT, at(await open()));
      const onPaper = await does(organiser, SUBMIT, { ...at(forCell), words: "Báo cáo giấy của chi bộ" });
      expect(onPaper.steps!.at(-1)).toMatchObject({ kind: "SUBMIT", isForOwner: true });
      expect(await reasonOf(organiser, VERIFY, at(onPaper))).toBe("OWN_WORK");
      expect(await reasonOf(secretary, VERIFY, at(onPaper))).toBe("NOT_ALLOWED");
      expect((await does(committee, VERIFY, at(onPaper))).state).toBe("VERIFIED");
    });

    it("of a rectification closes with a later observation of the same criterion, or a stated reason", async () => {
      const rectify = { kind: "RECTIFICATION", openedOn: "2020-03-20", answers: [{ findingId }] };
      const handedIn = await submitted(rectify);
      expect(handedIn.answers).toMatchObject([
        { kind: "FINDING", words: "Biên bản ghi sơ sài", finding: { words: "Biên bản ghi sơ sài" } },
      ]);
      const seen = (await committee.ask<{ action: Action }>(ONE, { id: handedIn.id })).action;
      expect(seen.observations).toEqual([{ id: later }]);
      expect(await reasonOf(committee, VERIFY, at(seen))).toBe("OBSERVATION_NEEDED");
      expect(await reasonOf(committee, VERIFY, { ...at(seen), observationId: randomUUID() })).toBe(
        "OBSERVATION_NEEDED",
      );
      const verified = await does(committee, VERIFY, { ...at(seen), observationId: later });
      expect(verified).toMatchObject({ state: "VERIFIED", observation: { id: later } });
      expect(seen.judgedAgain).toEqual([]);
      expect(verified.judgedAgain).toEqual([
        { criterion: { key: "7" }, before: expect.closeTo(0.5), after: expect.closeTo(0.9), alike: true },
      ]);

      // What was seen before the opening shows nothing.
      const fresh = await submitted({ ...rectify, openedOn: "2020-06-20" });
      expect(await reasonOf(committee, VERIFY, { ...at(fresh), observationId: later })).toBe(
        "OBSERVATION_NEEDED",
      );
      const reasoned = await does(committee, VERIFY, { ...at(fresh), unobserved: "Chi bộ đã sáp nhập" });
      expect(reasoned.state).toBe("VERIFIED");
    });

    it("says where the later observation is of another kind of meeting", async () => {
      const model = await kit.office.evaluated(cell, "2020-06-08", 0.8, {
        committee: district,
        setting: "MODEL",
      });
      const handedIn = await submitted({
        kind: "RECTIFICATION",
        openedOn: "2020-03-20",
        answers: [{ findingId }],
      });
      const verified = await does(committee, VERIFY, { ...at(handedIn), observationId: model });
      expect(verified.judgedAgain).toMatchObject([{ before: expect.closeTo(0.5), alike: false }]);
    });

    it("of a rectification of a month closes with a later month kept", async () => {
      const { office } = kit;
      await office.declared(cell, "2020-02");
      await office.met(cell, ["2020-04-07"]);
      const handedIn = await submitted({
        kind: "RECTIFICATION",
        openedOn: "2020-03-10",
        answers: [{ month: "2020-02" }],
      });
      expect(await reasonOf(committee, VERIFY, { ...at(handedIn), observedMonth: "2020-05" })).toBe(
        "OBSERVATION_NEEDED",
      );
      const verified = await does(committee, VERIFY, { ...at(handedIn), observedMonth: "2020-04" });
      expect(verified.state).toBe("VERIFIED");
    });

    it("answers to a stale version with a conflict, and to the same key with the same reply", async () => {
      const opened = await open({ idempotencyKey: "một lần" });
      expect((await open({ idempotencyKey: "một lần" })).id).toBe(opened.id);
      const key = { ...at(opened), idempotencyKey: "nhận một lần" };
      const replies = await Promise.all(Array.from({ length: 20 }, () => does(secretary, ACCEPT, key)));
      expect(new Set(replies.map(({ version }) => version))).toEqual(new Set([2]));
      expect(await reasonOf(secretary, ACCEPT, at(opened))).toBe("STALE_VERSION");
    });

    describe("outside one's part", () => {
      it("is not found, whatever is done to it", async () => {
        const neighbour = await kit.as("neighbour");
        const opened = await open();
        expect((await neighbour.ask<{ action: null }>(ONE, { id: opened.id })).action).toBeNull();
        expect(await reasonOf(neighbour, ACCEPT, at(opened))).toBe("NOT_FOUND");
        expect(
          await reasonOf(secretary, OPEN, {
            kind: "GUIDANCE",
            title: "x",
            cellId: cell.id,
            dueOn: "2020-07-15",
          }),
        ).toBe("NOT_ALLOWED");
      });
    });

    it("is counted by its state, without work of anybody else's", async () => {
      const QUERY = `{ actionStats(groupBy: [{ by: KIND }], totals: true) { rows { isTotal key { kind } count cells
      open { count cells } overdue { count } verifying { count } daysLateMedian { value n } verifyingDaysMedian { value n } reopenedShare { share } } } }`;
      const { actionStats } = await organiser.ask<{
        actionStats: { rows: { isTotal: boolean; count: number; cells: number; open: { count: number } }[] };
      }>(QUERY);
      const { actions } = await organiser.ask<{ actions: { totalCount: number } }>(
        "{ actions { totalCount } }",
      );
      const total = actionStats.rows.find(({ isTotal }) => isTotal)!;
      expect(total).toMatchObject({ count: actions.totalCount, cells: 1 });
      const { cell: found } = await organiser.ask<{ cell: { openActions: { totalCount: number } } }>(
        `{ cell(code: "KP-001") { openActions { totalCount } } }`,
      );
      expect(found.openActions.totalCount).toBe(total.open.count);
      await organiser.ask(
        `{ actionStats(groupBy: [{ by: DUE_ON, every: MONTH }, { by: CLOSED_ON, every: QUARTER }, { by: GROUP }, { by: COMMITTEE }, { by: STATE }, { by: OWNER_POST }], fill: NONE) { rows { count } } }`,
      );
    });

    it("stands in the timeline, linked to what caused it and to what it led to", async () => {
      const { cell: found } = await organiser.ask<{
        cell: {
          timeline: {
            nodes: {
              id: string;
              kind: string;
              causedBy: string[];
              ledTo: string[];
              action: { kind: string } | null;
              evaluation: { id: string } | null;
            }[];
          };
        };
      }>(
        `{ cell(code: "KP-001") { timeline(first: 100) { nodes { id kind causedBy ledTo action { kind } evaluation { id } } } } }`,
      );
      const { nodes } = found.timeline;
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const closing = nodes.find(({ kind, causedBy }) => kind === "ACTION_CLOSED" && causedBy.length === 2)!;
      const causes = closing.causedBy.map((id) => byId.get(id)!);
      expect(causes.map(({ kind }) => kind).sort()).toEqual(["ACTION_OPENED", "EVALUATION"]);
      const opening = causes.find(({ kind }) => kind === "ACTION_OPENED")!;
      expect(opening.causedBy.map((id) => byId.get(id)!.kind)).toEqual(["EVALUATION"]);
      expect(byId.get(opening.causedBy[0]!)!.ledTo).toContain(opening.id);
    });
  },
  { trusted },
);
