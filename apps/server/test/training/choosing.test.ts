import { addDays } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { AuditEntry } from "../../src/core/core.entity.js";
import { findRows } from "../../src/core/rows.js";
import { describeEngines, TODAY } from "../testkit/kit.js";
import { watch } from "../testkit/statements.js";
import {
  AWAY,
  CANCEL,
  CHANGE,
  CHOOSE,
  type Course,
  ENROL,
  type Enrolment,
  type Line,
  reasonsOf,
  School,
  SESSIONS,
  seated,
  trusted,
  WITHDRAW,
} from "./school.js";

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
        "QUOTAS_OVER_SEATS",
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
      expect(likely[3]!.words).toBe(
        "Không trúng thăm: 4 người cùng diện “có thể cần”, còn 1 chỗ; số thăm 4, chỗ cuối cùng thuộc số 1.",
      );
      // Whoever shows no need has no name for those who organise courses.
      const names = Object.fromEntries(choice.lines.map(({ cell, person }) => [cell.code, person.name]));
      expect(names).toMatchObject({ "C-1": "Bí thư C-1", "N-1": "Bí thư N-1", "X-1": null, "U-1": null });
      expect(await school.read(course)).toMatchObject({
        version: 1,
        state: "PLANNED",
        seed: "hạt giống",
        participants: { totalCount: 0 },
      });
    });

    it("has its lots settled with the plan, before anybody sees who would be drawn", async () => {
      const made = await school.schedule({ seed: null });
      expect(made.seed).toMatch(/^[0-9a-f]{16}$/);
      const previews = [
        await school.choose(made, { preview: true }),
        await school.choose(made, { preview: true }),
      ];
      expect(previews.map(({ seed }) => seed)).toEqual([made.seed, made.seed]);
      const another = await school.trainer.refused(CHOOSE, {
        input: { courseId: made.id, version: made.version, preview: true, seed: "số đẹp" },
      });
      expect(another[0]!.extensions.reason).toBe("INVALID_VALUE");
      const cancelled = { courseId: made.id, version: made.version, reason: "Lập lại kế hoạch" };
      await school.trainer.ask(CANCEL, { input: cancelled });
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
      expect(read).toMatchObject({ version: 2, state: "CHOSEN", seed: "hạt giống" });
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
      expect(JSON.parse(entry!.detail!)).toMatchObject({ seed: "hạt giống" });
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
      expect(lot.words).toMatch(
        /^Đảng ủy phường Hai đã đủ chỉ tiêu 0 chỗ\. Xếp thứ \d+ trong 9 người: diện “có thể cần”, số thăm 1\.$/,
      );
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
      // The course has begun: nobody moves up.
      const reserves = await school.read(course, school.trainer, { reason: { eq: "RESERVE" } });
      expect(reserves.participants.nodes.map(({ state, reservePlace }) => [state, reservePlace])).toEqual([
        ["RESERVE", 1],
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
        byHand: true,
        note: null,
        words: "Được ghi tên trực tiếp: “Cấp ủy cử đi học”.",
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
