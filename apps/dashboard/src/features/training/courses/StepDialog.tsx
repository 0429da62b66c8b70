import { useApolloClient } from "@apollo/client/react";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { AwayNote } from "./AwayNote.js";
import {
  AnswerInvitationDocument,
  type EnrolmentRowFragment,
  WithdrawFromCourseDocument,
} from "./Courses.generated.js";
import { whoOf } from "./enrolment.js";

const LONGEST = 1_000;

/** What somebody, or whoever organises the course for them, says to an invitation or a seat. */
export const ANSWERS = {
  ACCEPT: { button: "courses.accept", title: "courses.acceptTitle", about: "courses.acceptWords" },
  DECLINE: { button: "courses.decline", title: "courses.declineTitle", about: "courses.declineWords" },
  WITHDRAW: { button: "courses.withdraw", title: "courses.withdrawTitle", about: "courses.declineWords" },
} as const;
export type Answer = keyof typeof ANSWERS;

export const isAnswer = (step: string): step is Answer => Object.hasOwn(ANSWERS, step);

interface Props {
  readonly enrolment: Pick<EnrolmentRowFragment, "id" | "version" | "post" | "person" | "cell" | "awayAt">;
  readonly step: Answer;
  /** Whether it is the reader's own seat; who answers for others says how it is known. */
  readonly own: boolean;
  readonly onClose: () => void;
}

/** Takes one step with an enrolment; what is given up needs a reason. */
export function StepDialog({ enrolment, step, own, onClose }: Props) {
  const { say, language } = useText();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [words, setWords] = useState("");
  const asks = step !== "ACCEPT" || !own;
  const send = async () => {
    const read = { enrolmentId: enrolment.id, version: enrolment.version };
    if (step === "WITHDRAW") {
      const content = { ...read, words: words.trim() };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: WithdrawFromCourseDocument, variables: { input } });
    } else {
      const content = { ...read, accepts: step === "ACCEPT", words: words.trim() || null };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: AnswerInvitationDocument, variables: { input } });
    }
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      title={say(ANSWERS[step].title)}
      confirm={say(ANSWERS[step].button)}
      onClose={onClose}
      onConfirm={send}
    >
      <p>{own ? say(ANSWERS[step].about) : say("courses.forOther", { who: whoOf(enrolment, language) })}</p>
      {step === "ACCEPT" && <AwayNote awayAt={enrolment.awayAt} then={own ? "accept" : "seat"} />}
      {asks && (
        <Textarea
          label={say(step === "ACCEPT" ? "courses.howKnown" : "courses.why")}
          value={words}
          maxLength={LONGEST}
          autosize
          minRows={3}
          maxRows={8}
          required
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
    </AskDialog>
  );
}
