import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { type CourseAttendance, courseAttendances } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { Choice } from "../../../ui/Choice.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Bone } from "../../../ui/Skeleton.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { markWords } from "./attendance.js";
import {
  CourseDocument,
  type EnrolmentRowFragment,
  RecordCourseAttendanceDocument,
} from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { whoOf } from "./enrolment.js";
import type { CourseDetail } from "./plan.js";

interface Props {
  readonly course: CourseDetail;
  readonly session: number;
  readonly onClose: () => void;
}

/** Who was at a session. Nobody is present unless somebody says so. */
export function AttendanceDialog({ course, session, onClose }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const result = useQuery(CourseDocument, {
    variables: { id: course.id, where: { state: { eq: "ACCEPTED" } }, language },
    fetchPolicy: "cache-and-network",
  });
  const [given, setGiven] = useState<Readonly<Record<string, CourseAttendance>>>({});
  const people = result.data?.course?.participants;
  const rows = people?.edges.map(({ node }) => node) ?? [];
  const recorded = ({ attendance }: EnrolmentRowFragment): CourseAttendance | undefined =>
    attendance.find((each) => each.session === session)?.attendance;
  const send = async () => {
    const marks = Object.entries(given).map(([enrolmentId, attendance]) => ({ enrolmentId, attendance }));
    const content = { courseId: course.id, version: course.version, session, marks };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({ mutation: RecordCourseAttendanceDocument, variables: { input } });
    await client.refetchQueries({ include: "active" });
  };
  const options = courseAttendances.keys.map((value) => ({
    value,
    label: capital(courseAttendances.label(value, language)),
  }));
  return (
    <AskDialog
      opened
      size="xl"
      title={say("courses.attendOf", { number: session })}
      confirm={say("courses.confirm")}
      lacks={Object.keys(given).length === 0 && say("courses.lacksMarks")}
      onClose={onClose}
      onConfirm={send}
    >
      <p>{say("courses.attendLead")}</p>
      <Loaded result={result} skeleton={<Bone height={200} />}>
        {() =>
          rows.length === 0 ? (
            <p>{say("courses.attendNobody")}</p>
          ) : (
            <>
              <Button
                variant="default"
                onClick={() => setGiven(Object.fromEntries(rows.map(({ id }) => [id, "PRESENT" as const])))}
              >
                {say("courses.allPresent")}
              </Button>
              <ul>
                {rows.map((row) => (
                  <li key={row.id} className={classes.mark}>
                    <Choice
                      legend={say("courses.markOf", {
                        who: whoOf(row, language),
                        recorded: markWords(recorded(row), text),
                      })}
                      value={given[row.id] ?? recorded(row) ?? null}
                      options={options}
                      onChange={(mark) => setGiven({ ...given, [row.id]: mark })}
                    />
                  </li>
                ))}
              </ul>
              {people?.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  onClick={() =>
                    void result
                      .fetchMore({ variables: { after: people.pageInfo.endCursor } })
                      .catch(() => undefined)
                  }
                >
                  {say("courses.morePeople", { count: format.count(people.totalCount - rows.length) })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </AskDialog>
  );
}
