import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import { useRequestKey } from "../common/useRequestKey.js";
import classes from "./CellBook.module.css";
import { CheckPostponementDocument, type DeclaredFragment } from "./Meetings.generated.js";
import { useVerb } from "./useVerb.js";

interface Props {
  readonly declared: DeclaredFragment;
  /** The month in words, for those who do not see where the buttons stand. */
  readonly month: string;
}

/** A month postponed by words of the cell alone: everybody sees that it waits, a superior says whether it holds. */
export function PostponementCheck({ declared, month }: Props) {
  const { say } = useText();
  const [refusing, setRefusing] = useState(false);
  const [note, setNote] = useState("");
  const keyFor = useRequestKey();
  const { send, sending, refused } = useVerb();
  if (!declared.awaitsCheck) return null;
  const settle = (agrees: boolean) => {
    const content = {
      declarationId: declared.id,
      version: declared.version,
      agrees,
      note: note.trim() || null,
    };
    return send(CheckPostponementDocument, { input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <>
      <p className={classes.note}>
        <Tag tone="soon">{say("meetings.awaitsCheck")}</Tag> {say("meetings.awaitsCheckNote")}
      </p>
      {declared.mayCheck && (
        <>
          {refusing && (
            <Textarea
              label={say("meetings.noDocumentNote")}
              rows={2}
              required
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
          {refused && <p role="alert">{say(`reason.${refused.failure}`)}</p>}
          <div className={classes.actions}>
            {!refusing && (
              <Button variant="default" loading={sending} onClick={() => void settle(true)}>
                {say("meetings.confirmDocument")}
                <span className="visually-hidden">{` ${month}`}</span>
              </Button>
            )}
            <Button
              variant="subtle"
              loading={refusing && sending}
              disabled={refusing && note.trim() === ""}
              onClick={() => (refusing ? void settle(false) : setRefusing(true))}
            >
              {say("meetings.noDocument")}
              <span className="visually-hidden">{` ${month}`}</span>
            </Button>
          </div>
        </>
      )}
    </>
  );
}
