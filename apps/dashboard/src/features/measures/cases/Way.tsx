import {
  type AppealOutcome,
  answerForms,
  appealOutcomes,
  type MeasureDecision,
  measureDecisions,
  measureKinds,
  measureSteps,
  serviceProofs,
} from "@nen-nep/schema";
import { type Text, useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import type { CaseDetail, CaseWords } from "./caseWords.js";
import { SaidInStep } from "./Said.js";

type Step = CaseDetail["steps"][number];

/** Their words stand with the content of the case. */
const TOLD_ABOVE: readonly Step["step"][] = ["PROPOSE", "RESPOND"];

/** What was decided, and on which form. */
function outcomeOf({ step, outcome, kind }: Step, { language }: Text): string | null {
  if (outcome === null) return null;
  const words =
    step === "DECIDE_APPEAL"
      ? appealOutcomes.label(outcome as AppealOutcome, language)
      : measureDecisions.label(outcome as MeasureDecision, language);
  return kind ? `${capital(words)}: ${measureKinds.label(kind, language)}` : capital(words);
}

/** By which document it was decided, with the votes as totals. */
function rulingOf({ documentNumber, documentDay, members, present, inFavour, against }: Step, text: Text) {
  const { say, format } = text;
  if (documentNumber === null) return null;
  const votes = say("cases.votes", {
    members: format.count(members),
    present: format.count(present),
    inFavour: format.count(inFavour),
    against: format.count(against),
  });
  return `${say("cases.ruling", { number: documentNumber, day: format.day(documentDay) })}. ${votes}`;
}

function Taken({
  step,
  said,
}: {
  readonly step: Step;
  readonly said: CaseWords["steps"][number] | undefined;
}) {
  const text = useText();
  const { say, format, language } = text;
  const outcome = outcomeOf(step, text);
  const ruling = rulingOf(step, text);
  const by = [
    outcome && step.body?.name,
    step.by,
    step.forSubject && say("cases.forSubject"),
    step.form && capital(answerForms.label(step.form, language)),
    step.proof && capital(serviceProofs.label(step.proof, language)),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <time dateTime={step.takenOn}>{format.day(step.takenOn)}</time>{" "}
        <b>{capital(measureSteps.label(step.step, language))}</b>
      </p>
      {outcome && <p>{outcome}</p>}
      {ruling && <p>{ruling}</p>}
      {said && !TOLD_ABOVE.includes(step.step) && <SaidInStep said={said} />}
      <p className={classes.meta}>{by.join(" · ")}</p>
    </li>
  );
}

/** The way of a case so far: each step with its day and who took it; its words for who has opened the case. */
export function Way({ row, words }: { readonly row: CaseDetail; readonly words: CaseWords | null }) {
  const { say } = useText();
  return (
    <section>
      <h3>{say("cases.way")}</h3>
      <ol className={classes.way}>
        {row.steps.map((step) => (
          <Taken key={step.place} step={step} said={words?.steps.find(({ place }) => place === step.place)} />
        ))}
      </ol>
    </section>
  );
}
