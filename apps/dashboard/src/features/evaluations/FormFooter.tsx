import { Button } from "@mantine/core";
import { ratings } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import type { Kept } from "../../outbox/changes.js";
import classes from "./FormFooter.module.css";
import { SaveState } from "./SaveState.js";
import { runningOf } from "./scoring.js";

/** The running total, how far the form is, whether it is saved, and the way on. */
export function FormFooter({
  kept,
  onNext,
  onSubmit,
}: {
  readonly kept: Kept;
  readonly onNext: () => void;
  readonly onSubmit: (() => void) | null;
}) {
  const { say, format, language } = useText();
  const running = runningOf(kept);
  const isDone = running.open.length === 0;
  const plain = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <section className={classes.footer} aria-label={say("form.total")}>
      <div className={classes.total}>
        <p className={classes.label}>{say("form.total")}</p>
        <p className={classes.points}>
          <b>{plain(running.earned)}</b>{" "}
          {say("form.totalOf", { earned: "", applicable: plain(running.applicable) })}
        </p>
        {running.rating && (
          <p className={classes.rating} data-rating={running.rating}>
            {say(isDone ? "form.rating" : "form.ratingSoFar", {
              score: format.number(running.score),
              rating: ratings.label(running.rating, language),
            })}
          </p>
        )}
      </div>
      <div className={classes.progress}>
        <progress max={running.all} value={running.done} aria-label={say("form.criteria")} />
        <p className={classes.label}>{say("form.done", { done: running.done, all: running.all })}</p>
        <SaveState kept={kept} />
      </div>
      {isDone && onSubmit ? (
        <Button size="lg" className={classes.way} onClick={onSubmit}>
          {say("form.submit")}
        </Button>
      ) : (
        <Button size="lg" className={classes.way} onClick={onNext} disabled={isDone}>
          {say("form.next")}
        </Button>
      )}
    </section>
  );
}
