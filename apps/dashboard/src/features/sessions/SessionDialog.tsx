import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { RecordSessionDocument } from "./Sessions.generated.js";

/** Records a session of the committee, for today or ahead. */
export function SessionDialog({
  committeeId,
  onClose,
  onRecorded,
}: {
  readonly committeeId: string;
  readonly onClose: () => void;
  readonly onRecorded: (id: string) => void;
}) {
  const { say, format } = useText();
  const { today } = useReference();
  const [id] = useState(() => v7());
  const [heldOn, setHeldOn] = useState(today);
  const keyFor = useRequestKey();
  const [record] = useMutation(RecordSessionDocument, {
    refetchQueries: ["SessionReview"],
    awaitRefetchQueries: true,
  });
  const save = async () => {
    const input = { id, committeeId, heldOn };
    await record({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
    onRecorded(id);
  };
  return (
    <AskDialog
      opened
      title={say("sessions.record")}
      confirm={say("sessions.save")}
      onClose={onClose}
      onConfirm={save}
    >
      <DayField
        label={say("sessions.heldOn")}
        description={heldOn === "" ? undefined : format.longDay(heldOn)}
        value={heldOn}
        required
        data-autofocus
        onChange={setHeldOn}
      />
    </AskDialog>
  );
}
