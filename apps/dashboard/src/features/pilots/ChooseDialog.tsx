import { useQuery } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { sessionTypes } from "@nen-nep/schema";
import { useDeferredValue, useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import type { Session } from "../common/pilotMatrix.js";
import classes from "./dialogs.module.css";
import { ChoosePilotDocument, FindPilotCellsDocument } from "./Pilots.generated.js";
import { newKey, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

interface Props {
  readonly plan: Plan;
  readonly session: Session;
  readonly onClose: () => void;
}

/** Finds a cell by name, code or secretary, and chooses it. */
export function ChooseDialog({ plan, session, onClose }: Props) {
  const { say, language } = useText();
  const send = usePlanSend();
  const [key] = useState(newKey);
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useDeferredValue(wanted.trim());
  const found = useQuery(FindPilotCellsDocument, { variables: { wanted: asked }, skip: asked === "" });
  const cells = (found.data ?? found.previousData)?.cells?.nodes ?? [];
  const choose = async () => {
    if (chosen === null) return;
    const input = {
      planId: plan.id,
      cellId: chosen,
      sessionType: session,
      idempotencyKey: `${key} ${chosen}`,
    };
    await send(ChoosePilotDocument, { language, input });
  };
  return (
    <AskDialog
      opened
      title={say("pilots.chooseTitle", { session: sessionTypes.label(session, language) })}
      confirm={say("pilots.chooseConfirm")}
      onClose={onClose}
      onConfirm={choose}
      lacks={chosen === null}
    >
      <TextInput
        label={say("pilots.findCell")}
        description={say("pilots.findHint")}
        value={wanted}
        data-autofocus
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setChosen(null);
        }}
      />
      {asked !== "" && (
        <fieldset className={classes.choices}>
          <legend>{say("pilots.foundCells", { count: cells.length })}</legend>
          {cells.map((cell) => (
            <label key={cell.id} className={classes.choice}>
              <input
                type="radio"
                name="cell"
                checked={chosen === cell.id}
                onChange={() => setChosen(cell.id)}
              />
              <span>
                {cell.name}
                <small>{cell.committee?.name}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </AskDialog>
  );
}
