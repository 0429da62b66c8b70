import { useMutation } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { RecordSessionDocument } from "./Sessions.generated.js";
import type { Session } from "./sessionsView.js";

const LONGEST_NUMBER = 60;

/** Records under which number and of which day the notice of a session's conclusions was issued, or corrects it. */
export function NoticeDialog({
  session: { id, version, heldOn, committee, ...issued },
  onClose,
}: {
  readonly session: Session;
  readonly onClose: () => void;
}) {
  const { say, format } = useText();
  const { today } = useReference();
  const [number, setNumber] = useState(issued.documentNumber ?? "");
  const [day, setDay] = useState(issued.documentDay ?? today);
  const keyFor = useRequestKey();
  const [record] = useMutation(RecordSessionDocument);
  const save = () => {
    const notice = { documentNumber: number.trim(), documentDay: day };
    const input = { id, version, committeeId: committee!.id, heldOn, ...notice };
    return record({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      title={say("sessions.noticeTitle", { day: format.day(heldOn) })}
      confirm={say("sessions.save")}
      onClose={onClose}
      onConfirm={save}
    >
      <TextInput
        label={say("sessions.noticeNumber")}
        description={say("sessions.noticeNumberHint")}
        value={number}
        maxLength={LONGEST_NUMBER}
        required
        data-autofocus
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DayField
        label={say("sessions.noticeDay")}
        description={day === "" ? undefined : format.longDay(day)}
        value={day}
        min={heldOn}
        required
        onChange={setDay}
      />
    </AskDialog>
  );
}
