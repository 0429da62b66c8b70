import { useMutation } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import { contestOutcomes } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import { AnswerContestDocument, ContestEvaluationDocument } from "./Evaluations.generated.js";
import classes from "./SettledView.module.css";
import type { SettledProps } from "./settled.js";

/** What the cell asked to be looked at again, and what it was answered. */
export function Contests({ evaluation, onSettled }: SettledProps) {
  const { say, format, language } = useText();
  const [asking, setAsking] = useState<"contest" | "answer" | null>(null);
  const [words, setWords] = useState("");
  const [contest] = useMutation(ContestEvaluationDocument);
  const [answer] = useMutation(AnswerContestDocument);
  const contests = evaluation.contests;
  if (contests === null || evaluation.evaluatorKind === "SELF") return null;
  const open = contests.find(({ answeredAt }) => answeredAt === null);
  const close = () => {
    setAsking(null);
    setWords("");
  };
  const send = async () => {
    if (asking === "answer" && open) {
      const input = { contestId: open.id, version: open.version, answer: words, idempotencyKey: v7() };
      await answer({ variables: { input } });
    } else {
      const input = { evaluationId: evaluation.id, words, idempotencyKey: v7() };
      await contest({ variables: { input } });
    }
    await onSettled();
  };
  const kind = asking ?? "contest";
  return (
    <Card
      title={say("settled.contests")}
      subtitle={say("settled.contestsNote")}
      tools={
        evaluation.nextSteps.includes("ANSWER") ? (
          <Button size="md" onClick={() => setAsking("answer")}>
            {say("settled.answer")}
          </Button>
        ) : evaluation.nextSteps.includes("CONTEST") ? (
          <Button size="md" variant="default" onClick={() => setAsking("contest")}>
            {say("settled.contest")}
          </Button>
        ) : undefined
      }
    >
      <ul className={classes.contests}>
        {contests.length === 0 && <li>{say("settled.noContests")}</li>}
        {contests.map((each) => (
          <li key={each.id}>
            <p className={classes.line}>
              <Tag tone={each.outcome === null ? "soon" : "info"}>
                {each.outcome === null
                  ? say("settled.unanswered")
                  : contestOutcomes.label(each.outcome, language)}
              </Tag>
              <span className={classes.quiet}>
                {say("settled.contestedAt", { time: format.moment(new Date(each.contestedAt)) })}
              </span>
            </p>
            <p className={classes.words}>{each.words}</p>
            {each.answer && (
              <div className={classes.answer}>
                <p className={classes.quiet}>
                  {say("settled.answeredAt", { time: format.moment(new Date(each.answeredAt!)) })}
                </p>
                <p className={classes.words}>{each.answer}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
      <AskDialog
        opened={asking !== null}
        title={say(kind === "answer" ? "settled.answerTitle" : "settled.contestTitle")}
        confirm={say(kind === "answer" ? "settled.answerConfirm" : "settled.contestConfirm")}
        size="lg"
        onClose={close}
        onConfirm={send}
      >
        <p>{say(kind === "answer" ? "settled.answerWords" : "settled.contestWords")}</p>
        <Textarea
          label={say(kind === "answer" ? "settled.answerLabel" : "settled.contestLabel")}
          value={words}
          rows={5}
          maxLength={4_000}
          required
          size="md"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </AskDialog>
    </Card>
  );
}
