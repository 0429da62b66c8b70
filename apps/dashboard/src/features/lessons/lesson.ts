import type { LessonState } from "@nen-nep/schema";
import type { Tone } from "../../ui/Tag.js";
import type { LessonsQuery } from "./Lessons.generated.js";

export type Lesson = NonNullable<LessonsQuery["lessons"]>["edges"][number]["node"];
export type Offer = NonNullable<Lesson["offers"]>["nodes"][number];

export const STATE_TONE: Readonly<Record<LessonState, Tone>> = {
  DRAWN: "info",
  OFFERED: "ok",
  WITHDRAWN: "idle",
};
