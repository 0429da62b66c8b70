import { measureParties, measureSteps, type Reason } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import type { CaseDetail } from "./caseWords.js";
import { OwnSteps } from "./OwnSteps.js";
import type { FormStep } from "./stepForms.js";

interface Props {
  readonly row: CaseDetail;
  readonly onStep: (step: FormStep) => void;
}

/** A step for somebody else or for later: whose it is, why not now, and from when. */
function Later({
  prospect,
  mine,
}: {
  readonly prospect: CaseDetail["next"][number];
  readonly mine: boolean;
}) {
  const { say, format, language } = useText();
  const { step, by, reason, from } = prospect;
  const parties = by.map((party) => measureParties.label(party, language)).join(", ");
  // The party says already that it is for others.
  const isTold = reason === "NOT_ALLOWED" || (mine && reason === "OWN_CASE");
  const why = reason && !isTold ? say(`reason.${reason as Reason}`) : null;
  return (
    <li>
      <p>
        <b>{capital(measureSteps.label(step, language))}</b> · {parties}
      </p>
      {(why || from) && (
        <p className={classes.meta}>
          {[why, from && say("cases.from", { day: format.day(from) })].filter(Boolean).join(" ")}
        </p>
      )}
    </li>
  );
}

/** What may come next: a button for what the reader may do now, and for the rest who does it. */
export function Next({ row, onStep }: Props) {
  const { say } = useText();
  const others = row.next.filter(({ reason }) => reason !== null);
  if (row.next.length === 0) return null;
  return (
    <section>
      <h3>{say("cases.next")}</h3>
      {!row.mine && <OwnSteps row={row} onStep={onStep} />}
      <ul className={classes.lines}>
        {others.map((prospect) => (
          <Later key={prospect.step} prospect={prospect} mine={row.mine} />
        ))}
      </ul>
    </section>
  );
}
