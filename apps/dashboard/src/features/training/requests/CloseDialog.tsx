import { useApolloClient } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import type { TrainingRequestStep } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { askedWords, Whose } from "./RequestAbout.js";
import {
  AnswerTrainingRequestDocument,
  type RequestRowFragment,
  WithdrawTrainingRequestDocument,
} from "./Requests.generated.js";

const LONGEST = 2_000;

interface Props {
  readonly request: RequestRowFragment;
  readonly step: TrainingRequestStep;
  readonly onClose: () => void;
}

/** Ends a request: those who organise courses answer in words, whoever asked takes it back. */
export function CloseDialog({ request, step, onClose }: Props) {
  const text = useText();
  const { say } = text;
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [words, setWords] = useState("");
  const answers = step === "ANSWER";
  const send = async () => {
    const read = { requestId: request.id, version: request.version };
    const answer = { ...read, answer: words.trim() };
    if (answers) {
      const input = { ...answer, idempotencyKey: keyOf(answer) };
      await client.mutate({ mutation: AnswerTrainingRequestDocument, variables: { input } });
    } else {
      const input = { ...read, idempotencyKey: keyOf(read) };
      await client.mutate({ mutation: WithdrawTrainingRequestDocument, variables: { input } });
    }
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      {...(answers && { size: "lg" })}
      title={say(answers ? "requests.answerTitle" : "requests.withdrawTitle")}
      confirm={say(answers ? "requests.send" : "requests.withdraw")}
      onClose={onClose}
      onConfirm={send}
    >
      <div>
        <p>{askedWords(request, text)}</p>
        <Whose request={request} />
      </div>
      {answers ? (
        <>
          <blockquote>{request.words}</blockquote>
          <Textarea
            label={say("requests.answerWords")}
            description={say("requests.answerHint")}
            value={words}
            maxLength={LONGEST}
            autosize
            minRows={4}
            maxRows={14}
            required
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </>
      ) : (
        <p>{say("requests.withdrawWords")}</p>
      )}
    </AskDialog>
  );
}
