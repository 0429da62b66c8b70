import { addDays, type NeedTier } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditEntry } from "../../src/core/core.entity.js";
import { findRows, insertRows, newId } from "../../src/core/rows.js";
import { inspect } from "../../src/http/document.js";
import { Tenure } from "../../src/modules/organization/index.js";
import { TrainingNeed, TrainingRequest } from "../../src/modules/training/index.js";
import { csv, refused, xlsx } from "../exchange/exported.js";
import type { Client } from "../testkit/client.js";
import { describeEngines, type Kit, TODAY } from "../testkit/kit.js";
import type { CellRef, GroupKey, Ref } from "../testkit/office.js";
import { watch } from "../testkit/statements.js";

const COURSE = `id version name state seed seats waiting next skills counts { state count }
  terms { seats quotas { by key name least most } } sessions { number day form topic }`;
const ENROLMENT =
  "id version state reason words note rank lot byLot reservePlace next person { name } cell { code } attendance { session attendance }";
const LINES = "state reason words lot rank byLot reservePlace post tier person { name } cell { code }";
const verb = (name: string, input: string, fields: string) =>
  `mutation Do($input: ${input}!) { done: ${name}(input: $input) { ${fields} } }`;

const SCHEDULE = verb("scheduleCourse", "ScheduleCourseInput", COURSE);
const CHANGE = verb("changeCourse", "ChangeCourseInput", COURSE);
const CANCEL = verb("cancelCourse", "CancelCourseInput", COURSE);
const INVITE = verb("inviteParticipants", "OfCourseInput", COURSE);
const MARK = verb("recordAttendance", "RecordAttendanceInput", COURSE);
const COMPLETE = verb("completeCourse", "CompleteCourseInput", COURSE);
const CHOOSE = verb(
  "chooseParticipants",
  "ChooseParticipantsInput",
  `seed preview looked unfilled { by key } course { version state } lines(first: 1000) { ${LINES} }
   entered { ${LINES} } left { ${LINES} }`,
);
const ENROL = verb("enrol", "EnrolInput", ENROLMENT);
const ANSWER = verb("answerInvitation", "AnswerInvitationInput", ENROLMENT);
const WITHDRAW = verb("withdraw", "WithdrawInput", ENROLMENT);
const AWAY = "mutation Do($input: DeclareUnavailableInput!) { done: declareUnavailable(input: $input) }";
const READ = `query Read($id: ID!, $where: EnrolmentFilter) { course(id: $id) {
  ${COURSE} place programme participants(where: $where, first: 100) { totalCount nodes { ${ENROLMENT} } } } }`;
const COURSES =
  "query Courses($where: CourseFilter) { courses(where: $where) { totalCount nodes { name } } }";
const MINE = `query Mine { enrolments(where: { mine: true }) { nodes { ${ENROLMENT} course { name } } }
  awaiting: enrolments(where: { awaitsMe: true }) { totalCount } }`;
const STANDARD = 'query Standard { standardSessions(from: "2020-06-08") { day form topic } }';
const PERSONS = "query Persons { persons(first: 100) { nodes { id name } } }";
const documents = [ANSWER, WITHDRAW, AWAY, READ, COURSES, MINE, PERSONS];
const trusted = Object.fromEntries(documents.map((text) => [inspect(text)!.hash, text]));

interface Line {
  readonly state: string;
  readonly reason: string;
  readonly words: string;
  readonly person: { readonly name: string | null };
  readonly cell: { readonly code: string };
  readonly lot: number | null;
  readonly byLot: boolean;
}
interface Enrolment extends Line {
  readonly id: string;
  readonly version: number;
  readonly note: string | null;
  readonly reservePlace: number | null;
  readonly next: readonly string[];
  readonly attendance: readonly { readonly session: number; readonly attendance: string }[];
}
interface Course {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly seed: string | null;
  readonly waiting: number | null;
  readonly next: readonly string[];
  readonly counts: readonly { readonly state: string; readonly count: number }[] | null;
  readonly terms: { readonly seats: number } | null;
  readonly participants: { readonly totalCount: number; readonly nodes: readonly Enrolment[] };
}
interface Choice {
  readonly seed: string;
  readonly looked: number;
  readonly unfilled: readonly { readonly key: string }[];
  readonly course: { readonly version: number; readonly state: string };
  readonly lines: readonly Line[];
  readonly entered: readonly Line[];
  readonly left: readonly Line[];
}

