import classes from "./ScoreLine.module.css";
import type { SessionFiguresFragment } from "./Sessions.generated.js";

const WIDTH = 150;
const HEIGHT = 18;
const LOWEST = 40;

/** A mean with its interval on a line from 40 to 100, and the thresholds; the columns beside say it in numbers. */
export function ScoreLine({
  score: { value, low, high },
  thresholds,
}: {
  readonly score: SessionFiguresFragment["score"];
  readonly thresholds: readonly number[];
}) {
  const at = (score: number) => (Math.max(score, LOWEST) - LOWEST) * (WIDTH / (100 - LOWEST));
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`-5 0 ${WIDTH + 10} ${HEIGHT}`} className={classes.line} aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={middle} y2={middle} className={classes.base} />
      {thresholds.map((threshold) => (
        <line
          key={threshold}
          x1={at(threshold)}
          x2={at(threshold)}
          y1={3}
          y2={HEIGHT - 3}
          className={classes.threshold}
        />
      ))}
      {low !== null && high !== null && (
        <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} className={classes.interval} />
      )}
      {value !== null && <circle cx={at(value)} cy={middle} r={4} className={classes.dot} />}
    </svg>
  );
}
