import { type NeedTier } from "@nen-nep/schema";
import { findRows, insertRows, newId } from "../../src/core/rows.js";
import { inspect } from "../../src/http/document.js";
import { Tenure } from "../../src/modules/organization/index.js";
import { TrainingNeed, TrainingRequest } from "../../src/modules/training/index.js";
import type { Client } from "../testkit/client.js";
import { type Kit, TODAY } from "../testkit/kit.js";
import type { CellRef, GroupKey, Ref } from "../testkit/office.js";

export const COURSE = `id version name state seed seats waiting next skills counts { state count }
  terms { seats quotas { by key name least most } } sessions { number day form topic marks { attendance count } }`;
export const ENROLMENT =
  "id version state reason byHand words outcome note rank lot byLot reservePlace next awayAt { number } person { name } cell { code } attendance { session attendance }";
export const LINES = "state reason words lot rank byLot reservePlace post tier person { name } cell { code }";
export const verb = (name: string, input: string, fields: string) =>
  `mutation Do($input: ${input}!) { done: ${name}(input: $input) { ${fields} } }`;

export const SCHEDULE = verb("scheduleCourse", "ScheduleCourseInput", COURSE);
export const CHANGE = verb("changeCourse", "ChangeCourseInput", COURSE);
export const CANCEL = verb("cancelCourse", "CancelCourseInput", COURSE);
export const INVITE = verb("inviteParticipants", "OfCourseInput", COURSE);
export const MARK = verb("recordAttendance", "RecordAttendanceInput", COURSE);
export const COMPLETE = verb("completeCourse", "CompleteCourseInput", COURSE);
export const CHOOSE = verb(
  "chooseParticipants",
  "ChooseParticipantsInput",
  `seed preview looked unfilled { by key } course { version state } lines(first: 1000) { ${LINES} }
   entered { ${LINES} } left { ${LINES} }`,
);
export const ENROL = verb("enrol", "EnrolInput", ENROLMENT);
export const ANSWER = verb("answerInvitation", "AnswerInvitationInput", ENROLMENT);
export const WITHDRAW = verb("withdraw", "WithdrawInput", ENROLMENT);
export const AWAY =
  "mutation Do($input: DeclareUnavailableInput!) { done: declareUnavailable(input: $input) }";
export const BACK =
  "mutation Do($input: WithdrawUnavailabilityInput!) { done: withdrawUnavailability(input: $input) }";
export const DAYS = `query Days($personId: ID!) { trainingNeeds(where: { personId: { eq: $personId } }) { nodes {
  person { unavailable { id version fromDay toDay } } } } }`;
export const POSTS = `query Posts($courseId: ID!) { cells(where: { code: { eq: "C-3" } }) { nodes {
  posts { person { awayAt(courseId: $courseId) { number day } } } } } }`;
export const READ = `query Read($id: ID!, $where: EnrolmentFilter) { course(id: $id) {
  ${COURSE} place programme participants(where: $where, first: 100) { totalCount nodes { ${ENROLMENT} } } } }`;
export const COURSES =
  "query Courses($where: CourseFilter) { courses(where: $where) { totalCount nodes { name } } }";
export const MINE = `query Mine { enrolments(where: { mine: true }) { nodes { ${ENROLMENT} course { name } } }
  awaiting: enrolments(where: { awaitsMe: true }) { totalCount } }`;
export const STANDARD = 'query Standard { standardSessions(from: "2020-06-12") { day form topic } }';
export const PERSONS = "query Persons { persons(first: 100) { nodes { id name } } }";
export const documents = [ANSWER, WITHDRAW, AWAY, BACK, DAYS, READ, COURSES, MINE, PERSONS, POSTS];
export const trusted = Object.fromEntries(documents.map((text) => [inspect(text)!.hash, text]));

export interface Away {
  readonly id: string;
  readonly version: number;
  readonly fromDay: string;
  readonly toDay: string;
}
export interface Line {
  readonly state: string;
  readonly reason: string;
  readonly words: string;
  readonly person: { readonly name: string | null };
  readonly cell: { readonly code: string };
  readonly lot: number | null;
  readonly byLot: boolean;
}
export interface Enrolment extends Line {
  readonly id: string;
  readonly version: number;
  readonly note: string | null;
  readonly byHand: boolean;
  readonly awayAt: readonly { readonly number: number }[];
  readonly outcome: string | null;
  readonly reservePlace: number | null;
  readonly next: readonly string[];
  readonly attendance: readonly { readonly session: number; readonly attendance: string }[];
}
export interface Course {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly seed: string | null;
  readonly waiting: number | null;
  readonly next: readonly string[];
  readonly counts: readonly { readonly state: string; readonly count: number }[] | null;
  readonly terms: { readonly seats: number } | null;
  readonly sessions: readonly { readonly marks: readonly object[] | null }[];
  readonly participants: { readonly totalCount: number; readonly nodes: readonly Enrolment[] };
}
export interface Choice {
  readonly seed: string;
  readonly looked: number;
  readonly unfilled: readonly { readonly key: string }[];
  readonly course: { readonly version: number; readonly state: string };
  readonly lines: readonly Line[];
  readonly entered: readonly Line[];
  readonly left: readonly Line[];
}

export const FIRST_DAY = "2020-06-29";
export const SESSIONS = [
  { day: FIRST_DAY, form: "LECTURE", topic: "Chuẩn bị nội dung" },
  { day: FIRST_DAY, form: "ROLE_PLAY_REGULAR", topic: "Buổi thường kỳ" },
  { day: TODAY, form: "ROLE_PLAY_THEMATIC", topic: "Buổi chuyên đề" },
];

/** An office with two wards, two groups, and somebody in need in each cell; `tier` tells how much. */
export class School {
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
      seed: "hạt giống",
      ...more,
    };
    return (await this.trainer.ask<{ done: Course }>(SCHEDULE, { input })).done;
  }

  async choose(
    { id: courseId, version }: Pick<Course, "id" | "version">,
    more: object = {},
  ): Promise<Choice> {
    const input = { courseId, version, ...more };
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

export const seated = (lines: readonly Line[]) =>
  lines.filter(({ state }) => state === "CHOSEN").map(({ cell }) => cell.code);
export const reasonsOf = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map(({ cell, reason }) => [cell.code, reason]));
