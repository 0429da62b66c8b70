import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines, stored } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

interface Event {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly next: readonly string[];
  readonly steps: readonly { readonly kind: string; readonly words: string | null }[] | null;
  readonly evidence: readonly object[] | null;
  readonly event: {
    readonly heldOn: string;
    readonly place: string | null;
    readonly invited: number | null;
    readonly attended: number | null;
    readonly invitees: readonly {
      readonly attended: boolean | null;
      readonly cell: { readonly code: string };
    }[];
  } | null;
}

const FIELDS = `id version state title note next steps { kind words } evidence { id }
  event { heldOn place invited attended invitees { attended cell { code } } }`;
const ONE = `query ($id: ID!) { action(id: $id) { ${FIELDS} } }`;
const verb = (name: string, input = "ActionStepInput") =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const OPEN = verb("openAction", "OpenActionInput");
const ACCEPT = verb("acceptAction");
const SUBMIT = verb("submitEvidence", "EvidenceStepInput");
const VERIFY = verb("verifyAction", "VerifyActionInput");
const REOPEN = verb("reopenAction", "ReopenActionInput");
const CANCEL = verb("cancelAction");
const PLAN = verb("planEvent", "PlanEventInput");
const ATTEND = verb("recordEventAttendance", "EventAttendanceInput");

