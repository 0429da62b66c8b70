import type { Recurrence } from "@nen-nep/schema";
import type { MessageId } from "../../../i18n/catalogue.js";
import type { Text } from "../../../i18n/useText.js";
import type { CaseRecurrenceFragment } from "./Cases.generated.js";

/** What is counted. */
const UNITS: Record<Recurrence, MessageId> = {
  NOT_HELD: "cases.recurMonths",
  SHORT: "cases.recurMonths",
  LOW_ATTENDANCE: "cases.recurMonths",
  UNEXCUSED: "cases.recurMonths",
  ENTERED_LATE: "cases.recurMonths",
  NO_THEME: "cases.recurQuarters",
  RATED_POOR: "cases.recurEvaluations",
  CRITERION: "cases.recurEvaluations",
  ACTION_LATE: "cases.recurActions",
};

/** How it was on one side: so many of so many, what is not known apart, and whether that is little. */
export function sideWords(
  { times, among, unknown, notDue, attainment, sufficient }: CaseRecurrenceFragment,
  kind: Recurrence,
  { say, format }: Text,
): string {
  const counted = say(UNITS[kind], { count: among });
  const head =
    among === 0
      ? say("cases.recurNone")
      : kind === "CRITERION"
        ? say("cases.recurAttained", { share: format.percent(attainment), counted })
        : say("cases.recurOf", { times: format.count(times ?? 0), counted });
  return [
    head,
    unknown > 0 && say("cases.recurUnknown", { count: unknown }),
    notDue > 0 && say("cases.recurNotDue", { count: notDue }),
    among > 0 && !sufficient && say("cases.recurFew"),
  ]
    .filter(Boolean)
    .join("; ");
}