const FIRST_DAY = "2020-06-29";
const SESSIONS = [
  { day: FIRST_DAY, form: "LECTURE", topic: "Chuẩn bị nội dung" },
  { day: FIRST_DAY, form: "ROLE_PLAY_REGULAR", topic: "Buổi thường kỳ" },
  { day: TODAY, form: "ROLE_PLAY_THEMATIC", topic: "Buổi chuyên đề" },
];

/** An office with two wards, two groups, and somebody in need in each cell; `tier` tells how much. */
class School {
  readonly cells = new Map<string, CellRef>();
  readonly persons = new Map<string, number>();
  district!: Ref;
  wards!: readonly [Ref, Ref];
  trainer!: Client;

  constructor(private readonly kit: Kit) {}

  async open(): Promise<this> {
    const { office } = this.kit;
    this.district = await office.committee("Quận ủy Tân Phú");
    this.wards = [
      await office.committee("Đảng ủy phường Một", this.district),
      await office.committee("Đảng ủy phường Hai", this.district),
    ];
    await office.account("trainer", "TRAINING_ORGANISER", { committee: this.district });
    this.trainer = await this.kit.as("trainer");
    return this;
  }

  async head(code: string, tier: NeedTier, more: { ward?: 0 | 1; group?: GroupKey; since?: string } = {}) {
    const { ward = 0, group = "NEIGHBOURHOOD", since = "2018-01-01" } = more;
    const cell = await this.kit.office.cell(code, this.wards[ward], group);
    const personPk = await this.kit.office.secretary(cell, `Bí thư ${code}`, since);
    this.cells.set(code, cell);
    this.persons.set(code, personPk);
    await this.needs(code, tier, since);
  }

  private async needs(code: string, tier: NeedTier, inPostSince: string) {
    const none = tier === "NO_EVIDENCE";
    await this.kit.app.services.database.write((session) =>
      insertRows(session, TrainingNeed, [
        {
          id: newId(),
          personPk: this.persons.get(code)!,
          cellPk: this.cells.get(code)!.pk,
          skill: "CHAIRING",
          post: "SECRETARY",
          inPostSince,
          tier,
          evaluations: none ? 0 : 3,
          meetings: none ? 0 : 3,
          below: 0,
          peerCount: 0,
        },
      ]),
    );
  }

  async asks(code: string) {
    await this.kit.app.services.database.write((session) =>
      insertRows(session, TrainingRequest, [
        {
          id: newId(),
          version: 1,
          kind: "COURSE",
          personPk: this.persons.get(code)!,
          cellPk: this.cells.get(code)!.pk,
          words: "Xin được học",
          askedOn: TODAY,
          state: "OPEN",
          recordedAt: `${TODAY}T00:00:00.000Z`,
        },
      ]),
    );
  }

  async tenure(code: string): Promise<string> {
    const { database } = this.kit.app.services;
    const personPk = this.persons.get(code)!;
    const [held] = await database.read((session) =>
      findRows(session, Tenure, "person_pk = :personPk", { personPk }),
    );
    return held!.id;
  }

  async personId(code: string): Promise<string> {
    const pk = this.persons.get(code)!;
    const { database } = this.kit.app.services;
    const [row] = await database.read((session) =>
      session.query<{ id: string }>("SELECT id FROM person WHERE pk = :pk", { pk }),
    );
    return row!.id;
  }

