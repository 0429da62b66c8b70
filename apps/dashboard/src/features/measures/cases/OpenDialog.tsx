import { useApolloClient } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { OpenMeasureDocument } from "./Cases.generated.js";
import type { CaseWords } from "./caseWords.js";

const LONGEST = 500;

interface Props {
  readonly id: string;
  readonly onOpened: (words: CaseWords) => void;
  readonly onClose: () => void;
}

/** Asks what a case is read for; the person concerned sees the answer. What is read stays out of the cache. */
export function OpenDialog({ id, onOpened, onClose }: Props) {
  const { say, language } = useText();
  const client = useApolloClient();
  const keyFor = useRequestKey();
  const [purpose, setPurpose] = useState("");
  const open = async () => {
    const content = { id, purpose: purpose.trim() };
    const { data } = await client.mutate({
      mutation: OpenMeasureDocument,
      variables: { input: { ...content, idempotencyKey: keyFor(content) }, language },
      fetchPolicy: "no-cache",
    });
    if (data?.openMeasure) onOpened(data.openMeasure);
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("cases.openTitle")}
      confirm={say("cases.openCase")}
      onClose={onClose}
      onConfirm={open}
    >
      <p>{say("cases.openWords")}</p>
      <Textarea
        label={say("cases.purpose")}
        value={purpose}
        maxLength={LONGEST}
        autosize
        minRows={2}
        maxRows={6}
        required
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
