import { courseSessionForms, skills } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import type { OwnEnrolmentFragment } from "./Courses.generated.js";
import classes from "./Courses.module.css";

type OwnCourse = NonNullable<OwnEnrolmentFragment["course"]>;

/** What somebody has to know of a course before they say whether they come. */
export function Offered({ course }: { readonly course: OwnCourse }) {
  const { say, format, language } = useText();
  const facts = [
    ["courses.skills", course.skills.map((skill) => capital(skills.label(skill, language))).join("; ")],
    ["courses.place", course.place ?? say("courses.noPlace")],
  ] as const;
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ol className={classes.lines} aria-label={say("courses.sessions")}>
        {course.sessions.map(({ number, day, form, topic }) => (
          <li key={number}>
            <p>
              <b>{say("courses.session", { number })}</b> · {format.longDay(day)}
            </p>
            <p>{topic}</p>
            <p className={classes.meta}>{capital(courseSessionForms.label(form, language))}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
