import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import classes from "./ReportSheet.module.css";
import { ReportTable } from "./ReportTable.js";
import { ScoreLine } from "./ScoreLine.js";
import type { SessionFiguresFragment } from "./Sessions.generated.js";

/** 3. Each group in its own order; no group, cell or person is ranked. */
export function ReportGroups({ figures }: { readonly figures: SessionFiguresFragment | null }) {
  const { say, format } = useText();
  const title = `3. ${say("report.groups")}`;
  if (figures === null) {
    return (
      <section>
        <h3>{title}</h3>
        <p>{say("report.noFigures")}</p>
      </section>
    );
  }
  const thresholds = figures.bands
    .map(({ from }) => from)
    .filter((from) => from > 0)
    .toSorted((a, b) => a - b);
  const written = thresholds.map((from) => format.number(from, 0)).join(", ");
  return (
    <section className={classes.together}>
      <h3>{title}</h3>
      <ReportTable
        caption={title}
        headings={[
          { label: say("report.group") },
          { label: say("report.evaluations"), numeric: true },
          { label: say("report.mean"), numeric: true },
          { label: say("report.intervalColumn"), numeric: true },
          { label: say("report.scale", { bands: written }) },
          { label: say("report.change"), numeric: true },
        ]}
      >
        {figures.groups.map(({ group, score }) => {
          const { change } = score;
          return (
            <tr key={group.id}>
              <th scope="row" className={classes.where}>
                {groupName(group.name)}
              </th>
              <td data-numeric>{format.count(score.n)}</td>
              {score.sufficient ? (
                <>
                  <td data-numeric>{format.number(score.value)}</td>
                  <td data-numeric className={classes.still}>
                    {format.interval(score.low, score.high)}
                  </td>
                  <td>
                    <ScoreLine score={score} thresholds={thresholds} />
                  </td>
                  <td data-numeric className={classes.still}>
                    {change?.distinguishable && change.delta !== null
                      ? format.signed(change.delta)
                      : say("report.changeNone")}
                  </td>
                </>
              ) : (
                <td colSpan={4}>{say("report.insufficient")}</td>
              )}
            </tr>
          );
        })}
      </ReportTable>
    </section>
  );
}
