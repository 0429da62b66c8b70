import { useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import { takingPart } from "./attendance.js";
import classes from "./Courses.module.css";
import type { CourseDetail } from "./plan.js";

/** What came of a course that is over: who completed it, and what may be said of its effect. */
export function CourseResult({ course }: { readonly course: CourseDetail }) {
  const { say, format } = useText();
  if (!course.effect) return null;
  const completed = course.counts?.find(({ state }) => state === "COMPLETED")?.count ?? 0;
  return (
    <Card title={say("courses.effect")}>
      {course.counts && (
        <p>
          {say("courses.completedOf", {
            completed: format.count(completed),
            of: format.count(takingPart(course)),
          })}
        </p>
      )}
      <p className={classes.words}>{course.effect.words}</p>
    </Card>
  );
}
