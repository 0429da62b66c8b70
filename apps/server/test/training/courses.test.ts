import { beforeAll, describe, expect, it } from "vitest";
import { AuditEntry } from "../../src/core/core.entity.js";
import { findRows } from "../../src/core/rows.js";
import { csv, refused, xlsx } from "../exchange/exported.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import {
  ANSWER,
  AWAY,
  type Away,
  BACK,
  CANCEL,
  CHANGE,
  CHOOSE,
  COMPLETE,
  COURSES,
  type Course,
  DAYS,
  ENROL,
  type Enrolment,
  MARK,
  MINE,
  PERSONS,
  POSTS,
  reasonsOf,
  School,
  SESSIONS,
  STANDARD,
  trusted,
  WITHDRAW,
} from "./school.js";

describeEngines(
  "a course",
  (kit) => {
    let school: School;
    let course: Course;
    let learner: Client;
    let stranger: Client;
    const CODES = ["C-1", "C-2", "C-3", "C-4", "C-5"];

    beforeAll(async () => {
      const { office } = kit;
      school = await new School(kit).open();
      for (const code of CODES) await school.head(code, "CLEAR");
      await school.head("D-1", "CLEAR", { ward: 1 });
      const own = await office.account("learner", "SECRETARY", { cell: school.cells.get("C-1")! });
      await office.belongs(own, school.persons.get("C-1")!);
      await office.account("stranger", "SECRETARY", { cell: school.cells.get("C-2")! });
      [learner, stranger] = await Promise.all([kit.as("learner"), kit.as("stranger")]);
      course = await school.schedule({ seats: 2, programme: "Theo đề cương", place: "Trung tâm chính trị" });
    });

    const answer = (who: Client, { id, version }: Enrolment, accepts: boolean, words?: string) =>
      who.ask<{ done: Enrolment }>(ANSWER, { input: { enrolmentId: id, version, accepts, words } });
    const reason = async (who: Client, text: string, input: object) =>
      (await who.refused(text, { input }))[0]!.extensions.reason;

    it("has usual sessions with a role-play of each kind of meeting", async () => {
      const { standardSessions } = await school.trainer.ask<{
        standardSessions: { day: string; form: string }[];
      }>(STANDARD);
      expect(new Set(standardSessions.map(({ day }) => day)).size).toBe(3);
      expect(standardSessions.map(({ form }) => form)).toEqual(
        expect.arrayContaining(["ROLE_PLAY_REGULAR", "ROLE_PLAY_THEMATIC"]),
      );
      await expect(school.schedule({ sessions: standardSessions })).resolves.toMatchObject({
        state: "PLANNED",
      });
    });

    it.each([
      [{ skills: [] }, "skills"],
      [{ seats: 0 }, "seats"],
      [{ name: " " }, "name"],
      [{ sessions: [] }, "sessions"],
      [{ sessions: [...SESSIONS].reverse() }, "sessions.1.day"],
    ])("is not planned with %o", async (more, field) => {
      await expect(school.schedule(more)).rejects.toThrow(`"field":"${field}"`);
    });

    it("invites the chosen, who do not know of the choice before", async () => {
      // The learner has a seat by hand, one of the others by lot.
      const input = { courseId: course.id, tenureId: await school.tenure("C-1"), words: "Cấp ủy cử" };
      await school.trainer.ask(ENROL, { input });
      await school.choose(course, { reserves: 2 });
      expect((await learner.ask<{ enrolments: { nodes: [] } }>(MINE)).enrolments.nodes).toEqual([]);
      const invited = await school.invite(course);
      expect(invited).toMatchObject({ state: "INVITED" });
      expect(invited.counts).toEqual([
        { state: "NOT_CHOSEN", count: 2 },
        { state: "RESERVE", count: 2 },
        { state: "INVITED", count: 2 },
      ]);
      expect(invited.next).toEqual(["CHANGE", "ENROL", "RECORD_ATTENDANCE", "COMPLETE", "CANCEL"]);
      const mine = await learner.ask<{
        enrolments: { nodes: Enrolment[] };
        awaiting: { totalCount: number };
      }>(MINE);
      expect(mine.enrolments.nodes).toMatchObject([
        {
          state: "INVITED",
          next: ["ACCEPT", "DECLINE", "WITHDRAW"],
          course: { name: "Bồi dưỡng bí thư chi bộ" },
        },
      ]);
      expect(mine.awaiting.totalCount).toBe(1);
    });

    it("shows a participant its public part and nobody else", async () => {
      expect(await school.read(course, learner)).toMatchObject({
        place: "Trung tâm chính trị",
        programme: "Theo đề cương",
        sessions: [1, 2, 3].map((number) => ({ number, marks: null })),
        seed: null,
        terms: null,
        counts: null,
        waiting: null,
        next: [],
        participants: { totalCount: 1, nodes: [{ cell: { code: "C-1" } }] },
      });
      expect(await school.read(course, stranger)).toBeNull();
      expect(await stranger.ask(COURSES, {})).toEqual({ courses: { totalCount: 0, nodes: [] } });
    });

    it("is shown to a superior by cells, and to an analyst not at all", async () => {
      await kit.office.account("superior", "SUPERIOR", { cell: school.cells.get("C-1")! });
      await kit.office.account("analyst", "ANALYST", { committee: school.district });
      await kit.office.account("ward", "ORGANISER", { committee: school.wards[1] });
      const superior = await school.read(course, await kit.as("superior"));
      expect(superior.participants.nodes.map(({ cell }) => cell.code)).toEqual(["C-1"]);
      expect(superior.seed).toBeNull();
      const ward = await school.read(course, await kit.as("ward"));
      expect(ward.participants.nodes.map(({ cell }) => cell.code)).toEqual(["D-1"]);
      expect(await school.read(course, await kit.as("analyst"))).toBeNull();
    });

    it("is answered by the invited person, and by nobody else but an organiser who says how they know", async () => {
      const mine = await school.of(course, "C-1");
      const input = { enrolmentId: mine.id, version: mine.version, accepts: true };
      expect(await reason(stranger, ANSWER, input)).toBe("NOT_FOUND");
      expect(await reason(learner, ANSWER, { ...input, version: 99 })).toBe("STALE_VERSION");
      expect(await reason(learner, ANSWER, { ...input, accepts: false })).toBe("INVALID_VALUE");
      expect((await answer(learner, mine, true)).done).toMatchObject({
        state: "ACCEPTED",
        next: ["WITHDRAW"],
      });
      const invited = await school.read(course, school.trainer, { state: { eq: "INVITED" } });
      const [other] = invited.participants.nodes as [Enrolment];
      const onBehalf = { enrolmentId: other.id, version: other.version, accepts: true };
      expect(await reason(school.trainer, ANSWER, onBehalf)).toBe("INVALID_VALUE");
      const told = await answer(school.trainer, other, false, "Đồng chí báo bận qua điện thoại");
      expect(told.done).toMatchObject({ state: "DECLINED", note: "Đồng chí báo bận qua điện thoại" });
    });

    it("leaves a seat that is given back once it began empty, until somebody is enrolled by hand", async () => {
      const reserves = async () =>
        (await school.read(course, school.trainer, { state: { eq: "RESERVE" } })).participants.nodes;
      const waiting = await reserves();
      expect(waiting.map(({ state }) => state)).toEqual(["RESERVE", "RESERVE"]);
      const tenureId = await school.tenure(waiting[0]!.cell.code);
      const input = { courseId: course.id, tenureId, words: "Dự được các buổi còn lại" };
      const { done } = await school.trainer.ask<{ done: Enrolment }>(ENROL, { input });
      expect(done).toMatchObject({ state: "INVITED", reason: "RESERVE", byHand: true });
      expect(done.words).toMatch(/^Dự bị thứ 1: .* Được ghi tên trực tiếp: “Dự được các buổi còn lại”\.$/);
      const another = { ...input, tenureId: await school.tenure(waiting[1]!.cell.code) };
      expect(await reason(school.trainer, ENROL, another)).toBe("WRONG_STATE");
      expect((await reserves()).map(({ state }) => state)).toEqual(["RESERVE"]);
    });

    it("keeps skills and seats once people are invited, but may move to other days", async () => {
      const { version } = await school.read(course);
      const plan = {
        courseId: course.id,
        version,
        name: "Bồi dưỡng bí thư chi bộ",
        skills: ["CHAIRING"],
        seats: 2,
        sessions: SESSIONS,
      };
      expect(await reason(school.trainer, CHANGE, { ...plan, seats: 3 })).toBe("WRONG_STATE");
      expect(await reason(school.trainer, CHANGE, { ...plan, skills: ["RECORDS"] })).toBe("WRONG_STATE");
      const sessions = [...SESSIONS.slice(0, 2), { ...SESSIONS[2]!, topic: "Buổi chuyên đề, chấm chéo" }];
      await school.trainer.ask(CHANGE, { input: { ...plan, place: "Hội trường", sessions } });
    });

    it("records attendance of those who accepted, and ends with who was at enough sessions", async () => {
      const [invited] = (await school.read(course, school.trainer, { state: { eq: "INVITED" } })).participants
        .nodes as [Enrolment];
      const [learnt, other] = [
        await school.of(course, "C-1"),
        (await answer(school.trainer, invited, true, "Báo qua đảng ủy")).done,
      ];
      const mark = async (session: number, marks: object[]) => {
        const { version } = await school.read(course);
        const input = { courseId: course.id, version, session, marks };
        return (await school.trainer.ask<{ done: Course }>(MARK, { input })).done;
      };
      const present = { enrolmentId: learnt.id, attendance: "PRESENT" };
      const refusal = async (text: string, more: object) =>
        reason(school.trainer, text, {
          courseId: course.id,
          version: (await school.read(course)).version,
          ...more,
        });
      expect(await refusal(MARK, { session: 4, marks: [present] })).toBe("INVALID_VALUE");
      const declined = await school.read(course, school.trainer, { state: { eq: "DECLINED" } });
      const out = { enrolmentId: declined.participants.nodes[0]!.id, attendance: "PRESENT" };
      expect(await refusal(MARK, { session: 1, marks: [out] })).toBe("INVALID_VALUE");
      const absent = { enrolmentId: other.id, attendance: "ABSENT" };
      await mark(1, [present, absent]);
      await mark(1, [{ ...absent, attendance: "EXCUSED" }]);
      await mark(2, [present, absent]);
      // Nobody is absent because nobody wrote it down.
      expect(await refusal(COMPLETE, {})).toBe("WRONG_STATE");
      const unmarkedAt = async (session: number) =>
        (await school.read(course, school.trainer, { unmarkedAt: session })).participants.nodes;
      expect((await unmarkedAt(3)).map(({ id }) => id).sort()).toEqual([learnt.id, other.id].sort());
      expect(await unmarkedAt(2)).toEqual([]);
      expect((await school.read(course)).sessions.map(({ marks }) => marks)).toEqual([
        [
          { attendance: "PRESENT", count: 1 },
          { attendance: "EXCUSED", count: 1 },
        ],
        [
          { attendance: "PRESENT", count: 1 },
          { attendance: "ABSENT", count: 1 },
        ],
        [],
      ]);
      const shifted = SESSIONS.map((session) => ({ ...session, form: "LECTURE" }));
      const plan = { name: "Khác", skills: ["CHAIRING"], seats: 2, sessions: shifted };
      expect(await refusal(CHANGE, plan)).toBe("WRONG_STATE");
      await mark(3, [present, { ...absent, attendance: "PRESENT" }]);
      const { version } = await school.read(course);
      const { done } = await school.trainer.ask<{ done: Course }>(COMPLETE, {
        input: { courseId: course.id, version },
      });
      expect(done).toMatchObject({ state: "COMPLETED", next: [] });
      expect(await school.of(course, "C-1")).toMatchObject({
        state: "COMPLETED",
        words: "Được ghi tên trực tiếp: “Cấp ủy cử”.",
        outcome: "Có mặt 3/3 buổi; cần từ 80% số buổi.",
        attendance: [{ attendance: "PRESENT" }, { attendance: "PRESENT" }, { attendance: "PRESENT" }],
      });
      expect(await school.of(course, other.cell.code)).toMatchObject({
        state: "NOT_COMPLETED",
        words: expect.stringMatching(/Được ghi tên trực tiếp: “Dự được các buổi còn lại”\.$/),
        outcome: "Có mặt 1/3 buổi; cần từ 80% số buổi.",
        attendance: [{ attendance: "EXCUSED" }, { attendance: "ABSENT" }, { attendance: "PRESENT" }],
      });
      const late = { enrolmentId: learnt.id, version: learnt.version + 1, words: "Muộn" };
      expect(await reason(school.trainer, WITHDRAW, late)).toBe("WRONG_STATE");
    });

    it("taken not long ago is not taken again", async () => {
      const next = await school.schedule({ name: "Lớp sau" });
      const reasons = reasonsOf((await school.choose(next, { preview: true })).lines);
      expect(reasons["C-1"]).toBe("TAKEN");
    });

    it("may judge somebody otherwise than attendance says, with words", async () => {
      const other = await school.schedule({ name: "Lớp một buổi", seats: 1, sessions: SESSIONS.slice(0, 1) });
      expect(other.next).not.toContain("INVITE");
      const input = { courseId: other.id, tenureId: await school.tenure("D-1"), words: "Cấp ủy cử" };
      await school.trainer.ask(ENROL, { input });
      // Somebody enrolled by hand can be invited without any choice.
      expect((await school.read(other)).next).toContain("INVITE");
      await school.invite(other);
      const one = (await answer(school.trainer, await school.of(other, "D-1"), true, "Có công văn")).done;
      const at = async () => ({ courseId: other.id, version: (await school.read(other)).version });
      const marks = [{ enrolmentId: one.id, attendance: "EXCUSED" }];
      await school.trainer.ask(MARK, { input: { ...(await at()), session: 1, marks } });
      const otherwise = [{ enrolmentId: one.id, completed: true, words: "Đã nộp bài thu hoạch" }];
      await school.trainer.ask(COMPLETE, { input: { ...(await at()), otherwise } });
      expect(await school.of(other, "D-1")).toMatchObject({
        state: "COMPLETED",
        note: "Đã nộp bài thu hoạch",
        outcome: "Có mặt 0/1 buổi; cần từ 80% số buổi.",
      });
    });

    it("gives a seat that is given back before the first session to the reserves, in their order", async () => {
      const later = SESSIONS.map((session) => ({ ...session, day: "2020-09-01" }));
      const ahead = await school.schedule({ name: "Lớp quý III", seats: 1, sessions: later });
      await school.choose(ahead, { reserves: 2 });
      await school.invite(ahead);
      const inState = async (state: string) =>
        (await school.read(ahead, school.trainer, { state: { eq: state } })).participants.nodes;
      const [first] = (await inState("INVITED")) as [Enrolment];
      await answer(school.trainer, first, false, "Bận việc cơ quan");
      const [second] = (await inState("INVITED")) as [Enrolment];
      expect(second).toMatchObject({ reservePlace: 1, reason: "RESERVE" });
      const came =
        /^Dự bị thứ 1: diện “cần bồi dưỡng”, số thăm 2; .* Được chuyển lên khi có người trả chỗ\.$/;
      expect(second.words).toMatch(came);
      const given = { enrolmentId: second.id, version: second.version, words: "Chuyển sinh hoạt đảng" };
      await school.trainer.ask(WITHDRAW, { input: given });
      expect(await inState("INVITED")).toMatchObject([{ reservePlace: 2 }]);
      expect((await inState("WITHDRAWN")).map(({ words }) => words)).toEqual([expect.stringMatching(came)]);
      const moved = await kit.app.services.database.read((session) =>
        findRows(session, AuditEntry, "verb = 'moveUp' ORDER BY seq"),
      );
      expect(moved.map(({ accountPk, detail }) => [accountPk, JSON.parse(detail!).reservePlace])).toEqual([
        [null, 1],
        [null, 2],
      ]);
      const { version } = await school.read(ahead);
      await school.trainer.ask(CANCEL, {
        input: { courseId: ahead.id, version, reason: "Dời sang năm sau" },
      });
    });

    it("is cancelled with a reason, and then stands still", async () => {
      const gone = await school.schedule({ name: "Lớp hủy" });
      const { done } = await school.trainer.ask<{ done: Course }>(CANCEL, {
        input: { courseId: gone.id, version: 1, reason: "Trùng lịch đại hội" },
      });
      expect(done).toMatchObject({ state: "CANCELLED", next: [] });
      expect(await reason(school.trainer, CHOOSE, { courseId: gone.id, version: 2 })).toBe("WRONG_STATE");
    });

    it("knows on which days somebody cannot come, whose they are, and that they were taken back", async () => {
      const days = { fromDay: "2020-08-01", toDay: "2020-08-05" };
      const personId = await school.personId("C-2");
      const away = (who: Client) =>
        who
          .ask<{ trainingNeeds: { nodes: { person: { unavailable: Away[] } }[] } }>(DAYS, { personId })
          .then(({ trainingNeeds }) => trainingNeeds.nodes[0]?.person.unavailable);
      await school.trainer.ask(AWAY, { input: { ...days, personId } });
      expect(await reason(stranger, AWAY, days)).toBe("NOT_FOUND");
      expect(await reason(learner, AWAY, { ...days, personId })).toBe("NOT_FOUND");
      expect(await reason(learner, AWAY, { ...days, toDay: "2020-05-31" })).toBe("INVALID_VALUE");
      const [declared] = (await away(school.trainer))!;
      expect(declared).toMatchObject({ version: 1, ...days });
      expect(await away(await kit.as("superior"))).toBeUndefined();
      const later = await school.schedule({
        name: "Lớp tháng tám",
        skills: ["CHAIRING"],
        sessions: [{ day: "2020-08-05", form: "LECTURE", topic: "Nội dung" }],
      });
      const chosen = async () => reasonsOf((await school.choose(later, { preview: true })).lines)["C-2"];
      expect(await chosen()).toBe("UNAVAILABLE");
      const back = { unavailabilityId: declared!.id, version: 1 };
      expect(await reason(stranger, BACK, back)).toBe("NOT_FOUND");
      await school.trainer.ask(BACK, { input: back });
      expect(await away(school.trainer)).toEqual([]);
      expect(await chosen()).not.toBe("UNAVAILABLE");
      expect(await reason(school.trainer, BACK, { ...back, version: 2 })).toBe("WRONG_STATE");
    });

    it("tells whoever enrols somebody, and that person, which sessions fall on days away, and nobody else", async () => {
      const own = await kit.office.account("third", "SECRETARY", { cell: school.cells.get("C-3")! });
      await kit.office.belongs(own, school.persons.get("C-3")!);
      const personId = await school.personId("C-3");
      const days = ["2020-09-01", "2020-09-02", "2020-09-03"];
      for (const [fromDay, toDay] of [days.slice(1), [days[2], days[2]]])
        await school.trainer.ask(AWAY, { input: { personId, fromDay, toDay } });
      const busy = await school.schedule({
        name: "Lớp ba ngày",
        seats: 9,
        sessions: days.map((day) => ({ day, form: "LECTURE", topic: "Nội dung" })),
      });
      const posts = async (who: Client) =>
        (
          await who.ask<{ cells: { nodes: { posts: { person: { awayAt: object[] } }[] }[] } }>(POSTS, {
            courseId: busy.id,
          })
        ).cells.nodes[0]!.posts[0]!.person.awayAt;
      expect(await posts(school.trainer)).toEqual([
        { number: 2, day: days[1] },
        { number: 3, day: days[2] },
      ]);
      await kit.office.account("above", "SUPERIOR", { cell: school.cells.get("C-3")! });
      expect(await posts(await kit.as("above"))).toEqual([]);
      const why = (choice: { lines: readonly { cell: { code: string }; words: string }[] }) =>
        choice.lines.find(({ cell }) => cell.code === "C-3")!.words;
      expect(why(await school.choose(busy))).toBe("Đã khai bận trùng buổi 2, 3 (02/09/2020, 03/09/2020).");
      const reading = async (who: Client) =>
        (await school.read(busy, who, { cell: { code: { eq: "C-3" } } })).participants.nodes[0]!;
      expect(await reading(await kit.as("above"))).toMatchObject({
        words: "Bận trong thời gian học.",
        awayAt: [],
      });
      const input = {
        courseId: busy.id,
        tenureId: await school.tenure("C-3"),
        words: "Đã trao đổi, sẽ dự bù",
      };
      await school.trainer.ask(ENROL, { input });
      await school.invite(busy);
      expect(await reading(await kit.as("third"))).toMatchObject({
        state: "INVITED",
        awayAt: [{ number: 2 }, { number: 3 }],
        next: expect.arrayContaining(["ACCEPT"]),
      });
      const { version } = await school.read(busy);
      await school.trainer.ask(CANCEL, { input: { courseId: busy.id, version, reason: "Dời sang năm sau" } });
    });

    describe("its participants", () => {
      const query = `query List($id: ID!) { enrolments(where: { course: { id: { eq: $id } } }) { nodes {
        cell { code } person { name } post tier state words outcome lot since } } }`;
      const wish = () => ({
        query,
        variables: { id: course.id },
        purpose: "Lập danh sách lớp",
        language: "VI",
      });

      it("leave as text and as a workbook with those who organise the course, for a purpose", async () => {
        const { rows } = await csv(school.trainer, wish());
        expect(rows).toHaveLength(6);
        const own = rows.find((row) => Object.values(row).includes("C-1"))!;
        expect(Object.values(own)).toEqual(
          expect.arrayContaining(["Bí thư C-1", "hoàn thành", "Có mặt 3/3 buổi; cần từ 80% số buổi."]),
        );
        const inEdges = {
          ...wish(),
          variables: {},
          query: "{ enrolments { edges { node { who: person { name } } } } }",
        };
        expect(JSON.stringify((await csv(school.trainer, inEdges)).rows)).toContain("Bí thư C-1");
        const sheets = await xlsx(school.trainer, wish());
        expect(JSON.stringify(sheets)).toContain("Bí thư C-1");
        expect(await refused(school.trainer, { ...wish(), purpose: undefined })).toEqual([
          400,
          "PURPOSE_NEEDED",
        ]);
        const heads = { query: "{ cells { nodes { code head { person { name } } } } }", purpose: "Lấy tên" };
        expect(await refused(school.trainer, heads)).toEqual([403, "NOT_ALLOWED"]);
      });

      it.each([
        "nodes { person { name } cell { head { person { name } } } }",
        "nodes { person { name } cell { posts { person { name } } } }",
        "nodes { person: cell { ...Chairs } } } } fragment Chairs on Cell { meetings { nodes { chair { person { name } } }",
        "edges { node { person { name } cell { head { person { ... on Person { name } } } } } }",
      ])("leave without the names of others: %s", async (selection) => {
        const asked = { ...wish(), variables: {}, query: `{ enrolments { ${selection} } }` };
        expect(await refused(school.trainer, asked)).toEqual([403, "NOT_ALLOWED"]);
      });
    });

    it("tells the names of those in need or enrolled, and no others, to those who organise courses", async () => {
      await school.head("E-1", "NONE");
      const names = async (who: Client) =>
        (await who.ask<{ persons: { nodes: { name: string }[] } }>(PERSONS)).persons.nodes.map(
          ({ name }) => name,
        );
      const told = await names(school.trainer);
      expect(told).toContain("Bí thư C-5");
      expect(told).not.toContain("Bí thư E-1");
      await kit.office.account("elsewhere", "TRAINING_ORGANISER", { committee: school.wards[1] });
      expect(await names(await kit.as("elsewhere"))).toEqual(["Bí thư D-1"]);
    });
  },
  { trusted },
);
