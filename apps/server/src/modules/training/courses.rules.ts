import {
  type CourseAttendance,
  type CourseSessionForm,
  type CourseState,
  type CourseStep,
  courseSteps,
  type Day,
  type EnrolmentState,
  type EnrolmentStep,
  type Language,
  workdayAfter,
} from "@nen-nep/schema";
import { Refusal } from "../../core/errors.js";

const OPEN: readonly CourseState[] = ["PLANNED", "CHOSEN", "INVITED"];

/** In which states of a course something can be done with it. */
const COURSE_STEPS: Readonly<Record<CourseStep, readonly CourseState[]>> = {
  CHANGE: OPEN,
  CHOOSE: ["PLANNED", "CHOSEN"],
  ENROL: OPEN,
  INVITE: ["PLANNED", "CHOSEN"],
  RECORD_ATTENDANCE: ["INVITED"],
  COMPLETE: ["INVITED"],
  CANCEL: OPEN,
};

interface Dated {
  readonly state: CourseState;
  readonly beginsOn: Day;
  readonly endsOn: Day;
}

/** What can be done with a course on a day. */
export const courseNext = (course: Dated, today: Day): readonly CourseStep[] =>
  courseSteps.keys.filter(
    (step) =>
      COURSE_STEPS[step].includes(course.state) &&
      (step !== "RECORD_ATTENDANCE" || course.beginsOn <= today) &&
      (step !== "COMPLETE" || course.endsOn <= today),
  );

export function requireCourseStep(course: Dated, step: CourseStep, today: Day): void {
  if (courseNext(course, today).includes(step)) return;
  throw new Refusal("WRONG_STATE", "This cannot be done with the course as it stands.", {
    state: course.state,
  });
}

/** From where each step of an enrolment leads where. */
const ENROLMENT_STEPS: Readonly<
  Record<EnrolmentStep, { readonly from: readonly EnrolmentState[]; readonly to: EnrolmentState }>
> = {
  ENROL: { from: ["NOT_CHOSEN", "RESERVE", "DECLINED", "WITHDRAWN"], to: "CHOSEN" },
  INVITE: { from: ["CHOSEN"], to: "INVITED" },
  ACCEPT: { from: ["INVITED"], to: "ACCEPTED" },
  DECLINE: { from: ["INVITED"], to: "DECLINED" },
  WITHDRAW: { from: ["RESERVE", "CHOSEN", "INVITED", "ACCEPTED"], to: "WITHDRAWN" },
  MOVE_UP: { from: ["RESERVE"], to: "CHOSEN" },
  COMPLETE: { from: ["ACCEPTED"], to: "COMPLETED" },
  FALL_SHORT: { from: ["ACCEPTED"], to: "NOT_COMPLETED" },
};

/** The states that hold a seat of a course that is not over. */
export const SEATED: readonly EnrolmentState[] = ["CHOSEN", "INVITED", "ACCEPTED"];
/** And those that held one to its end. */
export const HELD: readonly EnrolmentState[] = [...SEATED, "COMPLETED", "NOT_COMPLETED"];

/** Where a step leads; whoever gets a seat after invitations went out is invited at once. */
export function enrolmentAfter(state: EnrolmentState, step: EnrolmentStep, of: CourseState): EnrolmentState {
  const { from, to } = ENROLMENT_STEPS[step];
  if (!from.includes(state)) {
    throw new Refusal("WRONG_STATE", "This cannot be done with the enrolment as it stands.", { state });
  }
  return to === "CHOSEN" && of === "INVITED" ? "INVITED" : to;
}

/** What those who organise the course, and the person, can do with one enrolment. */
const BY_ORGANISER: readonly EnrolmentStep[] = ["ENROL", "ACCEPT", "DECLINE", "WITHDRAW"];
const BY_PERSON: readonly EnrolmentStep[] = ["ACCEPT", "DECLINE", "WITHDRAW"];

export interface Standing {
  readonly organises: boolean;
  readonly isOwn: boolean;
}

export function enrolmentNext(
  state: EnrolmentState,
  of: CourseState,
  { organises, isOwn }: Standing,
): readonly EnrolmentStep[] {
  const steps = organises ? BY_ORGANISER : isOwn ? BY_PERSON : [];
  return OPEN.includes(of) ? steps.filter((step) => ENROLMENT_STEPS[step].from.includes(state)) : [];
}

/** Whether a seat given back goes to the next reserve: until the day of the first session, so that nobody is sent in late. */
export const movesUp = ({ beginsOn }: Pick<Dated, "beginsOn">, today: Day): boolean => today < beginsOn;

/** Whether somebody may still wait for a seat. */
export const keepsWaiting = (course: Dated, today: Day): boolean =>
  OPEN.includes(course.state) && movesUp(course, today);

/** Whether somebody was at enough sessions; `share` in percent. */
export const attendedEnough = (marks: readonly CourseAttendance[], share: number): boolean =>
  presentAt(marks) * 100 >= share * marks.length;

export const presentAt = (marks: readonly CourseAttendance[]): number =>
  marks.filter((mark) => mark === "PRESENT").length;

export interface PlannedSession {
  readonly day: Day;
  readonly form: CourseSessionForm;
  readonly topic: string;
}

const STANDARD: readonly (readonly [after: number, CourseSessionForm, vi: string, en: string])[] = [
  [
    0,
    "LECTURE",
    "Nghiệp vụ công tác đảng viên và nền nếp sinh hoạt chi bộ",
    "Work with members and the routine of meetings",
  ],
  [0, "DISCUSSION", "Chuẩn bị nội dung, gợi mở thảo luận", "Preparing content, drawing out discussion"],
  [1, "ROLE_PLAY_REGULAR", "Thực hành một buổi sinh hoạt thường kỳ", "Role-play of one regular meeting"],
  [1, "ROLE_PLAY_THEMATIC", "Thực hành một buổi sinh hoạt chuyên đề", "Role-play of one thematic meeting"],
  [
    2,
    "LECTURE",
    "Kết luận, dự thảo nghị quyết; biên bản, hồ sơ",
    "Conclusions and resolutions; minutes and records",
  ],
  [2, "REVIEW", "Tự phê bình và phê bình; thu hoạch, bế giảng", "Criticism and self-criticism; review"],
];

/** The sessions of a usual course of three working days from a day on. */
export const standardSessions = (from: Day, language: Language): PlannedSession[] =>
  STANDARD.map(([after, form, vi, en]) => ({
    day: workdayAfter(from, after),
    form,
    topic: language === "VI" ? vi : en,
  }));