  async schedule(more: object = {}): Promise<Course> {
    const input = {
      committeeId: this.district.id,
      name: "Bồi dưỡng bí thư chi bộ",
      skills: ["CHAIRING"],
      seats: 3,
      sessions: SESSIONS,
      ...more,
    };
    return (await this.trainer.ask<{ done: Course }>(SCHEDULE, { input })).done;
  }

  async choose(
    { id: courseId, version }: Pick<Course, "id" | "version">,
    more: object = {},
  ): Promise<Choice> {
    const input = { courseId, version, seed: "hạt giống", ...more };
    return (await this.trainer.ask<{ done: Choice }>(CHOOSE, { input })).done;
  }

  async read({ id }: Pick<Course, "id">, who = this.trainer, where: object = {}): Promise<Course> {
    return (await who.ask<{ course: Course }>(READ, { id, where })).course;
  }

  async of(course: Pick<Course, "id">, code: string): Promise<Enrolment> {
    return (await this.read(course, this.trainer, { cell: { code: { eq: code } } })).participants.nodes[0]!;
  }

  async invite({ id }: Pick<Course, "id">): Promise<Course> {
    const { version } = await this.read({ id });
    return (await this.trainer.ask<{ done: Course }>(INVITE, { input: { courseId: id, version } })).done;
  }
}

const seated = (lines: readonly Line[]) =>
  lines.filter(({ state }) => state === "CHOSEN").map(({ cell }) => cell.code);
const reasonsOf = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map(({ cell, reason }) => [cell.code, reason]));

