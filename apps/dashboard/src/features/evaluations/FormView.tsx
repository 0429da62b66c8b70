import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { v7 } from "uuid";
import { useText } from "../../i18n/useText.js";
import { conflictsOf, findingsOf, type Kept, REMARKS, refusedOf } from "../../outbox/changes.js";
import { changeKept } from "../../outbox/store.js";
import { useViewer } from "../../shell/session.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { Notice } from "../../ui/State.js";
import { ConflictCard } from "./ConflictCard.js";
import { CriterionCard } from "./CriterionCard.js";
import { CriterionIndex } from "./CriterionIndex.js";
import { DiscardEvaluationDocument, SubmitEvaluationDocument } from "./Evaluations.generated.js";
import { FindingButtons, FindingList } from "./Findings.js";
import { FormFooter } from "./FormFooter.js";
import classes from "./FormView.module.css";
import { looseNotes, remarksOf, runningOf } from "./scoring.js";
import { useFormActions } from "./useForm.js";
import { Words } from "./Words.js";

/** Brings a criterion into view and its steps into focus. */
function go(id: string): void {
  const card = document.getElementById(`c-${id}`);
  const steps =
    card?.querySelector<HTMLElement>("input:checked") ?? card?.querySelector<HTMLElement>("input");
  steps?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}

interface Props {
  readonly kept: Kept;
  readonly onSettled: () => Promise<unknown>;
}

/** The form as it is filled in, with or without a network. */
export function FormView({ kept, onSettled }: Props) {
  const { say, format, language } = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { form } = kept;
  const actions = useFormActions(viewer.account.id, form.id);
  const [asking, setAsking] = useState<"submit" | "discard" | null>(null);
  const [submit] = useMutation(SubmitEvaluationDocument);
  const [discard] = useMutation(DiscardEvaluationDocument);
  const marks = (form.marks ?? []).filter(({ applicable }) => applicable);
  const remarksConflict = conflictsOf(kept).find(({ slot }) => slot === REMARKS);
  const findings = findingsOf(kept).filter(({ criterion }) => criterion === null);
  const remarks = remarksOf(kept);
  const move = (from: string, by: 1 | -1) => {
    const at = marks.findIndex(({ criterion }) => criterion.id === from);
    const next = marks[at + by];
    if (next) go(next.criterion.id);
  };
  const nextOpen = (from: string | null) => {
    const at = marks.findIndex(({ criterion }) => criterion.id === from);
    const open = new Set(runningOf(kept).open.map(({ criterion }) => criterion.id));
    const ahead = [...marks.slice(at + 1), ...marks.slice(0, at + 1)];
    const next = ahead.find(({ criterion }) => open.has(criterion.id) && criterion.id !== from);
    if (next) go(next.criterion.id);
    else document.querySelector<HTMLElement>(`#remarks textarea`)?.focus();
  };
  const current = () =>
    document.activeElement?.closest<HTMLElement>("li[id^='c-']")?.id.slice("c-".length) ?? null;
  const isSent = kept.changes.length === 0;
  const step = () => ({ evaluationId: form.id, version: form.version, idempotencyKey: v7() });
  let section: string | null = null;
  return (
    <>
      {form.rubric && (
        <p className={classes.sheet}>
          {say("form.sheet", { name: language === "VI" ? form.rubric.vi : form.rubric.en })}
        </p>
      )}
      {form.rubric && form.rubric.since > form.heldOn && (
        <Notice>{say("form.anachronism", { since: format.day(form.rubric.since) })}</Notice>
      )}
      {form.state === "SUBMITTED" && <Notice>{say("form.submittedNotice")}</Notice>}
      {refusedOf(kept).map((change) => (
        <Notice
          key={change.id}
          action={
            <Button variant="default" onClick={() => actions.drop(change.id)}>
              {say("form.dismiss")}
            </Button>
          }
        >
          {say("form.refusedTitle")}: {say(`reason.${change.refused!}`)}
        </Notice>
      ))}
      <CriterionIndex kept={kept} onGo={go} />
      <p className={classes.keys}>{say("form.keys")}</p>
      <ol className={classes.list} aria-label={say("form.criteria")}>
        {(form.marks ?? []).map((mark) => {
          const { criterion } = mark;
          const heading = criterion.section !== section ? criterion.section : null;
          section = criterion.section;
          return (
            <Fragment key={criterion.id}>
              {heading && <li className={classes.section}>{heading}</li>}
              <CriterionCard
                kept={kept}
                mark={mark}
                actions={actions}
                onMove={(by) => move(criterion.id, by)}
                onNext={() => nextOpen(criterion.id)}
              />
            </Fragment>
          );
        })}
      </ol>
      <section className={classes.whole} id="remarks">
        <h2 className={classes.title}>{say("form.whole")}</h2>
        <p className={classes.note}>{say("form.wholeNote")}</p>
        {remarksConflict && <ConflictCard conflict={remarksConflict} actions={actions} />}
        <Words
          hidden
          label={say("form.whole")}
          value={remarks}
          rows={4}
          onWrite={(text) => actions.write(REMARKS, text)}
        />
        <FindingList findings={findings} onTakeBack={actions.takeBack} />
        <FindingButtons
          disabled={remarks === ""}
          onFind={(kind, severity) => {
            actions.find(null, remarks, kind, severity);
            actions.write(REMARKS, "");
          }}
        />
        {form.nextSteps.includes("DISCARD") && (
          <Button variant="subtle" className={classes.discard} onClick={() => setAsking("discard")}>
            {say("form.discard")}
          </Button>
        )}
      </section>
      <FormFooter
        kept={kept}
        onNext={() => nextOpen(current())}
        onSubmit={form.nextSteps.includes("SUBMIT") ? () => setAsking("submit") : null}
      />
      <AskDialog
        opened={asking === "submit"}
        title={say("form.submitTitle")}
        confirm={say("form.submitConfirm")}
        lacks={!isSent && say("form.waitWords")}
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          await submit({ variables: { input: step() } });
          await onSettled();
        }}
      >
        <p>{say("form.submitWords")}</p>
        {looseNotes(kept) > 0 && <p>{say("form.submitNotes", { count: looseNotes(kept) })}</p>}
        {!isSent && <p role="status">{say("form.waitWords")}</p>}
      </AskDialog>
      <AskDialog
        opened={asking === "discard"}
        title={say("form.discardTitle")}
        confirm={say("form.discardConfirm")}
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          await discard({ variables: { input: step() } });
          changeKept(viewer.account.id, form.id, () => null);
          await navigate({ to: "/evaluations" });
        }}
      >
        <p>{say("form.discardWords")}</p>
      </AskDialog>
    </>
  );
}
