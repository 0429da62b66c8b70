import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Dialog } from "../../../ui/Dialog.js";

/** As the server takes it. */
const LONGEST = 500;

interface Props {
  readonly format: string;
  readonly onCancel: () => void;
  readonly onPurpose: (purpose: string) => void;
}

/** Asks what names of persons are taken along for, and says why it is asked. */
export function PurposeDialog({ format, onCancel, onPurpose }: Props) {
  const { say } = useText();
  const [purpose, setPurpose] = useState("");
  const given = purpose.trim();
  return (
    <Dialog
      title={say("query.purposeTitle")}
      onClose={onCancel}
      onSubmit={() => onPurpose(given)}
      actions={
        <>
          <Button variant="default" onClick={onCancel}>
            {say("common.cancel")}
          </Button>
          <Button type="submit">{say("query.download", { format: format.toUpperCase() })}</Button>
        </>
      }
    >
      <Textarea
        label={say("query.purpose")}
        description={`${say("query.purposeWords")} ${say("query.purposeHint")}`}
        value={purpose}
        maxLength={LONGEST}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
    </Dialog>
  );
}
