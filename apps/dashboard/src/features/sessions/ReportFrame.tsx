import { ratings } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { dayInWords, seatOf, signOf } from "./partyForm.js";
import classes from "./ReportFrame.module.css";
import type { SessionFiguresFragment } from "./Sessions.generated.js";
import type { Session } from "./sessionsView.js";

/** Who writes, the number to fill in, the Party, place and day; then what it is about. */
export function ReportHead({
  session,
  previous,
}: {
  readonly session: Session;
  readonly previous: Session | null;
}) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const committee = session.committee?.name ?? "–";
  const to = format.day(session.heldOn);
  return (
    <header>
      <div className={classes.head}>
        <div>
          {session.committee?.parent && (
            <p className={classes.upper}>{session.committee.parent.name.toLocaleUpperCase("vi")}</p>
          )}
          <p className={classes.committee}>{committee.toLocaleUpperCase("vi")}</p>
          <p className={classes.star}>*</p>
          <p>{say("report.number", { kind: "BC", sign: signOf(committee) })}</p>
        </div>
        <div>
          <p className={classes.party}>{say("report.party")}</p>
          <p className={classes.place}>
            {say("report.place", { place: seatOf(committee), day: dayInWords(today, language, format) })}
          </p>
        </div>
      </div>
      <h2 className={classes.title}>
        <span className={classes.name}>{say("report.name")}</span>
        {previous
          ? say("report.about", { from: format.day(previous.heldOn), to })
          : say("report.aboutFirst", { to })}
      </h2>
    </header>
  );
}

/** Copies and signature, then how the figures are made and what they rest on. */
export function ReportEnd({
  figures,
  foot,
}: {
  readonly figures: SessionFiguresFragment | null;
  /** What every printed page says at its foot, for the screen. */
  readonly foot: string;
}) {
  const { say, format, language } = useText();
  const bands = (figures?.bands ?? [])
    .filter(({ from }) => from > 0)
    .map(({ rating, from }) =>
      say("report.band", { rating: ratings.label(rating, language), from: format.number(from, 0) }),
    )
    .join(", ");
  return (
    <footer>
      <div className={classes.end}>
        <div>
          <p className={classes.to}>{say("report.to")}:</p>
          <ul className={classes.copies}>
            <li>{say("report.toCommittee")}</li>
            <li>{say("report.toCells")}</li>
            <li>{say("report.toFiles")}</li>
          </ul>
        </div>
        <div className={classes.signature}>
          <p className={classes.behalf}>{say("report.onBehalf")}</p>
          <p className={classes.sign}>{say("report.signature")}</p>
        </div>
      </div>
      <p className={classes.method}>
        <strong>{say("report.method")}.</strong> {say("report.methodWords")}
        {bands !== "" && ` ${say("report.bands", { bands })}`}
      </p>
      <p className={classes.foot}>{foot}</p>
    </footer>
  );
}
