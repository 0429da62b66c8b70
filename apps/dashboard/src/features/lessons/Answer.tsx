import { useMutation } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import { offerAnswers } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { AdoptLessonDocument, DeclineLessonDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";
import type { Lesson, Offer } from "./lesson.js";

/** What a secretary says for the own cell; it may be changed later. */
export function Answer({ lesson, offer }: { readonly lesson: Lesson; readonly offer: Offer }) {
  const { say, format, language } = useText();
  const [asking, setAsking] = useState<"adopt" | "decline" | null>(null);
  const [reason, setReason] = useState("");
  const [adopt] = useMutation(AdoptLessonDocument, { refetchQueries: ["Lessons"] });
  const [decline] = useMutation(DeclineLessonDocument, { refetchQueries: ["Lessons"] });
  const keyFor = useRequestKey();
  const content = { offerId: offer.id, version: offer.version, reason: reason.trim() || null };
  const answer = () => {
    const input = { ...content, idempotencyKey: keyFor([asking, content]) };
    return asking === "adopt" ? adopt({ variables: { input } }) : decline({ variables: { input } });
  };
  const isOpen = lesson.state === "OFFERED";
  return (
    <div className={classes.answer}>
      <p>
        {offer.answer === "WAITING"
          ? say("lessons.yourCell")
          : say("lessons.answered", {
              answer: offerAnswers.label(offer.answer, language),
              day: format.day(offer.answeredOn),
            })}
        {offer.reason && <span className={classes.note}> {offer.reason}</span>}
      </p>
      {isOpen && (
        <div className={classes.buttons}>
          {offer.answer !== "ADOPTED" && (
            <Button size="md" onClick={() => setAsking("adopt")}>
              {say("lessons.adopt")}
            </Button>
          )}
          {offer.answer !== "DECLINED" && (
            <Button size="md" variant="default" onClick={() => setAsking("decline")}>
              {say("lessons.decline")}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <AskDialog
          opened
          title={say(asking === "adopt" ? "lessons.adoptTitle" : "lessons.declineTitle", {
            title: lesson.title,
          })}
          confirm={say(asking === "adopt" ? "lessons.adopt" : "lessons.decline")}
          onClose={() => setAsking(null)}
          onConfirm={answer}
        >
          <Textarea
            label={say(asking === "adopt" ? "lessons.how" : "lessons.reason")}
            value={reason}
            maxLength={1000}
            required={asking === "decline"}
            autosize
            minRows={3}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </AskDialog>
      )}
    </div>
  );
}
