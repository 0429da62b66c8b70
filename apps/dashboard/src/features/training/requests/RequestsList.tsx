import { Button } from "@mantine/core";
import { type TrainingRequestState, type TrainingRequestStep, trainingRequestStates } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Tag, type Tone } from "../../../ui/Tag.js";
import { CloseDialog } from "./CloseDialog.js";
import { askedWords, Whose } from "./RequestAbout.js";
import type { RequestRowFragment } from "./Requests.generated.js";
import classes from "./RequestsList.module.css";

const TONES: Readonly<Record<TrainingRequestState, Tone>> = {
  OPEN: "soon",
  ANSWERED: "ok",
  WITHDRAWN: "idle",
};
const WORDS = { ANSWER: "requests.answer", WITHDRAW: "requests.withdraw" } as const;

interface RowProps {
  readonly request: RequestRowFragment;
  /** The person whose sheet it stands on, who is not named there. */
  readonly about: string | null;
  readonly onStep: (step: TrainingRequestStep) => void;
}

function Row({ request, about: known, onStep }: RowProps) {
  const text = useText();
  const { say, format, language } = text;
  const { state, person, askedBy, askedOn, answer, closedOn } = request;
  const day = format.day(askedOn);
  return (
    <li className={classes.row}>
      <h3>{askedWords(request, text)}</h3>
      <Tag tone={TONES[state]}>{trainingRequestStates.label(state, language)}</Tag>
      {(known === null || person?.id !== known) && <Whose request={request} />}
      <p className={classes.words}>{request.words}</p>
      <p className={classes.meta}>
        {askedBy ? say("requests.askedOnBy", { day, by: askedBy }) : say("requests.askedOn", { day })}
        {state === "WITHDRAWN" && ` · ${say("requests.withdrawnOn", { day: format.day(closedOn) })}`}
      </p>
      {answer !== null && (
        <div className={classes.answer}>
          <p className={classes.meta}>{say("requests.answeredOn", { day: format.day(closedOn) })}</p>
          <p className={classes.words}>{answer}</p>
        </div>
      )}
      {request.next.length > 0 && (
        <div className={classes.steps}>
          {request.next.map((step) => (
            <Button key={step} variant="default" onClick={() => onStep(step)}>
              {say(WORDS[step])}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

interface Props {
  readonly requests: readonly RequestRowFragment[];
  /** The person whose sheet it is; null where it is nobody's. */
  readonly about?: string | null;
}

/** What was asked, by whom, and what was answered. */
export function RequestsList({ requests, about = null }: Props) {
  const [closing, setClosing] = useState<{ request: RequestRowFragment; step: TrainingRequestStep } | null>(
    null,
  );
  return (
    <>
      <ul className={classes.list}>
        {requests.map((request) => (
          <Row
            key={request.id}
            request={request}
            about={about}
            onStep={(step) => setClosing({ request, step })}
          />
        ))}
      </ul>
      {closing && <CloseDialog {...closing} onClose={() => setClosing(null)} />}
    </>
  );
}
