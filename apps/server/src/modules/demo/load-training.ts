import { addDays, addMonths, type CourseSessionForm, type Day, type Skill } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { type EntityClass, findRows } from "../../core/rows.js";
import { Committee } from "../organization/index.js";
import {
  answerInvitation,
  type ChooseParticipants,
  Course,
  chooseParticipants,
  completeCourse,
  Enrolment,
  enrol,
  inviteParticipants,
  recordAttendance,
  refreshNeeds,
  requestTraining,
  scheduleCourse,
} from "../training/index.js";
import { ROOT } from "./committees.js";
import { asOf } from "./load-flags.js";
import type { DemoWorld } from "./world.js";

const SAID = "(số liệu minh họa)";
const BY_TELEPHONE = `Trả lời qua điện thoại ${SAID}.`;

/** One in so many of those invited declines, and one in so many of the others misses the last day. */
const DECLINES = 9;
const MISSES = 11;

const PROGRAMME: readonly {
  readonly form: CourseSessionForm;
  readonly topic: string;
  readonly on: number;
}[] = [
  { on: 0, form: "LECTURE", topic: "Quy định về sinh hoạt chi bộ và chuẩn bị nội dung" },
  { on: 0, form: "DISCUSSION", topic: "Gợi mở thảo luận, tự phê bình và phê bình" },
  { on: 1, form: "ROLE_PLAY_REGULAR", topic: "Thực hành một buổi sinh hoạt thường kỳ" },
  { on: 1, form: "ROLE_PLAY_THEMATIC", topic: "Thực hành một buổi sinh hoạt chuyên đề" },
  { on: 2, form: "REVIEW", topic: "Kết luận, dự thảo nghị quyết; thu hoạch" },
];

interface Plan {
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly seats: number;
  readonly begins: Day;
  /** Whether whoever a model meeting gave cause to has a seat by hand. */
  readonly followsModelMeetings?: boolean;
}

/**
 * A course that was held, one to which people are invited, and one that is being prepared, each chosen by the needs of
 * its day; and what people ask for.
 */
export async function fillTraining(services: Services, { today }: DemoWorld): Promise<void> {
  const [root] = await services.database.read((session) =>
    findRows(session, Committee, "name = :name", { name: ROOT }),
  );
  const school = new School(services, root!.id);
  const earlier = addMonths(today, -10);
  await school.choose(addDays(earlier, -35), {
    name: `Bồi dưỡng kỹ năng điều hành sinh hoạt chi bộ ${SAID}`,
    ...{ skills: ["CHAIRING", "CRITICISM"], seats: 24, begins: earlier, followsModelMeetings: true },
  });
  await school.invite(addDays(earlier, -28));
  await school.hold(addDays(earlier, 2));
  await school.choose(addDays(today, -12), {
    name: `Bồi dưỡng nghiệp vụ công tác đảng cho bí thư, phó bí thư ${SAID}`,
    ...{ skills: ["PREPARING", "CONCLUDING", "RECORDS"], seats: 20, begins: addDays(today, 26) },
  });
  await school.invite(addDays(today, -8));
  await school.plan(today, {
    name: `Tự phê bình và phê bình trong sinh hoạt chi bộ ${SAID}`,
    ...{ skills: ["CRITICISM"], seats: 30, begins: addDays(today, 75) },
  });
  await refreshNeeds(services);
  await school.ask(addDays(today, -5));
}

class School {
  private courseId = "";

  constructor(
    private readonly services: Services,
    private readonly committeeId: string,
  ) {}

  private on(day: Day): Context {
    return new Context(asOf(this.services, day), null);
  }

  private read<T extends object>(
    entity: EntityClass<T>,
    where: string,
    values: Record<string, unknown> = {},
  ) {
    return this.services.database.read((session) => findRows(session, entity, where, values));
  }

  private async course(): Promise<Course> {
    return (await this.read(Course, "id = :id", { id: this.courseId }))[0]!;
  }

  private async enrolled(state: string): Promise<Enrolment[]> {
    const { pk } = await this.course();
    return this.read(Enrolment, "course_pk = :pk AND state = :state ORDER BY pk", { pk, state });
  }

  async plan(day: Day, { name, skills, seats, begins }: Plan): Promise<void> {
    this.courseId = await scheduleCourse(this.on(day), {
      ...{ committeeId: this.committeeId, name, skills, seats, seed: `minh-hoa-${begins}` },
      ...{ place: "Trung tâm bồi dưỡng chính trị", trainer: "Ban Tổ chức" },
      sessions: PROGRAMME.map(({ on, form, topic }) => ({ day: addDays(begins, on), form, topic })),
    });
  }

