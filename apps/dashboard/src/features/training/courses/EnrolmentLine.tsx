import { Button } from "@mantine/core";
import { type EnrolmentState, enrolmentStates } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Tag } from "../../../ui/Tag.js";
import { NEED_OFFICIALS } from "../../common/trainingRoles.js";
import { AwayNote } from "./AwayNote.js";
import { attendanceWords } from "./attendance.js";
import type { EnrolmentRowFragment } from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { whoOf } from "./enrolment.js";
import { ANSWERS, type Answer, isAnswer, StepDialog } from "./StepDialog.js";
import { ENROLMENT_TONES } from "./tones.js";

interface Props {
  readonly enrolment: EnrolmentRowFragment;
}

/** Whose place in a course stands in the timeline of their cell. */
const ON_TIMELINE: readonly EnrolmentState[] = ["INVITED", "ACCEPTED", "COMPLETED", "NOT_COMPLETED"];

/** Who may still think again, where days away are in the way. */
const SEATED: readonly EnrolmentState[] = ["CHOSEN", "INVITED", "ACCEPTED"];

function Who({ enrolment }: Props) {
  const { language } = useText();
  const { roles } = useViewer();
  const { person, cell } = enrolment;
  const who = whoOf(enrolment, language);
  const opens = roles.some((role) => NEED_OFFICIALS.includes(role));
  if (!person?.name || !opens) return cell ? who : null;
  return (
    <Link to="/training/person/$personId" params={{ personId: person.id }} className={classes.open}>
      {who}
    </Link>
  );
}

/** Somebody in the list of a course: where they stand and why, and what may be done. */
export function EnrolmentLine({ enrolment }: Props) {
  const text = useText();
  const { say, language } = text;
  const [step, setStep] = useState<Answer | null>(null);
  const marks = attendanceWords(enrolment.attendance, text);
  const steps = enrolment.next.filter(isAnswer);
  return (
    <li className={classes.row}>
      <h3>
        <Who enrolment={enrolment} />
      </h3>
      <Tag tone={ENROLMENT_TONES[enrolment.state]}>{enrolmentStates.label(enrolment.state, language)}</Tag>
      <p className={classes.words}>{enrolment.words}</p>
      {enrolment.outcome && <p className={classes.words}>{enrolment.outcome}</p>}
      {SEATED.includes(enrolment.state) && <AwayNote awayAt={enrolment.awayAt} then="seat" />}
      {enrolment.note && <p className={classes.meta}>{say("courses.note", { note: enrolment.note })}</p>}
      {enrolment.cell && ON_TIMELINE.includes(enrolment.state) && (
        <p>
          <Link
            to="/cells/$code"
            params={{ code: enrolment.cell.code }}
            search={{ at: enrolment.id }}
            className={classes.open}
          >
            {say("courses.timeline", { cell: enrolment.cell.name })}
          </Link>
        </p>
      )}
      {marks && <p className={classes.meta}>{marks}</p>}
      {steps.length > 0 && (
        <div className={classes.steps}>
          {steps.map((each) => (
            <Button key={each} variant="default" onClick={() => setStep(each)}>
              {say(ANSWERS[each].button)}
            </Button>
          ))}
        </div>
      )}
      {step && <StepDialog enrolment={enrolment} step={step} own={false} onClose={() => setStep(null)} />}
    </li>
  );
}
