import { useQuery } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import { useText } from "../../../i18n/useText.js";
import { Choice } from "../../../ui/Choice.js";
import { CourseDocument } from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { whoOf } from "./enrolment.js";
import { type Judgements, timesPresent } from "./judged.js";
import type { CourseDetail } from "./plan.js";

const LONGEST = 1_000;
const OUTCOMES = ["attendance", "completed", "short"] as const;

interface Props {
  readonly course: CourseDetail;
  readonly judgements: Judgements;
  readonly onChange: (judgements: Judgements) => void;
}

/** Decides for single participants otherwise than attendance says, each with the reason. */
export function JudgedField({ course, judgements, onChange }: Props) {
  const { say, format, language } = useText();
  const result = useQuery(CourseDocument, {
    variables: { id: course.id, where: { state: { eq: "ACCEPTED" } }, language },
    fetchPolicy: "cache-and-network",
  });
  const people = (result.data ?? result.previousData)?.course?.participants;
  const rows = people?.edges.map(({ node }) => node) ?? [];
  const decide = (id: string, outcome: (typeof OUTCOMES)[number]) => {
    const { [id]: before, ...others } = judgements;
    const drafted = { completed: outcome === "completed", words: before?.words ?? "" };
    onChange(outcome === "attendance" ? others : { ...others, [id]: drafted });
  };
  return (
    <details>
      <summary className={classes.summary}>
        {say("courses.judge", { count: format.count(Object.keys(judgements).length) })}
      </summary>
      <p className={classes.meta}>{say("courses.judgeHint")}</p>
      <ul>
        {rows.map((row) => {
          const judged = judgements[row.id];
          const who = whoOf(row, language);
          const present = { present: timesPresent(row), of: course.sessions.length };
          return (
            <li key={row.id} className={classes.mark}>
              <Choice
                legend={say("courses.judgeOf", { who, ...present })}
                value={judged ? (judged.completed ? "completed" : "short") : "attendance"}
                options={OUTCOMES.map((value) => ({ value, label: say(`courses.judge.${value}`) }))}
                onChange={(outcome) => decide(row.id, outcome)}
              />
              {judged && (
                <Textarea
                  label={say("courses.judgeWhy", { who })}
                  value={judged.words}
                  maxLength={LONGEST}
                  autosize
                  minRows={2}
                  maxRows={6}
                  required
                  onChange={(event) =>
                    onChange({ ...judgements, [row.id]: { ...judged, words: event.currentTarget.value } })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {people?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          onClick={() =>
            void result.fetchMore({ variables: { after: people.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {say("courses.morePeople", { count: format.count(people.totalCount - rows.length) })}
        </Button>
      )}
    </details>
  );
}
