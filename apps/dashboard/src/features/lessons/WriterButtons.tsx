import { useMutation } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { groupName } from "../common/groupName.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { OfferLessonDocument, WithdrawLessonDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";
import type { Lesson } from "./lesson.js";

/** What an organiser does with a lesson: word it anew, offer it, withdraw it. */
export function WriterButtons({
  lesson,
  onReword,
}: {
  readonly lesson: Lesson;
  readonly onReword: () => void;
}) {
  const { say } = useText();
  const [asking, setAsking] = useState<"offer" | "withdraw" | null>(null);
  const [reason, setReason] = useState("");
  const [offer] = useMutation(OfferLessonDocument, { refetchQueries: ["Lessons"] });
  const [withdraw] = useMutation(WithdrawLessonDocument, { refetchQueries: ["Lessons"] });
  const keyFor = useRequestKey();
  const content = { lessonId: lesson.id, version: lesson.version };
  const keyed = <T extends object>(input: T) => ({ ...input, idempotencyKey: keyFor([asking, input]) });
  if (lesson.state === "WITHDRAWN") return null;
  return (
    <div className={classes.buttons}>
      {lesson.state === "DRAWN" && (
        <>
          <Button onClick={() => setAsking("offer")}>{say("lessons.offer")}</Button>
          <Button variant="default" onClick={onReword}>
            {say("lessons.reword")}
          </Button>
        </>
      )}
      <Button variant="default" onClick={() => setAsking("withdraw")}>
        {say("lessons.withdraw")}
      </Button>
      <AskDialog
        opened={asking === "offer"}
        title={say("lessons.offerTitle", { title: lesson.title })}
        confirm={say("lessons.offer")}
        onClose={() => setAsking(null)}
        onConfirm={() => offer({ variables: { input: keyed(content) } })}
      >
        <p>{say("lessons.offerWords", { group: groupName(lesson.group?.name ?? "") })}</p>
      </AskDialog>
      <AskDialog
        opened={asking === "withdraw"}
        title={say("lessons.withdrawTitle", { title: lesson.title })}
        confirm={say("lessons.withdraw")}
        onClose={() => setAsking(null)}
        onConfirm={() => withdraw({ variables: { input: keyed({ ...content, reason }) } })}
      >
        <p>{say("lessons.withdrawWords")}</p>
        <Textarea
          label={say("lessons.reason")}
          value={reason}
          maxLength={500}
          autosize
          minRows={2}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </AskDialog>
    </div>
  );
}
