import { daysBetween, posts, sessionTypes } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { Tone } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import type { MeetingRowFragment } from "./Meetings.generated.js";

export const typeWords = (meeting: Pick<MeetingRowFragment, "sessionType">, { language }: Text): string =>
  sessionTypes.label(meeting.sessionType, language);

/** How many of those expected were there; those exempt are not expected, and are said. A dash where the record does not say. */
export function attendanceWords(
  { present, excused, unexcused, exempt, attendance }: MeetingRowFragment,
  { say, format }: Text,
): string {
  if (present === null || excused === null || unexcused === null) return "–";
  const expected = present + excused + unexcused;
  return say("common.presentOf", {
    present: format.count(present),
    expected: format.count(expected),
    share: format.percent(attendance, 0),
    exempt: exempt ?? 0,
  });
}

export function chairWords({ chair }: Pick<MeetingRowFragment, "chair">, { say, language }: Text): string {
  if (!chair) return say("meetings.noChair");
  const post = chair.post && capital(posts.label(chair.post, language));
  return [chair.person?.name, post].filter(Boolean).join(" – ") || say("meetings.noChair");
}

export const lengthWords = ({ lengthMinutes }: MeetingRowFragment, { say }: Text): string =>
  lengthMinutes === null ? "–" : say("meetings.minutesLong", { minutes: lengthMinutes });

/** How late the record was made. */
export function entryWords({ heldOn, recordedOn }: MeetingRowFragment, { say }: Text): string {
  const days = daysBetween(heldOn, recordedOn);
  return days === 0 ? say("meetings.sameDay") : say("meetings.afterDays", { days });
}

export const isDisputed = ({ checks }: Pick<MeetingRowFragment, "checks">): boolean =>
  (checks ?? []).some(({ agrees, ofPresent }) => !agrees && ofPresent === true);

export const SOURCE_TONE = {
  SELF_REPORTED: "idle",
  REGISTER: "idle",
  CROSS_CHECKED: "ok",
  SUPERIOR: "info",
} as const satisfies Record<MeetingRowFragment["source"], Tone>;
