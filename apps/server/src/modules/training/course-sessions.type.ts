import type { CourseAttendance, CourseSessionForm } from "@nen-nep/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { CourseAttendanceMark, CourseSession } from "./courses.entity.js";
import type { MarkCount } from "./courses.loader.js";
import type { PlannedSession } from "./courses.rules.js";
import { CourseAttendanceEnum, CourseSessionFormEnum } from "./courses.type.js";

@Allow(signedIn)
@ObjectType("PlannedSession", { description: "A session as a course could have it." })
export class PlannedSessionType implements PlannedSession {
  @Field(() => DayScalar, { description: "The day." })
  day: string;

  @Field(() => CourseSessionFormEnum, { description: "How it is taught." })
  form: CourseSessionForm;

  @Field(() => String, { description: "What it is about." })
  topic: string;
}

@Allow(signedIn)
@ObjectType("CourseSession", { description: "A session of a course." })
export class CourseSessionType
  extends PlannedSessionType
  implements Pick<CourseSession, "day" | "form" | "topic">
{
  /** Not published by these names: the session's course and number. */
  coursePk: number;
  place: number;
}

@Allow(signedIn)
@ObjectType("CourseAttendanceMark", { description: "Whether a participant was at a session." })
export class CourseAttendanceType implements Pick<CourseAttendanceMark, "attendance"> {
  /** Not published by this name: the session's number. */
  place: number;

  @Field(() => CourseAttendanceEnum, { description: "Whether they were there." })
  attendance: CourseAttendance;
}

@Allow(signedIn)
@ObjectType("MarkCount", { description: "How many were marked so at a session." })
export class MarkCountType implements MarkCount {
  @Field(() => CourseAttendanceEnum, { description: "Whether they were there." })
  attendance: CourseAttendance;

  @Field(() => Int, { description: "How many; a mark that nobody has is not listed." })
  count: number;
}
