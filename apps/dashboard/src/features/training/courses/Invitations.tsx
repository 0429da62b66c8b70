import { Button } from "@mantine/core";
import { enrolmentStates } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import { Tag } from "../../../ui/Tag.js";
import { AwayNote } from "./AwayNote.js";
import type { OwnEnrolmentFragment } from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { Offered } from "./Offered.js";
import { ANSWERS, type Answer, isAnswer, StepDialog } from "./StepDialog.js";
import { ENROLMENT_TONES } from "./tones.js";

function Invitation({ own }: { readonly own: OwnEnrolmentFragment }) {
  const { say, format, language } = useText();
  const [step, setStep] = useState<Answer | null>(null);
  const { course, state, words, outcome, awayAt, next } = own;
  if (!course) return null;
  const days = say("courses.days", { from: format.day(course.beginsOn), until: format.day(course.endsOn) });
  return (
    <li className={classes.row}>
      <h3>
        <Link to="/training/courses/$courseId" params={{ courseId: course.id }} className={classes.open}>
          {course.name}
        </Link>
      </h3>
      <Tag tone={ENROLMENT_TONES[state]}>{enrolmentStates.label(state, language)}</Tag>
      <p>{next.length > 0 ? days : [days, course.place].filter(Boolean).join(" · ")}</p>
      <p className={classes.words}>{words}</p>
      {outcome && <p className={classes.words}>{outcome}</p>}
      {next.length > 0 && <Offered course={course} />}
      {next.includes("ACCEPT") && <AwayNote awayAt={awayAt} then="accept" />}
      {next.length > 0 && (
        <div className={classes.steps}>
          {next.filter(isAnswer).map((each) => (
            <Button
              key={each}
              size="md"
              {...(each !== "ACCEPT" && { variant: "default" })}
              onClick={() => setStep(each)}
            >
              {say(ANSWERS[each].button)}
            </Button>
          ))}
        </div>
      )}
      {step && <StepDialog enrolment={own} step={step} own onClose={() => setStep(null)} />}
    </li>
  );
}

/** The courses somebody is invited to or took, and their own answer. */
export function Invitations({ enrolments }: { readonly enrolments: readonly OwnEnrolmentFragment[] }) {
  const { say } = useText();
  if (enrolments.length === 0) return null;
  return (
    <Card title={say("courses.invitations")}>
      <ul>
        {enrolments.map((own) => (
          <Invitation key={own.id} own={own} />
        ))}
      </ul>
    </Card>
  );
}
