import type { CourseSessionForm, Day, Skill } from "@nen-nep/schema";
import { newKey } from "../../common/newKey.js";
import type { CourseQuery } from "./Courses.generated.js";

export type CourseDetail = NonNullable<CourseQuery["course"]>;

/** A session as it is being written. */
export interface SessionDraft {
  /** Tells it from the others while it is written. */
  readonly id: string;
  readonly day: Day;
  readonly form: CourseSessionForm;
  readonly topic: string;
}

/** A plan as it is being written. */
export interface PlanDraft {
  readonly name: string;
  readonly committeeId: string;
  readonly skills: readonly Skill[];
  readonly seats: number;
  readonly place: string;
  readonly trainer: string;
  readonly programme: string;
  readonly sessions: readonly SessionDraft[];
}

const SEATS = 20;

export const sessionOf = ({ day, form, topic }: Omit<SessionDraft, "id">): SessionDraft => ({
  id: newKey(),
  day,
  form,
  topic,
});

/** What a plan begins with: what there is, or nothing. */
export const draftOf = (course: CourseDetail | null, committeeId: string): PlanDraft => ({
  name: course?.name ?? "",
  committeeId: course?.committee?.id ?? committeeId,
  skills: course?.skills ?? [],
  seats: course?.seats ?? SEATS,
  place: course?.place ?? "",
  trainer: course?.trainer ?? "",
  programme: course?.programme ?? "",
  sessions: course?.sessions.map(sessionOf) ?? [],
});

/** Whether a plan can be sent: named, with skills and seats, and sessions in the order of their days. */
export const isPlan = ({ name, skills, seats, sessions }: PlanDraft): boolean =>
  name.trim() !== "" &&
  skills.length > 0 &&
  Number.isInteger(seats) &&
  seats >= 1 &&
  sessions.length > 0 &&
  sessions.every(
    ({ day, topic }, index) => topic.trim() !== "" && day !== "" && day >= (sessions[index - 1]?.day ?? ""),
  );

/** A plan as the server takes it, without the course or the committee it is of. */
export const planInput = ({ committeeId: _, ...plan }: PlanDraft) => ({
  ...plan,
  name: plan.name.trim(),
  skills: [...plan.skills],
  place: plan.place.trim() || null,
  trainer: plan.trainer.trim() || null,
  programme: plan.programme.trim() || null,
  sessions: plan.sessions.map(({ id: _id, ...session }) => ({ ...session, topic: session.topic.trim() })),
});
