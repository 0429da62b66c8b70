import { type Day, type FlagState, flagSubjects } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import type { Tone } from "../../../ui/Tag.js";
import type { FlagDetailFragment, FlagRowFragment } from "./Flags.generated.js";

export type FlagRow = FlagRowFragment;
export type FlagDetail = FlagDetailFragment;

/** A question has no colour of a fault; what is settled is quiet. */
export const STATE_TONE: Readonly<Record<FlagState, Tone>> = {
  RAISED: "info",
  EXPLAINED: "info",
  DISMISSED: "idle",
  USED: "idle",
  CLEARED: "idle",
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const concernsWords = ({ concerns }: Pick<FlagRow, "concerns">, { language }: Text): string =>
  capital(flagSubjects.label(concerns, language));

/** Who may do something about it now, and until when the subject has time. */
export function actsWords(
  { state, answerBy, closedOn }: Pick<FlagRow, "state" | "answerBy" | "closedOn">,
  { say, format }: Text,
  today: Day,
): string {
  if (state === "RAISED") {
    return say(today > answerBy ? "flags.actsLate" : "flags.actsBoth", { day: format.day(answerBy) });
  }
  if (state === "EXPLAINED") return say("flags.actsOfficials");
  return say("flags.closed", { day: format.day(closedOn) });
}