describeEngines(
  "choosing participants of a course",
  (kit) => {
    let school: School;
    let course: Course;

    beforeAll(async () => {
      school = await new School(kit).open();
      for (const code of ["C-1", "C-2"]) await school.head(code, "CLEAR");
      for (const code of ["L-1", "L-2", "L-3", "L-4"]) await school.head(code, "LIKELY", { ward: 1 });
      await school.head("N-1", "NO_EVIDENCE", { since: "2020-03-01" });
      await school.head("R-1", "NONE", { group: "SCHOOL" });
      await school.asks("R-1");
      await school.head("U-1", "UNCLEAR", { group: "SCHOOL" });
      await school.head("X-1", "NONE");
      await school.head("X-2", "NO_EVIDENCE");
      await school.head("A-1", "CLEAR");
      const away = { personId: await school.personId("A-1"), fromDay: TODAY, toDay: addDays(TODAY, 3) };
      await school.trainer.ask(AWAY, { input: away });
      course = await school.schedule();
    });

    it("is refused by terms that cannot be kept, naming the field", async () => {
      const refusal = async (more: object) => {
        const input = { courseId: course.id, version: 1, preview: true, ...more };
        const [{ extensions }] = (await school.trainer.refused(CHOOSE, { input })) as [never];
        return [(extensions as { reason: string }).reason, (extensions as { field: string }).field];
      };
      const group = { by: "GROUP", key: "SCHOOL" };
      expect(await refusal({ quotas: [{ ...group, least: 4 }] })).toEqual([
        "INVALID_VALUE",
        "quotas.0.least",
      ]);
      expect(await refusal({ quotas: [{ ...group, least: 2, most: 1 }] })).toEqual([
        "INVALID_VALUE",
        "quotas.0.most",
      ]);
      expect(await refusal({ quotas: [{ by: "GROUP", key: "NOWHERE" }] })).toEqual([
        "UNKNOWN_KEY",
        "quotas.0.key",
      ]);
      expect(await refusal({ reserves: -1 })).toEqual(["INVALID_VALUE", "reserves"]);
    });

    it("is previewed with a reason for everybody, and writes nothing", async () => {
      const choice = await school.choose(course, { preview: true, reserves: 2 });
      expect(choice.looked).toBe(12);
      expect(choice.lines).toHaveLength(12);
      const reasons = reasonsOf(choice.lines);
      expect(reasons).toMatchObject({
        "C-1": "PRIORITY",
        "C-2": "PRIORITY",
        "N-1": "SEATS_TAKEN",
        "R-1": "SEATS_TAKEN",
        "U-1": "SEATS_TAKEN",
        "X-1": "NO_NEED",
        "X-2": "NO_NEED",
        "A-1": "UNAVAILABLE",
      });
      const likely = choice.lines.filter(({ cell }) => cell.code.startsWith("L-"));
      expect(likely.map(({ reason, byLot }) => [reason, byLot])).toEqual([
        ["LOT", true],
        ["RESERVE", true],
        ["RESERVE", true],
        ["LOT_LOST", true],
      ]);
      expect(likely[3]!.words).toBe("Không trúng thăm: 4 người cùng mức, còn 1 chỗ; số thăm 4.");
      // Whoever shows no need has no name for those who organise courses.
      const names = Object.fromEntries(choice.lines.map(({ cell, person }) => [cell.code, person.name]));
      expect(names).toMatchObject({ "C-1": "Bí thư C-1", "N-1": "Bí thư N-1", "X-1": null, "U-1": null });
      expect(await school.read(course)).toMatchObject({
        version: 1,
        state: "PLANNED",
        seed: null,
        participants: { totalCount: 0 },
      });
    });

    it("of the same seed chooses the same people, and keeps everybody who is eligible", async () => {
      const preview = await school.choose(course, { preview: true, reserves: 2 });
      const kept = await school.choose(course, { reserves: 2 });
      expect(kept.lines).toEqual(
        preview.lines.map((line) =>
          line.cell.code === "U-1" ? { ...line, person: { name: "Bí thư U-1" } } : line,
        ),
      );
      const read = await school.read(course);
      expect(read).toMatchObject({ version: 2, state: "CHOSEN", seed: "hạt giống", waiting: 6 });
      expect(read.terms).toEqual({ seats: 3, quotas: [] });
      expect(read.next).toEqual(["CHANGE", "CHOOSE", "ENROL", "INVITE", "CANCEL"]);
      expect(reasonsOf(read.participants.nodes)).toEqual(
        reasonsOf(kept.lines.filter(({ reason }) => reason !== "NO_NEED")),
      );
      const [entry] = (
        await kit.app.services.database.read((session) =>
          findRows(session, AuditEntry, "verb = 'chooseParticipants'"),
        )
      ).slice(-1);
      expect(JSON.parse(entry!.detail!)).toMatchObject({ seed: "hạt giống", seedGiven: true });
    });

    it("tells who comes in and who goes out, and why, when a quota changes", async () => {
      const before = seated((await school.read(course)).participants.nodes);
      const quotas = [
        { by: "GROUP", key: "SCHOOL", least: 2 },
        { by: "COMMITTEE", key: school.wards[1].id, most: 0 },
      ];
      const choice = await school.choose(await school.read(course), { preview: true, quotas });
      expect(seated(choice.lines)).toEqual(expect.arrayContaining(["R-1", "U-1"]));
      expect(seated(choice.lines)).toHaveLength(3);
      expect(choice.entered.map(({ cell, words }) => [cell.code, words])).toEqual([
        ["R-1", "Được chọn để đủ chỉ tiêu: Nhóm chi bộ trường học ít nhất 2 chỗ."],
        ["U-1", "Được chọn để đủ chỉ tiêu: Nhóm chi bộ trường học ít nhất 2 chỗ."],
      ]);
      const left = choice.left.map(({ cell }) => cell.code);
      expect(left).toHaveLength(2);
      expect(left.every((code) => before.includes(code))).toBe(true);
      const lot = choice.left.find(({ cell }) => cell.code.startsWith("L-"))!;
      expect(lot.words).toBe("Đảng ủy phường Hai đã đủ chỉ tiêu 0 chỗ.");
      const clear = choice.left.find(({ cell }) => cell.code.startsWith("C-"))!;
      expect(clear.reason).toBe("RESERVE");
      // Lots stay as they were drawn.
      const lots = (lines: readonly Line[]) =>
        Object.fromEntries(lines.map(({ cell, lot }) => [cell.code, lot]));
      expect(lots(choice.lines)).toMatchObject(lots((await school.read(course)).participants.nodes));
    });

    it("reports a quota that too few can fill", async () => {
      const quotas = [{ by: "POST", key: "DEPUTY", least: 1 }];
      const choice = await school.choose(await school.read(course), { preview: true, quotas });
      expect(choice.unfilled).toEqual([{ by: "POST", key: "DEPUTY" }]);
    });

    it("leaves whom somebody enrolled by hand where they are", async () => {
      const input = { courseId: course.id, tenureId: await school.tenure("X-1"), words: "Cấp ủy cử đi học" };
      // All seats are taken.
      expect((await school.trainer.refused(ENROL, { input }))[0]!.extensions.reason).toBe("WRONG_STATE");
      const [lot] = (await school.read(course)).participants.nodes.filter(({ reason }) => reason === "LOT");
      await school.trainer.ask(WITHDRAW, {
        input: { enrolmentId: lot!.id, version: lot!.version, words: "Chuyển công tác" },
      });
      // The first reserve has moved up.
      const reserves = await school.read(course, school.trainer, { reason: { eq: "RESERVE" } });
      expect(reserves.participants.nodes.map(({ state, reservePlace }) => [state, reservePlace])).toEqual([
        ["CHOSEN", 1],
        ["RESERVE", 2],
      ]);
      const wider = await school.trainer.ask<{ done: Course }>(CHANGE, {
        input: {
          courseId: course.id,
          version: (await school.read(course)).version,
          name: "Bồi dưỡng bí thư chi bộ",
          skills: ["CHAIRING"],
          seats: 4,
          sessions: SESSIONS,
        },
      });
      const byHand = await school.trainer.ask<{ done: Enrolment }>(ENROL, { input });
      expect(byHand.done).toMatchObject({
        state: "CHOSEN",
        reason: null,
        note: "Cấp ủy cử đi học",
        words: "Được ghi tên trực tiếp.",
        person: { name: "Bí thư X-1" },
      });
      const anew = await school.choose(wider.done);
      expect(anew.lines.map(({ cell }) => cell.code)).not.toContain("X-1");
      expect(anew.lines.map(({ cell }) => cell.code)).not.toContain(lot!.cell.code);
      expect(seated(anew.lines)).toHaveLength(3);
      expect((await school.of(course, "X-1")).state).toBe("CHOSEN");
    });

    it("keeps out whoever is enrolled in another course", async () => {
      const other = await school.schedule({ name: "Lớp thứ hai" });
      const choice = await school.choose(other, { preview: true });
      const held = seated((await school.read(course)).participants.nodes);
      for (const code of held.filter((each) => each !== "X-1"))
        expect(reasonsOf(choice.lines)[code]).toBe("ELSEWHERE");
      expect(reasonsOf(choice.lines)["X-1"]).toBe("NO_NEED");
    });

    it("is not made at an outdated version, nor twice by one key, nor after invitations", async () => {
      const { version } = await school.read(course);
      const stale = { courseId: course.id, version: version - 1 };
      expect((await school.trainer.refused(CHOOSE, { input: stale }))[0]!.extensions.reason).toBe(
        "STALE_VERSION",
      );
      const keyed = { idempotencyKey: "một lần" };
      const first = await school.choose({ id: course.id, version }, keyed);
      expect(await school.choose({ id: course.id, version }, keyed)).toEqual(first);
      await school.invite(course);
      const late = { courseId: course.id, version: (await school.read(course)).version };
      expect((await school.trainer.refused(CHOOSE, { input: late }))[0]!.extensions.reason).toBe(
        "WRONG_STATE",
      );
    });

    it("is read in few statements however many there are", async () => {
      const statements = async (first: number) => {
        const query = `{ enrolments(first: ${first}) { nodes { words next person { name } cell { code } course { name waiting next }
          attendance { session } } } }`;
        const { statements: seen } = await watch(kit.app.services.database, () => school.trainer.ask(query));
        return seen.length;
      };
      await statements(1);
      expect(await statements(9)).toBe(await statements(2));
    });
  },
  { trusted },
);

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
        sessions: [{ number: 1 }, { number: 2 }, { number: 3 }],
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

    it("gives a seat that is given back to the reserves, in their order", async () => {
      const reserves = async () =>
        (await school.read(course, school.trainer, { reason: { eq: "RESERVE" } })).participants.nodes
          .toSorted((a, b) => a.reservePlace! - b.reservePlace!)
          .map(({ state }) => state);
      // The decline before moved the first up, invited like the others.
      expect(await reserves()).toEqual(["INVITED", "RESERVE"]);
      const [first] = (await school.read(course, school.trainer, { state: { eq: "INVITED" } })).participants
        .nodes as [Enrolment];
      expect(first.words).toBe("Dự bị thứ 1, được chuyển lên khi có chỗ.");
      const given = { enrolmentId: first.id, version: first.version, words: "Chuyển sinh hoạt đảng" };
      await school.trainer.ask(WITHDRAW, { input: given });
      expect(await reserves()).toEqual(["WITHDRAWN", "INVITED"]);
      const moved = await kit.app.services.database.read((session) =>
        findRows(session, AuditEntry, "verb = 'moveUp' ORDER BY seq"),
      );
      expect(moved.map(({ accountPk, detail }) => [accountPk, JSON.parse(detail!).reservePlace])).toEqual([
        [null, 1],
        [null, 2],
      ]);
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
        words: "Có mặt 3/3 buổi; cần từ 80% số buổi.",
        attendance: [{ attendance: "PRESENT" }, { attendance: "PRESENT" }, { attendance: "PRESENT" }],
      });
      expect(await school.of(course, other.cell.code)).toMatchObject({
        state: "NOT_COMPLETED",
        words: "Có mặt 1/3 buổi; cần từ 80% số buổi.",
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
      const input = { courseId: other.id, tenureId: await school.tenure("D-1"), words: "Cấp ủy cử" };
      await school.trainer.ask(ENROL, { input });
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
        words: "Có mặt 0/1 buổi; cần từ 80% số buổi.",
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

    it("knows on which days somebody cannot come, and whose they are", async () => {
      const days = { fromDay: "2020-08-01", toDay: "2020-08-05" };
      await learner.ask(AWAY, { input: days });
      expect(await reason(stranger, AWAY, days)).toBe("NOT_FOUND");
      const personId = await school.personId("C-1");
      expect(await reason(stranger, AWAY, { ...days, personId })).toBe("NOT_FOUND");
      expect(await reason(learner, AWAY, { ...days, toDay: "2020-07-31" })).toBe("INVALID_VALUE");
      const later = await school.schedule({
        name: "Lớp tháng tám",
        skills: ["CHAIRING"],
        sessions: [{ day: "2020-08-05", form: "LECTURE", topic: "Nội dung" }],
      });
      const reasons = reasonsOf((await school.choose(later, { preview: true })).lines);
      // What they took already weighs more than the days.
      expect(reasons["C-1"]).toBe("TAKEN");
    });

    describe("its participants", () => {
      const query = `query List($id: ID!) { enrolments(where: { course: { id: { eq: $id } } }) { nodes {
        cell { code } person { name } post tier state words lot since } } }`;
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
        const sheets = await xlsx(school.trainer, wish());
        expect(JSON.stringify(sheets)).toContain("Bí thư C-1");
        expect(await refused(school.trainer, { ...wish(), purpose: undefined })).toEqual([
          400,
          "PURPOSE_NEEDED",
        ]);
        const heads = { query: "{ cells { nodes { code head { person { name } } } } }", purpose: "Lấy tên" };
        expect(await refused(school.trainer, heads)).toEqual([403, "NOT_ALLOWED"]);
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
