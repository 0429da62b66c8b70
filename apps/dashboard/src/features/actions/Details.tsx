import { actionStepKinds } from "@nen-nep/schema";
import { IconDownload } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useReference } from "../../filters/reference.js";
import { type Text, useText } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import type { ActionDetailQuery } from "./Actions.generated.js";
import classes from "./Details.module.css";
import { lackOf, nameOf } from "./words.js";

export type Detail = NonNullable<ActionDetailQuery["action"]>;
type Answer = NonNullable<Detail["answers"]>[number];

interface Props {
  readonly action: Detail;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}

type Target = Pick<LinkProps, "to" | "params" | "search">;

/** What is answered, in words, and the page it stands on where the reader may see it. */
function answerOf(
  answer: Answer,
  { say, format }: Text,
): { words: string; note: string | null; to?: Target } {
  const { evaluation, criterion, plan, document } = answer;
  const there = evaluation && { to: { to: "/evaluations/$id", params: { id: evaluation.id } } as Target };
  switch (answer.kind) {
    case "FINDING":
      return {
        words: say("actions.answerFinding", { words: answer.words ?? "–" }),
        note:
          evaluation &&
          say("actions.answerOf", { day: format.day(evaluation.heldOn), criterion: criterion?.name ?? "–" }),
        ...there,
      };
    case "EVALUATION":
      return {
        words: evaluation
          ? say("actions.answerEvaluation", { day: format.day(evaluation.heldOn) })
          : say("actions.answerUnread"),
        note: null,
        ...there,
      };
    case "BREACH":
      return {
        words: say("actions.answerMonth", { month: answer.month ? format.monthWords(answer.month) : "–" }),
        note: null,
      };
    case "PLAN":
      return {
        words: say("actions.answerPlan", { number: plan?.number ?? "–" }),
        note: null,
        ...(plan && { to: { to: "/pilots", search: { plan: plan.number } } }),
      };
    case "DOCUMENT":
      return {
        words: say("actions.answerDocument", { number: document?.number ?? "–" }),
        note: document?.title ?? null,
        ...(document && { to: { to: "/documents", search: { d: document.id } } }),
      };
  }
}

export function Answers({ action }: Props) {
  const text = useText();
  const answers = (action.answers ?? []).map((answer) => answerOf(answer, text));
  if (answers.length === 0) return null;
  return (
    <Part title={text.say("actions.answers")}>
      <ul className={classes.list}>
        {answers.map(({ words, note, to }) => (
          <li key={`${words} ${note}`}>
            {to ? <Link {...to}>{words}</Link> : words}
            {note && <span className={classes.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function EventOf({ action }: Props) {
  const { say, format } = useText();
  const { today } = useReference();
  const { event } = action;
  const lack = lackOf(action, today);
  if (!event) return lack && <p className={classes.note}>{say(`reason.${lack}`)}</p>;
  const { invited, attended } = event;
  const invitees = event.invitees ?? [];
  const counts =
    invited === null
      ? null
      : attended === null
        ? say("actions.invited", { invited: format.count(invited) })
        : say("actions.attended", { present: format.count(attended), invited: format.count(invited) });
  return (
    <Part
      title={say(event.heldOn > today ? "actions.eventAhead" : "actions.event", {
        day: format.day(event.heldOn),
      })}
    >
      <p>{[event.place, counts].filter(Boolean).join(" · ")}</p>
      {lack && <p className={classes.note}>{say(`reason.${lack}`)}</p>}
      {invitees.length > 0 && (
        <details className={classes.invitees} open={invited === null}>
          <summary>{say(invited === null ? "actions.invitedOwn" : "actions.invitees")}</summary>
          <ul className={classes.list}>
            {invitees.map(
              ({ cell, attended: came }) =>
                cell && (
                  <li key={cell.id}>
                    {cell.name}
                    {came !== null && (
                      <span className={classes.note}>
                        {say(came ? "actions.came" : "actions.stayedAway")}
                      </span>
                    )}
                  </li>
                ),
            )}
          </ul>
        </details>
      )}
    </Part>
  );
}

export function Result({ action }: Props) {
  const { say, format } = useText();
  const { observation, observedMonth, unobserved } = action;
  const words = observation
    ? say("actions.observed", {
        day: format.day(observation.heldOn),
        score: format.number(observation.score),
      })
    : observedMonth
      ? say("actions.observedMonth", { month: format.monthWords(observedMonth) })
      : unobserved
        ? say("actions.unobserved", { words: unobserved })
        : null;
  if (words === null) return null;
  return (
    <Part title={say("actions.result")}>
      <p>
        {observation ? (
          <Link to="/evaluations/$id" params={{ id: observation.id }}>
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
    </Part>
  );
}

const KILO = 1_024;

/** A size as people read it. */
const sizeOf = (bytes: number, { format }: Text): string =>
  bytes < KILO * KILO
    ? `${format.count(Math.ceil(bytes / KILO))} kB`
    : `${format.number(bytes / KILO / KILO)} MB`;

export function Evidence({ action }: Props) {
  const text = useText();
  const { say } = text;
  const files = action.evidence ?? [];
  if (files.length === 0) return null;
  return (
    <Part title={say("actions.evidence")}>
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/files/${file.id}`} download={file.name} className={classes.file}>
              <IconDownload size={16} aria-hidden />
              {say("actions.download", { name: file.name, size: sizeOf(file.bytes, text) })}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function History({ action }: Props) {
  const { say, format, language } = useText();
  const steps = [...(action.steps ?? [])].reverse();
  if (steps.length === 0) return null;
  return (
    <Part title={say("actions.history")}>
      <ol className={classes.history}>
        {steps.map((step) => (
          <li key={`${step.takenAt} ${step.kind} ${step.takenOn}`}>
            <p>
              <time dateTime={step.takenOn}>{format.day(step.takenOn)}</time>{" "}
              <b>{capital(actionStepKinds.label(step.kind, language))}</b>
            </p>
            {step.words && <p className={classes.words}>{step.words}</p>}
            <p className={classes.note}>
              {[
                step.by && nameOf(step.by),
                step.isForOwner && say("actions.forOwner"),
                step.kind === "REOPEN" &&
                  step.dueOn &&
                  say("actions.newDue", { day: format.day(step.dueOn) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}
