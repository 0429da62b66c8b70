import type { CourseState, EnrolmentState } from "@nen-nep/schema";
import type { Tone } from "../../../ui/Tag.js";

/** States always carry words; the tone repeats them. */
export const COURSE_TONES: Readonly<Record<CourseState, Tone>> = {
  PLANNED: "idle",
  CHOSEN: "info",
  INVITED: "info",
  COMPLETED: "ok",
  CANCELLED: "idle",
};

export const ENROLMENT_TONES: Readonly<Record<EnrolmentState, Tone>> = {
  NOT_CHOSEN: "idle",
  RESERVE: "idle",
  CHOSEN: "info",
  INVITED: "soon",
  ACCEPTED: "ok",
  DECLINED: "idle",
  WITHDRAWN: "idle",
  COMPLETED: "ok",
  NOT_COMPLETED: "idle",
};
