import { IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useRef } from "react";
import { useText } from "../../i18n/useText.js";
import type { FormMark } from "../../outbox/changes.js";
import classes from "./Steps.module.css";
import { choicesOf, stepFrom, takes, typedPoints } from "./scoring.js";

interface Props {
  readonly criterion: FormMark["criterion"];
  readonly grain: number;
  readonly points: number | null;
  /** Whether a mark may be taken away again. */
  readonly clearable: boolean;
  readonly onMark: (points: number | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onNext: () => void;
  readonly onNote: () => void;
}

/** Digits that follow each other within this time are one number. */
const TYPING_MS = 1_200;

/** The steps of a criterion as buttons of which one is chosen: by touch, by arrows, by typing the points. */
export function Steps({ criterion, grain, points, clearable, onMark, onMove, onNext, onNote }: Props) {
  const { say, format, language } = useText();
  const typed = useRef({ text: "", at: 0 });
  const group = useRef<HTMLDivElement>(null);
  const choices = choicesOf(criterion, points);
  const isPlain = criterion.steps.length === 0;
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const mark = (value: number | null) => {
    // The step in focus may not be a choice any more: the group hears the next key until the new one is there.
    group.current?.focus({ preventScroll: true });
    onMark(value);
    // What is chosen takes the focus, so that arrows go on from there.
    // Whoever has gone on to another criterion by then is not called back.
    requestAnimationFrame(() => {
      const steps = group.current;
      if (steps !== document.activeElement) return;
      (steps?.querySelector<HTMLElement>("input:checked") ?? steps?.querySelector("input"))?.focus();
    });
  };
  const type = (key: string) => {
    const now = Date.now();
    const before = now - typed.current.at < TYPING_MS ? typed.current.text : "";
    const longer = before + key;
    const text = fits(longer) || longer.endsWith(",") || longer.endsWith(".") ? longer : key;
    typed.current = { text, at: now };
    const value = typedPoints(text);
    if (value !== null && fits(text)) mark(value);
  };
  const fits = (text: string) => {
    const value = typedPoints(text);
    return value !== null && takes(criterion, value, grain);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (/^[0-9.,]$/.test(key)) type(key);
    else if (key === "ArrowRight" || key === "ArrowLeft") {
      mark(stepFrom(criterion, points, key === "ArrowRight" ? 1 : -1, event.shiftKey ? grain : null));
    } else if (key === "ArrowDown") onMove(1);
    else if (key === "ArrowUp") onMove(-1);
    else if (key === "Enter") onNext();
    else if ((key === "Delete" || key === "Backspace") && clearable) mark(null);
    else if (key.toLowerCase() === "n") onNote();
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.line}>
      <div
        ref={group}
        role="radiogroup"
        tabIndex={-1}
        aria-label={say("form.points", { key: criterion.key })}
        className={classes.steps}
        data-named={!isPlain}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice) => {
          const words = choice.words
            ? choice.words[language === "VI" ? "vi" : "en"]
            : isPlain
              ? null
              : say("form.nothing");
          return (
            <label key={choice.points} className={classes.step}>
              <input
                type="radio"
                className="visually-hidden"
                name={criterion.id}
                checked={choice.points === points}
                aria-label={
                  words === null
                    ? say("form.pointsOnly", { points: write(choice.points) })
                    : say("form.step", { points: write(choice.points), words })
                }
                onChange={() => mark(choice.points)}
              />
              <b>{write(choice.points)}</b>
              {words !== null && <span>{words}</span>}
            </label>
          );
        })}
      </div>
      {isPlain && (
        <div className={classes.fine}>
          <button
            type="button"
            className={classes.nudge}
            aria-label={say("form.less", { grain: write(grain), key: criterion.key })}
            disabled={points === null || points === 0}
            onClick={() => onMark(stepFrom(criterion, points, -1, grain))}
          >
            <IconMinus size={16} aria-hidden />
            {write(grain)}
          </button>
          <button
            type="button"
            className={classes.nudge}
            aria-label={say("form.more", { grain: write(grain), key: criterion.key })}
            disabled={points === null || points === criterion.max}
            onClick={() => onMark(stepFrom(criterion, points, 1, grain))}
          >
            <IconPlus size={16} aria-hidden />
            {write(grain)}
          </button>
        </div>
      )}
    </div>
  );
}
