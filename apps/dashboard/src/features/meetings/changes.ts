import { posts, sessionTypes } from "@nen-nep/schema";
import type { MessageId } from "../../i18n/catalogue.js";
import type { Text } from "../../i18n/useText.js";
import type { MeetingMoreFragment } from "./Meetings.generated.js";

type Earlier = NonNullable<MeetingMoreFragment["earlier"]>[number];
/** What can be compared of two records of a meeting. */
export type Comparable = Omit<Earlier, "version" | "replacedAt" | "because" | "__typename">;

export interface Change {
  readonly label: MessageId;
  readonly before: string;
  readonly after: string;
}

type Written = readonly [label: MessageId, of: (meeting: Comparable) => string];

const fieldsIn = ({ format, language, say }: Text): readonly Written[] => [
  ["meetings.day", ({ heldOn }) => format.day(heldOn)],
  ["meetings.type", ({ sessionType }) => sessionTypes.label(sessionType, language)],
  ["meetings.theme", ({ theme }) => theme ?? say("common.none")],
  [
    "meetings.chair",
    ({ chair }) =>
      chair?.person?.name ?? (chair?.post ? posts.label(chair.post, language) : say("common.none")),
  ],
  ["meetings.present", ({ present }) => format.count(present)],
  ["meetings.excused", ({ excused }) => format.count(excused)],
  ["meetings.unexcused", ({ unexcused }) => format.count(unexcused)],
  ["meetings.exempt", ({ exempt }) => format.count(exempt)],
  ["meetings.length", ({ lengthMinutes }) => format.count(lengthMinutes)],
  ["meetings.minutes", ({ minutes }) => minutes ?? say("common.none")],
  ["meetings.committeeMetOn", ({ committeeMetOn }) => format.day(committeeMetOn)],
];

/** What differs between two records of a meeting, in words. */
export const changesOf = (before: Comparable, after: Comparable, text: Text): Change[] =>
  fieldsIn(text)
    .map(([label, of]) => ({ label, before: of(before), after: of(after) }))
    .filter((change) => change.before !== change.after);
