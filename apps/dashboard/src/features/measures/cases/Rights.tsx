import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import classes from "./CaseSheet.module.css";
import { answerUntil, type CaseDetail, openToAppealUntil, untilWords } from "./caseWords.js";
import { OwnSteps } from "./OwnSteps.js";
import type { FormStep } from "./stepForms.js";

interface Props {
  readonly row: CaseDetail;
  readonly onStep: (step: FormStep) => void;
}

/** What the person concerned may do, in plain sentences, and how long there is for it; with the way to do it. */
export function Rights({ row, onStep }: Props) {
  const text = useText();
  const { say } = text;
  const { today } = useReference();
  const answer = answerUntil(row);
  const appeal = openToAppealUntil(row, today);
  return (
    <section className={classes.rights}>
      <h3>{say("cases.rights")}</h3>
      <ul>
        <li>{say("cases.rightAnswer")}</li>
        <li>{say("cases.rightHearing")}</li>
        <li>{say("cases.rightAppeal", { days: row.terms?.appealDays ?? 0 })}</li>
      </ul>
      {answer && (
        <p className={classes.left}>
          {say("cases.leftToAnswer", { until: untilWords(answer, text, today) })}
        </p>
      )}
      {appeal && (
        <p className={classes.left}>
          {say("cases.leftToAppeal", { until: untilWords(appeal, text, today) })}
        </p>
      )}
      <OwnSteps row={row} onStep={onStep} />
    </section>
  );
}
