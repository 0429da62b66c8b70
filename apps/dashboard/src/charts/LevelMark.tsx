import classes from "./LevelMark.module.css";

interface Props {
  /** Percent, 0 to 100. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly required: number;
}

/** Dots need no zero: levels lie in the upper part, and what lies below it is drawn at its edge. */
const FROM = 30;
const at = (percent: number): number =>
  ((Math.min(Math.max(percent, FROM), 100) - FROM) / (100 - FROM)) * 100;
const place = (percent: number) => ({ left: `${at(percent)}%` });

/** A level with its interval against what is required, on one scale. Words beside it say the same. */
export function LevelMark({ value, low, high, required }: Props) {
  return (
    <div className={classes.mark} aria-hidden>
      <span className={classes.track} />
      {low !== null && high !== null && (
        <span className={classes.interval} style={{ ...place(low), width: `${at(high) - at(low)}%` }} />
      )}
      <span className={classes.required} style={place(required)} />
      <span className={classes.value} data-below={value < required} style={place(value)} />
    </div>
  );
}
