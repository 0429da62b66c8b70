import { Button } from "@mantine/core";
import { courseSessionForms, skills } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import { capital } from "../../common/capital.js";
import { AttendanceDialog } from "./AttendanceDialog.js";
import { markedAt, marksWords, takingPart } from "./attendance.js";
import classes from "./Courses.module.css";
import { quotasWords, termsWords, waitingWords } from "./choiceWords.js";
import type { CourseDetail } from "./plan.js";

function Facts({ course }: { readonly course: CourseDetail }) {
  const text = useText();
  const { say, format, language } = text;
  const { terms, waiting } = course;
  const lines = [
    ["courses.skills", course.skills.map((skill) => capital(skills.label(skill, language))).join("; ")],
    ["courses.seatsLabel", format.count(course.seats)],
    ["courses.free", course.free === null ? null : format.count(course.free)],
    ["courses.waiting", waiting ? waitingWords(course, text) : null],
    ["courses.terms", terms && termsWords(terms, text)],
    ["courses.quotas", terms && quotasWords(terms, text)],
    ["courses.committee", course.committee?.name ?? null],
    ["courses.place", course.place],
    ["courses.trainer", course.trainer],
    ["courses.chosenOn", course.chosenOn && format.day(course.chosenOn)],
    ["courses.seed", course.seed],
    ["courses.reason", course.reason],
  ] as const;
  return (
    <dl className={classes.facts}>
      {lines.map(
        ([label, words]) =>
          words !== null && (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What a course is: its facts, and its sessions with their attendance. */
export function CourseDetails({ course }: { readonly course: CourseDetail }) {
  const text = useText();
  const { say, format, language } = text;
  const of = takingPart(course);
  const [session, setSession] = useState<number | null>(null);
  const { today } = useReference();
  const attends = course.next.includes("RECORD_ATTENDANCE");
  return (
    <div className={classes.cards}>
      <Card title={say("courses.about")}>
        <Facts course={course} />
        {course.programme && <p className={classes.programme}>{course.programme}</p>}
      </Card>
      <Card title={say("courses.sessions")}>
        <ol>
          {course.sessions.map(({ number, day, form, topic, ...held }) => (
            <li key={number} className={classes.session}>
              <div>
                <p>
                  <b>{say("courses.session", { number })}</b> · {format.longDay(day)}
                </p>
                <p>{topic}</p>
                <p className={classes.meta}>{capital(courseSessionForms.label(form, language))}</p>
                <p className={classes.meta}>{marksWords(held, of, text)}</p>
              </div>
              {attends && day <= today && (
                <Button
                  variant="default"
                  aria-label={say(markedAt(held) > 0 ? "courses.attendAgainOf" : "courses.attendOf", {
                    number,
                  })}
                  onClick={() => setSession(number)}
                >
                  {say(markedAt(held) > 0 ? "courses.attendAgain" : "courses.attend")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </Card>
      {session !== null && (
        <AttendanceDialog course={course} session={session} onClose={() => setSession(null)} />
      )}
    </div>
  );
}
