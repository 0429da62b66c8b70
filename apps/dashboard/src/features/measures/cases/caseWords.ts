import {
  CLOSED_MEASURE_STATES,
  type Day,
  daysBetween,
  type MeasureState,
  measureSides,
  measureSubjects,
  posts,
} from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import type { Tone } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import type { CaseDetailFragment, CaseRowFragment, CaseWordsFragment } from "./Cases.generated.js";

export type CaseRow = CaseRowFragment;
export type CaseDetail = CaseDetailFragment;
export type CaseWords = CaseWordsFragment;

/** No step of a case has the colour of a fault; only what is past due has one, on either side. */
export const toneOf = (state: MeasureState): Tone =>
  CLOSED_MEASURE_STATES.some((each) => each === state) ? "idle" : "info";

/** Whom it is about: the cell committee, or the post, with the name where the reader may know it. */
export function aboutWords({ subject }: Pick<CaseRow, "subject">, { language }: Text): string {
  const { kind, person, duty } = subject;
  const who = duty ? posts.label(duty.post, language) : measureSubjects.label(kind, language);
  return person?.name ? `${capital(who)}: ${person.name}` : capital(who);
}

/** The last day of the window to answer, while an answer is waited for. */
export const answerUntil = ({ next, respondBy }: Pick<CaseDetail, "next" | "respondBy">): Day | null =>
  next.some(({ step }) => step === "RESPOND") ? respondBy : null;

/** The last day to appeal, as long as it has not gone by and nobody has. */
export const openToAppealUntil = ({ next, appealUntil }: CaseDetail, today: Day): Day | null =>
  appealUntil !== null && today <= appealUntil && next.some(({ step }) => step === "APPEAL")
    ? appealUntil
    : null;

export interface Due {
  /** The day and whose side it is. */
  readonly words: string;
  /** By how many days it is past; null where it is not. */
  readonly late: string | null;
}

/** Until when, and which side is expected to act; null where nobody is. */
export function dueWords(
  { dueOn, dueSide }: Pick<CaseRow, "dueOn" | "dueSide">,
  { say, format, language }: Text,
  today: Day,
): Due | null {
  if (dueOn === null || dueSide === null) return null;
  const days = daysBetween(dueOn, today);
  return {
    words: say("cases.dueBy", { day: format.day(dueOn), side: measureSides.label(dueSide, language) }),
    late: days > 0 ? say("cases.lateBy", { days }) : null,
  };
}

/** A last day, with how many are left. */
export function untilWords(day: Day, { say, format }: Text, today: Day): string {
  const left = daysBetween(today, day);
  const until = format.day(day);
  if (left < 0) return say("cases.over", { day: until });
  return left === 0 ? say("cases.lastDay", { day: until }) : say("cases.left", { day: until, days: left });
}