  /** Whoever heads a cell whose model meeting gave cause for action has a seat by hand. */
  private async enrolAfterModelMeeting(day: Day): Promise<void> {
    const [held] = await this.services.database.read((session) =>
      session.query<{ id: string }>(
        `SELECT t.id FROM pilot p JOIN evaluation e ON e.pilot_pk = p.pk
            JOIN action_answer w ON w.evaluation_pk = e.pk JOIN tenure t ON t.cell_pk = p.cell_pk
          WHERE t.post = 'SECRETARY' AND t.since <= :day AND t.until IS NULL ORDER BY t.pk LIMIT 1`,
        { day },
      ),
    );
    if (!held) return;
    const words = `Cấp ủy cử, theo kết luận sau buổi sinh hoạt điểm ${SAID}.`;
    await enrol(this.on(day), { courseId: this.courseId, tenureId: held.id, words });
  }

  /** Chooses by the needs of that day, no more than a third of the seats for a group. */
  async choose(day: Day, plan: Plan): Promise<void> {
    await refreshNeeds(asOf(this.services, day));
    await this.plan(day, plan);
    if (plan.followsModelMeetings) await this.enrolAfterModelMeeting(day);
    const most = Math.ceil(plan.seats / 3);
    const quotas: ChooseParticipants["quotas"] = [{ by: "GROUP", key: "NEIGHBOURHOOD", most }];
    const choice = { courseId: this.courseId, version: 1, quotas };
    await chooseParticipants(this.on(day), choice);
  }

  /** Most accept within a week; some decline, and a reserve moves up. */
  async invite(day: Day): Promise<void> {
    // In a small office there may be nobody in need yet.
    if ((await this.enrolled("CHOSEN")).length === 0) return;
    const { id: courseId, version } = await this.course();
    await inviteParticipants(this.on(day), { courseId, version });
    for (const [index, { id: enrolmentId, version: read }] of (await this.enrolled("INVITED")).entries()) {
      if (index % 5 === 4) continue;
      const accepts = index % DECLINES !== 3;
      const words = accepts ? BY_TELEPHONE : `Trùng lịch công tác ${SAID}.`;
      await answerInvitation(this.on(addDays(day, 5)), { enrolmentId, version: read, accepts, words });
    }
  }

  /** Held to its last day: who has not answered yet comes, some miss a day, the rest complete it. */
  async hold(day: Day): Promise<void> {
    if ((await this.course()).state !== "INVITED") return;
    const context = this.on(day);
    for (const { id: enrolmentId, version } of await this.enrolled("INVITED"))
      await answerInvitation(context, { enrolmentId, version, accepts: true, words: BY_TELEPHONE });
    const participants = await this.enrolled("ACCEPTED");
    for (const [index] of PROGRAMME.entries()) {
      const marks = participants.map(({ id: enrolmentId }, at) => ({
        enrolmentId,
        attendance: at % MISSES === 5 && index > 1 ? ("EXCUSED" as const) : ("PRESENT" as const),
      }));
      const { id: courseId, version } = await this.course();
      await recordAttendance(context, { courseId, version, session: index + 1, marks });
    }
    const { id: courseId, version } = await this.course();
    await completeCourse(context, { courseId, version });
  }

  /** Three secretaries ask for a course, and one says that a meeting was chaired by somebody else. */
  async ask(day: Day): Promise<void> {
    const persons = await this.services.database.read((session) =>
      session.query<{ id: string; skill: Skill }>(
        `SELECT p.id, n.skill FROM training_need n JOIN person p ON p.pk = n.person_pk
          WHERE n.tier IN ('LIKELY', 'UNCLEAR') AND n.post = 'SECRETARY'
            AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_pk = n.person_pk AND e.state IN ('INVITED', 'ACCEPTED'))
          ORDER BY n.person_pk, n.skill LIMIT 40`,
      ),
    );
    const asking = [...new Map(persons.map((one) => [one.id, one])).values()].slice(0, 4);
    for (const [index, { id: personId, skill }] of asking.entries()) {
      const isContest = index === asking.length - 1;
      const words = isContest
        ? `Có buổi do phó bí thư chủ trì thay, đề nghị đối chiếu lại biên bản ${SAID}.`
        : `Xin được bồi dưỡng thêm về nội dung này ${SAID}.`;
      await requestTraining(this.on(day), { kind: isContest ? "CONTEST" : "COURSE", personId, skill, words });
    }
  }
}
