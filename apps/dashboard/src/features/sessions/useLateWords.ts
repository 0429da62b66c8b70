import { useText } from "../../i18n/useText.js";
import type { Review } from "./sessionsView.js";

/** How much is late and on whose side; cases and measures in force are two figures. */
export function useLateWords({
  lateActions,
  waitingActions,
  lateCases,
  lateBySubject,
  measureStats,
}: Review) {
  const { say, format } = useText();
  const cases = lateCases?.totalCount ?? 0;
  const subject = lateBySubject?.totalCount ?? 0;
  const row = measureStats?.rows[0];
  return {
    actions: say("sessions.lateActions", { count: lateActions?.totalCount ?? 0 }),
    waiting: say("sessions.waiting", { count: waitingActions?.totalCount ?? 0 }),
    cases: say("sessions.lateCases", { count: cases, authority: cases - subject, subject }),
    two: row
      ? say("sessions.casesTwo", {
          cases: format.count(row.cases?.count ?? 0),
          inForce: format.count(row.inForce?.count ?? 0),
        })
      : null,
  };
}
