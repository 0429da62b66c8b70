import { findingKinds, lessonStates, offerAnswers } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import { groupName } from "../common/groupName.js";
import { Afterwards } from "./Afterwards.js";
import { Answer } from "./Answer.js";
import classes from "./Lessons.module.css";
import { type Lesson, STATE_TONE } from "./lesson.js";
import { WriterButtons } from "./WriterButtons.js";

interface Props {
  readonly lesson: Lesson;
  readonly canWrite: boolean;
  readonly isSecretary: boolean;
  readonly onReword: () => void;
}

function Findings({ findings }: { readonly findings: NonNullable<Lesson["findings"]> }) {
  const { say, format, language } = useText();
  return (
    <details>
      <summary className={classes.summary}>{say("lessons.findings", { count: findings.length })}</summary>
      <ul className={classes.list}>
        {findings.map(({ id, kind, words, evaluation }) => (
          <li key={id}>
            <b>{findingKinds.label(kind, language)}</b>: {words}{" "}
            {evaluation?.cell && (
              <Link to="/cells/$code" params={{ code: evaluation.cell.code }}>
                {say("lessons.findingOf", { cell: evaluation.cell.name, day: format.day(evaluation.heldOn) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Offers({ lesson }: { readonly lesson: Lesson }) {
  const { say, format, language } = useText();
  const { offered, ...counts } = lesson.answers;
  const nodes = lesson.offers?.nodes ?? [];
  return (
    <details>
      <summary className={classes.summary}>
        {say("lessons.answers", {
          offered: format.count(offered),
          adopted: format.count(counts.adopted),
          declined: format.count(counts.declined),
          waiting: format.count(counts.waiting),
        })}
      </summary>
      <ul className={classes.list} aria-label={say("lessons.whoSays")}>
        {nodes.map(({ id, cell, answer, reason }) => (
          <li key={id}>
            {cell && (
              <Link to="/cells/$code" params={{ code: cell.code }}>
                {cell.name}
              </Link>
            )}
            : {offerAnswers.label(answer, language)}
            {reason && ` – ${reason}`}
          </li>
        ))}
      </ul>
      {nodes.length < offered && (
        <p className={classes.note}>{say("lessons.firstOffers", { count: format.count(nodes.length) })}</p>
      )}
    </details>
  );
}

/** A lesson: what it says and rests on, what cells say of it, and what followed. */
export function LessonCard({ lesson, canWrite, isSecretary, onReword }: Props) {
  const { say, format, language } = useText();
  const facts = [
    lesson.group && groupName(lesson.group.name),
    lesson.plan && say("lessons.ofPlan", { number: lesson.plan.number }),
    say("lessons.drawn", { day: format.day(lesson.drawnOn) }),
    lesson.offeredOn && say("lessons.offeredOn", { day: format.day(lesson.offeredOn) }),
  ].filter(Boolean);
  const [own] = lesson.offers?.nodes ?? [];
  return (
    <Card
      title={lesson.title}
      subtitle={facts.join(" · ")}
      tools={<Tag tone={STATE_TONE[lesson.state]}>{lessonStates.label(lesson.state, language)}</Tag>}
    >
      <div className={classes.body}>
        <p className={classes.words}>{lesson.words}</p>
        {lesson.findings && lesson.findings.length > 0 && <Findings findings={lesson.findings} />}
        {isSecretary && own && <Answer lesson={lesson} offer={own} />}
        {!isSecretary && lesson.answers.offered > 0 && <Offers lesson={lesson} />}
        {!isSecretary && lesson.afterwards && (
          <Afterwards afterwards={lesson.afterwards} lesson={lesson.title} />
        )}
        {canWrite && <WriterButtons lesson={lesson} onReword={onReword} />}
      </div>
    </Card>
  );
}
