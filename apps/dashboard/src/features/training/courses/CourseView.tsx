import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { courseStates } from "@nen-nep/schema";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { PageHead } from "../../../ui/PageHead.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { Tag } from "../../../ui/Tag.js";
import { NEED_OFFICIALS } from "../../common/trainingRoles.js";
import { ChoosePanel } from "./ChoosePanel.js";
import { CourseDetails } from "./CourseDetails.js";
import { CourseResult } from "./CourseResult.js";
import { CourseDocument } from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { type CourseVerb, EndDialog } from "./EndDialog.js";
import { EnrolDialog } from "./EnrolDialog.js";
import { LISTS, type List } from "./enrolment.js";
import { Participants } from "./Participants.js";
import { PlanDialog } from "./PlanDialog.js";
import type { CourseDetail } from "./plan.js";
import { COURSE_TONES } from "./tones.js";

type Doing = CourseVerb | "CHANGE" | "CHOOSE" | "ENROL";

/** What is offered with a course, the step that leads on first. */
const BUTTONS = {
  CHOOSE: "courses.choose",
  INVITE: "courses.invite",
  COMPLETE: "courses.complete",
  ENROL: "courses.enrol",
  CHANGE: "courses.change",
  CANCEL: "courses.cancel",
} as const satisfies Record<Doing, string>;

/** What does not lead on. */
const BESIDE: readonly Doing[] = ["ENROL", "CHANGE", "CANCEL"];

function Steps({
  course,
  onStep,
}: {
  readonly course: CourseDetail;
  readonly onStep: (step: Doing) => void;
}) {
  const { say } = useText();
  const steps = (Object.keys(BUTTONS) as Doing[]).filter((step) => course.next.includes(step));
  return (
    <div className={classes.steps}>
      {steps.map((step, index) => (
        <Button
          key={step}
          {...((index > 0 || BESIDE.includes(step)) && { variant: "default" })}
          onClick={() => onStep(step)}
        >
          {say(BUTTONS[step])}
        </Button>
      ))}
    </div>
  );
}

/** A course: what it is, who takes part and why, and what comes next. */
export function CourseView({ courseId }: { readonly courseId: string }) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const isOfficial = useViewer().roles.some((role) => NEED_OFFICIALS.includes(role));
  const [list, setList] = useState<List>("seated");
  const [doing, setDoing] = useState<Doing | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const result = useQuery(CourseDocument, {
    variables: { id: courseId, where: { state: { in: [...LISTS[list]] } }, language },
  });
  const course = (result.data ?? result.previousData)?.course ?? null;
  const more = async () => {
    setLoadingMore(true);
    const after = course?.participants?.pageInfo.endCursor ?? null;
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  const close = () => setDoing(null);
  const title = course?.name ?? say("courses.title");
  const isRunning = course?.state === "INVITED" && course.beginsOn <= today;
  return (
    <>
      <PageHead
        crumbs={[
          { text: say("shell.work") },
          { text: say("training.title"), to: "/training", search: { tab: "courses" } },
        ]}
        title={title}
        documentTitle={title}
        subtitle={
          course && (
            <>
              {say("courses.days", { from: format.day(course.beginsOn), until: format.day(course.endsOn) })}{" "}
              <Tag tone={COURSE_TONES[course.state]}>{courseStates.label(course.state, language)}</Tag>
            </>
          )
        }
        tools={course && <Steps course={course} onStep={setDoing} />}
      />
      <Loaded result={result} skeleton={<BoneCard height={640} />}>
        {() =>
          course === null ? (
            <State
              icon={<IconMapOff size={24} />}
              title={say("courses.gone")}
              action={
                <Button
                  renderRoot={(props) => <Link {...props} to="/training" search={{ tab: "courses" }} />}
                >
                  {say("courses.toCourses")}
                </Button>
              }
            >
              {say("courses.goneWords")}
            </State>
          ) : (
            <div className={classes.cards}>
              {doing === "CHOOSE" && <ChoosePanel course={course} onClose={close} />}
              <CourseResult course={course} />
              <div className={classes.course} data-running={isRunning || undefined}>
                {/* While it runs attendance is taken day by day, on a phone above a long list of people. */}
                {isRunning && <CourseDetails course={course} />}
                {(isOfficial || (course.participants?.totalCount ?? 0) > 0) && (
                  <Participants
                    course={course}
                    list={list}
                    onList={setList}
                    loadingMore={loadingMore}
                    onMore={() => void more()}
                  />
                )}
                {!isRunning && <CourseDetails course={course} />}
              </div>
            </div>
          )
        }
      </Loaded>
      {course && doing === "CHANGE" && <PlanDialog course={course} onClose={close} />}
      {course && doing === "ENROL" && <EnrolDialog course={course} onClose={close} />}
      {course && (doing === "INVITE" || doing === "CANCEL" || doing === "COMPLETE") && (
        <EndDialog course={course} verb={doing} onClose={close} />
      )}
    </>
  );
}
