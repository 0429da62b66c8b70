import { actionKinds, ratings } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import { groupName } from "../common/groupName.js";
import classes from "./ReportSheet.module.css";
import { ReportTable } from "./ReportTable.js";
import type { Review } from "./sessionsView.js";
import { useLateWords } from "./useLateWords.js";

/** 4. What is late; of cases only how many, for a report goes through many hands. */
export function ReportLate({ review }: { readonly review: Review }) {
  const { say, language } = useText();
  const words = useLateWords(review);
  const actions = review.lateActions?.nodes ?? [];
  const title = `4. ${say("report.late")}`;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes.lines}>
        <li>{words.actions}.</li>
        <li>{words.waiting}.</li>
        <li>{words.cases}.</li>
        {words.two && <li>{words.two}</li>}
      </ul>
      {actions.length > 0 && (
        <>
          <p>{say("report.lateTop")}</p>
          <ReportTable
            caption={title}
            headings={[
              { label: say("report.action") },
              { label: say("report.place.column") },
              { label: say("report.overdue"), numeric: true },
            ]}
          >
            {actions.map(({ id, title: words, kind, cell, committee, overdueDays }) => (
              <tr key={id}>
                <td>{words ?? capital(actionKinds.label(kind, language))}</td>
                <td className={classes.where}>{cell?.name ?? committee?.name ?? "–"}</td>
                <td data-numeric className={classes.still}>
                  {say("sessions.days", { days: overdueDays ?? 0 })}
                </td>
              </tr>
            ))}
          </ReportTable>
        </>
      )}
    </section>
  );
}

/** 5. What the committee is asked for, as follows from what stands above. */
export function ReportAsks({ review }: { readonly review: Review }) {
  const { say, language } = useText();
  const { previous, since } = review.sessionReview ?? {};
  const late = (previous?.decisions ?? []).filter(({ state }) => state === "LATE").length;
  const actions = review.lateActions?.totalCount ?? 0;
  const cases = (review.lateCases?.totalCount ?? 0) - (review.lateBySubject?.totalCount ?? 0);
  const names = (since?.headline.belowFair ?? []).map(({ name }) => groupName(name)).join(", ");
  const asks = [
    late > 0 && say("report.askDecisions", { count: late }),
    actions > 0 && say("report.askActions", { count: actions }),
    cases > 0 && say("report.askCases", { count: cases }),
    names !== "" && say("report.askGroups", { names, rating: ratings.label("FAIR", language) }),
  ].filter((ask) => ask !== false);
  return (
    <section>
      <h3>{`5. ${say("report.asks")}`}</h3>
      {asks.length === 0 ? (
        <p>{say("report.askNone")}</p>
      ) : (
        <ol className={classes.asks}>
          {asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
