import { decisionStates } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import classes from "./ReportSheet.module.css";
import { ReportTable } from "./ReportTable.js";
import { placeOf, type Session } from "./sessionsView.js";

/** 1. What became of what the session before decided. */
export function ReportDecisions({ previous }: { readonly previous: Session | null }) {
  const { say, format, language } = useText();
  const decisions = previous?.decisions ?? [];
  const count = (state: string) => decisions.filter((decision) => decision.state === state).length;
  const dropped = count("DROPPED");
  const title = `1. ${say("report.decisions")}`;
  return (
    <section>
      <h3>{title}</h3>
      {previous === null || decisions.length === 0 ? (
        <p>{say("report.decisionsNone")}</p>
      ) : (
        <>
          <p>
            {say("report.decisionsSum", {
              day: format.day(previous.heldOn),
              all: decisions.length,
              done: count("DONE"),
              open: count("OPEN"),
              late: count("LATE"),
            })}
            {dropped > 0 && ` ${say("report.decisionsDropped", { count: dropped })}`}
          </p>
          <ReportTable
            caption={title}
            headings={[
              { label: say("report.order") },
              { label: say("report.decision") },
              { label: say("report.place.column") },
              { label: say("report.due") },
              { label: say("report.state") },
            ]}
          >
            {decisions.map((decision, index) => (
              <tr key={decision.id}>
                <td>{index + 1}</td>
                <td className={classes.decision}>{decision.words}</td>
                <td className={classes.where}>{placeOf(decision) ?? "–"}</td>
                <td className={classes.still}>{format.day(decision.dueOn)}</td>
                <td className={classes.still} data-late={decision.state === "LATE"}>
                  {capital(decisionStates.label(decision.state, language))}
                </td>
              </tr>
            ))}
          </ReportTable>
        </>
      )}
    </section>
  );
}
