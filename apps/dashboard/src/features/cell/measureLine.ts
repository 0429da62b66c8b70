import { CLOSED_MEASURE_STATES, measureKinds, measureStates, measureSubjects, posts } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import type { TimelinePageFragment } from "./Cell.generated.js";

type Measure = NonNullable<TimelinePageFragment["edges"][number]["node"]["measure"]>;

const TITLES = {
  MEASURE_PROPOSED: "cell.measureProposed",
  MEASURE_ANNOUNCED: "cell.measureAnnounced",
  MEASURE_ENDED: "cell.measureEnded",
} as const;
export type MeasureEntryKind = keyof typeof TITLES;

export const isMeasureEntry = (kind: string): kind is MeasureEntryKind => Object.hasOwn(TITLES, kind);

/** A case as the cell's timeline tells it: its form, which post it is about and its state; none of its words. */
export function measureLine({ kind, state, subject }: Measure, entry: MeasureEntryKind, text: Text) {
  const { say, language } = text;
  const about = subject.duty
    ? posts.label(subject.duty.post, language)
    : measureSubjects.label(subject.kind, language);
  const isClosed = CLOSED_MEASURE_STATES.some((each) => each === state);
  return {
    family: "measures",
    title: say(TITLES[entry], { form: measureKinds.label(kind, language) }),
    details: [capital(about)],
    people: [],
    tag: { tone: isClosed ? "idle" : "info", words: capital(measureStates.label(state, language)) },
  } as const;
}
