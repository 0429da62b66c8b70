import { Button } from "@mantine/core";
import { sessionTypes } from "@nen-nep/schema";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import { SESSIONS, type Session } from "../common/pilotMatrix.js";
import { PilotTable } from "../common/pilotTable/PilotTable.js";
import { ChooseDialog } from "./ChooseDialog.js";
import classes from "./Matrix.module.css";
import { PilotTile } from "./PilotTile.js";
import { type GroupRow, groupRows, type Plan } from "./pilotsView.js";
import type { PilotActions } from "./usePilotActions.js";

interface Props {
  readonly plan: Plan;
  readonly actions: PilotActions | null;
}

/** Groups × session types: whom each group sends, and what is still missing. */
export function Matrix({ plan, actions }: Props) {
  const { say, language } = useText();
  const [choosing, setChoosing] = useState<Session | null>(null);
  const cellOf = (row: GroupRow, session: Session) => {
    const pilots = row.pilots[session];
    const missing = Math.max(0, row.wanted[session] - pilots.length);
    return (
      <>
        {pilots.map((pilot) => (
          <PilotTile key={pilot.id} plan={plan} pilot={pilot} actions={actions} without="session" />
        ))}
        {missing > 0 &&
          (actions ? (
            <Button
              variant="subtle"
              className={classes.add}
              leftSection={<IconPlus size={16} />}
              onClick={() => setChoosing(session)}
              aria-label={say("pilots.chooseFor", {
                group: groupName(row.name),
                session: sessionTypes.label(session, language),
              })}
            >
              {say("pilots.choose")}
            </Button>
          ) : (
            plan.issues && <span className={classes.none}>{say("pilots.notChosen")}</span>
          ))}
      </>
    );
  };
  const rows = groupRows(plan).filter(
    (row) => plan.issues !== null || SESSIONS.some((session) => row.pilots[session].length > 0),
  );
  return (
    <>
      <PilotTable rows={rows}>{cellOf}</PilotTable>
      {choosing && <ChooseDialog plan={plan} session={choosing} onClose={() => setChoosing(null)} />}
    </>
  );
}
