import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { courseStates, enrolmentStates, skills } from "@nen-nep/schema";
import { IconPlus, IconSchool } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { Tag } from "../../../ui/Tag.js";
import classes from "../../common/Tab.module.css";
import { COURSE_WRITERS } from "../../common/trainingRoles.js";
import { type CourseRowFragment, CoursesDocument } from "./Courses.generated.js";
import list from "./Courses.module.css";
import { PlanDialog } from "./PlanDialog.js";
import { COURSE_TONES } from "./tones.js";

function Row({ course }: { readonly course: CourseRowFragment }) {
  const { say, format, language } = useText();
  const facts = [
    say("courses.days", { from: format.day(course.beginsOn), until: format.day(course.endsOn) }),
    say("courses.seats", { count: course.seats }),
    course.place,
  ];
  const counted = (course.counts ?? []).map(({ state, count }) =>
    say("courses.counted", { count: format.count(count), state: enrolmentStates.label(state, language) }),
  );
  return (
    <li className={list.row}>
      <h3>
        <Link to="/training/courses/$courseId" params={{ courseId: course.id }} className={list.open}>
          {course.name}
        </Link>
      </h3>
      <Tag tone={COURSE_TONES[course.state]}>{courseStates.label(course.state, language)}</Tag>
      <p>{facts.filter(Boolean).join(" · ")}</p>
      <p className={list.meta}>{course.skills.map((skill) => skills.label(skill, language)).join("; ")}</p>
      {counted.length > 0 && <p className={list.meta}>{counted.join(" · ")}</p>}
    </li>
  );
}

/** The courses there are, and a way to plan one. */
export function CoursesTab() {
  const { say } = useText();
  const { roles } = useViewer();
  const result = useQuery(CoursesDocument);
  const [planning, setPlanning] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = (result.data ?? result.previousData)?.courses;
  const plan = roles.some((role) => COURSE_WRITERS.includes(role)) && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPlanning(true)}>
      {say("courses.plan")}
    </Button>
  );
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <section className={classes.card} aria-labelledby="courses-title">
      <header className={classes.head}>
        <h2 id="courses-title">{say("courses.title")}</h2>
        <p>{say("courses.lead")}</p>
      </header>
      <div className={classes.above}>
        <p role="status" className={classes.count}>
          {shown && say("courses.count", { count: shown.totalCount })}
        </p>
        {plan}
      </div>
      <Loaded result={result} skeleton={<BoneCard height={320} />}>
        {({ courses }) =>
          !courses || courses.edges.length === 0 ? (
            <State icon={<IconSchool size={24} />} title={say("courses.none")}>
              {say("courses.noneWords")}
            </State>
          ) : (
            <>
              <ul>
                {courses.edges.map(({ node }) => (
                  <Row key={node.id} course={node} />
                ))}
              </ul>
              {courses.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={loadingMore}
                  onClick={() => more(courses.pageInfo.endCursor)}
                >
                  {say("courses.more")}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      {planning && <PlanDialog course={null} onClose={() => setPlanning(false)} />}
    </section>
  );
}
