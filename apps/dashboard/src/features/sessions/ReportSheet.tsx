import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import "./report-font.css";
import { ReportDecisions } from "./ReportDecisions.js";
import { ReportFigures } from "./ReportFigures.js";
import { ReportEnd, ReportHead } from "./ReportFrame.js";
import { ReportGroups } from "./ReportGroups.js";
import { ReportAsks, ReportLate } from "./ReportLate.js";
import classes from "./ReportSheet.module.css";
import type { Review } from "./sessionsView.js";

const css = (words: string) => JSON.stringify(words);

/** What stands at the foot of every printed page: what kind of data, of when, and which page. */
function PrintedFoot({ words }: { readonly words: string }) {
  const { say } = useText();
  return (
    <style>
      {`@page { size: A4; margin: 18mm 16mm 18mm 24mm;
        @bottom-left { content: ${css(words)}; font: 8.5pt "Times New Roman", Tinos, serif; }
        @bottom-right { content: ${css(say("report.page"))} " " counter(page) "/" counter(pages); font: 8.5pt "Times New Roman", Tinos, serif; } }`}
    </style>
  );
}

/** The report to a session in the form of a Party document. */
export function ReportSheet({
  review,
  isIllustrative,
}: {
  readonly review: Review;
  readonly isIllustrative: boolean;
}) {
  const { say, format } = useText();
  const { today } = useReference();
  const { session, previous, since } = review.sessionReview ?? {};
  if (!session) return null;
  const moment = format.moment(since ? new Date(since.asOf) : new Date());
  const foot = [
    isIllustrative && say("common.demonstrationLong"),
    say("report.dataAt", { day: format.day(today), moment }),
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <article className={classes.sheet}>
      <PrintedFoot words={foot} />
      <ReportHead session={session} previous={previous ?? null} />
      <ReportDecisions previous={previous ?? null} />
      <ReportFigures figures={since ?? null} />
      <ReportGroups figures={since ?? null} />
      <ReportLate review={review} />
      <ReportAsks review={review} />
      <ReportEnd figures={since ?? null} foot={foot} />
    </article>
  );
}
