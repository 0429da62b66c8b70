import { useApolloClient } from "@apollo/client/react";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { DayField } from "../../ui/DayField.js";
import { FileField } from "../../ui/FileField.js";
import { useWholeForm } from "../../ui/useWholeForm.js";
import { newKey } from "../common/newKey.js";
import { refusalOf, refusalWords } from "../common/refusal.js";
import { sendEvidence } from "../common/sendEvidence.js";
import type { Detail } from "./Details.js";
import classes from "./StepForm.module.css";
import { type Draft, type Step, takeStep } from "./takeStep.js";
import { nameOf } from "./words.js";

interface Props {
  readonly action: Detail;
  readonly next: readonly string[];
  readonly reload: () => Promise<unknown>;
}

/** In the order of what is most often next. */
const STEPS: readonly Step[] = ["ACCEPT", "SUBMIT", "REPORT", "VERIFY", "RETURN", "REOPEN", "CANCEL"];
const LONGEST = 4_000;
const NONE = "none";

const withFiles = (step: Step) => step === "REPORT" || step === "SUBMIT";
const needsWords = (step: Step) => step !== "ACCEPT" && step !== "VERIFY";

/** What may show that a rectification worked, as choices; `none` asks for a reason instead. */
function useObservations(action: Detail) {
  const { say, format } = useText();
  return [
    { value: "", label: say("actions.observationChoose") },
    ...(action.observations ?? []).map(({ id, heldOn, score, committee, delegation }) => ({
      value: `e:${id}`,
      label: say("actions.observationOption", {
        day: format.day(heldOn),
        score: format.number(score),
        by: committee?.name ?? delegation?.name ?? nameOf(null),
      }),
    })),
    ...(action.observableMonths ?? []).map((month) => ({
      value: `m:${month}`,
      label: say("actions.observationMonth", { month: format.monthWords(month) }),
    })),
    { value: NONE, label: say("actions.observationNone") },
  ];
}

/** What one may do to an action now; what needs words asks for them first. */
export function StepForm({ action, next, reload }: Props) {
  const { say } = useText();
  const { today } = useReference();
  const client = useApolloClient();
  const observations = useObservations(action);
  const [step, setStep] = useState<Step | null>(null);
  const [words, setWords] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [observed, setObserved] = useState("");
  const [reason, setReason] = useState("");
  const [dueOn, setDueOn] = useState("");
  const [key, setKey] = useState(newKey);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const steps = STEPS.filter((each) => next.includes(each));

  const isRectified = step === "VERIFY" && action.kind === "RECTIFICATION";

  const run = async (taken: Step) => {
    setWorking(true);
    setFailure(null);
    try {
      const evidenceIds = withFiles(taken) ? await sendEvidence(files) : [];
      const draft: Draft = { words, evidenceIds, dueOn, observed, reason: observed === NONE ? reason : "" };
      await takeStep(client, taken, action, draft, key);
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      const refused = refusalOf(error);
      setFailure(refused === "STALE_VERSION" ? say("actions.stale") : refusalWords(error, say));
      setKey(newKey());
      if (refused === "STALE_VERSION" || refused === "WRONG_STATE") await reload().catch(() => undefined);
    } finally {
      setWorking(false);
    }
  };
  const choose = (taken: Step) => {
    setFailure(null);
    if (taken === "ACCEPT") void run(taken);
    else setStep(taken);
  };
  const { form, fault } = useWholeForm(() => void (step && run(step)));
  if (steps.length === 0) return null;
  return (
    <form className={classes.form} aria-busy={working} {...form}>
      <div className={classes.choices}>
        {steps.map((each, index) => (
          <Button
            key={each}
            variant={each === "CANCEL" ? "outline" : step === each || index > 0 ? "default" : undefined}
            aria-expanded={each === "ACCEPT" ? undefined : step === each}
            loading={working && step === null && each === "ACCEPT"}
            disabled={working}
            onClick={() => choose(each)}
          >
            {say(`actions.step.${each}`)}
          </Button>
        ))}
      </div>
      {step !== null && step !== "ACCEPT" && (
        <div className={classes.fields}>
          {isRectified && (
            <NativeSelect
              label={say("actions.observation")}
              data={observations}
              value={observed}
              required
              onChange={(event) => setObserved(event.currentTarget.value)}
            />
          )}
          {isRectified && observed === NONE && (
            <Textarea
              label={say("actions.reason")}
              value={reason}
              maxLength={LONGEST}
              minRows={2}
              autosize
              required
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {step === "REOPEN" && (
            <DayField
              label={say("actions.newDueField")}
              value={dueOn}
              min={today}
              required
              onChange={setDueOn}
            />
          )}
          <Textarea
            label={say(`actions.words.${step}`)}
            value={words}
            maxLength={LONGEST}
            minRows={3}
            autosize
            required={needsWords(step)}
            data-autofocus
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {withFiles(step) && <FileField label={say("actions.files")} files={files} onChange={setFiles} />}
          <div className={classes.foot}>
            <Button variant="default" disabled={working} onClick={() => setStep(null)}>
              {say("common.cancel")}
            </Button>
            <Button type="submit" loading={working}>
              {say("actions.send")}
            </Button>
          </div>
        </div>
      )}
      <p role="alert" className={classes.failure}>
        {fault ?? failure}
      </p>
    </form>
  );
}
