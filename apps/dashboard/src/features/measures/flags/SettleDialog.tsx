import { useApolloClient, useMutation } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import type { FlagStep } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { newKey } from "../../common/newKey.js";
import { ContestFlagDocument, DismissFlagDocument } from "./Flags.generated.js";
import type { FlagDetail } from "./flagWords.js";

const LONGEST = 4_000;

interface Props {
  readonly flag: FlagDetail;
  readonly step: FlagStep;
  readonly onClose: () => void;
}

/** The subject explains, or who looks after the part lets the flag rest; both in words. */
export function SettleDialog({ flag, step, onClose }: Props) {
  const { say } = useText();
  const client = useApolloClient();
  const [words, setWords] = useState(step === "CONTEST" ? (flag.explanation ?? "") : "");
  const [idempotencyKey] = useState(newKey);
  const [contest] = useMutation(ContestFlagDocument);
  const [dismiss] = useMutation(DismissFlagDocument);
  const explains = step === "CONTEST";
  const send = async () => {
    const read = { flagId: flag.id, version: flag.version, idempotencyKey };
    if (explains) await contest({ variables: { input: { ...read, explanation: words } } });
    else await dismiss({ variables: { input: { ...read, reason: words } } });
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say(explains ? "flags.explainTitle" : "flags.dismissTitle")}
      confirm={say(explains ? "flags.send" : "flags.dismiss")}
      onClose={onClose}
      onConfirm={send}
    >
      <p>{say(explains ? "flags.explainWords" : "flags.dismissWords")}</p>
      <Textarea
        label={say(explains ? "flags.explanation" : "flags.reason")}
        value={words}
        maxLength={LONGEST}
        autosize
        minRows={4}
        maxRows={14}
        required
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
