import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import classes from "./dialogs.module.css";
import { RemovePilotDocument } from "./Pilots.generated.js";
import { newKey, type Pilot } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

/** Takes a cell out of the plan; asks why. */
export function RemoveDialog({ pilot, onClose }: { readonly pilot: Pilot; readonly onClose: () => void }) {
  const { say, language } = useText();
  const send = usePlanSend();
  const [key] = useState(newKey);
  const [reason, setReason] = useState("");
  const remove = async () => {
    const input = {
      pilotId: pilot.id,
      version: pilot.version,
      reason,
      idempotencyKey: `${key} ${reason}`.slice(0, 200),
    };
    await send(RemovePilotDocument, { language, input });
  };
  return (
    <AskDialog
      opened
      title={say("pilots.removeTitle", { cell: pilot.cell?.name ?? "" })}
      confirm={say("pilots.removeConfirm")}
      onClose={onClose}
      onConfirm={remove}
    >
      <p className={classes.words}>{say("pilots.removeWords")}</p>
      <Textarea
        label={say("pilots.reason")}
        value={reason}
        maxLength={500}
        required
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
