import { sessionTypes } from "@nen-nep/schema";
import type { ReactNode } from "react";
import { useText } from "../../../i18n/useText.js";
import { groupName } from "../groupName.js";
import { type GroupRow, SESSIONS, type Session } from "../pilotMatrix.js";
import classes from "./PilotTable.module.css";

interface Props<P> {
  readonly rows: readonly GroupRow<P>[];
  /** What stands where a group meets a kind of meeting. */
  readonly children: (row: GroupRow<P>, session: Session) => ReactNode;
}

/** Groups × kinds of meeting; on a phone one group below the other. */
export function PilotTable<P>({ rows, children }: Props<P>) {
  const { say, language } = useText();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{say("pilots.view.groups")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("pilots.group")}</th>
          {SESSIONS.map((session) => (
            <th key={session} scope="col">
              {say(session === "REGULAR" ? "pilots.regular" : "pilots.thematic")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name === "" ? say("pilots.otherGroups") : groupName(row.name)}</th>
            {SESSIONS.map((session) => (
              <td key={session} data-label={sessionTypes.label(session, language)}>
                <div className={classes.pilots}>{children(row, session)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