describeEngines(
  "a conference",
  (kit) => {
    let district: Ref;
    let cells: CellRef[];
    let organiser: Client;
    let committee: Client;
    let me: string;

    const does = async (who: Client, mutation: string, input: object): Promise<Event> =>
      Object.values(await who.ask<Record<string, Event>>(mutation, { input }))[0]!;
    const at = ({ id, version }: Event) => ({ id, version });
    const refusal = async (who: Client, mutation: string, input: object) =>
      (await who.refused(mutation, { input }))[0]!.extensions;
    const reasonOf = async (who: Client, mutation: string, input: object) =>
      (await refusal(who, mutation, input)).reason;
    const ids = (...places: number[]) => places.map((place) => cells[place]!.id);
    const opened = async (): Promise<Event> => {
      const input = {
        kind: "LESSONS_CONFERENCE",
        title: "Hội nghị rút kinh nghiệm",
        note: "Nội dung trao đổi nội bộ",
        committeeId: district.id,
        ownerAccountId: me,
        openedOn: "2020-05-01",
        dueOn: "2020-07-15",
      };
      return does(organiser, ACCEPT, at(await does(organiser, OPEN, input)));
    };
    const held = async (): Promise<Event> => {
      const input = { heldOn: "2020-06-10", place: "Hội trường", cellIds: ids(0, 1) };
      const planned = await does(organiser, PLAN, { ...at(await opened()), ...input });
      return does(organiser, ATTEND, { ...at(planned), presentCellIds: ids(0) });
    };
    const closed = async (): Promise<Event> =>
      does(
        committee,
        VERIFY,
        at(await does(organiser, SUBMIT, { ...at(await held()), words: "Đã tổ chức" })),
      );

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      cells = [];
      for (const code of ["KP-001", "KP-002", "KP-003"]) cells.push(await office.cell(code, district));
      const plan = await office.plan("109-KH/QU", district);
      const delegation = await office.sent("Đoàn công tác số 1", plan);
      await office.pilot(plan, cells[0]!, { delegationId: delegation.id });
      me = await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("committee", "STANDING_COMMITTEE", { committee: district });
      await office.account("delegate", "DELEGATE", { delegation });
      await office.account("secretary", "SECRETARY", { cell: cells[1]! });
      [organiser, committee] = [await kit.as("organiser"), await kit.as("committee")];
    });

    it("is not done before it is planned, held and its attendance taken", async () => {
      const fresh = await opened();
      const submit = (from: Event) => ({ ...at(from), words: "Đã tổ chức" });
      expect(fresh.next).not.toContain("SUBMIT");
      expect(await reasonOf(organiser, SUBMIT, submit(fresh))).toBe("EVENT_WITHOUT_DAY");
      const ahead = await does(organiser, PLAN, { ...at(fresh), heldOn: "2020-07-10", cellIds: ids(0, 1) });
      expect(await reasonOf(organiser, SUBMIT, submit(ahead))).toBe("EVENT_NOT_HELD_YET");
      const past = await does(organiser, PLAN, { ...at(ahead), heldOn: "2020-06-10" });
      expect(past.event!.invited).toBe(2);
      expect(await reasonOf(organiser, SUBMIT, submit(past))).toBe("ATTENDANCE_NEEDED");
      const taken = await does(organiser, ATTEND, { ...at(past), presentCellIds: ids(1) });
      expect(taken.next).toContain("SUBMIT");
      const submitted = await does(organiser, SUBMIT, submit(taken));
      const moved = await does(organiser, PLAN, {
        ...at(submitted),
        heldOn: "2020-07-10",
        dropsAttendance: true,
      });
      expect(await reasonOf(committee, VERIFY, at(moved))).toBe("EVENT_NOT_HELD_YET");
    });

    it("stays as it was found once it is verified or cancelled, until it is reopened", async () => {
      const verified = await closed();
      const cancelled = await does(organiser, CANCEL, { ...at(await held()), words: "Hoãn chưa định ngày" });
      for (const event of [verified, cancelled]) {
        const plan = { ...at(event), heldOn: "2020-06-12" };
        expect(await reasonOf(organiser, PLAN, plan)).toBe("WRONG_STATE");
        expect(await reasonOf(organiser, ATTEND, { ...at(event), presentCellIds: [] })).toBe("WRONG_STATE");
        const reopened = await does(organiser, REOPEN, {
          ...at(event),
          words: "Ghi lại",
          dueOn: "2020-08-01",
        });
        const again = await does(organiser, PLAN, { ...plan, version: reopened.version });
        expect(again.event).toMatchObject({ heldOn: "2020-06-12", attended: 1 });
      }
    });

    it("keeps who stays invited with their attendance, and loses attendance only when that is confirmed", async () => {
      const event = await held();
      const moved = await does(organiser, PLAN, { ...at(event), heldOn: "2020-06-11", place: "Nhà văn hóa" });
      expect(moved.event).toMatchObject({ place: "Nhà văn hóa", invited: 2, attended: 1 });
      const without = { ...at(moved), heldOn: "2020-06-11", cellIds: ids(1, 2) };
      expect(await refusal(organiser, PLAN, without)).toMatchObject({
        reason: "ATTENDANCE_LOST",
        code: "CONFLICT",
        cells: ["KP-001"],
      });
      const ahead = { ...at(moved), heldOn: "2020-07-20" };
      expect(await refusal(organiser, PLAN, ahead)).toMatchObject({ cells: ["KP-001", "KP-002"] });
      const changed = await does(organiser, PLAN, { ...without, dropsAttendance: true });
      expect(changed.event!.invitees.map(({ cell, attended }) => [cell.code, attended])).toEqual([
        ["KP-002", false],
        ["KP-003", null],
      ]);
      const foreign = { ...at(changed), presentCellIds: ids(0) };
      expect(await reasonOf(organiser, ATTEND, foreign)).toBe("NOT_FOUND");
    });

    it("tells in its history how it was planned, changed and attended", async () => {
      const event = await held();
      const moved = await does(organiser, PLAN, {
        ...at(event),
        heldOn: "2020-06-11",
        cellIds: ids(0, 1, 2),
      });
      expect(moved.steps!.map(({ kind, words }) => [kind, words])).toEqual([
        ["OPEN", null],
        ["ACCEPT", null],
        ["PLAN", "Ngày 10/06/2020; địa điểm: Hội trường; mời 2 chi bộ."],
        ["ATTEND", "1 trên 2 chi bộ được mời có dự."],
        [
          "PLAN",
          "Chuyển từ ngày 10/06/2020 sang ngày 11/06/2020; địa điểm: chưa nêu; mời 3 chi bộ (thêm 1).",
        ],
      ]);
    });

    it("shows the invited their own invitation, and how it went to its owner, verifier and officials", async () => {
      const { id } = await closed();
      const read = async (login: string) =>
        (await (await kit.as(login)).ask<{ action: Event }>(ONE, { id })).action;
      for (const [login, code] of [
        ["delegate", "KP-001"],
        ["secretary", "KP-002"],
      ] as const) {
        const seen = await read(login);
        expect(seen).toMatchObject({
          title: "Hội nghị rút kinh nghiệm",
          note: null,
          steps: null,
          evidence: null,
        });
        expect(seen.event).toMatchObject({
          heldOn: "2020-06-10",
          place: "Hội trường",
          invited: null,
          attended: null,
        });
        expect(seen.event!.invitees.map(({ cell }) => cell.code)).toEqual([code]);
      }
      const official = await read("committee");
      expect(official.event).toMatchObject({ invited: 2, attended: 1 });
      expect(official.steps!.at(-1)!.kind).toBe("VERIFY");
    });
  },
  stored(ONE),
);
