import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useText } from "../../i18n/useText.js";
import classes from "./Working.module.css";

const TOLD_FROM_SECONDS = 3;

/** Whole seconds since it began. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 500);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

interface Props {
  readonly words: string;
  /** What is done and what there is to do, where that is known. */
  readonly share?: { readonly done: number; readonly all: number; readonly words: string };
  readonly onCancel?: () => void;
}

/** A bar for work that takes its time: how far it is where that is known, else for how long it has gone on. */
export function Working({ words, share, onCancel }: Props) {
  const { say, format } = useText();
  const seconds = useSeconds();
  const value = share && share.all > 0 ? share.done / share.all : null;
  return (
    <div className={classes.working}>
      <p role="status" className={classes.words}>
        {words}
      </p>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value === null ? undefined : Math.round(value * 100)}
        data-unknown={value === null}
      >
        <span style={value === null ? undefined : { width: `${value * 100}%` }} />
      </div>
      <div className={classes.foot}>
        <p>
          {[
            share?.words,
            seconds >= TOLD_FROM_SECONDS && say("import.elapsed", { seconds: format.count(seconds) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {say("common.cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}
