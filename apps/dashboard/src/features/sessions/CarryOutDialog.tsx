import { useMutation } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { CarryOutDecisionDocument } from "./Sessions.generated.js";
import type { Decision } from "./sessionsView.js";

/** Says when and how a decision was carried out that opened no action. */
export function CarryOutDialog({
  decision: { id, version, words },
  onClose,
}: {
  readonly decision: Decision;
  readonly onClose: () => void;
}) {
  const { say } = useText();
  const { today } = useReference();
  const [on, setOn] = useState(today);
  const [note, setNote] = useState("");
  const keyFor = useRequestKey();
  const [carryOut] = useMutation(CarryOutDecisionDocument);
  const save = () => {
    const input = { id, version, on, note: note.trim() || null };
    return carryOut({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      title={say("sessions.carryOut")}
      confirm={say("sessions.save")}
      onClose={onClose}
      onConfirm={save}
    >
      <p>{words}</p>
      <DayField
        label={say("sessions.carriedDay")}
        value={on}
        max={today}
        required
        data-autofocus
        onChange={setOn}
      />
      <Textarea
        label={say("sessions.carriedHow")}
        value={note}
        maxLength={2_000}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
