import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { LESSON_WRITERS } from "../common/lessonRoles.js";
import { DrawDialog } from "./DrawDialog.js";
import { LessonCard } from "./LessonCard.js";
import { LessonsDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";
import type { Lesson } from "./lesson.js";

/** What was learned, for which group, and who has taken it up. */
export default function LessonsPage() {
  const { say } = useText();
  const { roles } = useViewer();
  const canWrite = roles.some((role) => LESSON_WRITERS.includes(role));
  const isSecretary = roles.includes("SECRETARY") && !canWrite;
  const tells = !roles.every((role) => role === "TRAINING_ORGANISER");
  const result = useQuery(LessonsDocument, { variables: { tells } });
  const [writing, setWriting] = useState<Lesson | "new" | null>(null);
  const draw = canWrite && <Button onClick={() => setWriting("new")}>{say("lessons.draw")}</Button>;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("shell.work") }]}
        title={say("lessons.title")}
        documentTitle={say("lessons.title")}
        subtitle={say("lessons.lead")}
        tools={draw}
      />
      <Loaded result={result} skeleton={<BoneCard height={320} />}>
        {({ lessons }) => {
          const edges = lessons?.edges ?? [];
          if (edges.length === 0) {
            return (
              <State icon={<IconBulb size={24} />} title={say("lessons.none")}>
                {say(canWrite ? "lessons.noneWriter" : "lessons.noneReader")}
              </State>
            );
          }
          return (
            <div className={classes.cards}>
              {edges.map(({ node }) => (
                <LessonCard
                  key={node.id}
                  lesson={node}
                  canWrite={canWrite}
                  isSecretary={isSecretary}
                  onReword={() => setWriting(node)}
                />
              ))}
              {lessons?.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  loading={result.loading}
                  onClick={() => result.fetchMore({ variables: { after: lessons.pageInfo.endCursor } })}
                >
                  {say("lessons.more")}
                </Button>
              )}
            </div>
          );
        }}
      </Loaded>
      {writing && <DrawDialog lesson={writing === "new" ? null : writing} onClose={() => setWriting(null)} />}
    </>
  );
}
